import type { Instant } from '../../calendar/index.ts';
import type { LogNews, LogPattern, Window } from '../../incident/index.ts';
import { createMiner, type MinedPattern } from './miner.ts';
import { shapeOf } from './shape.ts';

/** A line of a sample. */
export type SampledLine = { readonly text: string; readonly at?: Instant };

/** Lines of one window: those that were read, and how many there are. */
export type Sample = {
  readonly window: Window;
  /** Seconds that the lines that were read cover. */
  readonly coveredSec: number;
  readonly lines: readonly SampledLine[];
};

/** Patterns of each sort that are shown. */
const shown = 3;

/** A pattern that was not there before is new when so many of it would have been seen had it been there as often. */
const expected = 3;

/** How much more often, and how sure (in standard deviations of a difference of counts), before it is called risen. */
const risenTimes = 2;
const risenSure = 4;

/** What is in the lines of a window and not, or far less, in those of the window before. */
export function newsOfSamples(now: Sample, before: Sample, clean: (text: string) => string): LogNews {
  const miner = createMiner();
  const requests = new Set<string>();
  for (const { text, at } of now.lines) {
    if (isFrame(text)) continue;
    const request = requestIn(text);
    if (request !== undefined) requests.add(request);
    miner.add(firstLine(text), { ...(at === undefined ? {} : { at }), request });
  }
  for (const { text } of before.lines) if (!isFrame(text)) miner.add(firstLine(text), { before: true });
  const scale = now.coveredSec / Math.max(1, before.coveredSec);
  const patterns = miner.patterns().filter(({ count }) => count > 0);
  const ofLines = patterns.reduce((sum, { count }) => sum + count, 0);
  const pattern = (mined: MinedPattern): LogPattern => ({
    text: clean(withoutTime(mined.text)).slice(0, 300),
    count: mined.count,
    before: Math.round(mined.before * scale),
    ...shareOf(mined, requests.size, ofLines),
    example: clean(firstLine(mined.example)).slice(0, 300),
    ...(mined.firstAt === undefined ? {} : { firstAt: mined.firstAt }),
  });
  const fresh = patterns.filter((each) => each.before === 0 && each.count / scale >= expected);
  const risen = patterns.filter((each) => each.before > 0 && hasRisen(each.count, each.before * scale));
  return {
    before: before.window,
    by: 'sample',
    read: { now: now.lines.length, before: before.lines.length },
    new: fresh.toSorted(bySeverity).slice(0, shown).map(pattern),
    risen: risen.toSorted(bySeverity).slice(0, shown).map(pattern),
  };
}

/** A pattern as CloudWatch Logs compares it (`pattern ... | diff`). */
export type ComparedPattern = {
  readonly text: string;
  readonly count: number;
  /** How many more than in the window before. */
  readonly more: number;
  readonly samples: readonly string[];
};

/** What is new by CloudWatch's own comparison of all lines. */
export function newsOfDiff(
  compared: readonly ComparedPattern[],
  before: Window,
  lines: { readonly now: number; readonly before: number },
  clean: (text: string) => string,
): LogNews {
  const patterns = byText(compared.filter(({ text }) => !isFrame(text)));
  const pattern = ({ text, count, before: earlier, samples }: (typeof patterns)[number]): LogPattern => ({
    text: clean(text).slice(0, 300),
    count,
    before: earlier,
    ...(lines.now > 0 ? { share: Math.min(1, count / lines.now), shareOf: 'lines' } : {}),
    example: clean(firstLine(samples[0] ?? '')).slice(0, 300),
  });
  const fresh = patterns.filter((each) => each.before === 0 && each.count >= expected);
  const risen = patterns.filter((each) => each.before > 0 && hasRisen(each.count, each.before));
  return {
    before,
    by: 'cloudwatch',
    read: lines,
    new: fresh.toSorted(bySeverity).slice(0, shown).map(pattern),
    risen: risen.toSorted(bySeverity).slice(0, shown).map(pattern),
  };
}

type Counted = {
  readonly text: string;
  count: number;
  before: number;
  readonly samples: readonly string[];
};

/** Patterns of JSON lines are told by their level and message: those that differ in other fields only are one. */
function byText(compared: readonly ComparedPattern[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const { text, count, more, samples } of compared) {
    const [sample = ''] = samples;
    const shown = text.trimStart().startsWith('{') && sample !== '' ? shapeOf(sample) : text;
    const plain = withoutTime(shown.replaceAll(/<[A-Z][\w-]*-\d+>/g, '<*>'));
    const before = Math.max(0, count - more);
    const known = found.get(plain);
    if (known === undefined) found.set(plain, { text: plain, count, before, samples });
    else {
      known.count += count;
      known.before += before;
    }
  }
  return [...found.values()];
}

/** Counts of rare events scatter by the root of their sum (Poisson). */
const hasRisen = (count: number, before: number): boolean =>
  count >= risenTimes * before && (count - before) / Math.sqrt(count + before) >= risenSure;

type Ranked = { readonly text: string; readonly count: number };

/** What says that it is bad comes first, then what is frequent. */
const bySeverity = (a: Ranked, b: Ranked): number =>
  severity(b.text) - severity(a.text) || b.count - a.count || (a.text < b.text ? -1 : 1);

const severity = (text: string): number => {
  if (/\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|Traceback)\b|Exception\b|Error\b|panic:|<5xx>/.test(text))
    return 2;
  return /\bWARN(?:ING)?\b|\b(?:timed? ?out|timeout|refused|failed|failure|denied|unavailable|retrying)\b/i.test(
    text,
  )
    ? 1
    : 0;
};

function shareOf(
  { requests, count }: MinedPattern,
  ofRequests: number,
  ofLines: number,
): { readonly share?: number; readonly shareOf?: 'requests' | 'lines' } {
  if (requests > 0 && ofRequests >= 10)
    return { share: Math.min(1, requests / ofRequests), shareOf: 'requests' };
  return ofLines > 0 ? { share: count / ofLines, shareOf: 'lines' } : {};
}

const REQUEST =
  /(?:request|req|trace|correlation|x-amzn-trace)[-_ ]?(?:id)?["']{0,2}[=: ]{1,3}["']?(?:Root=)?([A-Za-z0-9][A-Za-z0-9_-]{7,63})/i;

/** The id of the request or trace that a line names. */
export const requestIn = (line: string): string | undefined => REQUEST.exec(line.slice(0, 2000))?.[1];

/** Lines of a stack that came as events of their own are part of an exception, not a kind of line. */
const isFrame = (text: string): boolean =>
  /^(?:[ \t]+at |[ \t]+File "|[ \t]+\.\.\. \d+ more|goroutine \d+ |\t\/|Caused by: )/.test(text) ||
  /^\s*$/.test(text);

const firstLine = (text: string): string => {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
};

/** The time and the like that lines begin with is the same for all kinds. */
export const withoutTime = (text: string): string => text.replace(/^(?:\[?<(?:time|\*)>\]?[ \t|-]*)+/, '');
