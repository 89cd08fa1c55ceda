import type { Candidate, Language } from './finding.ts';

export function adviceFor(
  candidate: Candidate,
  _language: Language,
): { readonly why: string; readonly suggestion: string } {
  return { why: candidate.rule, suggestion: candidate.act ?? candidate.thing ?? '' };
}
