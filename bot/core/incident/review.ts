import type { Instant } from '../calendar/index.ts';
import { accept, reject, type Decision, type Fact, type Happened } from './envelope.ts';

/** `F1`, `F2` ...: phrases of the document that blame, in the order in which they were found; never reused. */
export type FindingId = `F${number}`;

/** A phrase that the blameless check found in a document. `key` is the same as long as its line is the same. */
export type FoundPhrase = {
  readonly key: string;
  readonly rule: string;
  readonly line: number;
  readonly text: string;
};

export type ReviewFinding = FoundPhrase & {
  readonly id: FindingId;
  /** Why it may stay, in the words of who decided it. */
  readonly dismissed?: { readonly reason: string; readonly person?: string };
};

export type PostmortemStatus = 'draft' | 'in-review' | 'published';

/** Where the document about an incident stands. */
export type Postmortem = {
  readonly status: PostmortemStatus;
  /** Of the newest draft; those that were changed are gone. */
  readonly findings: readonly ReviewFinding[];
  /** Findings so far, those that are gone included: ids go on from here. */
  readonly noted: number;
  /** Every dismissal, also of a phrase that is gone: it may come back. */
  readonly dismissed: Readonly<Record<string, { readonly reason: string; readonly person?: string }>>;
  /** Headings of the sections that people wrote; what they wrote is in the events. */
  readonly written: readonly string[];
  readonly reviewers: readonly string[];
  readonly meetingAt?: Instant;
  /** Who has answered the three questions; the answers are in the events. */
  readonly feedback: readonly string[];
  readonly publishedAt?: Instant;
  /** How often it was published; absent before the first time, and in states of a version that did not count. */
  readonly version?: number;
  /** Corrections of the timeline since it was published, of which what is published knows nothing. */
  readonly corrections?: number;
};

/** What one participant answers to three questions; nobody is named beside it. */
type Feedback = { readonly helped: string; readonly hindered: string; readonly change: string };

/** Texts in UTF-16 units; a form of Slack takes 3,000. */
export const reviewLimits = {
  findings: 40,
  phrase: 160,
  section: 120,
  text: 6000,
  reason: 300,
  reviewers: 10,
  sections: 12,
  /** Of a section in a form of Slack. */
  form: 3000,
  answer: 1000,
  baseLines: 300,
} as const;

export type ReviewCommand =
  | {
      readonly type: 'WriteSection';
      readonly section: string;
      readonly text: string;
      readonly base: readonly string[];
    }
  | { readonly type: 'AskReview'; readonly reviewers: readonly string[]; readonly meetingAt?: Instant }
  /** `finding` as typed; the only one that is open when absent. */
  | { readonly type: 'DismissFinding'; readonly finding?: string; readonly reason?: string }
  | { readonly type: 'PublishPostmortem' }
  | ({ readonly type: 'GiveFeedback' } & Feedback);

export type ReviewEvent =
  | Fact<'PostmortemWritten', { readonly section: string; readonly base: readonly string[] }>
  | Fact<'ReviewAsked', { readonly reviewers: readonly string[]; readonly meetingAt?: Instant }>
  | Fact<'FindingDismissed', { readonly finding: FindingId; readonly key: string; readonly rule: string }>
  | Fact<'PostmortemPublished', { readonly dismissed: number; readonly version?: number }>
  | Fact<'FeedbackGiven', Record<string, never>>;

export type ReviewRejection =
  | { readonly code: 'no-postmortem'; readonly number: number }
  | { readonly code: 'postmortem-published'; readonly number: number }
  | { readonly code: 'review-first'; readonly number: number }
  | { readonly code: 'reviewers-missing' }
  | {
      readonly code: 'findings-open';
      readonly number: number;
      readonly open: readonly Pick<ReviewFinding, 'id' | 'text' | 'rule'>[];
    }
  | {
      readonly code: 'which-finding';
      readonly asked?: string;
      readonly known: readonly Pick<ReviewFinding, 'id' | 'text'>[];
    }
  | { readonly code: 'dismissal-reason-missing'; readonly finding: FindingId }
  | { readonly code: 'section-empty' }
  | { readonly code: 'sections-full'; readonly limit: number }
  | { readonly code: 'review-text-too-long'; readonly length: number; readonly limit: number };

type Held = {
  readonly number: number;
  readonly postmortem?: Postmortem;
};

type Outcome = Decision<ReviewEvent, ReviewRejection>;

/** Findings that keep the document from being published. */
export const openFindings = ({ findings }: Postmortem): readonly ReviewFinding[] =>
  findings.filter(({ dismissed }) => dismissed === undefined);

/** Whether the status of the incident allows it is decided before. */
export function decideReview({ number, postmortem }: Held, command: ReviewCommand): Outcome {
  if (postmortem === undefined) return reject({ code: 'no-postmortem', number });
  switch (command.type) {
    case 'WriteSection':
      return write(number, postmortem, command);
    case 'AskReview': {
      const reviewers = [...new Set(command.reviewers)].slice(0, reviewLimits.reviewers);
      if (reviewers.length === 0) return reject({ code: 'reviewers-missing' });
      const { meetingAt } = command;
      const same = JSON.stringify(reviewers) === JSON.stringify(postmortem.reviewers);
      if (postmortem.status === 'in-review' && same && meetingAt === postmortem.meetingAt) return accept();
      return accept({
        type: 'ReviewAsked',
        data: { reviewers, ...(meetingAt === undefined ? {} : { meetingAt }) },
      });
    }
    case 'DismissFinding':
      return dismiss(postmortem, command);
    case 'PublishPostmortem': {
      if (postmortem.status === 'published' && (postmortem.corrections ?? 0) === 0) return accept();
      if (postmortem.status === 'draft') return reject({ code: 'review-first', number });
      const open = openFindings(postmortem).map(({ id, text, rule }) => ({ id, text, rule }));
      if (open.length > 0) return reject({ code: 'findings-open', number, open });
      return accept({
        type: 'PostmortemPublished',
        data: { dismissed: postmortem.findings.length, version: (postmortem.version ?? 0) + 1 },
      });
    }
    case 'GiveFeedback': {
      const { helped, hindered, change } = command;
      const said = Object.entries({ helped, hindered, change })
        .map(([name, text]) => [name, text.trim()] as const)
        .filter(([, text]) => text !== '');
      if (said.length === 0) return reject({ code: 'section-empty' });
      const long = said.find(([, { length }]) => length > reviewLimits.answer);
      if (long) return tooLong(long[1], reviewLimits.answer);
      return accept({ type: 'FeedbackGiven', data: {}, texts: Object.fromEntries(said) });
    }
  }
}

function write(
  number: number,
  { status, written }: Postmortem,
  command: Extract<ReviewCommand, { type: 'WriteSection' }>,
): Outcome {
  if (status === 'published') return reject({ code: 'postmortem-published', number });
  const section = command.section.trim().slice(0, reviewLimits.section);
  const text = command.text.trim();
  if (text === '' || section === '') return reject({ code: 'section-empty' });
  if (text.length > reviewLimits.text) return tooLong(text, reviewLimits.text);
  if (!written.includes(section) && written.length >= reviewLimits.sections) {
    return reject({ code: 'sections-full', limit: reviewLimits.sections });
  }
  const base = command.base.slice(0, reviewLimits.baseLines);
  return accept({ type: 'PostmortemWritten', data: { section, base }, texts: { body: text } });
}

const tooLong = ({ length }: string, limit: number): Outcome =>
  reject({ code: 'review-text-too-long', length, limit });

function dismiss(
  postmortem: Postmortem,
  { finding: asked, reason: given = '' }: Extract<ReviewCommand, { type: 'DismissFinding' }>,
): Outcome {
  const open = openFindings(postmortem);
  const found =
    asked === undefined
      ? open.length === 1
        ? open[0]
        : undefined
      : postmortem.findings.find(({ id }) => id === asked.toUpperCase());
  if (found === undefined) {
    const known = open.map(({ id, text }) => ({ id, text }));
    return reject({ code: 'which-finding', ...(asked === undefined ? {} : { asked }), known });
  }
  const { id: finding, key, rule } = found;
  const reason = given.trim();
  if (found.dismissed?.reason === reason) return accept();
  if (reason === '') return reject({ code: 'dismissal-reason-missing', finding });
  if (reason.length > reviewLimits.reason) return tooLong(reason, reviewLimits.reason);
  return accept({ type: 'FindingDismissed', data: { finding, key, rule }, texts: { reason } });
}

/** Phrases with the ids that they have had before, or with new ones. */
export function numbered(
  postmortem: Postmortem | undefined,
  found: readonly FoundPhrase[],
): readonly ReviewFinding[] {
  let noted = postmortem?.noted ?? 0;
  const isOpen = ({ key }: FoundPhrase): boolean => !Object.hasOwn(postmortem?.dismissed ?? {}, key);
  // Of more than are kept those that somebody decided about make room: each has its turn.
  const kept = new Set(
    [...found.filter(isOpen), ...found.filter((each) => !isOpen(each))].slice(0, reviewLimits.findings),
  );
  return found
    .filter((each) => kept.has(each))
    .map((phrase) => {
      const known = postmortem?.findings.find(({ key }) => key === phrase.key);
      if (known === undefined) noted += 1;
      return { ...phrase, text: phrase.text.slice(0, reviewLimits.phrase), id: known?.id ?? `F${noted}` };
    });
}

/** Folds a new draft with what was found in it. */
export function withDraft(
  before: Postmortem | undefined,
  findings: readonly Omit<ReviewFinding, 'dismissed'>[],
): Postmortem {
  const dismissed = before?.dismissed ?? {};
  const own = findings.map((each) => {
    const why = Object.hasOwn(dismissed, each.key) ? dismissed[each.key] : undefined;
    return why === undefined ? each : { ...each, dismissed: why };
  });
  const numbers = own.map(({ id }) => Number(id.slice(1)));
  return {
    written: [],
    reviewers: [],
    feedback: [],
    ...before,
    // What was published was another text.
    status: before?.status === 'in-review' ? 'in-review' : 'draft',
    findings: own,
    noted: Math.max(before?.noted ?? 0, ...numbers),
    dismissed,
  };
}

/** Folds a correction of the timeline: a draft is drafted again with it, what is published is not. */
export const withCorrection = (before: Postmortem): Postmortem =>
  before.status === 'published' ? { ...before, corrections: (before.corrections ?? 0) + 1 } : before;

/** Folds an event into where the document stands; before there is one nothing changes. */
export function withReview(
  before: Postmortem | undefined,
  event: Happened<ReviewEvent>,
): Postmortem | undefined {
  if (before === undefined) return undefined;
  switch (event.type) {
    case 'PostmortemWritten': {
      const { section } = event.data;
      return { ...before, written: [...before.written.filter((each) => each !== section), section] };
    }
    case 'ReviewAsked': {
      const { meetingAt: _before, publishedAt: _published, corrections: _since, ...rest } = before;
      return { ...rest, status: 'in-review', ...event.data };
    }
    case 'FindingDismissed': {
      const { finding, key } = event.data;
      const { actor } = event;
      const why = {
        reason: event.texts?.['reason'] ?? '',
        ...(actor.kind === 'person' ? { person: actor.person } : {}),
      };
      return {
        ...before,
        dismissed: { ...before.dismissed, [key]: why },
        findings: before.findings.map((each) => (each.id === finding ? { ...each, dismissed: why } : each)),
      };
    }
    case 'PostmortemPublished': {
      const { corrections: _known, ...rest } = before;
      const version = event.data.version ?? (before.version ?? 0) + 1;
      return { ...rest, status: 'published', publishedAt: event.occurredAt, version };
    }
    case 'FeedbackGiven': {
      const { actor } = event;
      if (actor.kind !== 'person' || before.feedback.includes(actor.person)) return before;
      return { ...before, feedback: [...before.feedback, actor.person] };
    }
  }
}
