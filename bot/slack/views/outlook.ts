import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, limits, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { count, day, mention, type Voice } from './voice.ts';

type OutlookMessage = Extract<Message, { kind: 'outlook' }>;

const hourMs = 3_600_000;

/** What the schedules of the next 52 weeks lack, in lines. */
export function outlookView(
  { outlook, people, leave, leaveTroubles }: OutlookMessage,
  voice: Voice,
): Rendered {
  const { shifts: t } = voice.texts;
  const name = (text: string) => ready(mrkdwn(text, 70));
  const lines = [
    ...outlook.gaps.map(({ schedule, count: n, totalMs, first }) =>
      t.outlookGap({
        schedule: name(schedule),
        hours: ready(count(Math.max(1, totalMs / hourMs), voice)),
        n,
        start: day(first.start),
        end: day(first.end),
      }),
    ),
    ...outlook.unreachable.map(({ person, schedule, start }) =>
      t.outlookUnreachable({
        who: mention(people[person], voice),
        schedule: name(schedule),
        start: day(start),
      }),
    ),
    ...leave.map(({ person, schedule, start, end }) =>
      t.outlookLeave({
        who: mention(people[person], voice),
        schedule: name(schedule),
        start: day(start),
        end: day(end),
      }),
    ),
    ...leaveTroubles.map(({ person, source, what, events }) =>
      events === undefined
        ? t.outlookUnread({ who: mention(people[person], voice), source: name(source), what: name(what) })
        : t.outlookUnreadEvents({ who: mention(people[person], voice), n: events }),
    ),
    ...outlook.doubles.map(({ count: n, first }) =>
      t.outlookDouble({
        who: mention(people[first.person], voice),
        places: first.places
          .slice(0, 5)
          .map(({ schedule, layer }) => name(layer === null ? schedule : `${schedule}/${layer}`)),
        n,
        start: day(first.start),
        end: day(first.end),
      }),
    ),
  ];
  const shown = fitted(lines, { most: 2600, count: 15, more: (n) => t.outlookMore({ n }) });
  return rendered('outlook', [section(`${t.outlook()}\n${shown}\n${t.outlookThen()}`)]);
}

/** On call while away: the button asks the others. */
export function leaveView(
  { schedule, start, end }: Extract<Message, { kind: 'leave-conflict' }>,
  voice: Voice,
): Rendered {
  const { shifts: t } = voice.texts;
  const value = `${encodeURIComponent(schedule.toWellFormed())}|${start}|${end}`;
  return rendered('leave', [
    section(t.leaveConflict({ schedule: ready(mrkdwn(schedule, 70)), start: day(start), end: day(end) })),
    ...actions(
      value.length > limits.value
        ? undefined
        : button('leave.cover', voice.plain.shifts.buttonCover(), value, 'primary'),
    ),
  ]);
}
