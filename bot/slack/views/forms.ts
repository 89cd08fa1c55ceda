import type { KnownBlock, ModalView, PlainTextOption } from '@slack/web-api';
import { severities, type Severity } from '../../core/catalogue/index.ts';
import { label, textLimits, type Verdict } from '../../core/incident/index.ts';
import { textsFor, type Locale, type Texts } from '../../core/texts/index.ts';
import {
  callbackOf,
  fields,
  writeOrigin,
  type Form,
  type FormOrigin,
  type IncidentForm,
} from '../listeners/form.ts';
import { context, plainText, section } from './blocks.ts';
import { mrkdwn, plain } from './escape.ts';
import { fitted } from './fitted.ts';
import { input, option, serviceInput, viewLimits } from './inputs.ts';
import { actionFormBlocks } from './action-form.ts';
import { hypothesisBlocks, judgeBlocks } from './hypothesis-forms.ts';
import { muteBlocks } from './mute-form.ts';
import { reviewFormBlocks } from './review-forms.ts';
import { shiftFormBlocks } from './shift-forms.ts';

/** The modal of a form. Block ids are the names of the fields, the action id is always `value`. */
export function formView(form: Form, origin: FormOrigin, locale: Locale): ModalView {
  const texts = textsFor(locale, mrkdwn);
  switch (form.form) {
    case 'declare':
      return modal(form.form, origin, texts, declareBlocks(form, texts));
    case 'mute':
      return modal(form.form, origin, texts, muteBlocks(form, texts));
    case 'override':
    case 'cover':
    case 'swap':
    case 'handoff':
    case 'page':
      return modal(form.form, origin, texts, shiftFormBlocks(form, texts));
    case 'resolve':
      return modal(form.form, origin, texts, resolveBlocks(form, texts));
    case 'update':
      return modal(form.form, origin, texts, [about(form, texts), updateInput(texts)]);
    case 'severity':
      return modal(form.form, origin, texts, severityBlocks(form, texts));
    case 'hypothesis':
      return modal(form.form, origin, texts, [about(form, texts), ...hypothesisBlocks(form, texts)]);
    case 'action':
      return modal(form.form, origin, texts, [about(form, texts), ...actionFormBlocks(texts)]);
    case 'review':
    case 'dismiss':
    case 'section':
    case 'feedback':
      return modal(form.form, origin, texts, [about(form, texts), ...reviewFormBlocks(form, texts)]);
    case 'judge':
      return modal(form.form, origin, texts, [about(form, texts), ...judgeBlocks(form, texts)], form.verdict);
  }
}

function modal(
  form: Form['form'],
  origin: FormOrigin,
  { forms: t, mutes, hypotheses, shifts, actions, review }: Texts,
  blocks: readonly KnownBlock[],
  verdict?: Verdict,
): ModalView {
  const named = {
    declare: { title: t.declareTitle(), submit: t.declareSubmit() },
    mute: { title: mutes.formTitle(), submit: mutes.formSubmit() },
    override: { title: shifts.formOverrideTitle(), submit: shifts.formOverrideSubmit() },
    cover: { title: shifts.formCoverTitle(), submit: shifts.formCoverSubmit() },
    swap: { title: shifts.formSwapTitle(), submit: shifts.formSwapSubmit() },
    handoff: { title: shifts.formHandoffTitle(), submit: shifts.formHandoffSubmit() },
    page: { title: shifts.formPageTitle(), submit: shifts.formPageSubmit() },
    resolve: { title: t.resolveTitle(), submit: t.resolveSubmit() },
    update: { title: t.updateTitle(), submit: t.updateSubmit() },
    severity: { title: t.severityTitle(), submit: t.severitySubmit() },
    hypothesis: { title: hypotheses.formTitle(), submit: hypotheses.formSubmit() },
    review: { title: review.reviewTitle(), submit: review.reviewSubmit() },
    dismiss: { title: review.dismissTitle(), submit: review.dismissSubmit() },
    section: { title: review.sectionTitle(), submit: review.sectionSubmit() },
    feedback: { title: review.feedbackTitle(), submit: review.feedbackSubmit() },
    action: { title: actions.formTitle(), submit: hypotheses.formSubmit() },
    judge: {
      title: verdict === 'support' ? hypotheses.supportTitle() : hypotheses.refuteTitle(),
      submit: hypotheses.judgeSubmit(),
    },
  }[form];
  return {
    type: 'modal',
    callback_id: callbackOf(form),
    private_metadata: writeOrigin(origin),
    title: plainText(named.title, viewLimits.title),
    submit: plainText(named.submit, viewLimits.title),
    close: plainText(t.cancel(), viewLimits.title),
    blocks: [...blocks],
  };
}

type Of<F extends Form['form']> = Extract<Form, { form: F }>;

const about = ({ number, title }: Of<IncidentForm>, { forms: t }: Texts): KnownBlock =>
  context(t.about({ incident: label(number), title }));

function declareBlocks(form: Of<'declare'>, texts: Texts): readonly KnownBlock[] {
  const { forms: t } = texts;
  const initial = plain(form.title ?? '', textLimits.title);
  return [
    input(fields.title, t.titleLabel(), {
      type: 'plain_text_input',
      action_id: 'value',
      min_length: 3,
      max_length: textLimits.title,
      focus_on_load: true,
      placeholder: plainText(t.titleExample(), viewLimits.placeholder),
      ...(initial === '' ? {} : { initial_value: initial }),
    }),
    ...serviceInput(form.services, texts, t.serviceHint()),
    input(
      fields.severity,
      t.severityLabel(),
      {
        type: 'static_select',
        action_id: 'value',
        placeholder: plainText(t.severityPlaceholder(), viewLimits.placeholder),
        options: severityOptions(texts),
      },
      { optional: true, hint: t.severityHint() },
    ),
    input(
      fields.sure,
      t.sureLabel(),
      {
        type: 'checkboxes',
        action_id: 'value',
        options: [
          option(t.notSure(), 'not-sure', t.notSureDetail()),
          option(t.separate(), 'separate', t.separateDetail()),
          option(t.private(), 'private', t.privateDetail()),
        ],
      },
      { optional: true },
    ),
  ];
}

function resolveBlocks(form: Of<'resolve'>, texts: Texts): readonly KnownBlock[] {
  const { forms: t } = texts;
  const firing = form.stillInAlarm;
  const summary = input(
    fields.summary,
    t.summaryLabel(),
    {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: true,
      min_length: 3,
      max_length: textLimits.text,
      focus_on_load: true,
      placeholder: plainText(t.summaryExample(), viewLimits.placeholder),
    },
    { hint: t.summaryHint() },
  );
  if (firing.length === 0) return [about(form, texts), summary];
  const names = fitted(
    firing.map((name) => `• ${mrkdwn(name, 100)}`),
    { most: 1500, count: 10, more: (n) => texts.slack.andMore({ n }) },
  );
  return [
    about(form, texts),
    section(`${t.stillInAlarm({ n: firing.length })}\n${names}\n${t.stillInAlarmAdvice()}`),
    summary,
    // Optional for Slack, whose own word for an empty field says less than our answer to the submission.
    input(
      fields.evenInAlarm,
      t.evenInAlarmLabel(),
      { type: 'checkboxes', action_id: 'value', options: [option(t.evenInAlarm(), 'yes')] },
      { optional: true },
    ),
  ];
}

const updateInput = ({ forms: t }: Texts): KnownBlock =>
  input(
    fields.update,
    t.updateLabel(),
    {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: true,
      min_length: 1,
      max_length: textLimits.text,
      focus_on_load: true,
    },
    { hint: t.updateHint() },
  );

function severityBlocks(form: Of<'severity'>, texts: Texts): readonly KnownBlock[] {
  const { forms: t } = texts;
  const options = severityOptions(texts);
  const current = options.find(({ value }) => value === form.severity);
  return [
    about(form, texts),
    input(fields.severity, t.severityLabel(), {
      type: 'static_select',
      action_id: 'value',
      options,
      ...(current === undefined ? {} : { initial_option: current }),
    }),
    input(
      fields.reason,
      t.reasonLabel(),
      {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: true,
        max_length: textLimits.text,
        placeholder: plainText(t.reasonExample(), viewLimits.placeholder),
      },
      { optional: true },
    ),
  ];
}

function severityOptions({ forms: t }: Texts): PlainTextOption[] {
  const names: Readonly<Record<Severity, string>> = {
    sev1: t.sev1(),
    sev2: t.sev2(),
    sev3: t.sev3(),
    sev4: t.sev4(),
  };
  return severities.map((severity) => option(names[severity], severity));
}
