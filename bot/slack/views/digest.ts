import { dateOfWall, epochMs, wallAt } from '../../core/calendar/index.ts';
import { label } from '../../core/incident/index.ts';
import { durationText, ready, type Ready } from '../../core/texts/index.ts';
import type { Answer, Message } from '../../app/ports/index.ts';
import { context, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { alarmsLine, figureLine } from './metrics.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, count, percent, type Voice } from './voice.ts';

/** What a week or a month was like: how many, how long, what it cost the people, what is still to be done. */
export function digestView({ every, digest }: Extract<Message, { kind: 'digest' }>, voice: Voice): Rendered {
  const { digest: t } = voice.texts;
  const { from, to, zone, figures, quality, before, delivery, budgets, actions, overdue, longest } = digest;
  const dayOf = (at: string): string => dateOfWall(wallAt(zone, epochMs(at)));
  const heading = t.heading({ every, from: dayOf(from), to: dayOf(to) });
  const bySeverity = quality.bySeverity.map(({ severity, incidents: n }) => `${severity} ${n}`).join(', ');
  const lines = [
    t.incidents({ n: quality.incidents, before, bySeverity: ready(bySeverity) }),
    ...(quality.incidents === 0
      ? []
      : [
          ...figures.filter(({ name }) => name !== 'mttd').map((figure) => figureLine(figure, voice)),
          alarmsLine(quality, voice),
        ]),
    ...(longest.length === 0 ? [] : [t.longest({ list: longest.map((each) => ready(named(each, voice))) })]),
    ...(delivery === undefined
      ? []
      : [
          t.delivery({
            deployments: delivery.changeFailureRate.n,
            failed: delivery.changeFailureRate.failed,
            share: percent(delivery.changeFailureRate.share ?? 0, voice),
          }),
        ]),
    ...budgets.map(({ service, burntMin, budgetMin, share }) =>
      t.budget({
        service: ready(mrkdwn(service, 100)),
        burnt: minutes(burntMin, voice),
        budget: minutes(budgetMin, voice),
        share: percent(share, voice),
      }),
    ),
    ...(actions === 0 ? [] : [t.actions({ open: actions, overdue })]),
  ];
  return rendered(
    `digest.${every}.${dayOf(to)}`,
    [section(heading), section(lines.join('\n')), context(t.about({ zone }))],
    `${heading.replaceAll('*', '')}: ${lines[0]}`,
  );
}

const minutes = (value: number, voice: Voice): string => count(Math.round(value), voice);

function named(
  { number, title, sec }: { readonly number: number; readonly title: string; readonly sec: number },
  voice: Voice,
): string {
  const { digest: t } = voice.texts;
  const span: Ready = ready(durationText(sec, voice.texts));
  return t.one({ incident: label(number), title: ready(mrkdwn(title, 80)), span });
}

export function digestAnswer(answer: Extract<Answer, { answer: 'digest' }>, { texts }: Voice): string {
  if (!('channel' in answer)) return texts.digest.notConfigured();
  const channel = channelLink(answer.channel) ?? ready(mrkdwn(answer.channel, 80));
  return answer.since === undefined
    ? texts.digest.posted({ channel })
    : texts.digest.postedBefore({ channel, time: clock(answer.since) });
}
