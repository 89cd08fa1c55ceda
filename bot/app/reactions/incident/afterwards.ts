import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { isOpen, type Incident } from '../../../core/incident/index.ts';
import { intend } from '../../effects/intents.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/** Slack shows a reminder of its own five minutes before; who prepares needs more. */
export const reviewReminderSec = 15 * 60;

/** Reviewers are asked at once and reminded before the meeting; who took part is asked what it was like. */
export function asked(
  id: string,
  event: IncidentOccurrence,
  { reviewers, meetingAt }: { readonly reviewers: readonly string[]; readonly meetingAt?: Instant },
  { responders, postmortem }: Incident,
): readonly NewEffect[] {
  const about = `incident/${id}`;
  const to = (person: string, stage: 'asked' | 'meeting' | 'feedback', dueAt: Instant): NewEffect =>
    intend(
      'tell-review',
      { incident: id, person, stage, ...(stage === 'meeting' && meetingAt ? { meetingAt } : {}) },
      { key: `${stage === 'feedback' ? id : event.id}/${stage}/${person}`, about, dueAt },
    );
  const participants = responders
    .filter((person) => !(postmortem?.feedback ?? []).includes(person))
    .slice(0, feedbackFrom);
  const soon = meetingAt === undefined ? undefined : plusSec(meetingAt, -reviewReminderSec);
  return [
    ...reviewers.flatMap((person) => [
      to(person, 'asked', event.at),
      ...(soon === undefined || soon <= event.at ? [] : [to(person, 'meeting', soon)]),
    ]),
    ...participants.map((person) => to(person, 'feedback', event.at)),
  ];
}

/** One append takes 40 effects (ADR 2): at most 10 reviewers with their reminders, and these. */
const feedbackFrom = 15;

/** An item that is done by itself is looked at until it is, and then for what it was to prevent. */
export function watchedFor(
  id: string,
  event: IncidentOccurrence,
  action: string,
  { actions }: Incident,
): readonly NewEffect[] {
  const item = actions.find((each) => each.id === action);
  if (item?.closes === undefined || item.status === 'dropped') return [];
  const how = { key: `${id}/${action}`, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('check-action', { incident: id, action }, how)];
}

/** Figures of an incident that is not over yet are computed when somebody asks. */
export const measured = (id: string, event: IncidentOccurrence): readonly NewEffect[] => [
  intend(
    'measure-incident',
    { incident: id },
    { key: id, about: `incident/${id}`, dueAt: event.at, again: true },
  ),
];

/** What is found out when it is over (when the metric came back, what caused it) changes its figures. */
export const measuredAgain = (
  id: string,
  event: IncidentOccurrence,
  { status }: Incident,
): readonly NewEffect[] => (isOpen(status) ? [] : measured(id, event));
