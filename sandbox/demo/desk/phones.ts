import type { AwsWorld } from '../../aws/index.ts';
import type { Controls } from '../../page/parts.ts';

export type Phone = { readonly owner: string; readonly number: string };

type Shown = Controls['phones'][number];
type Text = Shown['texts'][number];

const shownTexts = 20;
const prefix = 'phone.';

/** The phones of the people: what arrived on them, and what is answered from them. */
export function createPhonesDesk(
  { sns }: Pick<AwsWorld, 'sns'>,
  phones: readonly Phone[],
): {
  read(): Controls['phones'];
  /** Whether the id was one of these. */
  press(id: string, text: string | undefined): boolean;
} {
  /** How far an answer got, as far as can be seen from outside. */
  function fateOf(at: number, publishedAs: string | undefined, received: readonly Text[]): string {
    if (publishedAs === undefined) return 'taken by AWS: no more texts to this phone';
    const attempt = sns.deliveries.findLast(({ messageId }) => messageId === publishedAs);
    if (attempt === undefined) return 'on its way';
    if (attempt.outcome !== 'delivered')
      return `not taken (${attempt.detail})${attempt.outcome === 'will-retry' ? ', tried again in 20 s' : ''}`;
    return received.some(({ atMs }) => atMs > at) ? 'delivered' : 'delivered, not answered';
  }
  const textsOf = (number: string): readonly Text[] => {
    const received = sns.phones.inbox(number).map(({ at, text }): Text => ({ atMs: at, text, from: 'app' }));
    const sent = sns.phones.answers(number).map(({ at, text, publishedAs }): Text => ({
      atMs: at,
      text,
      from: 'person',
      fate: fateOf(at, publishedAs, received),
    }));
    return [...received, ...sent].toSorted((a, b) => a.atMs - b.atMs).slice(-shownTexts);
  };
  return {
    read: () =>
      phones.map(({ owner, number }) => ({
        owner,
        number,
        texts: textsOf(number),
        answer: `${prefix}${number}`,
      })),
    press: (id, text) => {
      const number = phones.find((each) => `${prefix}${each.number}` === id)?.number;
      if (number === undefined) return false;
      sns.phones.answer(number, (text ?? '').slice(0, 1_600));
      return true;
    },
  };
}
