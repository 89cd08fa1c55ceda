import type { Instant } from '../../../core/calendar/index.ts';
import { nearestWord } from '../../../core/texts/index.ts';
import {
  holds,
  isEverything,
  muteEnd,
  muteStart,
  muteTimes,
  type Mute,
  type MuteScope,
} from '../../../core/triage/index.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  AlarmStates,
  Answer,
  Ask,
  Log,
  MuteLine,
  MuteTarget,
  People,
  Request,
  SettingsSource,
  Store,
} from '../../ports/index.ts';
import { madeMutesLimit, type Mutes } from '../../queries/mutes.ts';
import { muteStream, type Streams } from '../../streams/index.ts';
import { heldBack } from '../../queries/held-back.ts';
import { done, telling, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { listedRules, muteRuleEffects, ruleProblem } from './mute-rules.ts';

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

export type MuteNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly mutes: Mutes;
  readonly alarmStates: AlarmStates;
  readonly log: Log;
};

/** A mute by a person: what it is about and when, read with the services and the clock of that person. */
export async function mute(
  needs: MuteNeeds,
  ask: Ask,
  { targets, wish, reason, cloudwatch }: Of<'mute'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, settings, directory, mutes } = needs;
  const scope = scopeOf(targets, settings);
  if ('answer' in scope) return scope;
  const person = await directory.ofSlack(ask.user);
  const zone = (await directory.configured(person))?.zone ?? 'UTC';
  const read = muteTimes(wish, zone, now);
  if ('problem' in read) return { answer: 'mute-impossible', problem: read.problem };
  const problem = cloudwatch ? ruleProblem(scope, read.times, settings.current()) : undefined;
  if (problem !== undefined) return { answer: 'mute-impossible', problem };
  if ((await mutes.made(now)).length >= madeMutesLimit)
    return { answer: 'mute-impossible', problem: 'too-many' };
  const number = await store.nextNumber('mute');
  const made: Mute = {
    id: `M-${number}`,
    ...scope,
    ...read.times,
    by: person,
    ...(cloudwatch ? { cloudwatch } : {}),
  };
  const shown = { ...made, ...(reason === undefined ? {} : { reason }) };
  const people = await directory.refs([person]);
  return telling(
    muteStream,
    // The same ask makes the same mute, however often it is tried.
    ask.id,
    { type: 'CreateMute', number, mute: made, ...(reason === undefined ? {} : { reason }) },
    { kind: 'person', person },
    {
      follow: () => [
        answering(ask, { answer: 'muted', mute: lineOf(shown, number, people, now) }, now),
        ...(cloudwatch ? muteRuleEffects('put-mute-rules', ask.id, ask.reply, now) : []),
      ],
    },
  );
}

/** All of the targets have to fit; a word is a service of that name, else a glob of alarm names. */
function scopeOf(targets: readonly MuteTarget[], settings: SettingsSource): MuteScope | Answer {
  const { services, fallback } = settings.current();
  const names = [...services.map(({ name }) => name), fallback.name];
  const found: { services: string[]; alarms: string[]; tags: Record<string, string> } = {
    services: [],
    alarms: [],
    tags: {},
  };
  for (const target of targets) {
    const service =
      'service' in target
        ? target.service
        : 'named' in target
          ? names.find((name) => name.toLowerCase() === target.named.toLowerCase())
          : undefined;
    const near =
      service === undefined && 'named' in target && !/[*?]/.test(target.named)
        ? nearestWord(names, target.named)
        : undefined;
    // A service mistyped would mute nothing, and nobody would know before the night.
    if (near !== undefined && 'named' in target)
      return { answer: 'no-such-service', service: target.named, services: names };
    if (service !== undefined) {
      if (!names.includes(service)) return { answer: 'no-such-service', service, services: names };
      found.services.push(service);
    } else if ('tag' in target) found.tags[target.tag] = target.glob;
    else if ('alarms' in target) found.alarms.push(target.alarms);
    else if ('named' in target) found.alarms.push(target.named);
  }
  const [alarms, ...others] = found.alarms;
  if (others.length > 0) return { answer: 'mute-unclear', wrong: 'what', value: others[0]! };
  const scope: MuteScope = {
    ...(found.services.length === 0 ? {} : { services: found.services }),
    ...(alarms === undefined ? {} : { alarms }),
    ...(Object.keys(found.tags).length === 0 ? {} : { tags: found.tags }),
  };
  return isEverything(scope) ? { answer: 'mute-impossible', problem: 'everything' } : scope;
}

/** A list says more than a screen holds to nobody, and has to fit into one message with its buttons. */
const listed = 10;

export async function listMutes(needs: MuteNeeds, now: Instant): Promise<Answer> {
  const { settings, directory, mutes } = needs;
  const made = await mutes.made(now);
  const held = await heldBack(needs, await mutes.all(now), now);
  const people = await directory.refs(made.flatMap(({ mute: { by } }) => by ?? []));
  const lines = [
    ...made.map(({ mute: each, number }) => lineOf(each, number, people, now)),
    ...settings
      .current()
      .mutes.filter(({ until }) => until === undefined || until > now)
      .map((each) => lineOf(each, undefined, people, now)),
  ]
    .map((line) => ({ ...line, ...heldOf(held.get(line.mute.id)) }))
    .toSorted((a, b) => Number(b.holds) - Number(a.holds));
  const cloudwatch = await listedRules(needs);
  return {
    answer: 'mutes',
    mutes: lines.slice(0, listed),
    more: Math.max(0, lines.length - listed),
    ...(cloudwatch === undefined ? {} : { cloudwatch }),
  };
}

const heldOf = (names: readonly string[] | undefined) => (names === undefined ? {} : { held: names });

export async function unmute(
  { mutes, directory }: MuteNeeds,
  ask: Ask,
  { number }: Of<'unmute'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const found = (await mutes.made(now)).find((each) => each.number === number);
  if (found === undefined) return { answer: 'no-such-mute', number };
  const person = await directory.ofSlack(ask.user);
  return telling(
    muteStream,
    found.key,
    { type: 'EndMute', by: person },
    { kind: 'person', person },
    {
      follow: () => [
        answering(ask, { answer: 'unmuted', number }, now),
        ...(found.mute.cloudwatch ? muteRuleEffects('delete-mute-rules', found.key, ask.reply, now) : []),
      ],
      unchanged: () => done(answering(ask, { answer: 'unmuted', number }, now)),
      rejected: () => done(answering(ask, { answer: 'no-such-mute', number }, now)),
    },
  );
}

export function lineOf(mute: Mute, number: number | undefined, people: People, now: Instant): MuteLine {
  const holding = holds(mute, now);
  const until = holding ? muteEnd(mute, now) : undefined;
  const next = holding ? undefined : muteStart(mute, now);
  const by = mute.by === undefined ? undefined : people[mute.by];
  return {
    mute,
    holds: holding,
    ...(number === undefined ? {} : { number }),
    ...(by === undefined ? {} : { by }),
    ...(until === undefined ? {} : { until }),
    ...(next === undefined ? {} : { next }),
  };
}
