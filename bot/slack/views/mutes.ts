import { ready, type Ready } from '../../core/texts/index.ts';
import type { Answer, MuteLine } from '../../app/ports/index.ts';
import { mrkdwn, typedLine } from './escape.ts';
import { fitted } from './fitted.ts';
import { exampleOf } from './help.ts';
import { day, mention, type Voice } from './voice.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

export type AboutMutes = Of<
  'mute-unclear' | 'mute-impossible' | 'no-such-service' | 'muted' | 'mutes' | 'unmuted' | 'no-such-mute'
>;

export function mutesText(answer: AboutMutes, voice: Voice): string {
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
      return `${muted(answer.mute, voice)}\n${t.afterwards()} ${t.endHint({ example: `/incident unmute ${labelOf(answer.mute, voice)}` })}`;
    case 'mutes':
      return listed(answer, voice);
    case 'unmuted':
      return t.ended({ label: `M-${answer.number}` });
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

function listed({ mutes, more }: Of<'mutes'>, voice: Voice): string {
  const { mutes: t } = voice.texts;
  if (mutes.length === 0) return `${t.none()} ${usage(voice)}`;
  const lines = mutes.map((line) =>
    t.line({
      label: labelOf(line, voice),
      what: whatOf(line, voice),
      when: ready(whenOf(line, voice)),
      reason: line.mute.reason === undefined ? '' : ready(mrkdwn(line.mute.reason, 150)),
      who: line.by === undefined ? '' : mention(line.by, voice),
    }),
  );
  const rest = more > 0 ? [t.more({ n: more })] : [];
  return [
    t.list({ n: mutes.length + more }),
    fitted(lines, { most: 2400, count: 20, more: (n) => t.more({ n: n + more }) }),
    ...rest,
    usage(voice),
  ].join('\n');
}

function whenOf({ holds, until, next }: MuteLine, { texts: { mutes: t } }: Voice): string {
  if (holds) return until === undefined ? t.nowForEver() : t.now({ until: day(until) });
  return next === undefined ? t.over() : t.next({ from: day(next) });
}
