import type { KnownBlock } from '@slack/web-api';
import { becauseWords, pageWhyWords, stopWords, type ExpectedPage } from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Answer } from '../../app/ports/index.ts';
import { context, section } from './blocks.ts';
import { fitted } from './fitted.ts';
import { byWay } from './next-page.ts';
import { channelLink, clock, day, mention, type Voice } from './voice.ts';

type Explained = Extract<Answer, { answer: 'explained' }>;

/** Who is or would be paged, in the words of `tocsin explain`. */
export function explainedBlocks(answer: Explained, voice: Voice): readonly KnownBlock[] {
  const { explanation, at } = answer;
  const { texts } = voice;
  const { explain: t } = texts;
  const { service, severity, pages, stops } = explanation;
  const heading = `*${t.heading({ service, severity })}* · ${day(at).ready}`;
  const lines = pages.map((page) => `• ${pageLine(page, answer, voice)}`);
  const listed = fitted(lines, { most: 2700, count: 30, more: (n) => t.more({ n }) });
  const ends = stops.map((stop) => `• ${stopWords(stop, service, texts, day)}`);
  return [
    section(`${heading}\n${sentence(becauseWords(explanation, texts, day))}`),
    ...(pages.length === 0 ? [] : [section(`*${t.ifNobodyAnswers()}*\n${listed}`)]),
    ...(ends.length === 0 ? [] : [section([`*${t.stoppedBy()}*`, ...ends.slice(0, 20)].join('\n'))]),
    context(t.tryAnother()),
  ];
}

function pageLine(page: ExpectedPage, { at, people }: Explained, voice: Voice): string {
  const { explain: t } = voice.texts;
  const { person, channel, name } = page;
  const why = ready(pageWhyWords(page, voice.texts));
  const time = clock(page.at, at);
  if (person === undefined) {
    const link = channelLink(name) ?? name ?? '';
    return t.line({ time, who: ready(t.everybody({ channel: link })), way: '', why });
  }
  const way = name === undefined ? { channel } : { channel, name };
  return t.line({
    time,
    who: mention(people[person] ?? { name: person }, voice),
    way: byWay(way, voice),
    why,
  });
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
