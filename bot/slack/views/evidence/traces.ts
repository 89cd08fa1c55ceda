import type { ExampleTrace } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { section } from '../blocks.ts';
import { inBold, linkable, mrkdwn } from '../escape.ts';
import { sampling } from '../findings.ts';
import { fitted } from '../fitted.ts';
import { count, decimal, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const tracesView: EvidenceView<'traces'> = {
  heading: ({ id }, finding, voice) =>
    voice.texts.evidence.traces({
      id,
      requests: count(finding.requests, voice),
      faults: count(finding.faults, voice),
    }),
  body(_item, finding, voice) {
    const { evidence: t, slack } = voice.texts;
    const faults = finding.unit === 'faults';
    const suspects = fitted(
      finding.suspects.map(({ service, share }) =>
        t.suspect({ service: ready(inBold(mrkdwn(service, 120))), percent: Math.round(share * 100) }),
      ),
      { most: 1200, count: 5, more: (n) => slack.andMore({ n }) },
    );
    const found =
      suspects === ''
        ? t.nowhere({ faults })
        : `${t.excess({ amount: decimal(finding.excess, voice), faults })}\n${suspects}`;
    const examples = fitted(
      finding.examples.map((example) => `• ${exampleLink(example, voice)}`),
      { most: 2400, count: 3, more: (n) => slack.andMore({ n }) },
    );
    return [
      section(finding.weak && suspects !== '' ? `${found}\n${t.weak()}` : found),
      ...(examples === '' ? [] : [section(`${t.examples()}\n${examples}`)]),
    ];
  },
  notes: (_item, finding, voice) => [sampling(finding, voice)],
  link: ({ slack: t }) => t.openTraces(),
};

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
