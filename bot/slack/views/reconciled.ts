import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import type { Rendered } from './rendered.ts';
import type { Voice } from './voice.ts';

type Reconciled = Extract<Message, { kind: 'reconciled' }>;

/** Names in one line. */
const listed = 10;

/** Names of alarms that notifications did not tell of; or why CloudWatch could not be asked. */
export function reconciledView(message: Reconciled, voice: Voice): Rendered {
  const { reconciled: t } = voice.texts;
  const { account, region, missed = [], cleared = [], gap } = message;
  const place = ready(t.place({ account, region }));
  if (gap !== undefined) {
    const text = t.gap({ place, reason: ready(mrkdwn(gap.replace(/\.$/, ''), 300)) });
    return rendered('reconciled.gap', [section(text)]);
  }
  const names = (all: readonly string[]) => ({
    names: all.slice(0, listed).map((name) => ready(mrkdwn(name, 120))),
    more: Math.max(0, all.length - listed),
  });
  const lines = [
    t.lost({ n: missed.length + cleared.length, place }),
    ...(missed.length === 0 ? [] : [t.missed(names(missed))]),
    ...(cleared.length === 0 ? [] : [t.cleared(names(cleared))]),
    t.advice(),
  ];
  return rendered('reconciled.lost', [section(lines.join('\n'))]);
}
