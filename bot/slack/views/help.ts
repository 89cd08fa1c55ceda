import type { KnownBlock } from '@slack/web-api';
import { ready } from '../../core/texts/index.ts';
import { incidentWords, oncallWords, type IncidentWord, type OncallWord } from '../commands/words.ts';
import { section } from './blocks.ts';
import type { Voice } from './voice.ts';

type Group = {
  readonly heading: 'starting' | 'working' | 'ending' | 'looking' | 'quiet';
  readonly words: readonly IncidentWord[];
};

/** The words in the order in which an incident needs them; the compiler does not know, a test does, that none is missing. */
const groups: readonly Group[] = [
  { heading: 'starting', words: ['declare', 'list', 'ack', 'decline'] },
  {
    heading: 'working',
    words: [
      'severity',
      'status',
      'role',
      'note',
      'hypothesis',
      'update',
      'evidence',
      'caused-by',
      'page',
      'unfold',
      'retry',
    ],
  },
  { heading: 'ending', words: ['mitigate', 'resolve', 'reopen', 'close', 'action'] },
  {
    heading: 'looking',
    words: ['timeline', 'reached', 'explain', 'metrics', 'digest', 'actions', 'postmortem', 'help'],
  },
  { heading: 'quiet', words: ['mute', 'mutes', 'unmute'] },
];

/** Every word of a command with one example. */
export function helpBlocks(command: '/incident' | '/oncall', voice: Voice): readonly KnownBlock[] {
  const { help: t } = voice.texts;
  const heading = section(`*${t.headline({ command })}*`);
  if (command === '/oncall') {
    const words = Object.keys(oncallWords) as OncallWord[];
    return [heading, section(words.map((word) => line(`${command} ${word}`, voice)).join('\n'))];
  }
  return [
    heading,
    ...groups.map((group) =>
      section(
        [`*${t[group.heading]()}*`, ...group.words.map((word) => line(`${command} ${word}`, voice))].join(
          '\n',
        ),
      ),
    ),
    section(t.which()),
  ];
}

const line = (command: string, voice: Voice): string =>
  voice.texts.help.line({
    example: voice.texts.help.example({ command }),
    meaning: ready(voice.texts.help.meaning({ command })),
  });

/** One example of a word, as it is typed. */
export const exampleOf = (command: string, word: string, { texts }: Voice): string =>
  texts.help.example({ command: `${command} ${word}` });

/** Words that are typed differently from what a request calls them. */
const typedAs: Readonly<Record<string, IncidentWord>> = {
  acknowledge: 'ack',
  judge: 'hypothesis',
  'explain-alarm': 'explain',
  hypotheses: 'hypothesis',
  'withdraw-hypothesis': 'hypothesis',
  causes: 'caused-by',
};

/** The word of a request or a command, as it is typed. */
export const typedWord = (name: string): string =>
  typedAs[name] ?? (Object.hasOwn(incidentWords, name) ? name : 'timeline');
