import { label, type Envelope } from '../../incident/index.ts';
import type { TimelineEntry } from '../../timeline/index.ts';

/** A look that found what the one before it had found is in the record, and no news to a reader. */
export function withNews(
  entries: readonly TimelineEntry[],
  events: readonly Envelope[],
  number: number,
): readonly TimelineEntry[] {
  const itemOf = new Map(
    events.flatMap(({ type, version, data }) =>
      type === 'EvidenceAttached' || type === 'EvidenceRenewed'
        ? [
            [
              `${label(number)}/${version}`,
              (data as { readonly evidence: { readonly id: string } }).evidence.id,
            ],
          ]
        : [],
    ) as readonly (readonly [string, string])[],
  );
  const told = new Map<string, string>();
  return entries.filter(({ event, text }) => {
    const item = itemOf.get(event);
    if (item === undefined) return true;
    // "looked again, E3: ..." of what the first look said is no news either.
    const before = told.get(item);
    if (before !== undefined && text.endsWith(before)) return false;
    told.set(item, text);
    return true;
  });
}
