import type { KnownBlock } from '@slack/web-api';
import { label, type EvidenceId, type Ground, type Hypothesis } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message, People } from '../../app/ports/index.ts';
import { actions, button, overflow, rendered, section } from './blocks.ts';
import { inBold, typedLine } from './escape.ts';
import type { Rendered } from './rendered.ts';
import { clock, named, type Voice } from './voice.ts';

type Shown = {
  readonly incident: string;
  readonly number: number;
  readonly hypotheses: readonly Hypothesis[];
  readonly people: People;
};

/** So many stand in one message with their buttons; the oldest that are settled go first. */
const shownAtOnce = 12;

/** One message, edited in place: what people think it is, and what speaks for and against it. */
export function hypothesesView(message: Extract<Message, { kind: 'hypotheses' }>, voice: Voice): Rendered {
  const heading = headingOf(message, voice);
  return rendered(
    `hypotheses.${message.version}`,
    hypothesisBlocks(message, voice),
    `${label(message.number)}: ${heading}`,
  );
}

const isSettled = ({ status }: Hypothesis): boolean => status === 'refuted' || status === 'withdrawn';

function headingOf({ hypotheses }: Shown, { texts }: Voice): string {
  const open = hypotheses.filter((each) => !isSettled(each)).length;
  return texts.hypotheses.heading({ n: hypotheses.length, open });
}

/** The same for a message in the thread and for an answer to one person. */
export function hypothesisBlocks(shown: Shown, voice: Voice): readonly KnownBlock[] {
  const { hypotheses, number, incident } = shown;
  const { hypotheses: t } = voice.texts;
  if (hypotheses.length === 0) return [section(t.none({ incident: label(number) }))];
  const listed = newestFirst(hypotheses).slice(0, shownAtOnce);
  const more = hypotheses.length - listed.length;
  return [
    section(`*${headingOf(shown, voice)}*`),
    ...listed
      .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
      .map((each) => one(each, shown, voice)),
    ...(more > 0 ? [section(voice.texts.slack.andMore({ n: more }))] : []),
    ...actions(button('incident.hypothesis', voice.plain.hypotheses.add(), incident)),
  ];
}

/** Those that are not settled first. */
const newestFirst = (all: readonly Hypothesis[]): readonly Hypothesis[] => {
  const reversed = all.toReversed();
  return [...reversed.filter((each) => !isSettled(each)), ...reversed.filter(isSettled)];
};

function one(hypothesis: Hypothesis, { incident, people }: Shown, voice: Voice): KnownBlock {
  const { hypotheses: t } = voice.plain;
  const { id, status } = hypothesis;
  const value = `${incident}|${id}`;
  const choices = [
    { label: t.supportOne(), value: `hypothesis.judge|${value}|support` },
    { label: t.refuteOne(), value: `hypothesis.judge|${value}|refute` },
    ...(status === 'withdrawn' ? [] : [{ label: t.withdrawOne(), value: `hypothesis.withdraw|${value}` }]),
  ];
  return {
    ...section(textOf(hypothesis, people, voice)),
    accessory: overflow(`hypothesis.more.${id}`, choices),
  } as KnownBlock;
}

/** The last grounds count most; all of them are in the timeline. */
const groundsShown = 4;

function textOf(hypothesis: Hypothesis, people: People, voice: Voice): string {
  const { hypotheses: t } = voice.texts;
  const { id, text, status, at, person, evidence, grounds, withdrawnAt } = hypothesis;
  const words = ready(inBold(typedLine(text, 320)));
  const line = t.line({ id, text: ready(status === 'refuted' ? struck(words.ready) : words.ready), status });
  const put = t.byAt({ who: named(person, people, voice), time: clock(at, at) });
  return [
    line,
    [put, ...(evidence.length === 0 ? [] : [cites(evidence, voice)])].join(' · '),
    ...grounds.slice(-groundsShown).map((ground) => groundLine(ground, at, voice)),
    ...(withdrawnAt === undefined || status !== 'withdrawn'
      ? []
      : [t.withdrawnAt({ time: clock(withdrawnAt, at) })]),
  ].join('\n');
}

const struck = (text: string): string => (text.includes('~') || text === '' ? text : `~${text}~`);

const cites = (evidence: readonly EvidenceId[], { texts }: Voice): string =>
  texts.hypotheses.cites({ evidence });

function groundLine({ verdict, at, evidence, reason }: Ground, beside: string, voice: Voice): string {
  const { hypotheses: t } = voice.texts;
  const said = reason === undefined ? [] : [typedLine(reason, 320)];
  const shown = evidence.length === 0 ? [t.withoutEvidence()] : [cites(evidence, voice)];
  const why = ready([...said, ...shown].join(' · '));
  const time = clock(at, beside);
  return `• ${verdict === 'support' ? t.forIt({ time, why }) : t.againstIt({ time, why })}`;
}
