import { textOf, type Envelope, type Incident, type PostmortemStatus } from '../../incident/index.ts';
import { textsFor, type Locale } from '../../texts/index.ts';
import type { Escape } from './escape.ts';

export type FeedbackRow = { readonly question: string; readonly answers: readonly string[] };

const statuses: readonly PostmortemStatus[] = ['draft', 'in-review', 'published'];

/** Where a document stands on its way, in Markdown: `**draft** -> in review -> published`. */
export function statesOf({ postmortem }: Incident, locale: Locale): string {
  const { review: t } = textsFor(locale);
  const now = postmortem?.status ?? 'draft';
  return statuses
    .map((status) => (status === now ? `**${t.status({ status })}**` : t.status({ status })))
    .join(' -> ');
}

/** The newest answers of each participant, by question; nobody is named. */
export function feedbackRows(
  events: readonly Envelope[],
  locale: Locale,
  escape: Escape,
): readonly FeedbackRow[] {
  const newest = new Map<string, Envelope>();
  for (const event of events) {
    if (event.type !== 'FeedbackGiven' || event.actor.kind !== 'person') continue;
    newest.set(event.actor.person, event);
  }
  const { review: t } = textsFor(locale);
  const rows = [
    ['helped', t.helped()],
    ['hindered', t.hindered()],
    ['change', t.change()],
  ] as const;
  return rows.flatMap(([name, question]) => {
    const answers = [...newest.values()].flatMap((event) => {
      const text = textOf(event, name) ?? '';
      return text === '' ? [] : [`${escape.text(text)} [#${event.version}]`];
    });
    return answers.length === 0 ? [] : [{ question, answers }];
  });
}
