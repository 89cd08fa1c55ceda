import type { TracesFinding } from '../../core/incident/index.ts';
import { count, percent, type Voice } from './voice.ts';

/** Fewer recorded requests than this make a ranking of rare faults a matter of luck (docs/reference/evidence.md). */
const lowSampling = 0.2;

/** How many requests the traces speak for. */
export function sampling(finding: TracesFinding, voice: Voice): string {
  const { summary: t } = voice.texts;
  const requests = count(finding.requests, voice);
  if (finding.sampling === undefined) return t.sampledUnknown({ requests });
  const shown = { percent: percent(finding.sampling, voice), requests };
  return finding.sampling < lowSampling ? t.sampledLow(shown) : t.sampled(shown);
}
