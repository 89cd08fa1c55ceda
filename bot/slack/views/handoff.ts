import { label } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type {
  HandoffIncident,
  HandoffLine,
  HandoffNotice,
  HandoffSaid,
  Message,
} from '../../app/ports/index.ts';
import { actions, button, limits, rendered, section } from './blocks.ts';
import { inBold, mrkdwn, typedLine } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, day, mention, type Voice } from './voice.ts';

const name = (schedule: string) => ready(inBold(mrkdwn(schedule, 70)));

/** What goes over, from whom to whom, and how it stands; the same message says later how it was answered. */
export function handoffView(handoff: HandoffLine, ask: boolean, voice: Voice): Rendered {
  const { handoff: t } = voice.texts;
  const { incidents, status, note, until } = handoff;
  const who = whoOf(handoff, voice);
  const where = { schedule: name(handoff.schedule), ...who };
  const head = incidents.length === 0 ? t.cardEmpty(where) : t.card({ ...where, n: incidents.length });
  const lines = [
    head,
    ...(until === undefined ? [] : [t.until({ to: who.to, until: day(until) })]),
    ...(note === undefined ? [] : [typedLine(note, 300)]),
  ];
  const value = `${encodeURIComponent(handoff.schedule.toWellFormed())}|${handoff.handoff}`;
  // Slack cuts no value: a button with a longer one would be refused with the whole message.
  const buttons =
    ask && status !== 'accepted' && status !== 'over' && value.length <= limits.value
      ? actions(
          button('handoff.accept', voice.plain.handoff.accept(), value, 'primary'),
          status === 'offered' ? button('handoff.refuse', voice.plain.handoff.refuse(), value) : undefined,
        )
      : [];
  return rendered(`handoff.${status}`, [
    section(lines.join('\n')),
    ...incidents.slice(0, 10).map((incident) => section(incidentText(incident, handoff, voice))),
    section(standing(handoff, ask, voice)),
    ...buttons,
  ]);
}

const whoOf = ({ from, to }: HandoffLine, voice: Voice) => ({
  from: mention(from, voice),
  to: mention(to, voice),
});

function standing(handoff: HandoffLine, ask: boolean, voice: Voice): string {
  const { handoff: t } = voice.texts;
  const { status, acceptBy, incidents } = handoff;
  const who = whoOf(handoff, voice);
  const at = day(handoff.answeredAt ?? acceptBy);
  switch (status) {
    case 'offered':
      if (incidents.length === 0) return t.askedEmpty({ ...who, acceptBy: day(acceptBy) });
      return ask
        ? t.asked({ ...who, acceptBy: day(acceptBy) })
        : t.askedOther({ ...who, acceptBy: day(acceptBy) });
    case 'accepted':
      return t.accepted({ ...who, at });
    case 'refused':
      return incidents.length === 0 ? t.refusedEmpty({ ...who, at }) : t.refused({ ...who, at });
    case 'expired':
      return incidents.length === 0 ? t.expiredEmpty({ ...who, at }) : t.expired({ ...who, at });
    case 'over':
      return t.over();
  }
}

/** State, suspects so far, open steps, when the next update is due. */
function incidentText(incident: HandoffIncident, { acceptBy }: HandoffLine, voice: Voice): string {
  const { handoff: t, slack } = voice.texts;
  const { severity, status, openedAt, firing, hypotheses, suspects, steps, lastUpdate, nextUpdateAt } =
    incident;
  const name = label(incident.number);
  const channel = channelLink(incident.channel);
  const standing = t.standing({
    status: ready(slack.status({ status })),
    since: clock(openedAt, acceptBy),
    firing,
  });
  const by =
    incident.acknowledgedBy === undefined
      ? t.notAcknowledged()
      : t.acknowledgedBy({ who: mention(incident.acknowledgedBy, voice) });
  const state = `${standing}, ${by}${channel === undefined ? '' : ` · ${channel.ready}`}`;
  if (incident.title === '') return `${t.privateIncident({ incident: name, severity })}\n${state}`;
  return [
    t.incident({ incident: name, severity, title: ready(mrkdwn(incident.title, 150)) }),
    state,
    suspects.length === 0
      ? t.noSuspect()
      : t.suspects({ suspects: suspects.map((each) => ready(mrkdwn(each, 80))) }),
    ...hypotheses.map(({ id, text, supported }) =>
      (supported ? t.supported : t.hypothesis)({ id, text: ready(typedLine(text, 150)) }),
    ),
    ...(lastUpdate === undefined
      ? []
      : [t.lastUpdate({ text: ready(typedLine(lastUpdate.text, 200)), at: clock(lastUpdate.at, acceptBy) })]),
    ...(steps.length === 0 ? [] : [t.steps({ steps: steps.map((each) => ready(mrkdwn(each, 150))) })]),
    nextUpdateAt === undefined ? t.noNextUpdate() : t.nextUpdate({ at: clock(nextUpdateAt, acceptBy) }),
  ].join('\n');
}

/** One line; what is open in the next ones. */
export function shiftStartView(
  { schedule, layer, until, open }: Extract<Message, { kind: 'shift-start' }>,
  voice: Voice,
): Rendered {
  const { handoff: t } = voice.texts;
  const when = { schedule: name(schedule), until: day(until) };
  if (open.length === 0)
    return rendered('shift-start', [
      section(layer === undefined ? t.start(when) : t.startIn({ ...when, layer: ready(mrkdwn(layer, 70)) })),
    ]);
  const lines = open.map(({ number, title, severity, channel }) => {
    const incident = label(number);
    const link = channelLink(channel);
    const text =
      title === ''
        ? t.privateIncident({ incident, severity })
        : t.incident({ incident, severity, title: ready(mrkdwn(title, 150)) });
    return `• ${text}${link === undefined ? '' : ` · ${link.ready}`}`;
  });
  const shown = fitted(lines, { most: 2400, count: 15, more: (n) => t.more({ n }) });
  return rendered('shift-start', [section(`${t.startOpen({ ...when, n: open.length })}\n${shown}`)]);
}

export function handoffNoticeText(notice: HandoffNotice, voice: Voice): string {
  const { handoff: t } = voice.texts;
  const said = { schedule: name(notice.schedule), who: mention(notice.other, voice) };
  const empty = notice.incidents === 0;
  switch (notice.what) {
    case 'handoff-offered':
      return t.toldOffered({ ...said, acceptBy: day(notice.acceptBy) });
    case 'handoff-accepted':
      return t.toldAccepted(said);
    case 'handoff-refused':
      return empty ? t.toldRefusedEmpty(said) : t.toldRefused(said);
    case 'handoff-late':
      return empty ? t.toldLateEmpty(said) : t.toldLate(said);
  }
}

export function handoffAnswer(said: HandoffSaid, voice: Voice): string {
  const { handoff: t } = voice.texts;
  switch (said.what) {
    case 'offered':
      return t.offered({
        schedule: name(said.schedule),
        who: mention(said.to, voice),
        n: said.incidents,
        acceptBy: day(said.acceptBy),
      });
    case 'accepted':
      return t.youAccepted({ schedule: name(said.schedule), who: mention(said.from, voice) });
    case 'refused':
      return t.youRefused({ schedule: name(said.schedule), who: mention(said.from, voice) });
    case 'not-yours':
      return t.notYours({ who: mention(said.to, voice) });
    case 'over':
      return t.answered();
    case 'to-yourself':
      return t.toYourself();
    case 'offered-already':
      return t.offeredAlready({ who: mention(said.to, voice), acceptBy: day(said.acceptBy) });
    case 'not-on-call':
      return said.schedule === undefined
        ? t.notOnCallAnywhere()
        : t.notOnCall({ schedule: ready(mrkdwn(said.schedule, 70)) });
    case 'nobody-next':
      return t.nobodyNext({ schedule: ready(mrkdwn(said.schedule, 70)) });
  }
}
