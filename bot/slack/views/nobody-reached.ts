import { isOpen, label } from '../../core/incident/index.ts';
import { channelNames, personsPaged, type Delivery, type Escalation } from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { headline } from './heading.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, named, type Voice } from './voice.ts';

type NobodyReached = Extract<Message, { kind: 'nobody-reached' }>;

/** Nobody has answered: the one message that shouts, with what was tried and a way to take it. */
export function nobodyReachedView(message: NobodyReached, voice: Voice): Rendered {
  const { incident, escalation } = message;
  const { page: t, slack } = voice.texts;
  const name = label(incident.number);
  const heading =
    escalation.counted.length === 0
      ? t.nobodyHeadline({ incident: name })
      : voice.texts.escalation.tooFew({ incident: name });
  const open = isOpen(incident.status);
  return rendered(
    `nobody.${escalation.pages.length}`,
    [
      section(
        [
          `:warning: *${heading}*`,
          ...about(message, voice),
          ...partly(message, voice),
          triedLines(message, voice),
          ...(open ? [whatNow(message, voice)] : []),
        ].join('\n'),
      ),
      ...actions(
        open ? button('incident.acknowledge', slack.acknowledge(), incident.id, 'primary') : undefined,
        button('incident.reached', slack.reached(), incident.id),
      ),
    ],
    heading,
  );
}

/** Where others than the incident's own people read it: what it is about, and where to go. */
function about({ incident, announced }: NobodyReached, voice: Voice): readonly string[] {
  if (!announced) return [];
  const link = channelLink(incident.channel?.id);
  return [
    [headline(incident, voice, incident.private), ...(link === undefined ? [] : [link.ready])].join(' · '),
  ];
}

/** The last resort is on its way, or nobody is paged any more. */
function whatNow({ lastResort }: NobodyReached, { texts: { escalation: t, page } }: Voice): string {
  if (lastResort === undefined) return page.whatNow();
  return lastResort === 0 ? t.nobodyInLastResort() : t.lastResortNow({ n: lastResort });
}

/** Fewer than had to have acknowledged. */
function partly({ escalation, people }: NobodyReached, voice: Voice): readonly string[] {
  const { counted, policy } = escalation;
  if (counted.length === 0) return [];
  const who = counted.map(({ person }) => named(person, people, voice));
  return [voice.texts.escalation.enoughMissing({ who, must: policy.mustAcknowledge ?? 1 })];
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

export function deliveryWords(
  { channel, pager, outcome, at, detail, trouble }: Delivery,
  beside: string,
  voice: Voice,
): string {
  const { page: t } = voice.texts;
  const name =
    pager === undefined ? channelNames[channel] : ready(`${channelNames[channel]} ${mrkdwn(pager, 40)}`);
  const time = clock(at, beside);
  switch (outcome) {
    case 'sent':
      return t.sent({ channel: name, time });
    case 'asleep':
      return t.asleep({ channel: name, time });
    case 'failed':
      return t.failed({ channel: name, detail: ready(troubleWords(trouble, detail, voice)) });
    case 'unreachable':
      return t.unreachable({ channel: name });
  }
}

/** What is against it, in words; else what the provider said. */
export function troubleWords(
  trouble: string | undefined,
  detail: string | undefined,
  { texts }: Voice,
): string {
  const said = mrkdwn(detail ?? '', 120);
  const words = trouble === undefined ? undefined : texts.paging.trouble({ code: trouble });
  if (words === undefined || words === '') return said;
  return said === '' ? words : `${words} (${said})`;
}
