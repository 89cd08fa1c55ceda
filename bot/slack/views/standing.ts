import type { ActiveIncident } from '../../core/incident/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import type { Escalation } from '../../core/paging/index.ts';
import type { Message, People } from '../../app/ports/index.ts';
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
  const { texts } = voice;
  const { at, people, escalation, onCall } = message;
  if (incident.nobodyReached) return [texts.summary.nobodyReached()];
  if (incident.acknowledged !== undefined) {
    const { person, at: time } = incident.acknowledged;
    return [texts.summary.acknowledgedBy({ who: named(person, people, voice), time: clock(time, at) })];
  }
  if (escalation !== undefined) return [lastPaged(escalation, at, people, voice)];
  const who = onCall === undefined ? undefined : mention(onCall.person, voice);
  return [
    who === undefined ? texts.summary.nobodyOnCall() : texts.summary.onCall({ who }),
    incident.status === 'triage' ? texts.summary.notPagedYet() : texts.summary.pagingStarts(),
  ];
}

/** The people of the newest step: they are the ones whose answer is awaited. */
function lastPaged(escalation: Escalation, at: string, people: People, voice: Voice): string {
  const last = escalation.pages.at(-1);
  if (last === undefined) return voice.texts.summary.pagingStarts();
  const asked = escalation.pages.filter((page) => page.round === last.round && page.step === last.step);
  const who = [...new Set(asked.map((page) => page.person))]
    .slice(0, 5)
    .map((person) => named(person, people, voice));
  return voice.texts.summary.paged({ who, time: clock(last.at, at) });
}

function nextUpdate(incident: ActiveIncident, at: string, voice: Voice): readonly string[] {
  const due = incident.lastUpdate?.nextUpdateAt;
  if (due === undefined) return [];
  const time = clock(due, at);
  return [due < at ? voice.texts.summary.updateOverdue({ time }) : voice.texts.summary.nextUpdate({ time })];
}
