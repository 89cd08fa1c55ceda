import { ready, type Texts } from '../texts/index.ts';
import type { ReviewEvent } from './review.ts';

/**
 * What happened to the document about the incident, as a sentence.
 * @param typed a text that somebody typed, or that it was erased; undefined where none was given
 */
export function describeReview(
  event: ReviewEvent,
  who: string,
  typed: (name: string) => string | undefined,
  { review: t }: Texts,
): string {
  switch (event.type) {
    case 'PostmortemWritten':
      return t.wrote({ who, section: event.data.section });
    case 'ReviewAsked': {
      const { reviewers, meetingAt } = event.data;
      const meeting = meetingAt === undefined ? '' : `${meetingAt.slice(0, 16).replace('T', ' ')} UTC`;
      return t.asked({ who, n: reviewers.length, meeting });
    }
    case 'FindingDismissed':
      return t.dismissed({ who, id: event.data.finding, reason: ready(typed('reason') ?? '') });
    case 'PostmortemPublished':
      return t.published({ who, version: event.data.version ?? 1 });
    case 'FeedbackGiven':
      return t.feedback({ who });
  }
}
