import type { KnownBlock } from '@slack/web-api';
import { isOpen } from '../../core/incident/index.ts';
import { hasAcknowledged } from '../../core/paging/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, context, rendered, section } from './blocks.ts';
import { headline } from './heading.ts';
import { howItEnded } from './page.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, type Voice } from './voice.ts';

type HandedOver = Extract<Message, { kind: 'handed-over' }>;
type Waited = HandedOver['waited'][number];

/** So many are shown with their buttons. */
const shownAtMost = 10;

/** Everything that waited for the end of somebody's quiet hours, each with its own buttons until it has ended. */
export function handedOverView(message: HandedOver, voice: Voice): Rendered {
  const { waited } = message;
  const { escalation: t } = voice.texts;
  const heading = t.waited({ n: waited.length });
  const more = waited.length - shownAtMost;
  return rendered(
    `handed-over.${waited.map(({ escalation, page }) => `${escalation.status[0]}${page.declined ? 1 : 0}`).join('')}`,
    [
      section(`*${heading}*`),
      ...waited.slice(0, shownAtMost).flatMap((each) => item(each, message, voice)),
      ...(more > 0 ? [context(t.moreWaited({ n: more }))] : []),
    ],
    heading,
  );
}

function item(each: Waited, { people }: HandedOver, voice: Voice): readonly KnownBlock[] {
  const { incident, escalation, escalationId, page } = each;
  const { escalation: t, page: words } = voice.texts;
  const link = channelLink(incident.channel?.id);
  const line = [
    `*${headline(incident, voice, incident.private)}*`,
    t.since({ time: clock(incident.startedAt, page.at) }),
    ...(link === undefined ? [] : [link.ready]),
  ].join(' · ');
  const open =
    isOpen(incident.status) && (escalation.status === 'running' || escalation.status === 'exhausted');
  if (!open || hasAcknowledged(escalation, page.person)) {
    const ended = howItEnded({ kind: 'page', incident, escalation, escalationId, page, people }, voice);
    return [section([line, ended].filter((text) => text !== '').join('\n'))];
  }
  const value = `${escalationId}|${page.id}`;
  const { slack } = voice.plain;
  return [
    section(page.declined ? `${line}\n${words.youDeclined()}` : line),
    ...actions(
      button('page.acknowledge', page.declined ? slack.onItAfterAll() : slack.onIt(), value, 'primary'),
      ...(page.declined ? [] : [button('page.decline', slack.cannot(), value)]),
    ),
  ];
}
