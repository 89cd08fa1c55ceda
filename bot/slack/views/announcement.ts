import { isOpen, type Incident } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { rendered, section } from './blocks.ts';
import { typedLine } from './escape.ts';
import { headline, mergedWords, sign } from './heading.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, named, span, type Voice } from './voice.ts';

type Announcement = Extract<Message, { kind: 'announcement' }>;

/** One line in the announcement channel, edited in place; of a private incident only what is no secret. */
export function announcementView(message: Announcement, voice: Voice): Rendered {
  const { incident, version } = message;
  const heading = headline(incident, voice, incident.private);
  const status = voice.texts.slack.status({ status: incident.status });
  const line = [
    `${sign(incident)} *${heading}*`,
    ...(isOpen(incident.status) ? [status, ...stillOpen(message, voice)] : ended(incident, status, voice)),
  ].join(' · ');
  return rendered(`announcement.${version}`, [section(line)], `${heading} · ${status}`);
}

function stillOpen({ incident, people }: Announcement, voice: Voice): readonly string[] {
  const { summary: t } = voice.texts;
  const time = t.sinceTime({ time: clock(incident.startedAt) });
  if (incident.private) return [time];
  const { lead } = incident.roles;
  const link = channelLink(incident.channel?.id);
  return [
    time,
    lead === undefined ? t.leadUnclaimed() : t.lead({ who: named(lead, people, voice) }),
    ...(link === undefined ? [] : [link.ready]),
  ];
}

function ended(incident: Incident, status: string, voice: Voice): readonly string[] {
  if (!('resolvedAt' in incident)) {
    const isMerged = incident.status === 'merged' && !incident.private;
    return [isMerged ? mergedWords(incident, voice, clock(incident.endedAt)) : status];
  }
  const { openedAt, resolvedAt, resolution } = incident;
  const after = voice.texts.summary.resolvedAfter({ span: ready(span(openedAt, resolvedAt, voice)) });
  return incident.private || resolution === '' ? [after] : [after, typedLine(resolution, 300)];
}
