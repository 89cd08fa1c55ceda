import type { Instant } from '../../core/calendar/index.ts';
import type { ActiveIncident } from '../../core/incident/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import { awaited as missing, stillAwaited, type Escalation } from '../../core/paging/index.ts';
import type { Message, People } from '../../app/ports/index.ts';
import { nextWords } from './next-page.ts';
import { clock, mention, named, span, type Voice } from './voice.ts';

type Summary = Extract<Message, { kind: 'summary' }>;

/** The second line: status, since when, who, and when the next word is due. */
export function standing(message: Summary, incident: ActiveIncident, voice: Voice): string {
  const { texts } = voice;
  const { at, people } = message;
  const since = { time: clock(incident.startedAt, at), span: span(incident.startedAt, at, voice) };
  const { lead, ...others } = incident.roles;
  return [
    texts.slack.status({ status: incident.status }),
    texts.summary.since(since),
    lead === undefined
      ? texts.summary.leadUnclaimed()
      : texts.summary.lead({ who: named(lead, people, voice) }),
    ...Object.entries(others)
      .slice(0, 5)
      .map(([role, person]) =>
        texts.summary.role({ role: roleWord(role, voice), who: named(person, people, voice) }),
      ),
    ...reached(message, incident, voice),
    ...nextUpdate(incident, message.at, voice),
  ].join(' · ');
}

function roleWord(role: string, { texts: { timeline: t } }: Voice): Ready {
  if (role === 'communications') return ready(t.communications());
  return ready(role === 'scribe' ? t.scribe() : t.otherRole({ role }));
}

/** Whether somebody is reached: acknowledged, nobody, paged without an answer, or who would be. */
function reached(message: Summary, incident: ActiveIncident, voice: Voice): readonly string[] {
  const { summary: t } = voice.texts;
  const { at, people, escalation, onCall } = message;
  if (incident.nobodyReached) return [t.nobodyReached(), ...thenWho(message, voice)];
  const answer = incident.acknowledged ?? answerOf(escalation);
  if (answer !== undefined) {
    const who = named(answer.person, people, voice);
    return [t.acknowledgedBy({ who, time: clock(answer.at, at) })];
  }
  if (escalation?.status === 'running' || escalation?.status === 'exhausted') {
    return [
      ...partly(escalation, people, voice),
      ...(message.next?.next === 'morning' && escalation.pages.length === 0
        ? []
        : [lastPaged(escalation, at, people, voice)]),
      ...thenWho(message, voice),
    ];
  }
  const starting = escalation === undefined && incident.status !== 'triage';
  return [
    onCall === undefined ? t.nobodyOnCall() : t.onCall({ who: mention(onCall.person, voice) }),
    starting ? t.pagingStarts() : t.notPagedYet(),
  ];
}

/** The escalation knows of an answer a moment before the incident does. */
const answerOf = (escalation: Escalation | undefined): ActiveIncident['acknowledged'] =>
  escalation?.status === 'acknowledged' ? { at: escalation.at, person: escalation.by } : undefined;

/** Who has acknowledged where several have to. */
function partly(escalation: Escalation, people: People, voice: Voice): readonly string[] {
  if (escalation.counted.length === 0) return [];
  const { escalation: t } = voice.texts;
  const who = escalation.counted.map(({ person }) => named(person, people, voice));
  const waiting = stillAwaited(escalation)
    .slice(0, 5)
    .map((person) => named(person, people, voice));
  return [
    t.partly({ who, missing: missing(escalation) }),
    ...(waiting.length === 0 ? [] : [t.waitingFor({ who: waiting })]),
  ];
}

const thenWho = ({ next, at }: Summary, voice: Voice): readonly string[] =>
  next === undefined ? [] : [nextWords(next, at, voice)];

/** The people of the newest step: they are the ones whose answer is awaited. */
function lastPaged(escalation: Escalation, at: Instant, people: People, voice: Voice): string {
  const { summary: t } = voice.texts;
  const last = escalation.pages.at(-1);
  if (last === undefined) return t.pagingStarts();
  const asked = escalation.pages.filter((page) => page.round === last.round && page.step === last.step);
  const awaited = asked.filter((page) => !page.declined);
  const who = [...new Set((awaited.length === 0 ? asked : awaited).map((page) => page.person))]
    .slice(0, 5)
    .map((person) => named(person, people, voice));
  return awaited.length === 0 ? t.declinedPage({ who }) : t.paged({ who, time: clock(last.at, at) });
}

function nextUpdate(incident: ActiveIncident, at: Instant, voice: Voice): readonly string[] {
  const due = incident.lastUpdate?.nextUpdateAt;
  if (due === undefined) return [];
  const time = clock(due, at);
  return [due < at ? voice.texts.summary.updateOverdue({ time }) : voice.texts.summary.nextUpdate({ time })];
}
