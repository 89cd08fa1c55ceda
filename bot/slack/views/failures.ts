import { label } from '../../core/incident/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import type { FailureLine, Message, People } from '../../app/ports/index.ts';
import { actions, button, rendered, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { clock, named, type Voice } from './voice.ts';

type Failures = Extract<Message, { kind: 'failures' }>;

/** One notice for each incident, edited in place: what could not be done, and what became of it. */
export function failuresView(message: Failures, voice: Voice): Rendered {
  const { failures, incident, number, people } = message;
  const heading = headingOf(failures, voice);
  const room = { most: 2800, count: 12, more: (n: number) => voice.texts.slack.andMore({ n }) };
  const lines = [...failures.filter(isOpen), ...failures.filter((each) => !isOpen(each)).toReversed()];
  const name = label(number);
  return rendered(
    `failures.${message.version}`,
    [
      section(`:wrench: *${name} · ${heading}*`),
      section(
        fitted(
          lines.map((each) => `• ${lineOf(each, people, voice)}`),
          room,
        ),
      ),
      ...actions(
        failures.some(isParked)
          ? button('incident.retry', voice.plain.failures.tryAgain(), incident)
          : undefined,
      ),
    ],
    `${name}: ${heading}`,
  );
}

const isOpen = ({ recoveredAt }: FailureLine): boolean => recoveredAt === undefined;

const isParked = (line: FailureLine): boolean => isOpen(line) && !line.underWay;

function headingOf(failures: readonly FailureLine[], { texts: { failures: t } }: Voice): string {
  const parked = failures.filter(isParked).length;
  if (parked > 0) return t.heading({ n: parked });
  return failures.some(isOpen) ? t.underWay() : t.allDone();
}

function lineOf(line: FailureLine, people: People, voice: Voice): string {
  const { failures: t, effects } = voice.texts;
  const { kind, at, retried, recoveredAt } = line;
  const what = ready(effects.doing({ kind }));
  if (recoveredAt !== undefined) return t.done({ what, time: clock(recoveredAt, at) });
  const asked = retried === undefined ? undefined : askedBy(retried, at, people, voice);
  if (line.underWay) return asked === undefined ? t.trying({ what }) : t.tryingFor({ what, asked });
  const error = ready(mrkdwn(line.error, 200));
  const time = clock(at, at);
  return asked === undefined ? t.failed({ what, error, time }) : t.failedAgain({ what, error, time, asked });
}

function askedBy(
  retried: NonNullable<FailureLine['retried']>,
  beside: string,
  people: People,
  voice: Voice,
): Ready {
  const { failures: t } = voice.texts;
  const time = clock(retried.at, beside);
  return ready(
    retried.person === undefined
      ? t.asked({ time })
      : t.askedBy({ who: named(retried.person, people, voice), time }),
  );
}
