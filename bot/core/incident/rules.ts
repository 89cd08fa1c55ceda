import type { HumanCommand } from './commands.ts';
import { openStatuses, statuses, type Status } from './life-cycle.ts';

export type HumanCommandType = HumanCommand['type'];

/** What to do instead, where a command does not fit the status; the sentence is in texts. */
export type Instead =
  | 'reopen-first'
  | 'resolve-instead'
  | 'resolve-first'
  | 'already-so'
  | 'declare-new'
  | 'use-postmortem'
  | 'nothing';

const working: readonly Status[] = openStatuses;

/** In which statuses a command of a person is allowed (interfaces, "Life cycle"). */
const allowed: Readonly<Record<HumanCommandType, readonly Status[]>> = {
  Acknowledge: working,
  ChangeSeverity: [...working, 'resolved'],
  ChangeStatus: working,
  AssignRole: [...working, 'resolved'],
  AddNote: [...working, 'resolved'],
  AddHypothesis: [...working, 'resolved'],
  JudgeHypothesis: [...working, 'resolved'],
  WithdrawHypothesis: [...working, 'resolved'],
  AddAction: [...working, 'resolved', 'closed'],
  ChangeAction: [...working, 'resolved', 'closed'],
  EndAction: [...working, 'resolved', 'closed'],
  ReopenAction: [...working, 'resolved', 'closed'],
  LinkChange: [...working, 'resolved', 'closed'],
  UnlinkChange: [...working, 'resolved', 'closed'],
  WriteSection: ['resolved', 'closed'],
  AskReview: ['resolved', 'closed'],
  DismissFinding: ['resolved', 'closed'],
  PublishPostmortem: ['resolved', 'closed'],
  GiveFeedback: ['resolved', 'closed'],
  GiveUpdate: working,
  Mitigate: working,
  Resolve: working,
  Reopen: ['resolved'],
  Close: ['resolved'],
  Decline: ['triage'],
  Unfold: working,
  AskEvidence: [...working, 'resolved'],
  CorrectTimeline: [...working, 'resolved', 'closed'],
  // What was left undone does not end with the incident: its document, its service, its paging.
  RetryEffects: statuses,
};

/** undefined when the command is allowed in that status, else what to do instead. */
export function refusal(command: HumanCommandType, status: Status): Instead | undefined {
  if (allowed[command].includes(status)) return undefined;
  if (status === 'resolved') return command === 'Resolve' ? 'already-so' : 'reopen-first';
  if (status === 'closed') return insteadWhenClosed(command);
  if (status === 'declined' || status === 'merged') return 'declare-new';
  if (command === 'Close' || ofDocument.has(command)) return 'resolve-first';
  return command === 'Decline' ? 'resolve-instead' : 'nothing';
}

/** What is about the document, which there is when the incident is over. */
const ofDocument: ReadonlySet<HumanCommandType> = new Set([
  'WriteSection',
  'AskReview',
  'DismissFinding',
  'PublishPostmortem',
  'GiveFeedback',
]);

/** What people may still find out when all is over. */
const kept: ReadonlySet<HumanCommandType> = new Set([
  'AddNote',
  'AddHypothesis',
  'JudgeHypothesis',
  'WithdrawHypothesis',
]);

function insteadWhenClosed(command: HumanCommandType): Instead {
  if (command === 'Close' || command === 'Resolve') return 'already-so';
  return kept.has(command) ? 'use-postmortem' : 'declare-new';
}
