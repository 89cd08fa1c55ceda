import { isOpen, label } from '../../core/incident/index.ts';
import { personsPaged, type Delivery, type Escalation } from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { clock, named, type Voice } from './voice.ts';

type NobodyReached = Extract<Message, { kind: 'nobody-reached' }>;

/** Nobody has answered: the one message that shouts, with what was tried and a way to take it. */
export function nobodyReachedView(message: NobodyReached, voice: Voice): Rendered {
  const { incident, escalation } = message;
  const { page: t, slack } = voice.texts;
  const heading = t.nobodyHeadline({ incident: label(incident.number) });
  const open = isOpen(incident.status);
  return rendered(
    `nobody.${escalation.pages.length}`,
    [
      section(
        [`:warning: *${heading}*`, triedLines(message, voice), ...(open ? [t.whatNow()] : [])].join('\n'),
      ),
      ...(open ? actions(button('incident.acknowledge', slack.acknowledge(), incident.id, 'primary')) : []),
    ],
    heading,
  );
}

function triedLines({ escalation, people }: NobodyReached, voice: Voice): string {
  const { page: t, slack } = voice.texts;
  const policy = ready(mrkdwn(escalation.policy.name, 80));
  if (escalation.pages.length === 0) return t.nobodyCalled({ policy });
  const lines = personsPaged(escalation).map((person) => {
    const how = attempts(escalation, person, voice).slice(0, 6).map(ready);
    return `• ${t.triedPerson({ who: named(person, people, voice), how })}`;
  });
  const listed = fitted(lines, { most: 2200, count: 15, more: (n) => slack.andMore({ n }) });
  return `${t.tried()}\n${listed}`;
}

/** Everything that was tried to get one person, in order. */
function attempts(escalation: Escalation, person: string, voice: Voice): readonly string[] {
  const { page: t } = voice.texts;
  const pages = escalation.pages.filter((page) => page.person === person);
  const said = pages.some((page) => page.declined) ? [t.saidNo()] : [];
  const tried = pages.flatMap((page) =>
    page.deliveries.map((delivery) => deliveryWords(delivery, escalation.startedAt, voice)),
  );
  return [...said, ...(tried.length === 0 ? [t.noDelivery()] : tried)];
}

function deliveryWords({ channel, outcome, at, detail }: Delivery, beside: string, voice: Voice): string {
  const { page: t } = voice.texts;
  const name = channel === 'sms' ? 'SMS' : 'Slack';
  const time = clock(at, beside);
  switch (outcome) {
    case 'sent':
      return t.sent({ channel: name, time });
    case 'asleep':
      return t.asleep({ channel: name, time });
    case 'failed':
      return t.failed({ channel: name, detail: ready(mrkdwn(detail ?? '', 120)) });
    case 'unreachable':
      return t.unreachable({ channel: name });
  }
}
