import type { Texts } from '../texts/index.ts';
import type { HypothesisEvent } from './hypotheses.ts';

/**
 * What happened to a hypothesis, as a sentence.
 * @param typed a text that somebody typed, or that it was erased; undefined where none was given
 */
export function describeHypothesis(
  event: HypothesisEvent,
  who: string,
  typed: (name: string) => string | undefined,
  texts: Texts,
): string {
  const t = texts.hypotheses;
  const { hypothesis: id } = event.data;
  if (event.type === 'HypothesisWithdrawn') return t.withdrew({ who, id });
  const evidence = event.data.evidence.join(', ');
  if (event.type === 'HypothesisAdded') {
    const text = typed('hypothesis') ?? '';
    return cited(t.putForward({ who, id, text }), evidence);
  }
  const said = event.type === 'HypothesisSupported' ? t.supported({ who, id }) : t.refuted({ who, id });
  const reason = typed('reason');
  return cited(reason === undefined ? said : `${said}: ${reason}`, evidence);
}

const cited = (text: string, evidence: string): string => (evidence === '' ? text : `${text} [${evidence}]`);
