import type { Instant } from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';
import type { Ready, Texts } from '../texts/index.ts';
import type { ExpectedPage, ExpectedWhy } from './explain.ts';
import type { Place } from './escalation.ts';

/** Whether somebody would be paged, by what, when, how, and what could stop it: facts, for the words below. */
export type Explanation = {
  readonly service: string;
  readonly severity: Severity;
  readonly decision: 'page' | 'nobody' | 'muted' | 'join';
  readonly because: Because;
  /** In order of time. */
  readonly pages: readonly ExpectedPage[];
  /** What would keep pages back, or end them. */
  readonly stops: readonly Stop[];
};

export type Because =
  | { readonly is: 'muted'; readonly until?: Instant }
  | { readonly is: 'joins'; readonly incident: string }
  | { readonly is: 'nobody' }
  | { readonly is: 'last-resort-only' }
  | { readonly is: 'opens'; readonly policy: string; readonly holdSec: number }
  /** An incident that is there: what is still to come of its pages. */
  | { readonly is: 'paging'; readonly incident: string; readonly policy: string }
  | { readonly is: 'not-yet'; readonly incident: string; readonly policy: string }
  | { readonly is: 'acknowledged'; readonly incident: string }
  | { readonly is: 'nobody-left'; readonly incident: string }
  | { readonly is: 'over'; readonly incident: string };

export type Stop =
  | { readonly by: 'hold'; readonly sec: number }
  | { readonly by: 'acknowledged'; readonly n: number }
  | { readonly by: 'over' }
  | { readonly by: 'open' }
  | { readonly by: 'storm'; readonly n: number; readonly sec: number }
  | { readonly by: 'passed'; readonly place: Place }
  | { readonly by: 'held'; readonly place: Place; readonly until: Instant };

/** How an instant is shown. */
export type Shown = (at: Instant) => string | Ready;

/** Why, in a sentence without its full stop. */
export function becauseWords({ service, because }: Explanation, { explain: t }: Texts, shown: Shown): string {
  switch (because.is) {
    case 'muted':
      return because.until === undefined ? t.mutedForEver() : t.muted({ until: shown(because.until) });
    case 'joins':
      return t.joins({ incident: because.incident, service });
    case 'nobody':
      return t.nobody({ service });
    case 'last-resort-only':
      return t.lastResortOnly({ service });
    case 'opens': {
      const { policy, holdSec } = because;
      return holdSec > 0 ? t.pagesAfterHold({ service, policy, sec: holdSec }) : t.pages({ service, policy });
    }
    case 'paging':
      return t.paging(because);
    case 'not-yet':
      return t.notYet(because);
    case 'acknowledged':
      return t.answered(because);
    case 'nobody-left':
      return t.nobodyLeft(because);
    case 'over':
      return t.ended(because);
  }
}

export function stopWords(stop: Stop, service: string, { explain: t }: Texts, shown: Shown): string {
  switch (stop.by) {
    case 'hold':
      return t.hold({ sec: stop.sec });
    case 'acknowledged':
      return t.acknowledged({ n: stop.n });
    case 'over':
      return t.over();
    case 'open':
      return t.open({ service });
    case 'storm':
      return t.storm({ n: stop.n, sec: stop.sec });
    case 'passed':
      return t.passed({ n: placeName(stop.place) });
    case 'held':
      return t.held({ n: placeName(stop.place), until: shown(stop.until) });
  }
}

/** Why somebody would be paged: the step, and how it comes to them. */
export function pageWhyWords({ why }: ExpectedPage, { explain: t }: Texts): string {
  const from = fromWords(why.from, t);
  const step = why.lastResort ? t.lastResort({ from }) : t.step({ n: placeName(why.place), from });
  return why.waited ? t.waited({ why: step }) : step;
}

function fromWords(from: ExpectedWhy['from'], t: Texts['explain']): string {
  if ('schedule' in from) {
    const { schedule, shift } = from;
    return shift === 'rotation' ? t.fromSchedule({ schedule }) : t.fromFact({ schedule, shift });
  }
  if ('handingOver' in from) return t.fromHandoff({ schedule: from.handingOver });
  if ('again' in from) return t.fromPage({ schedule: from.again });
  if ('group' in from) return t.fromGroup({ group: from.group });
  if ('turnIn' in from) return t.fromTurn({ name: from.turnIn });
  return 'channel' in from ? t.fromChannel() : t.fromPerson();
}

/** `1` for the first step of the first round, `2.1` for that of the second. */
const placeName = ({ round, step }: Place): string =>
  round === 0 ? String(step + 1) : `${round + 1}.${step + 1}`;
