import type { Message } from '../../app/ports/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import { announcementView } from './announcement.ts';
import { answerView } from './answers.ts';
import { directPageView, directToldView, testsView } from './direct-page.ts';
import { digestView } from './digest.ts';
import { evidenceView } from './evidence/index.ts';
import { channelPageView } from './channel-page.ts';
import { flappingView } from './flapping.ts';
import { handedOverView } from './handed-over.ts';
import { handoffView, shiftStartView } from './handoff.ts';
import { happenedView, postmortemView, resolvedView } from './happened.ts';
import { actionReminderView } from './actions.ts';
import { failuresView } from './failures.ts';
import { hypothesesView } from './hypotheses.ts';
import { muteTold } from './mutes.ts';
import { nobodyReachedView } from './nobody-reached.ts';
import { leaveView, outlookView } from './outlook.ts';
import { pageMentionView, pageView } from './page.ts';
import { reconciledView } from './reconciled.ts';
import type { Rendered } from './rendered.ts';
import { reviewView } from './review.ts';
import { runbooksView } from './runbooks.ts';
import { coverView, pageCopyView, shiftNoticeView } from './shifts.ts';
import { summaryView } from './summary.ts';
import { swapView } from './swap.ts';
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
    case 'runbooks':
      return runbooksView(message, voice);
    case 'digest':
      return digestView(message, voice);
    case 'action-reminder':
      return actionReminderView(message, voice);
    case 'review':
      return reviewView(message, voice);
    case 'failures':
      return failuresView(message, voice);
    case 'hypotheses':
      return hypothesesView(message, voice);
    case 'page':
      return pageView(message, voice);
    case 'page-mention':
      return pageMentionView(message, voice);
    case 'channel-page':
      return channelPageView(message, voice);
    case 'handed-over':
      return handedOverView(message, voice);
    case 'direct-page':
      return directPageView(message, voice);
    case 'direct-told':
      return directToldView(message, voice);
    case 'tests':
      return testsView(message, voice);
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
    case 'page-copy':
      return pageCopyView(message, voice);
    case 'leave-conflict':
      return leaveView(message, voice);
    case 'cover':
      return coverView(message.cover, voice);
    case 'swap':
      return swapView(message.swap, voice);
    case 'handoff':
      return handoffView(message.handoff, message.ask, voice);
    case 'shift-start':
      return shiftStartView(message, voice);
    case 'shift-notice':
      return shiftNoticeView(message.notice, voice);
    case 'mute-told':
      return muteTold(message, voice);
    case 'answer':
      return answerView(message.answer, voice);
  }
}
