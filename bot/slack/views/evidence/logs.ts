import type { KnownBlock } from '@slack/web-api';
import type { ExceptionGroup, LogLine, LogPattern, LogsFinding } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { preformatted, section } from '../blocks.ts';
import { clean, cut, inBold, mrkdwn, oneLine } from '../escape.ts';
import { fitted } from '../fitted.ts';
import { clock, count, percent, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const logsView: EvidenceView<'logs'> = {
  heading: ({ id }, finding, voice) => {
    const group = ready(inBold(mrkdwn(finding.group, 200)));
    const { evidence: t } = voice.texts;
    const { news } = finding;
    if (news !== undefined) return t.news({ id, group, n: news.new.length + news.risen.length });
    return t.logs({ id, group, count: count(finding.matched, voice), n: finding.matched });
  },
  body(_item, finding, voice) {
    const { news } = finding;
    const lines = shownLines(finding);
    return [
      ...(news === undefined ? [] : newsBlocks(news.new, news.risen, voice)),
      ...(news !== undefined
        ? []
        : lines.length === 0
          ? [section(voice.texts.evidence.noLines())]
          : [preformatted(logText(lines, voice))]),
      ...exceptionBlocks(finding.exceptions ?? [], voice),
    ];
  },
  notes(_item, finding, voice) {
    const { evidence: t } = voice.texts;
    const { news } = finding;
    return [
      ...(finding.partial ? [t.partial()] : []),
      news === undefined
        ? howToRead(shownLines(finding), voice)
        : `${t.against({ from: clock(news.before.from), to: clock(news.before.to, news.before.from) })}. ${compared(news, voice)}`,
      [
        ...(news === undefined ? [t.query({ name: ready(mrkdwn(finding.query, 80)) })] : []),
        t.scannedRecords({ count: count(finding.scanned, voice) }),
        ...(finding.removed > 0 ? [t.removed({ n: finding.removed })] : []),
      ].join(' · '),
    ];
  },
  link: ({ slack: t }) => t.openLogs(),
};

const shownLines = ({ lines }: LogsFinding): readonly LogLine[] =>
  lines.filter(({ text }) => oneLine(text) !== '');

function compared({ by, read }: NonNullable<LogsFinding['news']>, voice: Voice): string {
  const said = { now: count(read.now, voice), before: count(read.before, voice) };
  const { evidence: t } = voice.texts;
  return by === 'cloudwatch' ? t.comparedAll(said) : t.comparedSample(said);
}

/** Each pattern with its figures, the pattern itself and one line that has it; nothing in them is interpreted. */
function newsBlocks(
  fresh: readonly LogPattern[],
  risen: readonly LogPattern[],
  voice: Voice,
): readonly KnownBlock[] {
  const { evidence: t } = voice.texts;
  const block = (line: string, { text, example }: LogPattern): readonly KnownBlock[] => [
    section(line),
    preformatted(
      [
        cut(clean(oneLine(text)), 250),
        ...(example === '' || example === text
          ? []
          : [t.forExample({ text: ready(cut(clean(oneLine(example)), 250)) })]),
      ].join('\n'),
    ),
  ];
  return [
    ...fresh.flatMap((each) => block(t.newPattern(figures(each, voice)), each)),
    ...risen.flatMap((each) =>
      block(t.risenPattern({ ...figures(each, voice), before: count(each.before, voice) }), each),
    ),
  ];
}

function figures(pattern: LogPattern, voice: Voice) {
  const { evidence: t } = voice.texts;
  const { share, shareOf, firstAt } = pattern;
  const shown = share === undefined ? '' : percent(share, voice);
  return {
    count: count(pattern.count, voice),
    since: firstAt === undefined ? ('' as const) : clock(firstAt),
    share:
      shown === ''
        ? ('' as const)
        : ready(
            shareOf === 'requests'
              ? t.shareOfRequests({ percent: shown })
              : t.shareOfLines({ percent: shown }),
          ),
  };
}

function exceptionBlocks(groups: readonly ExceptionGroup[], voice: Voice): readonly KnownBlock[] {
  const { evidence: t, slack } = voice.texts;
  const lines = groups.map(({ type, where = '', message, count: n, firstAt }) =>
    t.exception({
      count: count(n, voice),
      type: ready(inBold(mrkdwn(type, 120))),
      where: ready(mrkdwn(where, 160)),
      message: ready(mrkdwn(message, 160)),
      since: firstAt === undefined ? '' : clock(firstAt),
    }),
  );
  const shown = fitted(lines, { most: 1500, count: 5, more: (n) => slack.andMore({ n }) });
  return shown === '' ? [] : [section(`${t.exceptions()}\n${shown}`)];
}

/** How the lines are to be read. */
const howToRead = (lines: readonly LogLine[], { texts: { evidence: t } }: Voice): string =>
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
    { most: 2500, count: 20, more: (n) => voice.texts.slack.andMore({ n }) },
  );
}
