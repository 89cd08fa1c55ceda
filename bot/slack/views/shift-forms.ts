import type { KnownBlock } from '@slack/web-api';
import { textLimits } from '../../core/incident/index.ts';
import type { Texts } from '../../core/texts/index.ts';
import { fields, type Form } from '../listeners/form.ts';
import { context, limits, plainText } from './blocks.ts';
import { plain } from './escape.ts';
import { input, option, viewLimits } from './inputs.ts';

type ShiftForm = Extract<Form, { form: 'override' | 'cover' | 'swap' | 'handoff' | 'page' }>;

const optional = { optional: true } as const;

/** What `/oncall override`, `cover`, `swap` and `handoff` ask for, to be clicked. */
export function shiftFormBlocks(form: ShiftForm, { shifts: t, forms }: Texts): readonly KnownBlock[] {
  const moment = (block: string, label: string): KnownBlock =>
    input(block, label, { type: 'datetimepicker', action_id: 'value' }, optional);
  const who = (label: string, must: boolean): KnownBlock =>
    input(
      fields.who,
      label,
      { type: 'users_select', action_id: 'value' },
      must ? {} : { ...optional, hint: t.formNextHint() },
    );
  const reason = input(
    fields.reason,
    forms.reasonLabel(),
    { type: 'plain_text_input', action_id: 'value', max_length: textLimits.text, multiline: true },
    optional,
  );
  const length = input(
    fields.length,
    t.formLength(),
    {
      type: 'plain_text_input',
      action_id: 'value',
      max_length: 40,
      placeholder: plainText('4h', viewLimits.placeholder),
    },
    optional,
  );
  const schedules = scheduleInput(form, t);
  switch (form.form) {
    case 'override':
      return [
        ...schedules,
        who(t.formWho(), true),
        input(fields.other, t.formInsteadOf(), { type: 'users_select', action_id: 'value' }, optional),
        moment(fields.from, t.formFrom()),
        moment(fields.until, t.formUntil()),
        length,
        reason,
      ];
    case 'cover':
      return [
        ...schedules,
        moment(fields.from, t.formFrom()),
        moment(fields.until, t.formUntil()),
        length,
        reason,
      ];
    case 'swap':
      return [
        context(t.formSwapIntro()),
        ...schedules,
        who(t.formWith(), true),
        moment(fields.from, t.formMineFrom()),
        moment(fields.until, t.formMineUntil()),
        moment(fields.theirsFrom, t.formTheirsFrom()),
        moment(fields.theirsUntil, t.formTheirsUntil()),
        reason,
      ];
    case 'page':
      return [
        context(t.formPageIntro()),
        input(fields.who, t.formPageWho(), { type: 'users_select', action_id: 'value' }, optional),
        ...schedules,
        input(fields.reason, t.formPageText(), {
          type: 'plain_text_input',
          action_id: 'value',
          min_length: 3,
          max_length: 500,
          multiline: true,
        }),
      ];
    case 'handoff':
      return [context(t.formHandoffIntro()), ...schedules, who(t.formTo(), false), reason];
  }
}

/** A menu of the schedules; layers only where a layer can be meant. */
function scheduleInput({ form, schedules }: ShiftForm, t: Texts['shifts']): readonly KnownBlock[] {
  // The value comes back as it is, so a name that would have to be changed to be shown cannot be offered.
  const choosable = schedules.filter(
    (name) =>
      name !== '' &&
      plain(name, limits.option) === name &&
      (form === 'override' || !isLayer(name, schedules)),
  );
  const offered = choosable.slice(0, viewLimits.options).map((name) => option(name, name));
  if (offered.length === 0) return [];
  const [only, ...others] = offered;
  const one = others.length === 0 && form !== 'page' ? { initial_option: only! } : {};
  const element = { type: 'static_select', action_id: 'value', options: offered, ...one } as const;
  // Where somebody is on call in one schedule only it need not be said.
  return [
    input(
      fields.schedule,
      t.formSchedule(),
      element,
      form === 'cover' || form === 'handoff' || form === 'page' ? optional : {},
    ),
  ];
}

const isLayer = (name: string, all: readonly string[]): boolean => {
  const cut = name.lastIndexOf('/');
  return cut > 0 && all.includes(name.slice(0, cut));
};
