import type { Instant } from '../../core/calendar/index.ts';
import type { Ready } from '../../core/texts/index.ts';
import type { NextPage } from '../../app/ports/index.ts';
import { channelLink, clock, mentions, type Voice } from './voice.ts';

/** What comes next while nobody answers: `next: @Bo 14:09`. */
export function nextWords(next: NextPage, beside: Instant, voice: Voice): string {
  const { escalation: t } = voice.texts;
  const time = clock(next.at, beside);
  const who = whoIsNext(next, voice);
  switch (next.next) {
    case 'step':
      return who.length === 0 ? t.nextStep({ time }) : t.next({ who, time });
    case 'last-resort':
      return t.nextLastResort({ who, time });
    case 'morning':
      return t.morning({ who, time });
    case 'nobody':
      return t.nobodyNext({ time });
  }
}

/** People and channels, as Slack shows them. */
export const whoIsNext = ({ persons, channels }: NextPage, voice: Voice): readonly Ready[] => [
  ...mentions(persons, voice),
  ...channels.slice(0, 3).flatMap((id) => channelLink(id) ?? []),
];
