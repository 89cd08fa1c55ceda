import type { Instant } from '../../../core/calendar/index.ts';
import type { DigestEvery } from '../../../core/timeline/index.ts';
import { lanes, type Lane, type ReplyAddress } from '../../ports/index.ts';
import type { PictureIntent } from '../handlers/metrics.ts';

/** What is left when an incident is over: its document, its actions, its figures. */
export type AfterwardsIntents = {
  /** `edited`: somebody wrote in it. */
  'draft-postmortem': { readonly incident: string; readonly edited?: true };
  /** Keeps the document that was published, unless it would say something that nobody has read. */
  'file-postmortem': { readonly incident: string };
  /** What was filed, to one target of `postmortem.publishTo`. */
  'publish-webhook': PublishIntent;
  'publish-topic': PublishIntent;
  'publish-git': PublishIntent;
  /** What was filed, as the canvas of the incident's channel; `md`: artefact of the document. */
  'show-canvas': { readonly incident: string; readonly md: string };
  /** A direct message: please review it, the meeting is soon, or what was it like. `person`: id in the directory. */
  'tell-review': {
    readonly incident: string;
    readonly person: string;
    readonly stage: 'asked' | 'meeting' | 'feedback';
    readonly meetingAt?: Instant;
  };
  /** `section` as asked; the first when empty. */
  'suggest-wording': { readonly incident: string; readonly section: string; readonly to: ReplyAddress };
  'share-postmortem': { readonly incident: string };
  /** Shows the file that has been uploaded: its id is stored before the call that makes it visible. */
  'show-postmortem': { readonly incident: string; readonly file: string };
  /** When its owner is to be reminded of an action item, on their own clock; and the reminder, the n-th. */
  'plan-reminder': { readonly incident: string; readonly action: string };
  /** Whether an action item is done by itself now, or what it was to prevent was seen again; looked at each hour. */
  'check-action': { readonly incident: string; readonly action: string };
  'remind-action': {
    readonly incident: string;
    readonly action: string;
    readonly owner: string;
    readonly due: string;
    readonly n: number;
  };
  /** The picture beside an answer with figures: uploaded, shown by no message of its own, named by the answer. */
  'upload-figures': PictureIntent;
  'show-figures': PictureIntent & { readonly file: string };
  'answer-figures': PictureIntent & { readonly file: string };
  /** The stored timer of a digest of [from, to), and the digest. */
  'plan-digest': DigestIntent;
  'say-digest': DigestIntent;
  /** The figures of the last days as metrics of a monitoring system. */
  'publish-gauges': Readonly<Record<string, never>>;
  /** The figures of an incident that is over, or was corrected. */
  'measure-incident': { readonly incident: string };
};

/** `to`: name of the target; `md`, `html`: artefacts of the document as it was filed. */
export type PublishIntent = {
  readonly incident: string;
  readonly to: string;
  readonly md: string;
  readonly html?: string;
};

type DigestIntent = { readonly every: DigestEvery; readonly from: Instant; readonly to: Instant };

export const afterwardsLanes: Readonly<Record<keyof AfterwardsIntents, Lane>> = {
  'draft-postmortem': lanes.evidence,
  'file-postmortem': lanes.evidence,
  'publish-webhook': lanes.evidence,
  'publish-topic': lanes.evidence,
  'publish-git': lanes.evidence,
  'show-canvas': lanes.evidence,
  'tell-review': lanes.answer,
  'suggest-wording': lanes.answer,
  'share-postmortem': lanes.evidence,
  'show-postmortem': lanes.evidence,
  'plan-reminder': lanes.cosmetic,
  'check-action': lanes.cosmetic,
  'remind-action': lanes.answer,
  'upload-figures': lanes.answer,
  'show-figures': lanes.answer,
  'answer-figures': lanes.answer,
  'plan-digest': lanes.cosmetic,
  'say-digest': lanes.cosmetic,
  'publish-gauges': lanes.cosmetic,
  'measure-incident': lanes.cosmetic,
};
