import type { Message } from '../../app/ports/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import { announcementView } from './announcement.ts';
import { answerView } from './answers.ts';
import { evidenceView, gapView, runbooksView } from './evidence.ts';
import { flappingView } from './flapping.ts';
import { happenedView, postmortemView, resolvedView } from './happened.ts';
import { muteTold } from './mutes.ts';
import { nobodyReachedView } from './nobody-reached.ts';
import { outlookView } from './outlook.ts';
import { pageView } from './page.ts';
import { reconciledView } from './reconciled.ts';
import type { Rendered } from './rendered.ts';
import { coverView, shiftNoticeView } from './shifts.ts';
import { summaryView } from './summary.ts';
import { voiceOf } from './voice.ts';

export type { Rendered } from './rendered.ts';

/** A message as Slack takes it: within Slack's limits whatever the texts hold, with nothing of them as markup. */
export function renderMessage(message: Message, locale: Locale): Rendered {
  const voice = voiceOf(locale);
  switch (message.kind) {
    case 'summary':
      return summaryView(message, voice);
    case 'announcement':
      return announcementView(message, voice);
    case 'evidence':
      return evidenceView(message, voice);
    case 'gap':
      return gapView(message, voice);
    case 'runbooks':
      return runbooksView(message, voice);
    case 'page':
      return pageView(message, voice);
    case 'nobody-reached':
      return nobodyReachedView(message, voice);
    case 'happened':
      return happenedView(message, voice);
    case 'flapping':
      return flappingView(message, voice);
    case 'resolved':
      return resolvedView(message, voice);
    case 'postmortem':
      return postmortemView(message, voice);
    case 'reconciled':
      return reconciledView(message, voice);
    case 'outlook':
      return outlookView(message, voice);
    case 'cover':
      return coverView(message.cover, voice);
    case 'shift-notice':
      return shiftNoticeView(message.notice, voice);
    case 'mute-told':
      return muteTold(message, voice);
    case 'answer':
      return answerView(message.answer, voice);
  }
}
