import type { Instant } from '../calendar/index.ts';
import { durationText, ready, type Texts } from '../texts/index.ts';
import type { IncidentEvent } from './events.ts';

type Of<T extends IncidentEvent['type']> = Extract<IncidentEvent, { type: T }>['data'];

export function correctedText(
  { of, from, to }: Of<'TimelineCorrected'>,
  said: { readonly who: string; readonly reason: string },
  texts: Texts,
): string {
  const t = texts.figures;
  const what = ready('impact' in of ? t.impact({ edge: of.impact }) : t.entry());
  const moved = { ...said, what, to: time(to) };
  return from === undefined ? t.dated(moved) : t.corrected({ ...moved, from: time(from) });
}

/** The first figures are bookkeeping; those that a correction changed are said beside what they were. */
export function measuredText(
  { measures, was = [] }: Of<'IncidentMeasured'>,
  texts: Texts,
): string | undefined {
  if (was.length === 0) return undefined;
  const t = texts.figures;
  const changes = was.map(({ name, sec }) => {
    const now = measures.durations.find((one) => one.name === name);
    return t.changed({
      name,
      from: durationText(sec, texts),
      to: now === undefined ? t.open() : durationText(now.sec, texts),
    });
  });
  return t.recomputed({ changes: ready(changes.join(', ')) });
}

const time = (at: Instant): string => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
