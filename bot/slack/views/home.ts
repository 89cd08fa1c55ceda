import type { HomeView, KnownBlock } from '@slack/web-api';
import { label } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Home, IncidentLine, OwnShift } from '../../app/ports/index.ts';
import { answerView, shiftLine } from './answers.ts';
import { actions, button, context, plainText, section } from './blocks.ts';
import { inBold, mrkdwn } from './escape.ts';
import { fitted } from './fitted.ts';
import { sign } from './heading.ts';
import { shiftButtons } from './shifts.ts';
import { channelLink, clock, day, mentions, span, type Voice } from './voice.ts';

/** Slack takes 100 blocks in a view; there are at most 15 incidents and 40 schedules. */
const mostShifts = 40;

/** What somebody who is on call wants to see first: until when, who comes next, and what is open. */
export function homeView(home: Home, user: string, voice: Voice): HomeView {
  const { home: t, answers } = voice.texts;
  const asOf = context(t.asOf({ time: clock(home.at, home.at) }));
  if (home.refused !== undefined) {
    return view([...(answerView(home.refused, voice).blocks ?? []), asOf]);
  }
  const { everybody } = home;
  return view([
    heading(voice.plain.home.yourShifts()),
    section(ownShifts(home.shifts, user, voice)),
    ...(home.shifts === undefined ? [] : shiftButtons(voice)),
    ...(everybody === undefined
      ? []
      : [
          section(
            `*${answers.onCall()}*\n${
              everybody.length === 0
                ? answers.nobodyOnCall()
                : fitted(
                    everybody.map((shift) => shiftLine(shift, voice)),
                    { most: 2_700, count: mostShifts, more: (n) => voice.texts.slack.andMore({ n }) },
                  )
            }`,
          ),
        ]),
    ...actions(
      button('home.declare', voice.plain.home.declare(), 'declare', 'primary'),
      everybody === undefined
        ? button('home.everybody', voice.plain.home.showEverybody(), 'all')
        : button('home.own', voice.plain.home.hideEverybody(), 'own'),
    ),
    { type: 'divider' },
    heading(voice.plain.home.openIncidents()),
    ...(home.open.length === 0 ? [section(answers.noneOpen())] : []),
    ...home.open.map((line) => section(incidentLines(line, home, voice))),
    ...(home.moreOpen ? [context(t.more())] : []),
    asOf,
  ]);
}

const view = (blocks: readonly KnownBlock[]): HomeView => ({ type: 'home', blocks: [...blocks] });

const heading = (text: string): KnownBlock => ({ type: 'header', text: plainText(text, 150) });

function ownShifts(shifts: Home['shifts'], user: string, voice: Voice): string {
  const { home: t } = voice.texts;
  if (shifts === undefined) return t.unknown({ user: ready(mrkdwn(user, 30)) });
  if (shifts.length === 0) return `${t.notNow()} ${t.noShift()}`;
  const now = shifts.some((shift) => shift.now !== undefined);
  return fitted([...(now ? [] : [t.notNow()]), ...shifts.map((shift) => shiftText(shift, voice))], {
    most: 2_700,
    count: mostShifts,
    more: (n) => voice.texts.slack.andMore({ n }),
  });
}

function shiftText({ schedule: name, now, later }: OwnShift, voice: Voice): string {
  const { home: t } = voice.texts;
  const schedule = ready(inBold(mrkdwn(name, 70)));
  if (now !== undefined) {
    if (now.until === null) return t.nowOpen({ schedule });
    const until = t.now({ schedule, until: day(now.until) });
    if (now.next === undefined) return until;
    return `${until} ${now.next.length === 0 ? t.nobodyNext() : t.next({ who: mentions(now.next, voice) })}`;
  }
  return later === undefined ? '' : t.later({ schedule, start: day(later.start), end: day(later.end) });
}

function incidentLines(line: IncidentLine, { at }: Home, voice: Voice): string {
  const { home: t, slack } = voice.texts;
  const channel = channelLink(line.channel);
  const heading = t.incident({
    incident: label(line.number),
    severity: line.severity,
    title: ready(inBold(mrkdwn(line.title, 200))),
  });
  const standing = t.standing({
    service: ready(mrkdwn(line.service, 70)),
    status: slack.status({ status: line.status }),
    span: ready(span(line.openedAt, at, voice)),
    time: clock(line.openedAt, at),
  });
  return `${sign(line)} ${heading}\n${standing}${channel === undefined ? '' : ` · ${channel.ready}`}`;
}
