/** What a function is given, by the name of its file in `handlers/`. */
export type FunctionShape = {
  readonly what: string;
  readonly memoryMb: number;
  readonly timeoutSec: number;
  /** Names of ports in `bot/aws/permissions.ts`: what it may call, and nothing else. */
  readonly ports: readonly string[];
  /** It needs the configuration. */
  readonly configured: boolean;
  /** It does effects, and some of them draw: what draws lies beside its bundle. Default: no. */
  readonly draws?: boolean;
  /** Concurrency that is kept for it, where the account has enough of it to keep any. Default: none. */
  readonly reserved?: number;
};

const always = ['log of the function', 'traces of the function', 'customer key'];
const takesIn = [...always, 'store in DynamoDB'];
const composes = [...takesIn, 'secret'];
const doesEffects = [
  ...composes,
  'SMS pages',
  'receipts of SMS',
  'pages to topics',
  'suggested wording',
  'evidence',
];

export const shapes = {
  'alarm-received': {
    what: 'Stores alarms from the intake queue',
    memoryMb: 1024,
    timeoutSec: 30,
    ports: [...takesIn, 'messages that invoke it'],
    configured: true,
  },
  'change-recorded': {
    what: 'Stores changes that EventBridge hands over',
    memoryMb: 512,
    timeoutSec: 30,
    ports: [...takesIn, 'what failed for good'],
    configured: true,
  },
  'sms-received': {
    what: 'Stores answers to text messages',
    memoryMb: 512,
    timeoutSec: 30,
    ports: [...takesIn, 'what failed for good'],
    configured: true,
  },
  'dead-letter': {
    what: 'Takes in once more what others gave up, or tells of it like an alarm',
    memoryMb: 512,
    timeoutSec: 30,
    ports: [...takesIn, 'messages that invoke it'],
    configured: true,
  },
  'calendar-feed': {
    what: 'Answers calendar programs',
    memoryMb: 512,
    timeoutSec: 10,
    ports: composes,
    configured: true,
  },
  'slack-request': {
    what: 'Checks, stores and answers what Slack sends',
    // Memory brings its share of a processor, and Slack waits 3 s for a cold start.
    memoryMb: 1024,
    timeoutSec: 5,
    ports: [...always, 'secret', 'queues between the functions'],
    configured: false,
    reserved: 20,
  },
  'slack-work': {
    what: 'Works off requests of Slack in the order of their channel',
    memoryMb: 1024,
    timeoutSec: 60,
    ports: [...composes, 'messages that invoke it'],
    configured: true,
  },
  'effect-dispatch': {
    what: 'Puts new effects into the queue with their delay',
    memoryMb: 256,
    timeoutSec: 30,
    ports: [...always, 'stream that invokes it', 'queues between the functions', 'what failed for good'],
    configured: false,
  },
  'effect-due': {
    what: 'Does what is due',
    memoryMb: 1024,
    timeoutSec: 60,
    ports: [...doesEffects, 'messages that invoke it'],
    configured: true,
    draws: true,
    reserved: 10,
  },
  tick: {
    what: 'Looks once a minute for what is due late, and what got lost',
    memoryMb: 512,
    timeoutSec: 60,
    ports: doesEffects,
    configured: true,
    draws: true,
    reserved: 2,
  },
} as const satisfies Record<string, FunctionShape>;

export type FunctionName = keyof typeof shapes;

export const shapeOf = (name: FunctionName): FunctionShape => shapes[name];
