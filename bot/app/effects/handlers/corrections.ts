import { pastInstantOfMoment, type Instant } from '../../../core/calendar/index.ts';
import type { Envelope, HumanCommand, Incident } from '../../../core/incident/index.ts';
import { correctionsIn, entryOf, eventId } from '../../../core/timeline/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Request, SettingsSource } from '../../ports/index.ts';
import type { TimelineOf } from '../../queries/timeline.ts';

type Correct = Extract<Request, { do: 'correct' }>;

/** A correction older than this before the incident's beginning is a typing error, not a memory. */
const earliestBeforeMs = 7 * 86_400_000;

/**
 * What somebody says about the time of an entry, as a command; or why it cannot be corrected. Times that were measured
 * (of alarms, of pages, of Tocsin itself) cannot: only what people said can be said better.
 */
export async function correctionOf(
  needs: {
    readonly timelineOf: TimelineOf;
    readonly directory: Directory;
    readonly settings: SettingsSource;
  },
  asked: {
    readonly incident: Incident;
    readonly request: Correct;
    readonly person: string;
    readonly now: Instant;
  },
): Promise<HumanCommand | Answer> {
  const { incident, request, person, now } = asked;
  const zone = (await needs.directory.configured(person))?.zone ?? 'UTC';
  const to = pastInstantOfMoment(request.moment, zone, now);
  const refused = (why: 'future' | 'too-early' | 'no-entry' | 'measured'): Answer => ({
    answer: 'correction-refused',
    number: incident.number,
    entry: request.entry,
    why,
    at: to,
  });
  if (to > now) return refused('future');
  if (Date.parse(incident.openedAt) - Date.parse(to) > earliestBeforeMs) return refused('too-early');
  const { events } = await needs.timelineOf(incident);
  const corrections = correctionsIn(events);
  const command = { type: 'CorrectTimeline', to, reason: request.reason } as const;
  if (request.entry === 'start' || request.entry === 'end') {
    const of = { impact: request.entry } as const;
    const said = corrections.get(`impact/${request.entry}`)?.to;
    return { ...command, of, ...(said === undefined ? {} : { from: said }) };
  }
  const event = events.find((each) => nameOf(each) === request.entry);
  const telling = { number: incident.number, texts: textsFor(needs.settings.current().locale) };
  if (event === undefined || entryOf(event, telling) === undefined) return refused('no-entry');
  if (event.actor.kind !== 'person' || event.type === 'TimelineCorrected') return refused('measured');
  const from = corrections.get(eventId(event))?.to ?? event.occurredAt;
  return { ...command, of: { event: eventId(event) }, from };
}

/** As the timeline shows it: `7`, or `escalation/3`. */
function nameOf({ stream, version }: Envelope): string {
  const family = stream.split('/', 1)[0]!;
  return family === 'incident' ? String(version) : `${family}/${version}`;
}
