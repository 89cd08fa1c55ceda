/** Which contract holds which adapter of which port. `ports.test.ts` fails on a hole. */
export type PortRow = {
  /** The function that holds the contract's tests. */
  readonly suite: string;
  /** Adapter (the exported function that makes it) to the file that runs the suite with it. */
  readonly adapters: Readonly<Record<string, string>>;
};

export const contracts: Readonly<Record<string, PortRow>> = {
  Store: {
    suite: 'storeContract',
    adapters: {
      createMemoryStore: 'test/contract/store/memory.test.ts',
      openSqliteStore: 'test/contract/store/sqlite.test.ts',
      openDynamoStore: 'test/contract/store/dynamodb.test.ts',
    },
  },
  ArtefactStore: {
    suite: 'artefactContract',
    adapters: {
      createMemoryArtefacts: 'test/contract/artefacts/memory.test.ts',
      createFolderArtefacts: 'test/contract/artefacts/folder.test.ts',
      createDynamoArtefacts: 'test/contract/artefacts/dynamodb.test.ts',
    },
  },
  Chat: {
    suite: 'chatContract',
    adapters: { createChat: 'test/contract/chat/chat.test.ts' },
  },
  Logs: {
    suite: 'logsContract',
    adapters: { createLogs: 'test/contract/aws-adapters/logs.test.ts' },
  },
  AlarmStates: {
    suite: 'alarmStatesContract',
    adapters: { createAlarmStates: 'test/contract/aws-adapters/alarm-states.test.ts' },
  },
  Metrics: {
    suite: 'metricsContract',
    adapters: { createMetrics: 'test/contract/aws-adapters/metrics.test.ts' },
  },
  Past: {
    suite: 'pastContract',
    adapters: { createPast: 'test/contract/aws-adapters/past.test.ts' },
  },
  Traces: {
    suite: 'tracesContract',
    adapters: { createTraces: 'test/contract/aws-adapters/traces.test.ts' },
  },
  Pictures: {
    suite: 'picturesContract',
    adapters: { createPictures: 'test/contract/pictures/pictures.test.ts' },
  },
  TextMessages: {
    suite: 'textMessagesContract',
    adapters: { createTextMessages: 'test/contract/aws-adapters/text-messages.test.ts' },
  },
  SmsReceipts: {
    suite: 'smsReceiptsContract',
    adapters: { createSmsReceipts: 'test/contract/aws-adapters/sms-receipts.test.ts' },
  },
  TopicPages: {
    suite: 'topicPagesContract',
    adapters: { createTopicPages: 'test/contract/aws-adapters/topic-pages.test.ts' },
  },
  WebhookPages: {
    suite: 'webhookPagesContract',
    adapters: { createWebhookPages: 'test/contract/webhook/webhook-pages.test.ts' },
  },
  TopicDocuments: {
    suite: 'topicDocumentsContract',
    adapters: { createTopicDocuments: 'test/contract/aws-adapters/topic-documents.test.ts' },
  },
  GitDocuments: {
    suite: 'gitDocumentsContract',
    adapters: { createGitDocuments: 'test/contract/git/git-documents.test.ts' },
  },
  WebhookDocuments: {
    suite: 'webhookDocumentsContract',
    adapters: { createWebhookDocuments: 'test/contract/webhook/webhook-documents.test.ts' },
  },
  Wording: {
    suite: 'wordingContract',
    adapters: { createWording: 'test/contract/aws-adapters/wording.test.ts' },
  },
  Subscriptions: {
    suite: 'subscriptionsContract',
    adapters: { createSubscriptions: 'test/contract/aws-adapters/subscriptions.test.ts' },
  },
};

/** Ports that have no contract of their own, and why. */
export const without: Readonly<Record<string, string>> = {
  Clock: 'two methods; time itself is what tests replace',
  Ids: 'random by nature; its form is tested where it is made',
  Log: 'writes lines for people; nothing depends on them',
  FrontDesk: 'called from outside: the use cases themselves are its one implementation',
  SettingsSource: 'hands out what was loaded; loading has tests of its own',
  Gauges: 'writes lines that nothing reads back; test/scenario/afterwards compares them with tocsin metrics',
  Counters: 'adds numbers for /metrics; nothing depends on them',
};

/** Ports whose contract is still to be written: shown as todo by every run. */
export const awaited: readonly string[] = [];

/** Functions that return a port but are no adapter of it: they choose or wrap one. */
export const notAdapters: readonly string[] = ['checked', 'notingTime', 'openArtefacts', 'openStore'];
