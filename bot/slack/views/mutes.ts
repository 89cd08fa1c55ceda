import { ready, type Ready } from '../../core/texts/index.ts';
import type { KnownBlock } from '@slack/web-api';
import type { Answer, Message, MuteLine } from '../../app/ports/index.ts';
import { actions, button, rendered, section } from './blocks.ts';
import { mrkdwn, typedLine } from './escape.ts';
import { exampleOf } from './help.ts';
import type { Rendered } from './rendered.ts';
import { cloudWatchBlocks, cloudWatchMuted } from './mute-rules.ts';
import { day, mention, type Voice } from './voice.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

export type AboutMutes = Of<
  | 'mute-unclear'
  | 'mute-impossible'
  | 'no-such-service'
  | 'muted'
  | 'mutes'
  | 'unmuted'
  | 'cloudwatch-muted'
  | 'no-such-mute'
>;

/** An answer about mutes; what can be ended has a button for it. */
export function mutesAnswer(answer: AboutMutes, voice: Voice): string | readonly KnownBlock[] {
  const { mutes: t } = voice.texts;
  switch (answer.answer) {
    case 'mute-unclear':
      return ['what', 'when'].includes(answer.wrong)
        ? `${unclear(answer, voice)} ${usage(voice)}`
        : unclear(answer, voice);
    case 'mute-impossible':
      return impossible(answer, voice);
    case 'no-such-service': {
      const service = ready(typedLine(answer.service, 70));
      const names = answer.services.slice(0, 20).map((name) => ready(mrkdwn(name, 70)));
      return `${t.noSuchService({ service })} ${t.services({ names, more: answer.services.length - names.length })}`;
    }
    case 'muted':
      return [
        section(
          `${muted(answer.mute, voice)}\n${t.afterwards()} ${t.endHint({ example: `/incident unmute ${labelOf(answer.mute, voice)}` })}`,
        ),
        ...actions(endButton(answer.mute, voice)),
      ];
    case 'mutes':
      return listed(answer, voice);
    case 'unmuted':
      return t.ended({ label: `M-${answer.number}` });
    case 'cloudwatch-muted':
      return cloudWatchMuted(answer, voice);
    case 'no-such-mute':
      return t.noSuch({ label: `M-${answer.number}` });
  }
}

function unclear({ wrong, value }: Of<'mute-unclear'>, voice: Voice): string {
  const { mutes: t } = voice.texts;
  const typed = ready(typedLine(value, 80));
  switch (wrong) {
    case 'what':
      return t.unclearWhat({ value: typed });
    case 'when':
      return t.unclearWhen();
    case 'time':
      return t.unclearTime({ value: typed });
    case 'weekday':
      return t.unclearWeekday({ value: typed });
    case 'length':
      return t.unclearLength({ value: typed });
  }
}

function impossible({ problem }: Of<'mute-impossible'>, { texts: { mutes: t } }: Voice): string {
  switch (problem) {
    case 'over-already':
      return t.overAlready();
    case 'ends-before-it-starts':
      return t.endsBeforeStart();
    case 'too-long':
      return t.tooLong();
    case 'too-many':
      return t.tooMany();
    case 'everything':
      return t.everything();
    case 'cloudwatch-alarms':
      return t.cloudWatchAlarms();
    case 'cloudwatch-weekly':
      return t.cloudWatchWeekly();
    case 'cloudwatch-long':
      return t.cloudWatchLong();
    case 'cloudwatch-where':
      return t.cloudWatchWhere();
  }
}

const usage = (voice: Voice): string =>
  voice.texts.mutes.usage({
    once: exampleOf('/incident', 'mute', voice),
    weekly: '/incident mute nightly-* every sat,sun 02:00-04:00',
  });

const labelOf = ({ number }: MuteLine, { texts: { mutes: t } }: Voice): string =>
  number === undefined ? t.inFile() : `M-${number}`;

function muted(line: MuteLine, voice: Voice): string {
  const { mutes: t } = voice.texts;
  const label = labelOf(line, voice);
  const what = whatOf(line, voice);
  const { mute, until, next } = line;
  const weekly = mute.intervals !== undefined;
  if (next !== undefined && weekly) return t.mutedWeekly({ label, what, from: day(next) });
  if (next !== undefined && mute.until !== undefined)
    return t.mutedLater({ label, what, from: day(next), until: day(mute.until) });
  if (until === undefined) return t.mutedForEver({ label, what });
  return weekly
    ? t.mutedWeeklyNow({ label, what, until: day(until) })
    : t.muted({ label, what, until: day(until) });
}

/** Which alarms, as a part of a sentence. */
function whatOf({ mute: { services = [], alarms, tags } }: MuteLine, voice: Voice): Ready {
  const { mutes: t } = voice.texts;
  const names = services.map((name) => ready(mrkdwn(name, 70)));
  const glob = ready(code(alarms ?? ''));
  const said =
    alarms === undefined
      ? names.length === 0
        ? ''
        : t.alarmsOf({ services: names })
      : names.length === 0
        ? t.alarmsNamed({ glob })
        : t.alarmsNamedOf({ glob, services: names });
  const entries = Object.entries(tags ?? {}).map(([key, value]) => ready(code(`${key}=${value}`)));
  return ready(entries.length === 0 ? said : t.tagged({ alarms: ready(said), tags: entries }));
}

/** Inside code only backticks end it. */
const code = (text: string): string => mrkdwn(text.replaceAll('`', "'"), 120);

/** A line for each, with its button: what is listed can be ended without typing. */
function listed({ mutes, more, cloudwatch }: Of<'mutes'>, voice: Voice): readonly KnownBlock[] {
  const { mutes: t } = voice.texts;
  const mute = actions(button('mute.new', voice.plain.mutes.newButton(), 'mute'));
  const beside = cloudWatchBlocks(cloudwatch, voice);
  if (mutes.length === 0) return [section(`${t.none()} ${usage(voice)}`), ...beside, ...mute];
  return [
    section(t.list({ n: mutes.length + more })),
    ...mutes.map((line): KnownBlock => {
      const end = endButton(line, voice);
      return {
        ...section(lineText(line, voice)),
        ...(end === undefined ? {} : { accessory: end }),
      } as KnownBlock;
    }),
    ...(more > 0 ? [section(t.more({ n: more }))] : []),
    ...beside,
    section(usage(voice)),
    ...mute,
  ];
}

function lineText(line: MuteLine, voice: Voice): string {
  const { mutes: t } = voice.texts;
  const said = t.line({
    label: labelOf(line, voice),
    what: whatOf(line, voice),
    when: ready(whenOf(line, voice)),
    reason: reasonOf(line),
    who: line.by === undefined ? '' : mention(line.by, voice),
  });
  const held = heldText(line, voice);
  return held === '' ? said : `${said}\n${held}`;
}

/** Names in one line. */
const heldNames = 5;

function heldText({ held = [] }: MuteLine, { texts: { mutes: t } }: Voice): string {
  if (held.length === 0) return '';
  const names = held.slice(0, heldNames).map((name) => ready(mrkdwn(name, 70)));
  return t.held({ n: held.length, names, more: held.length - names.length });
}

const reasonOf = ({ mute: { reason } }: MuteLine) => (reason === undefined ? '' : ready(mrkdwn(reason, 150)));

const endButton = (line: MuteLine, voice: Voice) =>
  line.number === undefined
    ? undefined
    : button('mute.end', voice.plain.mutes.endButton({ label: labelOf(line, voice) }), `${line.number}`);

/** One line in the announcement channel: who muted what, or that it is ended. */
export function muteTold(
  { mute: line, endedBy }: Extract<Message, { kind: 'mute-told' }>,
  voice: Voice,
): Rendered {
  const { mutes: t } = voice.texts;
  const label = labelOf(line, voice);
  const text = endedBy === undefined ? muted(line, voice) : t.endedFor({ label, what: whatOf(line, voice) });
  const who = endedBy ?? line.by;
  const said = t.saidBy({
    text: ready(text),
    reason: endedBy === undefined ? reasonOf(line) : '',
    who: who === undefined ? '' : mention(who, voice),
  });
  return rendered(`mute.${line.number ?? 0}.${endedBy === undefined ? 'set' : 'ended'}`, [section(said)]);
}

function whenOf({ holds, until, next }: MuteLine, { texts: { mutes: t } }: Voice): string {
  if (holds) return until === undefined ? t.nowForEver() : t.now({ until: day(until) });
  return next === undefined ? t.over() : t.next({ from: day(next) });
}
