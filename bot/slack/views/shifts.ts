import type { KnownBlock } from '@slack/web-api';
import { nearestWord, ready, type Ready } from '../../core/texts/index.ts';
import { label } from '../../core/incident/index.ts';
import type {
  Message,
  ChangeNotice,
  CoverLine,
  ShiftAnswer,
  ShiftLine,
  ShiftNotice,
} from '../../app/ports/index.ts';
import { actions, button, context, limits, preformatted, rendered, section } from './blocks.ts';
import { cut, mrkdwn, typedLine } from './escape.ts';
import { fitted } from './fitted.ts';
import { handoffAnswer, handoffNoticeText } from './handoff.ts';
import { exampleOf } from './help.ts';
import type { Rendered } from './rendered.ts';
import { swapAnswer, swapNoticeText } from './swap.ts';
import { channelLink, count, day, decimal, mention, mentions, type Voice } from './voice.ts';

type Of<A extends ShiftAnswer['answer']> = Extract<ShiftAnswer, { answer: A }>;

const name = (schedule: string): Ready => ready(mrkdwn(schedule, 70));

export function shiftsText(answer: ShiftAnswer, voice: Voice): string {
  const { shifts: t } = voice.texts;
  switch (answer.answer) {
    case 'shift-unclear':
      return unclear(answer, voice);
    case 'shift-impossible':
      return impossible(answer, voice);
    case 'which-schedule':
      return whichSchedule(answer, voice);
    case 'no-such-layer':
      return t.noSuchLayer({
        schedule: name(answer.schedule),
        layer: ready(typedLine(answer.layer, 70)),
        layers: answer.layers.slice(0, 20).map(name),
      });
    case 'not-in-configuration':
      return t.notInConfiguration({ who: mention(answer.person, voice) });
    case 'overridden':
      return overridden(answer, voice);
    case 'override-ended':
      return t.ended({ label: answer.label, schedule: name(answer.schedule) });
    case 'no-such-override':
      return t.noSuchOverride({ label: answer.label });
    case 'schedule':
      return listed(answer, voice);
    case 'not-on-call-then': {
      const when = { start: day(answer.start), end: day(answer.end) };
      return answer.schedule === undefined
        ? t.notOnCallThen(when)
        : t.notOnCallThenIn({ ...when, schedule: name(answer.schedule) });
    }
    case 'cover-asked':
      return coverAsked(answer, voice);
    case 'cover-taken': {
      const { cover } = answer;
      const { label } = cover;
      return t.youTake({ label, who: mention(cover.person, voice), ...whenOf(cover) });
    }
    case 'cover-over':
      return coverOver(answer, voice);
    case 'cover-is-own':
      return t.ownCover({ label: answer.label });
    case 'cover-not-own':
      return t.notOwnCover({ label: answer.label });
    case 'cover-withdrawn':
      return t.withdrawn({ label: answer.label });
    case 'no-such-cover':
      return t.noSuchCover({ label: answer.label });
    case 'calendar':
      return calendarText(answer, voice);
    case 'no-calendar-address':
      return t.noCalendarAddress();
    case 'fairness':
      return fairness(answer, voice);
    case 'handoff':
      return handoffAnswer(answer.said, voice);
    case 'swap':
      return swapAnswer(answer.said, voice);
  }
}

const whenOf = ({ schedule, start, end }: Pick<CoverLine, 'schedule' | 'start' | 'end'>) => ({
  schedule: name(schedule),
  start: day(start),
  end: day(end),
});

function unclear({ command, wrong, value }: Of<'shift-unclear'>, voice: Voice): string {
  const { shifts: t } = voice.texts;
  const typed = { value: ready(typedLine(value, 80)) };
  const said = {
    who: t.unclearWho,
    when: t.unclearWhen,
    time: t.unclearTime,
    length: t.unclearLength,
    list: t.chooseFromList,
  }[wrong](typed);
  return `${said} ${t.example({ example: ready(exampleOf('/oncall', command, voice)) })}`;
}

function impossible({ problem }: Of<'shift-impossible'>, { texts: { shifts: t } }: Voice): string {
  switch (problem) {
    case 'over-already':
      return t.overAlready();
    case 'ends-before-it-starts':
      return t.endsBeforeStart();
    case 'too-long':
      return t.tooLong();
    case 'too-many':
      return t.tooMany();
    case 'name-a-layer':
      return t.nameALayer();
  }
}

function whichSchedule({ asked, schedules }: Of<'which-schedule'>, voice: Voice): string {
  const { answers, shifts: t } = voice.texts;
  const names = schedules.slice(0, 20).map(name);
  const known =
    names.length === 0
      ? answers.noSchedules()
      : answers.schedules({ names, more: schedules.length - names.length });
  if (asked === undefined) return `${t.whichSchedule()} ${known}`;
  const near = nearestWord(schedules, asked);
  const meant =
    near === undefined
      ? []
      : [answers.meant({ meant: name(near), example: ready(`/oncall schedule ${name(near).ready}`) })];
  return [answers.noSuchSchedule({ schedule: ready(typedLine(asked, 70)) }), ...meant, known].join(' ');
}

function overridden(answer: Of<'overridden'>, voice: Voice): string {
  const { shifts: t } = voice.texts;
  const { label, person, replaces, parts } = answer;
  const start = parts[0]?.start ?? '';
  const end = parts.at(-1)?.end ?? '';
  const what = { label, ...whenOf({ schedule: answer.schedule, start, end }) };
  const who = person === null ? undefined : mention(person, voice);
  const other = replaces === undefined ? undefined : mention(replaces, voice);
  const said =
    who === undefined
      ? other === undefined
        ? t.takenOff(what)
        : t.takenOffInstead({ ...what, replaces: other })
      : other === undefined
        ? t.overridden({ ...what, who })
        : t.overriddenInstead({ ...what, who, replaces: other });
  const layers =
    parts.length < 2
      ? []
      : parts.map((part) =>
          t.part({ layer: name(part.layer ?? ''), start: day(part.start), end: day(part.end) }),
        );
  const replaced =
    person !== null && answer.insteadOf.length > 0
      ? [t.insteadOf({ who: mentions(answer.insteadOf, voice) })]
      : other === undefined || answer.insteadOf.length > 0
        ? []
        : [t.nobodyReplaced({ who: other })];
  const hint = t.endHint({ example: ready(`/oncall override end ${label}`) });
  return [said, ...layers, [...replaced, hint].join(' ')].join('\n');
}

function listed({ schedule, shifts, gaps }: Of<'schedule'>, voice: Voice): string {
  const { shifts: t } = voice.texts;
  if (shifts.length === 0) return t.listNone({ schedule: name(schedule) });
  const lines = [
    ...shifts.map((shift) => ({ at: shift.start, line: shiftOf(shift, voice) })),
    ...gaps.map(({ start, end }) => ({ at: start, line: t.gap({ start: day(start), end: day(end) }) })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const text = fitted(
    lines.map(({ line }) => line),
    { most: 2700, count: 40, more: (n) => t.more({ n }) },
  );
  return `${t.list({ schedule: name(schedule) })}\n${text}`;
}

function shiftOf({ person, start, end, layer, why, label, reason }: ShiftLine, voice: Voice): string {
  const { shifts: t } = voice.texts;
  return t.line({
    who: mention(person, voice),
    start: day(start),
    end: day(end),
    layer: layer === undefined ? '' : name(layer),
    why: label === undefined ? '' : ready(t.why({ why, label })),
    reason: reason === undefined ? '' : ready(typedLine(reason, 100)),
  });
}

function coverAsked({ cover, asked }: Of<'cover-asked'>, voice: Voice): string {
  const { shifts: t } = voice.texts;
  const { label } = cover;
  const still = `${t.stillYou(whenOf(cover))} ${t.withdrawHint({ example: ready(`/oncall cover end ${label}`) })}`;
  if ('people' in asked) {
    const { people: n } = asked;
    return `${n === 0 ? t.askedNobody({ label }) : t.askedPeople({ label, n })} ${still}`;
  }
  const channel = channelLink(asked.channel);
  return `${channel === undefined ? t.asked({ label }) : t.askedIn({ label, channel })} ${still}`;
}

function coverOver({ cover: { label, status, taker } }: Of<'cover-over'>, voice: Voice): string {
  const { shifts: t } = voice.texts;
  if (status !== 'taken') return t.noLonger({ label });
  return taker === undefined ? t.quicker({ label }) : t.quickerWas({ label, who: mention(taker, voice) });
}

function fairness(answer: Of<'fairness'>, voice: Voice): string {
  const { shifts: t } = voice.texts;
  const { schedule, from, people, more, suggestions } = answer;
  const since = { from: day(from) };
  const heading =
    schedule === undefined ? t.fairnessAll(since) : t.fairness({ schedule: name(schedule), ...since });
  if (people.length === 0) return `${heading}\n${t.fairnessNone()}`;
  const lines = people.map(({ person, load, hours, ...own }) =>
    t.fairnessLine({
      who: mention(person, voice),
      load: ready(decimal(load, voice)),
      hours: ready(count(hours, voice)),
      ...own,
    }),
  );
  const shown = fitted(lines, { most: 1800, count: 30, more: (n) => t.more({ n: n + more }) });
  const orders = suggestions.map(({ schedule: of, layer, people: order }) =>
    t.fairnessOrder({
      schedule: name(of),
      layer: name(layer),
      people: order.map((person) => mention(person, voice)),
    }),
  );
  const suggested =
    orders.length === 0
      ? [t.fairnessEven()]
      : [t.fairnessSuggest(), fitted(orders, { most: 700, count: 10, more: (n) => t.more({ n }) })];
  return [heading, shown, t.fairnessWeights(), ...suggested].join('\n');
}

/** The address, as nothing but text: opened in a browser it would be in its history. */
export const calendarBlocks = (answer: Of<'calendar'>, voice: Voice): readonly KnownBlock[] => [
  section(calendarText(answer, voice)),
  preformatted(answer.url),
  ...actions(
    button(
      'calendar.renew',
      voice.plain.shifts.calendarRenew(),
      encodeURIComponent((answer.schedule ?? '').toWellFormed()).slice(0, limits.value),
    ),
  ),
];

function calendarText({ schedule, renewed }: Of<'calendar'>, { texts: { shifts: t } }: Voice): string {
  const what = schedule === undefined ? t.calendarOwn() : t.calendarOf({ schedule: name(schedule) });
  return [what, ...(renewed ? [t.calendarRenewed()] : []), t.calendarSecret()].join(' ');
}

/** What can be done about shifts, each with a form. */
export const shiftButtons = ({ plain: { shifts: t } }: Voice): readonly KnownBlock[] =>
  actions(
    button('oncall.override', t.buttonOverride(), 'new'),
    button('oncall.cover', t.buttonCover(), 'new'),
    button('oncall.swap', t.buttonSwap(), 'new'),
    button('oncall.handoff', t.buttonHandoff(), 'new'),
    button('oncall.calendar', t.buttonCalendar(), 'own'),
    button('oncall.fairness', t.buttonFairness(), 'all'),
    button('page.direct', t.formPageTitle(), 'new'),
    button('page.test', t.buttonTest(), 'own'),
  );

/** Asked of everybody; the same message says later who has taken it. */
export function coverView(cover: CoverLine, voice: Voice): Rendered {
  const { label, status, note } = cover;
  const said = coverText(cover, voice);
  const noted = note === undefined ? [] : [typedLine(note, 300)];
  return rendered(`cover.${status}`, [
    section([said, ...noted].join('\n')),
    ...(status === 'open'
      ? actions(button('cover.take', voice.plain.shifts.take(), cut(label, 40), 'primary'))
      : []),
    context(label),
  ]);
}

function coverText(cover: CoverLine, voice: Voice): string {
  const { shifts: t } = voice.texts;
  const who = mention(cover.person, voice);
  const when = whenOf(cover);
  switch (cover.status) {
    case 'open':
      return t.cover({ who, ...when });
    case 'taken':
      return t.coverTaken({ who, taker: mention(cover.taker, voice), ...when });
    case 'withdrawn':
      return t.coverWithdrawn({ who, ...when });
    case 'expired':
      return t.coverExpired({ who, ...when });
  }
}

/** By direct message to whom it concerns. */
export function shiftNoticeView(notice: ShiftNotice, voice: Voice): Rendered {
  if ('swap' in notice) return rendered(`shift.${notice.what}`, [section(swapNoticeText(notice, voice))]);
  if ('acceptBy' in notice)
    return rendered(`shift.${notice.what}`, [section(handoffNoticeText(notice, voice))]);
  const { by, reason } = notice;
  const small = [
    ...(by === undefined ? [] : [voice.texts.shifts.by({ who: mention(by, voice) })]),
    ...(reason === undefined ? [] : [typedLine(reason, 300)]),
  ];
  return rendered(`shift.${notice.what}`, [
    section(noticeText(notice, voice)),
    ...(small.length === 0 ? [] : [context(small.join(' · '))]),
  ]);
}

function noticeText({ what, label, other, ...where }: ChangeNotice, voice: Voice): string {
  const { shifts: t } = voice.texts;
  const when = { label, ...whenOf(where) };
  const who = other === undefined ? undefined : mention(other, voice);
  switch (what) {
    case 'on':
      return who === undefined ? t.noticeOn(when) : t.noticeOnFor({ ...when, who });
    case 'off':
      return who === undefined ? t.noticeOffNobody(when) : t.noticeOff({ ...when, who });
    case 'ended':
      return t.noticeEnded(when);
    case 'back':
      return t.noticeBack(when);
    case 'not-covered':
      return t.noticeNotCovered(when);
  }
}

/** To somebody who looks on to learn. */
export function pageCopyView(
  { number, title, severity, schedule, paged, channel }: Extract<Message, { kind: 'page-copy' }>,
  voice: Voice,
): Rendered {
  const { shifts: t } = voice.texts;
  const link = channelLink(channel);
  const said = t.copy({
    incident: label(number),
    severity,
    title: ready(mrkdwn(title, 150)),
    who: mentions(paged, voice),
    schedule: name(schedule),
  });
  return rendered('page-copy', [
    section(link === undefined ? said : `${said} · ${link.ready}`),
    context(t.copyWhy({ schedule: name(schedule) })),
  ]);
}
