import { epochMs } from '../../core/calendar/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { rendered, section } from './blocks.ts';
import { inBold, mrkdwn } from './escape.ts';
import type { Rendered } from './rendered.ts';
import { clock, type Voice } from './voice.ts';

/** One alarm that changes again and again: one message with a count, edited in place. */
export function flappingView({ alarm, at }: Extract<Message, { kind: 'flapping' }>, voice: Voice): Rendered {
  const { triage: t } = voice.texts;
  const name = ready(inBold(mrkdwn(alarm.name, 120)));
  const time = clock(alarm.lastAt, at);
  const text =
    alarm.flapping === undefined
      ? t.flappingOver({ alarm: name, state: alarm.state, time })
      : t.flappingNow({ alarm: name, n: alarm.flapping, time });
  const id = `flapping.${alarm.flapping ?? 'over'}.${Math.floor(epochMs(at) / 1000)}`;
  return rendered(id, [section(text)], text.replaceAll('*', ''));
}
