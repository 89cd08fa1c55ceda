/*
 * docs/reference/tocsin.schema.json: `npm run schema` writes it. An editor that is told of it completes and checks
 * tocsin.yaml while it is written; `tocsin check` says more, because it knows what refers to what.
 */
import { z } from 'zod';
import { schema } from './schema/index.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  description,
  ...more,
});

const object = (
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  ...(description === '' ? {} : { description }),
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

const list = (description: string, items: JsonSchema, maxItems = 100): JsonSchema => ({
  type: 'array',
  description,
  items,
  minItems: 1,
  maxItems,
});

const range = (description: string): JsonSchema => ({ type: ['string', 'integer'], description });

const clock = '^([01]\\d|2[0-3]):[0-5]\\d$';
const clockTo24 = '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$';
const instant = '^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(:\\d{2})?(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:?\\d{2})$';

const every = {
  ...object('Length of a turn: exactly one of these.', {
    hours: { type: 'integer', minimum: 1, maximum: 876_000, description: 'Hours of the wall clock.' },
    days: { type: 'integer', minimum: 1, maximum: 36_500 },
    weeks: { type: 'integer', minimum: 1, maximum: 5_200 },
    months: { type: 'integer', minimum: 1, maximum: 1_200 },
  }),
  minProperties: 1,
  maxProperties: 1,
};

const turns: Readonly<Record<string, JsonSchema>> = {
  every,
  handoff: text('Time of hand-offs, HH:MM; without it that of start.', { pattern: clock }),
  people: list('Keys of people, in the order of their turns.', { type: 'string', minLength: 1 }, 500),
};

const startsAt = text('An instant with its offset: 2026-01-05T09:00:00+01:00.', { pattern: instant });

const restriction = {
  ...object('When the layer has somebody on call; all entries count together.', {
    weekdays: list('Days on which a window begins.', range('monday, monday:friday')),
    times: list(
      'Windows; one that ends before it starts goes over midnight.',
      object('', { from: text('HH:MM', { pattern: clock }), to: text('HH:MM', { pattern: clockTo24 }) }, [
        'from',
        'to',
      ]),
    ),
    on: text('Only on holidays of this calendar of oncall.holidays.'),
    notOn: text('Never on holidays of this calendar of oncall.holidays.'),
  }),
  minProperties: 1,
};

/** The rules are in docs/how-to/schedules.md; bot/core/oncall reads them. */
const schedule = object(
  'Who is on call at every instant.',
  {
    zone: text('IANA time zone of every wall-clock time here: Europe/Berlin.'),
    layers: list(
      'Rotations in force at the same time.',
      object(
        'One rotation.',
        {
          name: text('Its name, unique in the schedule; starts with a letter.', {
            minLength: 1,
            maxLength: 200,
          }),
          rotation: object('', { start: startsAt, ...turns }, ['start', 'every', 'people']),
          versions: list('Changes of the rotation from an instant on, in order.', {
            ...object('', {
              from: { ...startsAt, description: 'The rotation goes on from here with what is changed.' },
              start: { ...startsAt, description: 'The rotation begins anew here.' },
              ...turns,
              handoff: {
                type: ['string', 'null'],
                pattern: clock,
                description: 'null: the time of start again.',
              },
            }),
            oneOf: [{ required: ['from'] }, { required: ['start'] }],
          }),
          restrict: list('Only in these windows.', restriction),
          shadows: list(
            'People who look on to learn; never on call by it.',
            { type: 'string', minLength: 1 },
            500,
          ),
        },
        ['name', 'rotation'],
      ),
      20,
    ),
  },
  ['zone', 'layers'],
);

/** Alertmanager's time_intervals; bot/core/calendar reads them. */
const interval = object('A recurring time: every field that is given has to fit.', {
  times: list(
    'Parts of a day.',
    object(
      '',
      { start_time: text('HH:MM', { pattern: clock }), end_time: text('HH:MM', { pattern: clockTo24 }) },
      ['start_time', 'end_time'],
    ),
  ),
  weekdays: list('Days of the week.', range('monday, monday:friday')),
  days_of_month: list('1 to 31; -1 is the last.', range('1, -1, 1:7, -7:-1')),
  months: list('Months.', range('april, 4, january:march')),
  years: list('Years.', range('2026, 2026:2028')),
  location: text('IANA time zone; UTC when absent.'),
});

/** What the zod schema of tocsin.yaml says, completed by what other rooms read and by its refinements. */
export function configJsonSchema(): JsonSchema {
  const generated = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) as JsonSchema;
  return {
    $schema: generated['$schema'],
    title: 'tocsin.yaml',
    ...(completed(generated, []) as JsonSchema),
  };
}

/** What the generator cannot know, by path; `*` stands for any name. */
const known: Readonly<Record<string, JsonSchema>> = {
  'oncall.schedules.*': schedule,
  'mutes.[].intervals.[]': interval,
  'oncall.escalations.*.steps.[].when.intervals.[]': interval,
};

const refined: Readonly<Record<string, JsonSchema>> = {
  'services.*.match.[]': { minProperties: 1 },
  'oncall.escalations.*.steps.[].after': { minProperties: 1, maxProperties: 1 },
  'oncall.escalations.*.steps.[].when': { minProperties: 1 },
};

function completed(node: JsonSchema, path: readonly string[]): JsonSchema {
  const here = path.join('.');
  if (known[here] !== undefined) return known[here];
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    switch (key) {
      case '$schema':
        return [];
      case 'properties':
        return [[key, mapped(value as Readonly<Record<string, JsonSchema>>, path)]];
      case 'additionalProperties':
        return [[key, value === false ? false : completed(value as JsonSchema, [...path, '*'])]];
      case 'items':
        return [[key, completed(value as JsonSchema, [...path, '[]'])]];
      default:
        return [[key, value]];
    }
  });
  return { ...Object.fromEntries(entries), ...refined[here] };
}

const mapped = (properties: Readonly<Record<string, JsonSchema>>, path: readonly string[]): JsonSchema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, completed(each, [...path, name])]),
  );

if (import.meta.main) process.stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
