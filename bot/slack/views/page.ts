import type { KnownBlock } from '@slack/web-api';
import type { Instant } from '../../core/calendar/index.ts';
import { removedIn } from '../../core/catalogue/index.ts';
import { isOpen, label, type Incident } from '../../core/incident/index.ts';
import { awaited, stillAwaited } from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message, PersonRef } from '../../app/ports/index.ts';
import { actions, button, context, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { title } from './heading.ts';
import type { Rendered } from './rendered.ts';
import { whoIsNext } from './next-page.ts';
import { channelLink, clock, mention, mentions, named, type Voice } from './voice.ts';

type PageMessage = Extract<Message, { kind: 'page' }>;

/** A page by direct message; the same message says later how it ended. */
export function pageView(message: PageMessage, voice: Voice): Rendered {
  const { incident, escalation, page } = message;
  const declined = escalation.pages.filter((each) => each.declined).length;
  const { status, pages, counted, round } = escalation;
  const others = (message.bundled ?? []).map((each) => each.escalation.status.charAt(0)).join('');
  const id = ['page', status, pages.length, declined, round, counted.length, others].join('.');
  const heading = headingOf(incident, page.round, voice);
  return escalation.status === 'running'
    ? rendered(`${id}.${escalation.step}`, asking(message, heading, voice), heading)
    : rendered(id, over(message, voice));
}

/** Who is paged, where the others see it. */
export function pageMentionView(
  { page, person, number }: Extract<Message, { kind: 'page-mention' }>,
  voice: Voice,
): Rendered {
  const who = mention(person, voice);
  const text = voice.texts.page.mentioned({ who, incident: label(number) });
  return rendered(`page-mention.${page.round}.${page.step}`, [section(`:rotating_light: ${text}`)], text);
}

/** What a phone shows; pages of private incidents carry no title. */
function headingOf({ number, severity, drill, ...incident }: Incident, round: number, voice: Voice): string {
  const { page: t } = voice.texts;
  const name = label(number);
  const shown = title(incident);
  const headline =
    incident.private || shown.ready === ''
      ? t.pagedPrivate({ incident: name, severity })
      : t.paged({ incident: name, severity, title: shown });
  const again = round === 0 ? headline : `${headline} (${t.again({ n: round + 1 })})`;
  return drill ? t.drill({ headline: ready(again) }) : again;
}

function asking(message: PageMessage, heading: string, voice: Voice): readonly KnownBlock[] {
  const { escalationId, page, next } = message;
  const { slack } = voice.plain;
  const value = `${escalationId}|${page.id}`;
  const detail = [dutyLine(message, voice), ...known(message, voice)].filter((line) => line !== '');
  const lines = [`:rotating_light: *${heading}*`, ...detail];
  const counted = message.escalation.counted.find(({ person }) => person === page.person);
  if (counted !== undefined) {
    const time = clock(counted.at, page.at);
    const missing = awaited(message.escalation);
    const { escalation: t } = voice.texts;
    return [section([...lines, t.youPartly({ time, missing })].join('\n')), ...waitingFor(message, voice)];
  }
  if (page.declined) {
    return [
      section([...lines, voice.texts.page.youDeclined()].join('\n')),
      ...actions(button('page.acknowledge', slack.onItAfterAll(), value)),
    ];
  }
  return [
    section(lines.join('\n')),
    ...actions(
      button('page.acknowledge', slack.onIt(), value, 'primary'),
      button('page.escalate', escalateLabel(next?.next === 'step' ? next.persons : [], voice), value),
      button('page.decline', slack.cannot(), value),
    ),
    ...thenWhat(message, voice),
    ...bundledBlocks(message, voice),
  ];
}

function dutyLine({ page, onCall }: PageMessage, { texts: { page: t } }: Voice): string {
  if (page.schedule === undefined) return '';
  const schedule = ready(mrkdwn(page.schedule, 80));
  const until = onCall?.until ?? null;
  return until === null
    ? t.onCallFor({ schedule })
    : t.onCallUntil({ schedule, time: clock(until, page.at) });
}

/** What is known at this moment: the first alarm, how many joined, where it seems to start, where to go. */
function known({ incident, page, people }: PageMessage, voice: Voice): readonly string[] {
  const { page: t, evidence } = voice.texts;
  const channel = channelLink(incident.channel?.id);
  const where = channel === undefined ? t.channelComing() : t.channel({ channel });
  if (incident.private) return [where];
  const [first, ...others] = incident.alarms;
  const removed = removedIn(first?.sentence ?? '');
  const traces = incident.evidence.findLast((each) => each.finding.kind === 'traces');
  const suspect =
    traces?.finding.kind === 'traces' && !traces.finding.weak ? traces.finding.suspects[0] : undefined;
  return [
    first === undefined
      ? t.declared({
          who: named(incident.declaredBy, people, voice),
          time: clock(incident.openedAt, page.at),
        })
      : t.alarm({ sentence: ready(mrkdwn(first.sentence, 300)), time: clock(first.firstAt, page.at) }),
    ...(removed === 0 ? [] : [evidence.removed({ n: removed })]),
    ...(others.length === 0 ? [] : [t.moreAlarms({ n: others.length })]),
    ...(suspect === undefined
      ? []
      : [t.starts({ service: ready(mrkdwn(suspect.service, 120)), id: traces!.id })]),
    where,
  ];
}

const escalateLabel = (persons: readonly PersonRef[] | undefined, { plain: { slack } }: Voice): string => {
  const [only, ...others] = persons ?? [];
  return only?.name === undefined || others.length > 0
    ? slack.escalate()
    : slack.escalateTo({ name: only.name });
};

/** Whose answer is still missing where several have to acknowledge. */
function waitingFor({ escalation, people }: PageMessage, voice: Voice): readonly KnownBlock[] {
  const who = stillAwaited(escalation).map((person) => people[person] ?? {});
  return who.length === 0 ? [] : [context(voice.texts.escalation.waitingFor({ who: mentions(who, voice) }))];
}

/** Who else is asked, and who will be if no answer comes; the latter only while that step is still to come. */
function thenWhat(message: PageMessage, voice: Voice): readonly KnownBlock[] {
  const { next, page, escalation } = message;
  const { page: t } = voice.texts;
  const waiting = escalation.round === page.round && escalation.step === page.step;
  const who = next === undefined ? [] : whoIsNext(next, voice);
  const time = clock(next?.at ?? page.at, page.at);
  const then =
    next?.next === 'last-resort'
      ? voice.texts.escalation.thenLastResort({ who, time })
      : who.length === 0
        ? t.nobodyNext()
        : t.next({ n: who.length, who, time });
  const lines = [...alsoPaged(message, voice), ...(waiting ? [then] : [])];
  return lines.length === 0 ? [] : [context(lines.join(' '))];
}

function alsoPaged({ page, escalation, people }: PageMessage, voice: Voice): readonly string[] {
  const others = escalation.pages.filter((each) => each.person !== page.person && !each.declined);
  const newest = [...new Map(others.map((each) => [each.person, each])).values()];
  const items = newest
    .slice(-4)
    .map((each) => ready(`${named(each.person, people, voice).ready} ${clock(each.at, page.at).ready}`));
  return items.length === 0 ? [] : [voice.texts.page.alsoPaged({ items })];
}

/** Pages that are named in the message of another one; the rest is counted. */
const shownBundled = 8;

/** The pages that came within a minute after this one, each with its own button as long as it waits. */
function bundledBlocks({ bundled = [], page }: PageMessage, voice: Voice): readonly KnownBlock[] {
  if (bundled.length === 0) return [];
  const { page: t, slack } = voice.texts;
  const left = bundled.length - shownBundled;
  return [
    section(`:rotating_light: *${t.alsoForYou({ n: bundled.length })}*`),
    ...bundled.slice(0, shownBundled).flatMap(({ incident, escalation, escalationId, page: other }) => {
      const name = label(incident.number);
      const about = incident.private
        ? slack.privateIncident({ incident: name })
        : `${name} · ${incident.severity} · ${title(incident).ready}`;
      const waits =
        (escalation.status === 'running' || escalation.status === 'exhausted') && isOpen(incident.status);
      const taken =
        escalation.status === 'acknowledged'
          ? ` · :white_check_mark: ${clock(escalation.at, page.at).ready}`
          : '';
      return [
        section(`• ${about}${taken}`),
        ...(waits
          ? actions(button('page.acknowledge', voice.plain.slack.onIt(), `${escalationId}|${other.id}`))
          : []),
      ];
    }),
    ...(left > 0 ? [context(t.bundledMore({ n: left }))] : []),
  ];
}

/** How it ended. Where nobody was reached it can still be taken; else there is nothing left to answer. */
function over(message: PageMessage, voice: Voice): readonly KnownBlock[] {
  const { incident, escalation, escalationId, page } = message;
  const mayBeTaken = escalation.status === 'exhausted' && isOpen(incident.status);
  const take = button('page.acknowledge', voice.plain.slack.onIt(), `${escalationId}|${page.id}`, 'primary');
  const name = label(incident.number);
  const shown = title(incident).ready;
  const about =
    incident.private || shown === ''
      ? voice.texts.slack.privateIncident({ incident: name })
      : `${name} · ${incident.severity} · ${shown}`;
  const channel = channelLink(incident.channel?.id);
  return [
    section(howItEnded(message, voice)),
    ...(mayBeTaken ? actions(take) : []),
    context(channel === undefined ? about : `${about} · ${channel.ready}`),
    ...bundledBlocks(message, voice),
  ];
}

export function howItEnded(message: PageMessage, voice: Voice): string {
  const { incident, escalation, page, people } = message;
  const { page: t } = voice.texts;
  switch (escalation.status) {
    case 'acknowledged': {
      const time = clock(escalation.at, page.at);
      if (escalation.by !== page.person) {
        return t.acknowledgedBy({ who: named(escalation.by, people, voice), time });
      }
      return [t.youAcknowledged({ time }), ...spared(message, voice)].join(' ');
    }
    case 'exhausted':
      return isOpen(incident.status)
        ? t.nobodyReached({ time: clock(escalation.at, page.at), incident: label(incident.number) })
        : stopped(incident, escalation.at, page.at, voice);
    case 'stopped':
      return stopped(incident, escalation.at, page.at, voice);
    case 'running':
      return '';
  }
}

/** Who sleeps on because of the answer: worth knowing for the one who gave it. */
function spared({ next, escalation, people }: PageMessage, voice: Voice): readonly string[] {
  const paged = escalation.pages.map(({ person }) => people[person]?.slack);
  const persons = (next?.next === 'step' ? next.persons : []).filter(
    ({ slack }) => slack !== undefined && !paged.includes(slack),
  );
  return persons.length === 0 ? [] : [voice.texts.page.notPaged({ who: mentions(persons, voice) })];
}

function stopped(incident: Incident, stoppedAt: Instant, beside: Instant, voice: Voice): string {
  const { page: t } = voice.texts;
  const name = label(incident.number);
  switch (incident.status) {
    case 'resolved':
    case 'closed':
      return t.resolved({ incident: name, time: clock(incident.resolvedAt, beside) });
    case 'declined':
      return t.declined({ incident: name, time: clock(incident.endedAt, beside) });
    case 'merged':
      return t.merged({ incident: name, time: clock(incident.endedAt, beside) });
    case 'triage':
    case 'investigating':
    case 'identified':
    case 'monitoring':
      return t.stopped({ time: clock(stoppedAt, beside) });
  }
}
