import type { KnownBlock } from '@slack/web-api';
import { reviewLimits } from '../../core/incident/index.ts';
import { ready, type Texts } from '../../core/texts/index.ts';
import { fields, type Form } from '../listeners/form.ts';
import { section } from './blocks.ts';
import { inBold, plain, typedLine } from './escape.ts';
import { input } from './inputs.ts';

type ReviewForm = Extract<Form, { form: 'review' | 'dismiss' | 'section' | 'feedback' }>;

/** The fields of a form about the document; a section that is too long for Slack is written anew. */
export function reviewFormBlocks(form: ReviewForm, texts: Texts): readonly KnownBlock[] {
  const { review: t } = texts;
  const words = (name: string, label: string, most: number, hint?: string, initial = ''): KnownBlock =>
    input(
      name,
      label,
      {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: true,
        max_length: most,
        ...(initial === '' ? {} : { initial_value: initial }),
      },
      { ...(hint === undefined ? {} : { hint }), optional: form.form === 'feedback' },
    );
  switch (form.form) {
    case 'review':
      return [
        input(fields.reviewers, t.reviewersLabel(), {
          type: 'multi_users_select',
          action_id: 'value',
          max_selected_items: reviewLimits.reviewers,
        }),
        input(
          fields.meeting,
          t.meetingLabel(),
          { type: 'datetimepicker', action_id: 'value' },
          { hint: t.meetingHint(), optional: true },
        ),
      ];
    case 'dismiss': {
      const text = ready(inBold(typedLine(form.finding.text, reviewLimits.phrase)));
      return [
        section(`*${form.finding.id}* ${t.dismissLabel({ text })}`),
        words(fields.reason, texts.forms.reasonLabel(), reviewLimits.reason, t.dismissHint()),
      ];
    }
    case 'section': {
      const { heading, text } = form.section;
      const initial = text.length <= reviewLimits.form ? text : '';
      return [
        words(fields.body, plain(heading, reviewLimits.section), reviewLimits.form, t.sectionHint(), initial),
      ];
    }
    case 'feedback':
      return [
        words(fields.helped, t.helped(), reviewLimits.answer),
        words(fields.hindered, t.hindered(), reviewLimits.answer),
        words(fields.change, t.change(), reviewLimits.answer),
      ];
  }
}
