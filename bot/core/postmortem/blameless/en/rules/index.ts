import type { Pattern } from '../../pattern.ts';
import { blameWordPatterns } from './blame-word.ts';
import { byAgentPatterns } from './by-agent.ts';
import { carelessPatterns } from './careless.ts';
import { contrastPatterns } from './contrast.ts';
import { counterfactualPatterns } from './counterfactual.ts';
import { failedToPatterns } from './failed-to.ts';
import { hindsightPatterns } from './hindsight.ts';
import { humanErrorPatterns } from './human-error.ts';
import { impliedPatterns } from './implied.ts';
import { intensifierPatterns } from './intensifier.ts';
import { personFailurePatterns } from './person-failure.ts';
import { sarcasmPatterns } from './sarcasm.ts';
import { shouldHavePatterns } from './should-have.ts';
import { toldAgainstPatterns } from './told-against.ts';
import { singleCausePatterns } from './single-cause.ts';

/** Every pattern of the language, one file per rule. */
export const patterns: readonly Pattern[] = [
  ...personFailurePatterns,
  ...failedToPatterns,
  ...shouldHavePatterns,
  ...byAgentPatterns,
  ...humanErrorPatterns,
  ...carelessPatterns,
  ...blameWordPatterns,
  ...hindsightPatterns,
  ...singleCausePatterns,
  ...counterfactualPatterns,
  ...contrastPatterns,
  ...sarcasmPatterns,
  ...intensifierPatterns,
  ...impliedPatterns,
  ...toldAgainstPatterns,
];
