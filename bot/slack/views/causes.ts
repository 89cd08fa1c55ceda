import type { KnownBlock } from '@slack/web-api';
import { label } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Answer } from '../../app/ports/index.ts';
import { button, context, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { clock, type Voice } from './voice.ts';

type Causes = Extract<Answer, { answer: 'causes' }>;

/** A button's value takes 2,000 characters (Block Kit reference, "Button element"). */
const longestValue = 2000;

/** Changes that may have caused the incident, each with a button that says so, or takes it back. */
export function causeBlocks(answer: Causes, voice: Voice): readonly KnownBlock[] {
  const { incident, number, candidates, asked } = answer;
  const { causes: t } = voice.texts;
  const refused = asked === undefined ? [] : [section(t.noSuch({ asked: ready(mrkdwn(asked, 80)) }))];
  if (candidates.length === 0) return [...refused, section(t.none({ incident: label(number) }))];
  const beside = candidates[0]!.change.at;
  return [
    ...refused,
    section(t.heading({ incident: label(number), n: candidates.length })),
    ...candidates.map((each) => one(each, { incident, beside }, voice)),
    context(t.hint()),
  ];
}

function one(
  { ref = '', change, how }: Causes['candidates'][number],
  { incident, beside }: { readonly incident: string; readonly beside: string },
  voice: Voice,
): KnownBlock {
  const { causes: t } = voice.texts;
  const line = t.line({
    ref,
    what: ready(`${mrkdwn(change.source, 80)} ${mrkdwn(change.subject, 100)}`),
    time: clock(change.at, beside),
    version: ready(mrkdwn(change.version ?? '', 40)),
  });
  const value = `${incident}|${change.key}`;
  const { causes: plain } = voice.plain;
  const choice =
    how === undefined
      ? button('cause.link', plain.link(), value)
      : button('cause.unlink', plain.unlink(), value);
  const text = how === undefined ? line : `${line} · ${t.how({ how })}`;
  return { ...section(text), ...(value.length > longestValue ? {} : { accessory: choice }) } as KnownBlock;
}
