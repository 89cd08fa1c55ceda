import type { KnownBlock } from '@slack/web-api';
import { isOpen, label } from '../../core/incident/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, rendered, section } from './blocks.ts';
import { title } from './heading.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, named, type Voice } from './voice.ts';

type ChannelPageMessage = Extract<Message, { kind: 'channel-page' }>;

/** Everybody who reads the channel is asked; the same message says later how it ended. */
export function channelPageView(message: ChannelPageMessage, voice: Voice): Rendered {
  const { incident, escalation, page } = message;
  const awaited =
    isOpen(incident.status) && (escalation.status === 'running' || escalation.status === 'exhausted');
  const id = `channel-page.${escalation.status}.${incident.status}`;
  if (!awaited) return rendered(id, [section(ending(message, voice))]);
  const heading = headingOf(message, voice);
  const where = channelLink(incident.channel?.id);
  // Slack's own words for everybody who is there now, or who is in the channel.
  const call = page.mention === undefined ? '' : `<!${page.mention}> `;
  const lines = [
    `${call}:rotating_light: *${heading}*`,
    ...(where === undefined || incident.private ? [] : [voice.texts.page.channel({ channel: where })]),
  ];
  return rendered(id, [section(lines.join('\n')), ...take(message, voice)], heading);
}

function headingOf({ incident }: ChannelPageMessage, voice: Voice): string {
  const { escalation: t, page } = voice.texts;
  const { number, severity, drill } = incident;
  const shown = title(incident);
  const heading =
    incident.private || shown.ready === ''
      ? t.somebodyPrivate({ incident: label(number), severity })
      : t.somebody({ incident: label(number), severity, title: shown });
  return drill ? page.drill({ headline: heading }) : heading;
}

const take = ({ incident }: ChannelPageMessage, voice: Voice): readonly KnownBlock[] =>
  actions(button('incident.acknowledge', voice.plain.slack.onIt(), incident.id, 'primary'));

function ending({ incident, escalation, page, people }: ChannelPageMessage, voice: Voice): string {
  const { escalation: t } = voice.texts;
  const name = label(incident.number);
  if (escalation.status === 'acknowledged') {
    const who = named(escalation.by, people, voice);
    return t.takenBy({ incident: name, who, time: clock(escalation.at, page.at) });
  }
  const at = 'at' in escalation ? escalation.at : page.at;
  return t.noLongerNeeded({ incident: name, time: clock(at, page.at) });
}
