import type { LogLine } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { preformatted, section } from '../blocks.ts';
import { clean, cut, inBold, mrkdwn, oneLine } from '../escape.ts';
import { fitted } from '../fitted.ts';
import { count, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const logsView: EvidenceView<'logs'> = {
  heading: ({ id }, finding, voice) =>
    voice.texts.evidence.logs({
      id,
      group: ready(inBold(mrkdwn(finding.group, 200))),
      count: count(finding.matched, voice),
      n: finding.matched,
    }),
  body(_item, finding, voice) {
    const lines = finding.lines.filter(({ text }) => oneLine(text) !== '');
    return lines.length === 0
      ? [section(voice.texts.evidence.noLines())]
      : [preformatted(logText(lines, voice))];
  },
  notes(_item, finding, voice) {
    const { evidence: t } = voice.texts;
    const lines = finding.lines.filter(({ text }) => oneLine(text) !== '');
    return [
      ...(finding.partial ? [t.partial()] : []),
      notes(lines, voice),
      [
        t.query({ name: ready(mrkdwn(finding.query, 80)) }),
        t.scannedRecords({ count: count(finding.scanned, voice) }),
        ...(finding.removed > 0 ? [t.removed({ n: finding.removed })] : []),
      ].join(' · '),
    ];
  },
  link: ({ slack: t }) => t.openLogs(),
};

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
