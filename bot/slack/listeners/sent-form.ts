import { readOrigin, type Form, type FormOrigin } from './form.ts';
import type { ViewValue, ViewValues } from './view-values.ts';

/** A form as it was sent. */
export type SentForm = {
  readonly form: Form['form'];
  readonly values: ViewValues;
  readonly origin: FormOrigin;
};

/** Every form; the compiler sees to it that none is missing. */
const known: Readonly<Record<Form['form'], true>> = {
  declare: true,
  mute: true,
  override: true,
  cover: true,
  swap: true,
  handoff: true,
  page: true,
  resolve: true,
  update: true,
  severity: true,
  hypothesis: true,
  judge: true,
  action: true,
  review: true,
  feedback: true,
  dismiss: true,
  section: true,
};

export const formNames = Object.keys(known) as readonly Form['form'][];

/**
 * What a submitted view holds, whatever that is: its fields come through a person's client. `other` is no form of ours;
 * `unknown` is one of another version of Tocsin, or of nobody.
 */
export function sentForm(view: unknown): SentForm | 'other' | 'unknown' {
  const { callback_id: callback, private_metadata: metadata, state } = recordIn(view);
  if (typeof callback !== 'string' || !callback.startsWith('form.')) return 'other';
  const form = callback.slice('form.'.length);
  if (!Object.hasOwn(known, form)) return 'unknown';
  return {
    form: form as Form['form'],
    values: valuesIn(recordIn(state)['values']),
    origin: readOrigin(typeof metadata === 'string' ? metadata : ''),
  };
}

type Loose = Readonly<Record<string, unknown>>;

const recordIn = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const each = <T>(value: unknown, read: (inner: unknown) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(recordIn(value)).map(([name, inner]) => [name, read(inner)]));

const valuesIn = (values: unknown): ViewValues => each(values, (block) => each(block, valueIn));

/** Only what has the form that Slack documents; everything else is as if it had not been filled in. */
function valueIn(given: unknown): ViewValue {
  const field = recordIn(given);
  const text = <K extends string>(name: K): { readonly [N in K]?: string } =>
    (typeof field[name] === 'string' ? { [name]: field[name] } : {}) as { readonly [N in K]?: string };
  const option = optionIn(field['selected_option']);
  const seconds = field['selected_date_time'];
  return {
    ...text('value'),
    ...text('selected_user'),
    ...text('selected_date'),
    ...text('selected_time'),
    ...(option === undefined ? {} : { selected_option: option }),
    ...(typeof seconds === 'number' ? { selected_date_time: seconds } : {}),
    selected_users: listIn(field['selected_users']).filter((user) => typeof user === 'string'),
    selected_options: listIn(field['selected_options']).flatMap((one) => optionIn(one) ?? []),
  };
}

function optionIn(given: unknown): { readonly value: string } | undefined {
  const { value } = recordIn(given);
  return typeof value === 'string' ? { value } : undefined;
}
