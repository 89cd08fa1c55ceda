import type { KnownBlock } from '@slack/web-api';
import { actionKinds, actionLimits, closingLimits } from '../../core/incident/index.ts';
import type { Texts } from '../../core/texts/index.ts';
import { fields } from '../listeners/form.ts';
import { plainText } from './blocks.ts';
import { input, option, viewLimits } from './inputs.ts';

/** What is to be done, what for, by whom and until when. */
export function actionFormBlocks({ actions: t }: Texts): readonly KnownBlock[] {
  const kinds = actionKinds.map((kind) => option(t.kind({ kind }), kind));
  return [
    input(fields.action, t.what(), {
      type: 'plain_text_input',
      action_id: 'value',
      min_length: 3,
      max_length: actionLimits.text,
      focus_on_load: true,
      placeholder: plainText(t.whatExample(), viewLimits.placeholder),
    }),
    input(fields.kind, t.kindLabel(), {
      type: 'static_select',
      action_id: 'value',
      options: kinds,
      initial_option: kinds[0]!,
    }),
    input(fields.owner, t.ownerLabel(), { type: 'users_select', action_id: 'value' }, { optional: true }),
    input(fields.due, t.dueLabel(), { type: 'datepicker', action_id: 'value' }, { optional: true }),
    input(
      fields.closes,
      t.closesLabel(),
      {
        type: 'plain_text_input',
        action_id: 'value',
        max_length: closingLimits.alarm + 40,
        placeholder: plainText(t.closesExample(), viewLimits.placeholder),
      },
      { optional: true, hint: t.closesHint() },
    ),
  ];
}
