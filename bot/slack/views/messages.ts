import type { Message } from '../../app/ports/index.ts';
import { label } from '../../core/incident/index.ts';
import { textsFor, type Locale } from '../../core/texts/index.ts';
import { actions, button, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import type { Rendered } from './rendered.ts';

export type { Rendered } from './rendered.ts';

export function renderMessage(message: Message, locale: Locale): Rendered {
  const texts = textsFor(locale, mrkdwn);
  const one = (id: string, text: string): Rendered => rendered(id, text, [section(text)]);
  switch (message.kind) {
    case 'summary': {
      const { incident: i, version } = message;
      const head = `*${label(i.number)} · ${i.severity} · ${mrkdwn(i.title)}* · ${i.status}`;
      return rendered(`s${version}`, head, [
        section(head),
        ...actions(
          i.acknowledged === undefined
            ? button('incident.acknowledge', 'Acknowledge', i.id, 'primary')
            : undefined,
          button('incident.lead', 'Take the lead', i.id),
          button('incident.update', 'Update', i.id),
          button('incident.severity', 'Severity', i.id),
          button('incident.resolve', 'Resolve', i.id),
        ),
      ]);
    }
    case 'page': {
      const { incident: i, escalationId, page, escalation } = message;
      const head = `You are paged: ${label(i.number)}, ${i.severity}, ${i.private ? '' : mrkdwn(i.title)}`;
      const value = `${escalationId}|${page.id}`;
      const open = escalation.status === 'running' || escalation.status === 'exhausted';
      return rendered(`p${escalation.status}`, head, [
        section(head),
        ...(open
          ? actions(
              button('page.acknowledge', 'I am on it', value, 'primary'),
              button('page.escalate', 'Escalate', value),
              button('page.decline', 'I cannot', value),
            )
          : []),
      ]);
    }
    case 'happened':
      return one('h', mrkdwn(message.entry.text));
    case 'answer':
      return one('a', mrkdwn(message.answer.answer));
    case 'evidence':
      return one('e', `*${message.evidence.id}* ${texts.timeline.tocsin()}`);
    case 'announcement':
    case 'nobody-reached':
    case 'resolved':
    case 'postmortem':
      return one(message.kind, `${label(message.incident.number)} ${message.kind}`);
    case 'gap':
    case 'runbooks':
      return one(message.kind, `${label(message.number)} ${message.kind}`);
  }
}
