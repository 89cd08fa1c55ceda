import type { KnownBlock } from '@slack/web-api';
import { ready } from '../../core/texts/index.ts';
import type { Answer } from '../../app/ports/index.ts';
import { section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { fitted } from './fitted.ts';
import { day, type Voice } from './voice.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

/** Names in one line. */
const namesShown = 5;

/** What CloudWatch itself mutes; where it could not be asked, why. */
export function cloudWatchBlocks(found: Of<'mutes'>['cloudwatch'], voice: Voice): readonly KnownBlock[] {
  const { mutes: t, slack } = voice.texts;
  if (found === undefined || (found.rules.length === 0 && found.gaps.length === 0)) return [];
  const lines = [
    ...found.rules.map(({ name, place, status, alarms, until, expression, duration, zone }) => {
      const rule = ready(mrkdwn(name, 120));
      const when =
        until === undefined
          ? ready(mrkdwn(`${expression} ${duration} ${zone}`, 120))
          : ready(t.ruleUntil({ until: day(until) }));
      const held = status === 'ACTIVE' ? t.ruleActive() : t.ruleScheduled();
      return t.rule({ rule, place, held, when, ...listOf(alarms) });
    }),
    ...(found.more ? [t.rulesMore()] : []),
    ...found.gaps.map(({ place, reason }) => t.ruleGap({ place, reason: ready(mrkdwn(reason, 200)) })),
  ];
  const text = fitted(lines, { most: 2000, count: 20, more: (n) => slack.andMore({ n }) });
  return [section(`${t.rules()}\n${text}`)];
}

/** What came of it in each place; places without such alarms are left out unless there is nothing else. */
export function cloudWatchMuted({ number, places }: Of<'cloudwatch-muted'>, voice: Voice): string {
  const { mutes: t, slack } = voice.texts;
  const told = places.filter(({ outcome }) => outcome !== 'none');
  if (told.length === 0) return t.cloudWatchNone({ label: `M-${number}` });
  const lines = told.map((each): string => {
    const { place } = each;
    switch (each.outcome) {
      case 'muted':
        return t.cloudWatchMuted({ place, ...listOf(each.alarms) });
      case 'ended':
        return t.cloudWatchEnded({ place });
      case 'too-many':
        return t.cloudWatchTooMany({ place });
      case 'failed':
        return each.action === undefined
          ? t.cloudWatchFailed({ place, reason: ready(mrkdwn(each.reason, 200)) })
          : t.cloudWatchDenied({ place, action: ready(mrkdwn(each.action, 80)) });
      case 'none':
        return '';
    }
  });
  const text = fitted(lines, { most: 2000, count: 20, more: (n) => slack.andMore({ n }) });
  return `${t.cloudWatchHead({ label: `M-${number}` })}\n${text}`;
}

const listOf = (names: readonly string[]) => ({
  names: names.slice(0, namesShown).map((name) => ready(mrkdwn(name, 70))),
  more: Math.max(0, names.length - namesShown),
});
