import type { KnownBlock } from '@slack/web-api';
import { label } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Answer } from '../../app/ports/index.ts';
import { actions, button, context, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import type { Voice } from './voice.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

/** Characters of either text that are shown: a section of Slack takes 3,000. */
const shown = 1200;

/** A section as it was drafted, and below it what a model suggests, to be taken by a click or left. */
export function wordingBlocks(answer: Of<'wording'>, voice: Voice): readonly KnownBlock[] {
  const { incident, number, section: heading, draft, suggested, dropped, suggestion, written } = answer;
  const { wording: t } = voice.texts;
  const named = { incident: label(number), section: ready(mrkdwn(heading, 80)) };
  return [
    section(t.heading(named)),
    section(`${t.draft()}\n${mrkdwn(draft, shown)}`),
    section(`${t.suggested()}\n${mrkdwn(suggested, shown)}`),
    ...(written
      ? []
      : actions(button('postmortem.take', voice.plain.wording.takeButton(), `${incident}|${suggestion}`))),
    context(...(dropped === 0 ? [] : [t.dropped({ n: dropped })]), written ? t.written() : t.leave()),
  ];
}

export function noWording(
  { number, reason, dropped = 0, error = '' }: Of<'no-wording'>,
  { texts }: Voice,
): string {
  const { wording: t } = texts;
  const incident = label(number);
  switch (reason) {
    case 'off':
      return t.off();
    case 'private':
      return t.private({ incident });
    case 'nothing':
      return t.nothing({ incident, dropped });
    case 'failed':
      return t.failed({ problem: ready(mrkdwn(error, 200)) });
    case 'gone':
      return t.gone({ incident });
  }
}
