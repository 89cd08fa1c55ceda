export { citedFacts, wordingLimits, type CitedFact } from './facts.ts';
export { keepCited, type DropReason, type Kept } from './keep.ts';
export { wordingPrompt, type WordingPrompt } from './prompt.ts';
