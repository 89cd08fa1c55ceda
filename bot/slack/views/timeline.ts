import type { KnownBlock } from '@slack/web-api';
import { label } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { TimelineEntry } from '../../core/timeline/index.ts';
import type { Answer } from '../../app/ports/index.ts';
import { context, section } from './blocks.ts';
import { typedLine } from './escape.ts';
import { clock, day, type Voice } from './voice.ts';

type Timeline = Extract<Answer, { answer: 'timeline' }>;

/** Entries that are shown: the newest, since the older ones can be printed. */
const shownEntries = 25;

/** Characters of entries in one message and in one block. */
const room = { message: 7000, section: 2800 } as const;

/** The newest entries, oldest of them first, in as many blocks as they need. */
export function timelineBlocks({ number, entries }: Timeline, voice: Voice): readonly KnownBlock[] {
  const { answers: t } = voice.texts;
  const incident = label(number);
  if (entries.length === 0) return [section(t.timelineEmpty({ incident }))];
  const lines = newest(entries, voice);
  const first = entries[entries.length - lines.length]!;
  const left = entries.length - lines.length;
  const heading = `*${t.timeline({ incident, n: entries.length })}* · ${t.timelineFrom({ time: day(first.at) })}`;
  return [
    section(heading),
    ...chunks(lines).map((chunk) => section(chunk.join('\n'))),
    ...(left > 0 ? [context(t.timelineEarlier({ n: left, incident }))] : []),
  ];
}

/** As many of the newest entries as fit. */
function newest(entries: readonly TimelineEntry[], voice: Voice): readonly string[] {
  const last = entries.at(-1)!.at;
  const lines = entries.slice(-shownEntries).map((entry) => entryLine(entry, last, voice));
  let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  while (length > room.message && lines.length > 1) length -= lines.shift()!.length + 1;
  return lines;
}

/** With its number, by which it can be corrected: `7`, or `escalation/3`. */
const entryLine = ({ at, text, event }: TimelineEntry, beside: string, voice: Voice): string =>
  voice.texts.answers.entry({
    time: clock(at, beside),
    text: ready(typedLine(text, 300)),
    number: ready(`\`${event.slice(event.indexOf('/') + 1)}\``),
  });

function chunks(lines: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  let length = 0;
  for (const line of lines) {
    if (length + line.length + 1 > room.section) {
      found.push([]);
      length = 0;
    }
    found.at(-1)!.push(line);
    length += line.length + 1;
  }
  return found;
}
