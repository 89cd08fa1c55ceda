export { findBlame } from './find-blame.ts';
export type { BlameOptions } from './find-blame.ts';
export { blameRules } from './finding.ts';
export type { BlameRule, Finding, KnownPerson } from './finding.ts';
