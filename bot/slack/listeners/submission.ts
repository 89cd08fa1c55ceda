import { isSeverity } from '../../core/catalogue/index.ts';
import { textLimits } from '../../core/incident/index.ts';
import type { Request } from '../../app/ports/index.ts';
import { textsFor, type Locale } from '../../core/texts/index.ts';
import { fields, type Form, type FormOrigin } from './form.ts';

/** `state.values` of a submitted view. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, ViewValue>>>>;

type ViewValue = {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[];
};

/** A request, or what is wrong, by block id: Slack shows it under the field and keeps the form open. */
export type Submitted = { readonly request: Request } | { readonly errors: Readonly<Record<string, string>> };

/** What a submitted form asks for. */
export function submitted(
  form: Form['form'],
  values: ViewValues,
  origin: FormOrigin,
  locale: Locale,
): Submitted {
  const incident = { id: origin.incident ?? '' };
  switch (form) {
    case 'declare':
      return declared(values, locale);
    case 'resolve':
      return resolved(values, incident, locale);
    case 'update': {
      const update = text(values, fields.update);
      const wrong = lengthError(fields.update, update, 1, textLimits.text, locale);
      return wrong ?? { request: { do: 'update', incident, update } };
    }
    case 'severity': {
      const severity = chosen(values, fields.severity);
      const reason = text(values, fields.reason);
      if (!isSeverity(severity))
        return { errors: { [fields.severity]: textsFor(locale).forms.chooseSeverity() } };
      const wrong = lengthError(fields.reason, reason, 0, textLimits.text, locale);
      if (wrong) return wrong;
      return { request: { do: 'severity', incident, severity, ...(reason === '' ? {} : { reason }) } };
    }
  }
}

function declared(values: ViewValues, locale: Locale): Submitted {
  const title = text(values, fields.title);
  const wrong = lengthError(fields.title, title, 3, textLimits.title, locale);
  if (wrong) return wrong;
  const severity = chosen(values, fields.severity);
  const service = chosen(values, fields.service);
  const ticked = ticks(values, fields.sure);
  return {
    request: {
      do: 'declare',
      title,
      ...(service === '' ? {} : { service }),
      ...(isSeverity(severity) ? { severity } : {}),
      sure: !ticked.includes('not-sure'),
      separate: ticked.includes('separate'),
      private: ticked.includes('private'),
    },
  };
}

function resolved(values: ViewValues, incident: { readonly id: string }, locale: Locale): Submitted {
  const summary = text(values, fields.summary);
  const wrong = lengthError(fields.summary, summary, 3, textLimits.text, locale);
  if (wrong) return wrong;
  const asked = fields.evenInAlarm in values;
  const evenInAlarm = ticks(values, fields.evenInAlarm).includes('yes');
  if (asked && !evenInAlarm) {
    return { errors: { [fields.evenInAlarm]: textsFor(locale).forms.confirmStillInAlarm() } };
  }
  return { request: { do: 'resolve', incident, summary, evenInAlarm } };
}

const field = (values: ViewValues, block: string): ViewValue | undefined => values[block]?.['value'];

const text = (values: ViewValues, block: string): string => (field(values, block)?.value ?? '').trim();

const chosen = (values: ViewValues, block: string): string =>
  field(values, block)?.selected_option?.value ?? '';

const ticks = (values: ViewValues, block: string): readonly string[] =>
  (field(values, block)?.selected_options ?? []).map((option) => option.value);

function lengthError(
  block: string,
  value: string,
  least: number,
  most: number,
  locale: Locale,
): { readonly errors: Readonly<Record<string, string>> } | undefined {
  const { length } = value;
  if (length < least) return { errors: { [block]: textsFor(locale).forms.tooShort({ least }) } };
  if (length > most) return { errors: { [block]: textsFor(locale).forms.tooLong({ length, most }) } };
  return undefined;
}
