import { barsOf } from '../../../core/evidence/index.ts';
import type { ExampleTrace, TraceSuspect, TracesFinding } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { section } from '../blocks.ts';
import { inBold, linkable, mrkdwn } from '../escape.ts';
import { sampling } from '../sampling.ts';
import { fitted } from '../fitted.ts';
import { clock, count, decimal, percent, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const tracesView: EvidenceView<'traces'> = {
  heading: ({ id }, finding, voice) =>
    voice.texts.evidence.traces({
      id,
      requests: count(finding.requests, voice),
      faults: count(finding.faults, voice),
    }),
  body({ furtherPictures = [] }, finding, voice, { shown }) {
    const { evidence: t, slack } = voice.texts;
    const faults = finding.unit === 'faults';
    const [first] = finding.suspects;
    const suspects = fitted(
      finding.suspects.map(({ service, share }) =>
        t.suspect({ service: ready(inBold(mrkdwn(service, 120))), percent: Math.round(share * 100) }),
      ),
      { most: 1200, count: 5, more: (n) => slack.andMore({ n }) },
    );
    const found =
      first === undefined
        ? t.nowhere({ faults })
        : finding.suspects.length === 1 && first.inside !== undefined
          ? sentence(first, finding, voice)
          : `${sentence(first, finding, voice)}\n${suspects}`;
    // The picture says the same, and more exactly.
    const isDrawn = furtherPictures.some(({ artefact }) => shown.has(artefact));
    const minutes = isDrawn ? '' : minuteLines(finding, voice);
    const examples = fitted(
      finding.examples.map((example) => `• ${exampleLink(example, voice)}`),
      { most: 2400, count: 3, more: (n) => slack.andMore({ n }) },
    );
    return [
      section(finding.weak && suspects !== '' ? `${found}\n${t.weak()}` : found),
      ...(minutes === '' ? [] : [section(minutes)]),
      ...(examples === '' ? [] : [section(`${t.examples()}\n${examples}`)]),
    ];
  },
  notes: (_item, finding, voice) => {
    const { evidence: t, suspects } = voice.texts;
    const names = (list: readonly string[]) => list.map((name) => ready(mrkdwn(name, 120)));
    return [
      sampling(finding, voice),
      ...(finding.newcomers === undefined
        ? []
        : [suspects.newcomers({ services: names(finding.newcomers) })]),
      ...(finding.spans ? [t.fromSpans()] : []),
      ...(finding.missed === undefined ? [] : [t.missedCalls({ calls: names(finding.missed) })]),
      ...(finding.removed === undefined ? [] : [t.removed({ n: finding.removed })]),
    ];
  },
  link: ({ slack: t }) => t.openTraces(),
};

/** Where it began, as one sentence; findings of a version that did not say so much have the amount alone. */
function sentence(first: TraceSuspect, finding: TracesFinding, voice: Voice): string {
  const { evidence: t, suspects } = voice.texts;
  const faults = finding.unit === 'faults';
  if (first.inside === undefined || finding.total === undefined) {
    return t.excess({ amount: decimal(finding.excess, voice), faults });
  }
  return suspects.started({
    service: ready(inBold(mrkdwn(first.service, 120))),
    percent: Math.round(first.share * 100),
    amount: finding.total,
    faults,
    windowSec: finding.windowSec ?? null,
    inside: first.inside,
    callees: first.callees ?? 0,
    worseCallees: (first.worseCallees ?? []).map((name) => ready(mrkdwn(name, 120))),
  });
}

function minuteLines(finding: TracesFinding, voice: Voice): string {
  const { evidence: t } = voice.texts;
  const faults = finding.unit === 'faults';
  const shown = (value: number): string =>
    faults ? t.share({ percent: percent(value, voice) }) : t.lasted({ sec: decimal(value, voice) });
  const lines = (finding.minutes ?? []).flatMap((line) => {
    const bars = barsOf(line, finding.unit);
    if (bars === undefined) return [];
    return [
      t.minuteLine({
        service: ready(inBold(mrkdwn(line.service, 120))),
        bars: ready(bars.bars),
        usual: ready(shown(bars.usual)),
        most: ready(shown(bars.most)),
        time: clock(bars.mostAt, line.from),
      }),
    ];
  });
  return lines.length === 0 ? '' : [t.minutes({ faults }), ...lines].join('\n');
}

/** Addresses of the console are long; of one that would fill the message only the words are shown. */
const linkLimit = 500;

function exampleLink({ what, durationSec, exception, link }: ExampleTrace, voice: Voice): string {
  const { evidence: t } = voice.texts;
  const name = { slowest: t.slowest(), 'newest-fault': t.newestFault(), typical: t.typical() }[what];
  const detail = [
    ...(durationSec === undefined ? [] : [t.lasted({ sec: decimal(durationSec, voice) })]),
    ...(exception === undefined ? [] : [mrkdwn(exception, 120)]),
  ].join(', ');
  const text = t.example({ what: name, detail: ready(detail) });
  const address = linkable(link)?.replaceAll('&', '&amp;');
  return address === undefined || address.length > linkLimit ? text : `<${address}|${text}>`;
}
