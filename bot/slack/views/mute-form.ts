import type { InputBlock, KnownBlock } from '@slack/web-api';
import { textLimits } from '../../core/incident/index.ts';
import type { Texts } from '../../core/texts/index.ts';
import { fields, type Form } from '../listeners/form.ts';
import { context, plainText } from './blocks.ts';
import { input, option, serviceInput, viewLimits } from './inputs.ts';

/** Longer patterns fit no alarm's name. */
const globLength = 255;

/** What is muted, then once or every week, then why. Which of the fields belong together is said at submission. */
export function muteBlocks(
  { services, service }: Extract<Form, { form: 'mute' }>,
  texts: Texts,
): readonly KnownBlock[] {
  const { mutes: t } = texts;
  const optional = { optional: true } as const;
  return [
    context(t.formIntro()),
    ...serviceInput(services, texts, t.formServiceHint(), service),
    input(fields.alarms, t.formAlarms(), line('nightly-*', globLength), optional),
    input(fields.tag, t.formTag(), line('env=dev', 2 * globLength), optional),
    input(fields.length, t.formLength(), line('2h', 40), { ...optional, hint: t.formLengthHint() }),
    input(fields.from, t.formFrom(), { type: 'datetimepicker', action_id: 'value' }, optional),
    input(fields.until, t.formUntil(), { type: 'datetimepicker', action_id: 'value' }, optional),
    input(
      fields.weekdays,
      t.formWeekly(),
      {
        type: 'checkboxes',
        action_id: 'value',
        options: weekdays.map((day) => option(t.weekday({ day }), String(day))),
      },
      { ...optional, hint: t.formWeeklyHint() },
    ),
    input(fields.dailyFrom, t.formDailyFrom(), { type: 'timepicker', action_id: 'value' }, optional),
    input(fields.dailyTo, t.formDailyTo(), { type: 'timepicker', action_id: 'value' }, optional),
    input(
      fields.cloudWatch,
      t.formCloudWatch(),
      {
        type: 'checkboxes',
        action_id: 'value',
        options: [option(t.formCloudWatchOption(), 'yes', t.formCloudWatchDetail())],
      },
      optional,
    ),
    input(
      fields.reason,
      texts.forms.reasonLabel(),
      { ...line(t.formReasonExample(), textLimits.text), multiline: true },
      optional,
    ),
  ];
}

/** Monday first; 0 is Sunday. */
const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

const line = (
  example: string,
  most: number,
): Extract<InputBlock['element'], { type: 'plain_text_input' }> => ({
  type: 'plain_text_input',
  action_id: 'value',
  max_length: most,
  placeholder: plainText(example, viewLimits.placeholder),
});
