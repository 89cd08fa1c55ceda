import type { KnownBlock } from '@slack/web-api';
import {
  label,
  type EvidenceHeader,
  type ExampleTrace,
  type LogLine,
  type LogsFinding,
  type TracesFinding,
} from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, context, linkButton, preformatted, rendered, section } from './blocks.ts';
import { clean, cut, inBold, linkable, mrkdwn, oneLine } from './escape.ts';
import { gapWhy, sampling } from './findings.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { clock, count, decimal, size, type Voice } from './voice.ts';

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

/** One message per item of evidence, in the thread: what was found, in which window, at what cost, with a link. */
export function evidenceView({ evidence, number }: Of<'evidence'>, voice: Voice): Rendered {
  const { finding } = evidence;
  const id = `evidence.${evidence.id}`;
  const blocks =
    finding.kind === 'logs' ? logsBlocks(evidence, finding, voice) : tracesBlocks(evidence, finding, voice);
  const headline = `${label(number)} ${headlineOf(evidence, voice)}`;
  return rendered(id, blocks, headline);
}

function headlineOf({ id, finding }: EvidenceHeader, voice: Voice): string {
  const t = voice.texts.evidence;
  const text =
    finding.kind === 'logs'
      ? t.logs({
          id,
          group: ready(mrkdwn(finding.group, 150)),
          count: count(finding.matched, voice),
          n: finding.matched,
        })
      : t.traces({ id, requests: count(finding.requests, voice), faults: count(finding.faults, voice) });
  return text.replaceAll('*', '');
}

function logsBlocks(evidence: EvidenceHeader, finding: LogsFinding, voice: Voice): readonly KnownBlock[] {
  const { evidence: t } = voice.texts;
  const { id, window } = evidence;
  const heading = t.logs({
    id,
    group: ready(inBold(mrkdwn(finding.group, 200))),
    count: count(finding.matched, voice),
    n: finding.matched,
  });
  const lines = finding.lines.filter(({ text }) => oneLine(text) !== '');
  return [
    section(`${heading}\n${windowWords(window, voice)}`),
    ...(lines.length === 0 ? [section(t.noLines())] : [preformatted(logText(lines, voice))]),
    context(
      [
        ...(finding.partial ? [t.partial()] : []),
        notes(lines, voice),
        cost(evidence, finding, voice),
        t.asked({ text: ready(mrkdwn(evidence.asked, 400)) }),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    ...actions(linkButton('logs', voice.plain.slack.openLogs(), evidence.link)),
  ];
}

/** How the lines are to be read. */
const notes = (lines: readonly LogLine[], { texts: { evidence: t } }: Voice): string =>
  [
    ...(lines.some((line) => line.count !== undefined) ? [t.counted()] : []),
    ...(lines.some((line) => line.at !== undefined) ? [t.linesInUtc()] : []),
  ].join(' ');

/** Lines as they stand in the log, with how often and when; nothing in them is interpreted. */
function logText(lines: readonly LogLine[], voice: Voice): string {
  const often = lines.map((line) => (line.count === undefined ? '' : `${count(line.count, voice)} × `));
  const width = Math.max(...often.map((text) => text.length));
  return fitted(
    lines.map(({ at, text }, index) => {
      const time = at === undefined ? '' : `${at.slice(11, 19)}Z `;
      return `${often[index]!.padStart(width)}${time}${cut(clean(oneLine(text)), 300)}`;
    }),
    { most: 3500, count: 20, more: (n) => voice.texts.slack.andMore({ n }) },
  );
}

function cost(evidence: EvidenceHeader, finding: LogsFinding, voice: Voice): string {
  const { evidence: t } = voice.texts;
  return [
    t.query({ name: ready(mrkdwn(finding.query, 80)) }),
    t.scannedRecords({ count: count(finding.scanned, voice) }),
    ...(evidence.bytesScanned === undefined
      ? []
      : [t.scannedBytes({ size: size(evidence.bytesScanned, voice) })]),
    ...(finding.removed > 0 ? [t.removed({ n: finding.removed })] : []),
  ].join(' · ');
}

function tracesBlocks(evidence: EvidenceHeader, finding: TracesFinding, voice: Voice): readonly KnownBlock[] {
  const { evidence: t, slack } = voice.texts;
  const { id, window } = evidence;
  const faults = finding.unit === 'faults';
  const requests = count(finding.requests, voice);
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
    section(
      `${t.traces({ id, requests, faults: count(finding.faults, voice) })}\n${windowWords(window, voice)}`,
    ),
    section(finding.weak && suspects !== '' ? `${found}\n${t.weak()}` : found),
    ...(examples === '' ? [] : [section(`${t.examples()}\n${examples}`)]),
    context(`${sampling(finding, voice)}\n${t.asked({ text: ready(mrkdwn(evidence.asked, 400)) })}`),
    ...actions(linkButton('traces', voice.plain.slack.openTraces(), evidence.link)),
  ];
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

const windowWords = ({ from, to }: EvidenceHeader['window'], voice: Voice): string =>
  voice.texts.evidence.window({ from: clock(from), to: clock(to, from) });

/** What could not be looked at: shown like evidence, never hidden. */
export function gapView({ gap, number }: Of<'gap'>, voice: Voice): Rendered {
  const { evidence: t } = voice.texts;
  const subject = ready(mrkdwn(gap.subject, 200));
  const said =
    gap.detail === undefined || gap.reason === 'refused' || gap.reason === 'failed'
      ? []
      : [context(t.gapDetail({ detail: gap.detail }))];
  return rendered(
    `gap.${gap.id}`,
    [
      section(t.gap({ id: gap.id, subject: ready(inBold(subject.ready)), why: ready(gapWhy(gap, voice)) })),
      ...said,
    ],
    `${label(number)} ${t.gapHeadline({ id: gap.id, subject })}`,
  );
}

/** The runbooks that fit, with the rule that fitted and where to begin. */
export function runbooksView({ runbooks, number }: Of<'runbooks'>, voice: Voice): Rendered {
  const { evidence: t, slack } = voice.texts;
  const heading = t.runbooks({ n: runbooks.length });
  const lines = runbooks.map(({ title, why, firstStep }) =>
    [
      t.runbook({ title: ready(inBold(mrkdwn(title, 150))), why: ready(mrkdwn(why, 250)) }),
      ...(firstStep === undefined ? [] : [t.firstStep({ step: ready(mrkdwn(firstStep, 200)) })]),
    ].join(' · '),
  );
  const listed = fitted(lines, { most: 2500, count: 5, more: (n) => slack.andMore({ n }) });
  const links = runbooks
    .slice(0, 5)
    .map(({ title, link }, index) => linkButton(`runbook-${index}`, title, link));
  return rendered(
    `runbooks.${runbooks.length}`,
    [section(listed === '' ? heading : `*${heading}*\n${listed}`), ...actions(...links)],
    `${label(number)}: ${heading}`,
  );
}
