import { ready, type Texts } from '../texts/index.ts';
import type { FailureEvent } from './failures.ts';

/** What could not be done, who had it tried again, and what was done after all, as a sentence. */
export function describeFailure(
  event: Exclude<FailureEvent, { type: 'FailuresPosted' }>,
  who: string,
  texts: Texts,
): string {
  switch (event.type) {
    case 'EffectFailed': {
      const { kind, error } = event.data;
      return texts.timeline.effectFailed({ what: ready(texts.effects.doing({ kind })), error });
    }
    case 'EffectsRetried':
      return texts.failures.retried({ who, ...doing(event.data.effects, texts) });
    case 'EffectsRecovered':
      return texts.failures.recovered(doing(event.data.effects, texts));
  }
}

const named = 5;

/** Ten messages that could not be posted are one thing to read. */
function doing(effects: readonly { readonly kind: string }[], texts: Texts) {
  const kinds = [...new Set(effects.map(({ kind }) => kind))];
  const what = kinds.slice(0, named).map((kind) => ready(texts.effects.doing({ kind })));
  return { what, more: kinds.length - what.length };
}
