import type { Instant, Span } from '../../../core/calendar/index.ts';
import {
  piecesOf,
  rosterOf,
  spanOfWish,
  type ScheduleDefinition,
  type ShiftFact,
  type ShiftPart,
} from '../../../core/oncall/index.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  Answer,
  Ask,
  NewEffect,
  PersonRef,
  Request,
  SettingsSource,
  ChangeNotice,
  Somebody,
  Store,
} from '../../ports/index.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { scheduleStream, type ShiftRowDoc, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { scheduleNamed, whichSchedule } from './which-schedule.ts';

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

export type ShiftNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
};

/** One append takes so many parts with the effects that tell of them. */
const mostPieces = 12;
/** So many people are told of one change. */
const mostTold = 12;

/** Somebody in tocsin.yaml, by the key there and the id in the directory. */
export type KnownPerson = { readonly name: string; readonly person: string; readonly ref: PersonRef };

/** Whoever is not in tocsin.yaml has no way to be paged. */
export async function knownPerson(
  { settings, directory }: Pick<ShiftNeeds, 'settings' | 'directory'>,
  user: string,
): Promise<KnownPerson | Answer> {
  const found = settings.current().people.find(({ slack }) => slack === user);
  const person = found === undefined ? undefined : await directory.ofConfigured(found.name);
  if (found === undefined || person === undefined)
    return { answer: 'not-in-configuration', person: { slack: user } };
  return { name: found.name, person, ref: { name: found.name, slack: user } };
}

export async function override(
  needs: ShiftNeeds,
  ask: Ask,
  request: Of<'override'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, settings, directory, shiftFacts } = needs;
  const where = placeOf(settings, request.schedule);
  if ('answer' in where) return where;
  const { schedule, layer } = where;
  const who = (somebody: Somebody): Promise<KnownPerson | Answer> =>
    knownPerson(needs, somebody === 'me' ? ask.user : somebody.user);
  const person = request.person === null ? null : await who(request.person);
  if (person !== null && 'answer' in person) return person;
  const replaces = request.replaces === undefined ? undefined : await who(request.replaces);
  if (replaces !== undefined && 'answer' in replaces) return replaces;
  const asker = await directory.ofSlack(ask.user);
  const read = spanOfWish(request.wish, (await directory.configured(asker))?.zone ?? 'UTC', now);
  if ('problem' in read) return { answer: 'shift-impossible', problem: read.problem };
  const places =
    replaces !== undefined
      ? [{ ...read.span, ...(layer === undefined ? {} : { layer }) }]
      : layer === undefined
        ? piecesOf(schedule, read.span)
        : [{ ...read.span, layer }];
  if (places.length > mostPieces) return { answer: 'shift-impossible', problem: 'name-a-layer' };
  const parts = places.map((place): ShiftPart => ({
    ...place,
    person: person?.person ?? null,
    ...(replaces === undefined ? {} : { replaces: replaces.person }),
  }));
  const facts = await shiftFacts.of([schedule.name]);
  const others = planned(schedule, facts, places, replaces?.name).filter((name) => name !== person?.name);
  const label = `O-${await store.nextNumber('override')}`;
  const reason = request.reason === undefined ? {} : { reason: request.reason };
  const by = (await directory.refs([asker]))[asker] ?? {};
  const notice = { label, schedule: schedule.name, ...read.span, by, ...reason };
  const told = [
    ...(person === null ? [] : [{ name: person.name, notice: { ...notice, what: 'on' } as const }]),
    ...others.map((name) => ({
      name,
      notice: { ...notice, what: 'off', ...(person === null ? {} : { other: person.ref }) } as const,
    })),
  ];
  const notices = await noticesFor(needs, ask, told, now);
  return telling(
    scheduleStream,
    schedule.name,
    { type: 'SetShifts', label, kind: 'override', parts, ...reason },
    { kind: 'person', person: asker },
    {
      follow: () => [
        ...notices,
        answering(
          ask,
          {
            answer: 'overridden',
            label,
            schedule: schedule.name,
            person: person?.ref ?? null,
            ...(replaces === undefined ? {} : { replaces: replaces.ref }),
            parts: places,
            insteadOf: others.map((name) => refOf(settings, name)),
          },
          now,
        ),
      ],
      rejected: () => done(answering(ask, { answer: 'shift-impossible', problem: 'too-many' }, now)),
    },
  );
}

export async function endOverride(
  needs: ShiftNeeds,
  ask: Ask,
  { label }: Of<'override-end'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, settings, directory, shiftFacts } = needs;
  const row = (await store.row('shift', label)) as ShiftRowDoc | undefined;
  if (row === undefined) return { answer: 'no-such-override', label };
  const asker = await directory.ofSlack(ask.user);
  const definition = settings.current().schedules.find(({ name }) => name === row.schedule);
  const facts = await shiftFacts.of([row.schedule]);
  const own = facts.filter(({ id, end }) => (id === label || id.startsWith(`${label}.`)) && end > now);
  const rest = facts.filter((fact) => !own.includes(fact));
  const parts = own.map((fact) => ({ ...fact, start: fact.start > now ? fact.start : now }));
  const first = parts[0];
  const told: { readonly name: string; readonly notice: ChangeNotice }[] = [];
  if (first !== undefined && definition !== undefined) {
    const by = (await directory.refs([asker]))[asker] ?? {};
    const span = { start: first.start, end: parts.at(-1)?.end ?? first.end };
    const notice = { label, schedule: row.schedule, by, ...span };
    if (first.person !== null) told.push({ name: first.person, notice: { ...notice, what: 'ended' } });
    for (const name of planned(definition, rest, parts, first.replaces))
      if (name !== first.person) told.push({ name, notice: { ...notice, what: 'back' } });
  }
  const notices = await noticesFor(needs, ask, told, now);
  return telling(
    scheduleStream,
    row.schedule,
    { type: 'EndShifts', label, at: now },
    { kind: 'person', person: asker },
    {
      follow: () => [
        ...notices,
        answering(ask, { answer: 'override-ended', label, schedule: row.schedule }, now),
      ],
      rejected: () => done(answering(ask, { answer: 'no-such-override', label }, now)),
    },
  );
}

/** `payments`, or `payments/secondary` where no schedule has that name. */
function placeOf(
  settings: SettingsSource,
  typed: string | undefined,
): { readonly schedule: ScheduleDefinition; readonly layer?: string } | Answer {
  const { schedules } = settings.current();
  const cut = typed?.lastIndexOf('/') ?? -1;
  if (typed === undefined || cut < 0 || scheduleNamed(schedules, typed) !== undefined) {
    const schedule = whichSchedule(settings, typed);
    return 'answer' in schedule ? schedule : { schedule };
  }
  const schedule = whichSchedule(settings, typed.slice(0, cut));
  if ('answer' in schedule) return schedule;
  const layers = schedule.layers.map(({ name }) => name);
  const asked = typed.slice(cut + 1);
  const layer = layers.find((name) => name.toLowerCase() === asked.toLowerCase());
  if (layer === undefined) return { answer: 'no-such-layer', schedule: schedule.name, layer: asked, layers };
  return { schedule, layer };
}

/** Keys of those who would be on call in these parts, each once. */
function planned(
  schedule: ScheduleDefinition,
  facts: readonly ShiftFact[],
  parts: readonly (Span & { readonly layer?: string })[],
  replaces: string | undefined,
): readonly string[] {
  const roster = rosterOf([schedule], facts);
  const names = parts.flatMap(({ start, end, layer }) =>
    roster
      .shiftsBetween(start, end)
      .filter((shift) => layer === undefined || shift.layer === layer)
      .map(({ person }) => person)
      .filter((person) => replaces === undefined || person === replaces),
  );
  return [...new Set(names)].slice(0, mostTold);
}

export function refOf(settings: SettingsSource, name: string): PersonRef {
  const slack = settings.current().people.find((each) => each.name === name)?.slack;
  return { name, ...(slack === undefined ? {} : { slack }) };
}

/** Who asked for it is answered and need not be told. */
async function noticesFor(
  { directory, settings }: ShiftNeeds,
  ask: Ask,
  told: readonly { readonly name: string; readonly notice: ChangeNotice }[],
  now: Instant,
): Promise<readonly NewEffect[]> {
  const effects = await Promise.all(
    told.slice(0, mostTold).map(async ({ name, notice }) => {
      const person = await directory.ofConfigured(name);
      if (person === undefined || refOf(settings, name).slack === ask.user) return [];
      const how = { key: `${ask.id}/${person}`, about: `schedule/${notice.schedule}`, dueAt: now };
      return [intend('tell-shift', { person, notice }, how)];
    }),
  );
  return effects.flat();
}
