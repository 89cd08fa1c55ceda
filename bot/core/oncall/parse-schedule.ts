import {
  clockMinutes,
  epochMs,
  entriesOf,
  instantFromText,
  isZone,
  listOf,
  recordOf,
  shown,
  unknownFields,
  weekdayRange,
  type Problem,
  type ProblemPath,
} from '../calendar/index.ts';
import { nearestWord } from '../texts/index.ts';
import type { Holidays } from './holidays.ts';
import type { Every, Layer, Restriction, Rotation, RotationVersion, ScheduleDefinition } from './schedule.ts';

/** What a schedule is checked against, beside itself. */
export type ScheduleSurroundings = {
  /** Keys of `people` in tocsin.yaml; not checked when absent. */
  readonly people?: ReadonlySet<string>;
  /** Calendars of holidays that restrictions may name. */
  readonly holidays?: Holidays;
  /** Where the schedule stands in the configuration. */
  readonly path?: ProblemPath;
};

type Raw = Readonly<Record<string, unknown>>;

const MOST_LAYERS = 20;
const MOST_PEOPLE = 500;

/**
 * Reads a schedule as it stands in tocsin.yaml, or names every problem with its path. What is returned is all that
 * the rest of this room relies on.
 */
export function parseSchedule(
  name: string,
  value: unknown,
  { people, holidays = {}, path = [] }: ScheduleSurroundings = {},
): { readonly schedule: ScheduleDefinition } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const reader = readerInto(problems, people, holidays);
  reader.identifier(name, path, 'schedule');
  const raw = reader.record(value, path, ['zone', 'layers']);
  const { zone } = raw;
  if (typeof zone !== 'string' || !isZone(zone))
    problems.push({
      path: [...path, 'zone'],
      problem: `${shown(zone)} is not a time zone: write an IANA name such as Europe/Berlin`,
    });
  const layersPath = [...path, 'layers'];
  const layers = listOf(raw['layers'], layersPath, problems, MOST_LAYERS).map((layer, index) =>
    reader.layer(layer, [...layersPath, index]),
  );
  for (const [index, { name: layer }] of layers.entries())
    if (layer !== '' && layers.findIndex((other) => other.name === layer) < index)
      problems.push({
        path: [...layersPath, index, 'name'],
        problem: `the schedule already has a layer ${shown(layer)}: layers need different names`,
      });
  return problems.length > 0
    ? { problems }
    : { schedule: { name, zone: String(zone), layers, ...holidaysIn(layers, holidays) } };
}

/** Of all calendars those that the schedule names. */
function holidaysIn(layers: readonly Layer[], holidays: Holidays): { readonly holidays?: Holidays } {
  const names = layers.flatMap(({ restrict = [] }) => restrict.flatMap(({ on, notOn }) => [on, notOn]));
  const named = [...new Set(names)].filter((name) => name !== undefined);
  return named.length === 0
    ? {}
    : { holidays: Object.fromEntries(named.map((name) => [name, holidays[name] ?? []])) };
}

function correction(typed: string, people: ReadonlySet<string> | undefined): string {
  const meant = nearestWord([...(people ?? [])], typed);
  return meant === undefined ? ': add them under people, or correct it' : `; did you mean ${shown(meant)}?`;
}

/** Reading goes on after a problem, with something harmless in the place of what was refused. */
function readerInto(problems: Problem[], people: ReadonlySet<string> | undefined, holidays: Holidays) {
  const report = (path: ProblemPath, problem: string): void => void problems.push({ path, problem });

  function record(value: unknown, path: ProblemPath, known: readonly string[]): Raw {
    const raw = recordOf(value);
    if (raw === undefined) report(path, `${shown(value)} has no fields: give ${known.join(', ')}`);
    else problems.push(...unknownFields(raw, known, path, nearestWord));
    return raw ?? {};
  }

  function identifier(value: unknown, path: ProblemPath, what: string): string {
    if (typeof value === 'string' && /^\p{L}[^\p{Cc}]{0,199}$/u.test(value)) return value;
    report(
      path,
      `${shown(value)} is not a name for a ${what}: write up to 200 characters that start with a letter`,
    );
    return '';
  }

  /** A point in time with its offset; epoch milliseconds too, for comparisons. */
  function instant(value: unknown, path: ProblemPath): { readonly text: string; readonly ms: number } {
    const found = typeof value === 'string' ? instantFromText(value) : undefined;
    if (found !== undefined && found >= '1970' && found < '2200')
      return { text: String(value), ms: epochMs(found) };
    report(
      path,
      `${shown(value)} is not an instant with an offset between 1970 and 2200: write it like "2026-01-05T09:00:00+01:00"`,
    );
    return { text: '', ms: Number.NaN };
  }

  function handoff(value: unknown, path: ProblemPath): string {
    if (typeof value === 'string' && (clockMinutes(value) ?? 1440) < 1440) return value;
    report(path, `${shown(value)} is not a time of day: write HH:MM with two digits, 00:00 to 23:59`);
    return '';
  }

  const peopleOf = (value: unknown, path: ProblemPath): readonly string[] => {
    const listed = listOf(value, path, problems, MOST_PEOPLE);
    for (const [index, person] of listed.entries())
      if (typeof person !== 'string' || person === '')
        report([...path, index], `${shown(person)} is not the key of a person`);
      else if (people?.has(person) === false)
        report([...path, index], `there is no person ${shown(person)}${correction(person, people)}`);
    return listed.map(String);
  };

  function layer(value: unknown, path: ProblemPath): Layer {
    const raw = record(value, path, ['name', 'rotation', 'versions', 'restrict', 'shadows']);
    const name = identifier(raw['name'], [...path, 'name'], 'layer');
    const rotation = rotationOf(raw['rotation'], [...path, 'rotation']);
    const versions = raw['versions'];
    const restrict = raw['restrict'];
    const shadows = raw['shadows'];
    return {
      name,
      rotation,
      ...(versions !== undefined && {
        versions: versionsOf(versions, [...path, 'versions'], rotation.start),
      }),
      ...(shadows !== undefined && { shadows: peopleOf(shadows, [...path, 'shadows']) }),
      ...(restrict !== undefined && {
        restrict: restrictOf(restrict, [...path, 'restrict'], problems, holidays),
      }),
    };
  }

  function rotationOf(value: unknown, path: ProblemPath): Rotation {
    const raw = record(value, path, ['start', 'every', 'handoff', 'people']);
    return {
      start: instant(raw['start'], [...path, 'start']).text,
      every: everyOf(raw['every'], [...path, 'every'], problems),
      ...(raw['handoff'] !== undefined && { handoff: handoff(raw['handoff'], [...path, 'handoff']) }),
      people: peopleOf(raw['people'], [...path, 'people']),
    };
  }

  function versionsOf(value: unknown, path: ProblemPath, start: string): readonly RotationVersion[] {
    let afterMs = epochMs(instantFromText(start) ?? '1970-01-01T00:00:00.000Z');
    return listOf(value, path, problems).map((entry, index) => {
      const at = [...path, index];
      const raw = record(entry, at, ['from', 'start', 'every', 'handoff', 'people']);
      if ((raw['from'] === undefined) === (raw['start'] === undefined))
        report(at, `${shown(entry)} needs either from (the rotation goes on) or start (it begins anew)`);
      else if (Object.keys(raw).join() === 'from')
        report(at, 'nothing is different in this version: give every, handoff or people');
      const key = raw['start'] === undefined ? 'from' : 'start';
      const { text, ms } = instant(raw[key], [...at, key]);
      if (ms <= afterMs)
        report(
          [...at, key],
          `${shown(text)} is not after the start of the rotation and the version before it`,
        );
      else if (!Number.isNaN(ms)) afterMs = ms;
      return {
        ...(key === 'start' ? { start: text } : { from: text }),
        ...(raw['every'] !== undefined && { every: everyOf(raw['every'], [...at, 'every'], problems) }),
        ...(raw['handoff'] !== undefined && {
          handoff: raw['handoff'] === null ? null : handoff(raw['handoff'], [...at, 'handoff']),
        }),
        ...(raw['people'] !== undefined && { people: peopleOf(raw['people'], [...at, 'people']) }),
      };
    });
  }

  return { record, identifier, layer };
}

// A hundred years each: what is longer is a slip, and hand-offs stay within four-digit years.
const LONGEST = { hours: 876_000, days: 36_500, weeks: 5_200, months: 1_200 };

function everyOf(value: unknown, path: ProblemPath, problems: Problem[]): Every {
  const units = Object.entries(LONGEST);
  const [entry, ...more] = Object.entries(recordOf(value) ?? {});
  const longest = units.find(([unit]) => unit === entry?.[0])?.[1] ?? 0;
  const n = entry?.[1];
  if (more.length === 0 && typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= longest)
    return { [entry?.[0] ?? '']: n } as Every;
  problems.push({
    path,
    problem: `${shown(value)} is not a length of turns: give exactly one of ${units
      .map(([unit, most]) => `${unit} (1 to ${most})`)
      .join(', ')}, a whole number`,
  });
  return { days: 1 };
}

function restrictOf(
  value: unknown,
  path: ProblemPath,
  problems: Problem[],
  holidays: Holidays,
): readonly Restriction[] {
  return listOf(value, path, problems).map((entry, index) => {
    const at = [...path, index];
    const raw = recordOf(entry) ?? {};
    if (Object.keys(raw).length === 0)
      problems.push({ path: at, problem: `${shown(entry)} restricts nothing: give weekdays, times or both` });
    problems.push(...unknownFields(raw, ['weekdays', 'times', 'on', 'notOn'], at));
    const { weekdays, times } = raw;
    return {
      ...(weekdays !== undefined && {
        weekdays: entriesOf(weekdays, [...at, 'weekdays'], weekdayText, problems).map(({ text }) => text),
      }),
      ...holidaysNamed(raw, at, problems, holidays),
      ...(times !== undefined && { times: entriesOf(times, [...at, 'times'], windowOf, problems) }),
    };
  });
}

/** A name of a calendar of holidays, under `on` or `notOn`. */
function holidaysNamed(
  raw: Raw,
  path: ProblemPath,
  problems: Problem[],
  holidays: Holidays,
): Pick<Restriction, 'on' | 'notOn'> {
  const named: { on?: string; notOn?: string } = {};
  for (const field of ['on', 'notOn'] as const) {
    const name = raw[field];
    if (name === undefined) continue;
    if (typeof name === 'string' && Object.hasOwn(holidays, name)) named[field] = name;
    else
      problems.push({
        path: [...path, field],
        problem: `${shown(name)} is no calendar of holidays: give its file under oncall.holidays`,
      });
  }
  return named;
}

function weekdayText(entry: unknown): { readonly text: string } | string {
  const range = weekdayRange(entry);
  return typeof range === 'string' ? range : { text: String(entry) };
}

function windowOf(entry: unknown): { readonly from: string; readonly to: string } | string {
  const raw = recordOf(entry) ?? {};
  const { from, to } = raw;
  if (
    typeof from === 'string' &&
    typeof to === 'string' &&
    (clockMinutes(from) ?? 1440) < 1440 &&
    clockMinutes(to) !== undefined &&
    Object.keys(raw).length === 2
  )
    return { from, to };
  return `${shown(entry)} is not a window: write { from: "08:00", to: "18:00" } with two digits each; one that ends before it starts goes over midnight`;
}
