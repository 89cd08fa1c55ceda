import type { Instant } from '../../core/calendar/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import type { NextPage, NextPerson } from '../../app/ports/index.ts';
import { channelLink, clock, mentions, shownPersons, type Voice } from './voice.ts';

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

/** People with the way in which they are tried first, and channels, as Slack shows them. */
export const whoIsNext = ({ persons, channels }: NextPage, voice: Voice): readonly Ready[] => [
  ...withWays(persons, voice),
  ...channels.slice(0, 3).flatMap((id) => channelLink(id) ?? []),
];

function withWays(persons: readonly NextPerson[], voice: Voice): readonly Ready[] {
  const { escalation: t } = voice.texts;
  // A storm of people is counted, not listed.
  return mentions(persons, voice).map((who, n) => {
    const by = n < shownPersons ? persons[n]?.by : undefined;
    return by === undefined ? who : ready(t.whoBy({ who, way: byWay(by, voice) }));
  });
}

/** `by text message`, `over SNS topic pagerduty`. */
export const byWay = ({ channel, name = '' }: NonNullable<NextPerson['by']>, { texts }: Voice): Ready =>
  ready(texts.escalation.way({ channel, name }));
