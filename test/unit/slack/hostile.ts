import fc from 'fast-check';
import type { Answer, Message } from '../../../bot/app/ports/index.ts';

/** What outsiders may put into a name, a log line or a title. */
const fragments = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S0000001|@all>',
  '<@U0000000E1>',
  '<@U0000000E1|boss>',
  '<#C0000000E1>',
  '<https://evil.example|click me>',
  '<!date^0^{date}|never>',
  '```',
  '`',
  '*',
  '_~',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u0007',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '😀',
  'ế',
  '&',
  '&amp;',
  '>',
  '<',
  '|',
  '\n',
  '\r\n> ',
  '\u2028',
  '\t',
  ':white_check_mark:',
  '@channel',
  'INC-99 · resolved',
  ']]>',
  'a',
  ' ',
] as const;

/** Short and long, up to 5,000 units; a long run of what grows most when it is escaped is among them. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...fragments), fc.integer({ min: 1, max: 1000 }))
      .map(([one, n]) => one.repeat(n).slice(0, 5000)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** Fields that hold text from outside or typed by people, wherever they occur in a message. */
const untrusted: ReadonlySet<string> = new Set([
  'title',
  'name',
  'sentence',
  'why',
  'firstStep',
  'text',
  'error',
  'subject',
  'detail',
  'action',
  'group',
  'query',
  'asked',
  'service',
  'exception',
  'link',
  'resolution',
  'word',
  'value',
  'user',
  'schedule',
  'slack',
  'channel',
  'head',
]);

/** Lists that outsiders or a bad night can make long, with how long they get. */
const long: Readonly<Record<string, number>> = {
  alarms: 500,
  gaps: 200,
  failures: 200,
  evidence: 60,
  runbooks: 50,
  pages: 120,
  deliveries: 20,
  suspects: 50,
  examples: 50,
  lines: 60,
  open: 200,
  entries: 500,
  shifts: 200,
  schedules: 300,
  allowed: 300,
  persons: 100,
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The message with every untrusted text replaced and every list grown; texts are taken from the pool in turn. */
export function hostile<T extends Message | Answer>(message: T, pool: readonly string[], grown: number): T {
  let next = 0;
  const draw = (): string => {
    next += 1;
    return pool[next % pool.length]!;
  };
  const walk = (value: Json, key: string): Json => {
    if (typeof value === 'string') return untrusted.has(key) ? draw() : value;
    if (Array.isArray(value)) {
      const most = Math.max(value.length, Math.round((long[key] ?? 0) * grown));
      const items = value as readonly Json[];
      if (items.length === 0) return items;
      return Array.from({ length: most }, (_, index) => {
        const item = items[index % items.length]!;
        return typeof item === 'string' && key in long ? draw() : walk(item, key);
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'channel') return { id: draw(), name: draw() };
    // A rejection's `text` is a word of ours.
    if (key === 'rejection')
      return 'alarms' in value ? { ...value, alarms: walk(value['alarms']!, 'allowed') } : value;
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, walk(each, inner)]));
  };
  return walk(message as unknown as Json, '') as unknown as T;
}
