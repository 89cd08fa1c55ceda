import type { KnownBlock } from '@slack/web-api';
import { findingText, hypothesisLimits, type EvidenceItem } from '../../core/incident/index.ts';
import type { Texts } from '../../core/texts/index.ts';
import { fields, type Form } from '../listeners/form.ts';
import { plainText, section } from './blocks.ts';
import { inBold, typedLine } from './escape.ts';
import { input, option, viewLimits } from './inputs.ts';

type Of<F extends Form['form']> = Extract<Form, { form: F }>;

/** A hypothesis of one sentence, and the evidence that made somebody think of it. */
export function hypothesisBlocks(form: Of<'hypothesis'>, texts: Texts): readonly KnownBlock[] {
  const { hypotheses: t } = texts;
  return [
    input(fields.hypothesis, t.textLabel(), {
      type: 'plain_text_input',
      action_id: 'value',
      min_length: 3,
      max_length: hypothesisLimits.text,
      focus_on_load: true,
      placeholder: plainText(t.textExample(), viewLimits.placeholder),
    }),
    ...evidenceInput(form.evidence, t.evidenceHint(), texts),
  ];
}

/** What speaks for or against one hypothesis. */
export function judgeBlocks(form: Of<'judge'>, texts: Texts): readonly KnownBlock[] {
  const { hypotheses: t } = texts;
  const { id, text } = form.hypothesis;
  return [
    section(`*${id}* ${inBold(typedLine(text, hypothesisLimits.text + 20))}`),
    ...evidenceInput(form.evidence, t.judgeEvidenceHint(), texts),
    input(
      fields.reason,
      t.why(),
      { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: hypothesisLimits.text },
      { optional: true },
    ),
  ];
}

/** Nothing to choose from: no menu, which Slack would refuse. */
function evidenceInput(evidence: readonly EvidenceItem[], hint: string, texts: Texts): readonly KnownBlock[] {
  const options = evidence
    .slice(0, viewLimits.options)
    .map((each) => option(findingText(each.id, each.finding, texts), each.id));
  if (options.length === 0) return [];
  return [
    input(
      fields.evidence,
      texts.hypotheses.evidenceLabel(),
      {
        type: 'multi_static_select',
        action_id: 'value',
        max_selected_items: hypothesisLimits.evidence,
        placeholder: plainText(texts.hypotheses.evidencePlaceholder(), viewLimits.placeholder),
        options,
      },
      { optional: true, hint },
    ),
  ];
}
