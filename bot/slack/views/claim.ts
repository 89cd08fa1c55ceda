import assert from 'node:assert/strict';
import type { EvidenceId } from '../../core/incident/index.ts';

declare const shown: unique symbol;

/**
 * A sentence about the cause or the extent of a trouble, with the evidence that shows it. There is no way to make one
 * without: what is said under the summary's headings from evidence takes claims and nothing else.
 */
export type Claim = {
  readonly text: string;
  readonly evidence: readonly [EvidenceId, ...EvidenceId[]];
  readonly [shown]: true;
};

/** @param say makes the sentence; the ids it is given have to stand in it */
export function claim(evidence: readonly [EvidenceId, ...EvidenceId[]], say: (ids: string) => string): Claim {
  const text = say(evidence.join(', '));
  assert(
    evidence.every((id) => text.includes(id)),
    `a claim names its evidence: ${evidence.join(', ')} in ${JSON.stringify(text)}`,
  );
  return { text, evidence } as unknown as Claim;
}

/** What claims say, in their order. */
export const claimed = (claims: readonly Claim[]): readonly string[] => claims.map(({ text }) => text);
