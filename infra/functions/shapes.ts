/** What a function is given, by the name of its file in `handlers/`. */
export type FunctionShape = {
  readonly what: string;
  readonly memoryMb: number;
  readonly timeoutSec: number;
  /** Names of ports in `bot/aws/permissions.ts`: what it may call, and nothing else. */
  readonly ports: readonly string[];
  /** Of the store only what reads. Default: everything. */
  readonly readsOnly?: boolean;
  /** It composes the whole program, and needs the configuration. */
  readonly composes: boolean;
  /** Concurrency that is kept for it, where the account has enough of it to keep any. Default: none. */
  readonly reserved?: number;
};

const always = ['log of the function', 'traces of the function', 'customer key'];
const stores = [...always, 'secret', 'store in DynamoDB'];
const doesEffects = [...stores, 'SMS pages', 'pages to topics', 'evidence'];

export const shapes = {
  'alarm-received': {
    what: 'Stores alarms from the intake queue',
    memoryMb: 1024,
    timeoutSec: 30,
    ports: [...stores, 'messages that invoke it'],
    composes: true,
  },
  'change-recorded': {
    what: 'Stores changes that EventBridge hands over',
    memoryMb: 512,
    timeoutSec: 30,
    ports: [...stores, 'what failed for good'],
    composes: true,
  },
  'sms-received': {
    what: 'Stores answers to text messages',
    memoryMb: 512,
    timeoutSec: 30,
    ports: [...stores, 'what failed for good'],
    composes: true,
  },
  'dead-letter': {
    what: 'Stores what the intake could not store, once somebody enables it',
    memoryMb: 512,
    timeoutSec: 30,
    ports: [...stores, 'messages that invoke it'],
    composes: true,
  },
  'slack-request': {
    what: 'Checks, stores and answers what Slack sends',
    // Memory brings its share of a processor, and Slack waits 3 s for a cold start.
    memoryMb: 1024,
    timeoutSec: 5,
    ports: [...always, 'secret', 'queues between the functions'],
    composes: false,
    reserved: 20,
  },
  'slack-work': {
    what: 'Works off requests of Slack in the order of their channel',
    memoryMb: 1024,
    timeoutSec: 60,
    ports: [...stores, 'messages that invoke it'],
    composes: true,
  },
  'effect-dispatch': {
    what: 'Puts new effects into the queue with their delay',
    memoryMb: 256,
    timeoutSec: 30,
    ports: [...always, 'stream that invokes it', 'queues between the functions', 'what failed for good'],
    composes: false,
  },
  'effect-due': {
    what: 'Does what is due',
    memoryMb: 1024,
    timeoutSec: 60,
    ports: [...doesEffects, 'messages that invoke it'],
    composes: true,
    reserved: 10,
  },
  tick: {
    what: 'Looks once a minute for what is due late, and what got lost',
    memoryMb: 512,
    timeoutSec: 60,
    ports: doesEffects,
    composes: true,
    reserved: 2,
  },
} as const satisfies Record<string, FunctionShape>;

export type FunctionName = keyof typeof shapes;

export const shapeOf = (name: FunctionName): FunctionShape => shapes[name];
