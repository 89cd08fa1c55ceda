import type { ModalView } from '@slack/web-api';
import { formTextsFor, type Locale } from '../../core/texts/index.ts';

/** What is shown at once, until the form itself is there: a trigger is good for 3 s only. */
export const loadingView = (locale: Locale): ModalView =>
  noticeView(formTextsFor(locale).forms.loading(), locale);

/** Instead of a form that was sent and is not known here: nothing of it was kept. */
export const unknownFormView = (locale: Locale): ModalView =>
  noticeView(formTextsFor(locale).forms.unknownForm(), locale);

/** What is said instead of the form that was asked for. */
export function noticeView(text: string, locale: Locale): ModalView {
  const { forms } = formTextsFor(locale);
  return {
    type: 'modal',
    callback_id: 'notice',
    title: { type: 'plain_text', text: forms.loadingTitle(), emoji: false },
    blocks: [{ type: 'section', text: { type: 'plain_text', text: text.slice(0, 3000), emoji: false } }],
  };
}
