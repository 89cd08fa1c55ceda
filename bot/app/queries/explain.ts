import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { findService, type Severity, type SignalFacts } from '../../core/catalogue/index.ts';
import type { ShiftFact } from '../../core/oncall/index.ts';
import {
  expectedPages,
  type Expected,
  type ExpectedPage,
  type ExpectedWhy,
  type Place,
  type Rotation,
} from '../../core/paging/index.ts';
import type { Texts } from '../../core/texts/index.ts';
import { mutedBy, ruleFor, type Mute } from '../../core/triage/index.ts';
import { serviceOf, type Settings } from '../ports/index.ts';
import { lastResortOnly, policyFor } from './policy-for.ts';

/** An alarm that does not fire, and what of it is to be supposed instead of looked up. */
export type Supposed = {
  readonly alarm: SignalFacts;
  readonly at: Instant;
  readonly service?: string;
  readonly severity?: Severity;
};

/** What people have set while Tocsin ran; nothing of it where none has. */
export type Known = {
  readonly mutes: readonly Mute[];
  readonly facts: readonly ShiftFact[];
  readonly turns: Readonly<Record<string, Rotation>>;
  /** Label of the open incident of the service, if there is one. */
  readonly open?: string;
};

export type Explained = {
  readonly service: string;
  readonly severity: Severity;
  readonly decision: 'page' | 'nobody' | 'muted' | 'join';
  readonly reason: string;
  readonly pages: readonly {
    readonly at: Instant;
    readonly person: string;
    readonly channel: string;
    readonly why: string;
  }[];
  /** What would keep pages back, or end them. */
  readonly stoppedBy: readonly string[];
};

/** If this alarm fired at this instant: who would be paged, when, how, and what could stop it. */
export function explain(
  settings: Settings,
  { alarm, at, ...supposed }: Supposed,
  known: Known,
  { explain: t }: Texts,
): Explained {
  const found = supposed.service ?? findService(settings.services, alarm)?.service.name;
  const service = found ?? settings.fallback.name;
  const severity = supposed.severity ?? serviceOf(settings, service).severity;
  const about = { service, severity };
  const { tags } = alarm;
  const subject = { service, name: alarm.name, ...(tags === undefined ? {} : { tags }) };
  const muted = mutedBy([...settings.mutes, ...known.mutes], subject, at);
  const nothing = { ...about, pages: [], stoppedBy: [] };
  if (muted !== undefined) {
    const reason = muted.until === undefined ? t.mutedForEver() : t.muted({ until: shown(muted.until) });
    return { ...nothing, decision: 'muted', reason };
  }
  if (known.open !== undefined) {
    return { ...nothing, decision: 'join', reason: t.joins({ incident: known.open, service }) };
  }
  const policy = policyFor(settings, { service, storm: false, desks: [] });
  if (policy === undefined) return { ...nothing, decision: 'nobody', reason: t.nobody({ service }) };
  const { holdSec } = ruleFor(settings.triage.rules, alarm, service);
  const { people, schedules } = settings;
  const begin = plusSec(at, holdSec);
  const expected = expectedPages({ ...about, policy, at: begin, people, schedules, ...known });
  const named = { service, policy: policy.name };
  const reason =
    policy.name === lastResortOnly
      ? t.lastResortOnly({ service })
      : holdSec > 0
        ? t.pagesAfterHold({ ...named, sec: holdSec })
        : t.pages(named);
  const { storm } = settings.triage;
  return {
    ...about,
    decision: expected.pages.length === 0 ? 'nobody' : 'page',
    reason,
    pages: expected.pages.map((page) => lineOf(page, t)),
    stoppedBy: [
      ...(holdSec > 0 ? [t.hold({ sec: holdSec })] : []),
      t.acknowledged({ n: policy.mustAcknowledge ?? 1 }),
      t.over(),
      t.open({ service }),
      ...(storm === null ? [] : [t.storm({ n: storm.moreThan, sec: storm.withinSec })]),
      ...keptBack(expected, t),
    ],
  };
}

type Words = Texts['explain'];

const keptBack = ({ passed, held }: Expected, t: Words): readonly string[] => [
  ...passed.map((place) => t.passed({ n: nameOf(place) })),
  ...held.map(({ place, until }) => t.held({ n: nameOf(place), until: shown(until) })),
];

function lineOf({ at, person, channel, name, why }: ExpectedPage, t: Words): Explained['pages'][number] {
  const from = fromWords(why.from, t);
  const step = why.lastResort ? t.lastResort({ from }) : t.step({ n: nameOf(why.place), from });
  return {
    at,
    person: person ?? '',
    channel: name === undefined ? channel : `${channel} ${name}`,
    why: why.waited ? t.waited({ why: step }) : step,
  };
}

function fromWords(from: ExpectedWhy['from'], t: Words): string {
  if ('schedule' in from) {
    const { schedule, shift } = from;
    return shift === 'rotation' ? t.fromSchedule({ schedule }) : t.fromFact({ schedule, shift });
  }
  if ('group' in from) return t.fromGroup({ group: from.group });
  if ('turnIn' in from) return t.fromTurn({ name: from.turnIn });
  return 'channel' in from ? t.fromChannel() : t.fromPerson();
}

/** `1` for the first step of the first round, `2.1` for that of the second. */
const nameOf = ({ round, step }: Place): string =>
  round === 0 ? String(step + 1) : `${round + 1}.${step + 1}`;

const shown = (at: Instant): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
