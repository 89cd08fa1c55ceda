import { findingText, whyNot, type EvidenceHeader, type Finding } from '../../incident/index.ts';
import { bytesText, type Texts } from '../../texts/index.ts';
import { timeOn } from './clock.ts';
import type { Material } from './model.ts';

export type EvidenceRow = {
  readonly id: string;
  readonly what: string;
  /** `13:45:00 - 14:03:00`, UTC. */
  readonly window: string;
  readonly asked: string;
  readonly link?: string;
  readonly lines: readonly { readonly text: string; readonly count: number }[];
};

export type GapRow = { readonly id: string; readonly subject: string; readonly why: string };

/** Every item with its query, window and link. */
export const evidenceRows = ({ incident, texts, escape }: Material): readonly EvidenceRow[] =>
  incident.evidence.map((item) => ({
    id: item.id,
    what: whatOf(item, texts),
    window: `${timeOn(incident.openedAt, item.window.from)} - ${timeOn(incident.openedAt, item.window.to)}`,
    asked: escape.code(item.asked),
    ...(item.link === undefined ? {} : { link: escape.link(item.link) }),
    lines:
      item.finding.kind === 'logs'
        ? item.finding.lines.map(({ text, count = 1 }) => ({ text: escape.code(text), count }))
        : [],
  }));

export const gapRows = ({ incident, texts, escape }: Material): readonly GapRow[] =>
  incident.gaps.map((gap) => ({
    id: gap.id,
    subject: escape.text(gap.subject),
    why: whyNot(gap, texts),
  }));

/** Of what has no words of its own here: the line of the record, without the id that stands before it. */
const findingWords = (finding: Exclude<Finding, { kind: 'logs' | 'traces' }>, texts: Texts): string =>
  findingText('', finding, texts).replace(/^: /, '');

function whatOf({ finding, bytesScanned = 0 }: EvidenceHeader, texts: Texts): string {
  const t = texts.postmortem;
  if (finding.kind === 'traces')
    return t.evidenceTraces({ requests: finding.requests, faults: finding.faults });
  if (finding.kind === 'metric') return t.evidenceMetric({ alarm: finding.alarm, metric: finding.metric });
  if (finding.kind !== 'logs') return findingWords(finding, texts);
  const { group, query, matched, partial, removed } = finding;
  const parts = [
    t.evidenceLogs({ group, query, matched, scanned: bytesText(bytesScanned) }),
    ...(partial ? [t.evidencePartial()] : []),
    ...(removed > 0 ? [t.evidenceRemoved({ n: removed })] : []),
  ];
  return parts.join('; ');
}
