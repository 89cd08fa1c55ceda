import { isQuiet } from '../../../core/evidence/index.ts';
import { plusSec } from '../../../core/calendar/index.ts';
import type { MetricFinding } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { section } from '../blocks.ts';
import { mrkdwn } from '../escape.ts';
import { clock, decimal, size, span, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const metricView: EvidenceView<'metric'> = {
  heading: ({ id }, finding, voice) =>
    voice.texts.evidence.metric({
      id,
      alarm: ready(mrkdwn(finding.alarm, 120)),
      words: ready(metricWords(finding, voice)),
    }),
  body(item, finding, voice) {
    const { evidence: t } = voice.texts;
    const { siblings, ofSiblings, lastAt } = finding;
    const lines = siblings.map(({ name, before, now }) =>
      t.sibling({
        name: ready(mrkdwn(name, 150)),
        before: valueWords(before, finding, voice),
        now: valueWords(now, finding, voice),
      }),
    );
    const said = [
      ...(lastAt !== undefined && isQuiet(finding, item.window.to)
        ? [t.metricQuiet({ time: clock(lastAt, item.window.to) })]
        : []),
      ...(lines.length > 0 ? [[t.siblings({ n: ofSiblings }), ...lines].join('\n')] : []),
      ...(lines.length === 0 && ofSiblings > 0 ? [t.siblingsStill({ n: ofSiblings })] : []),
    ];
    return said.length === 0 ? [] : [section(said.join('\n'))];
  },
  notes(_item, finding, voice) {
    const { evidence: t } = voice.texts;
    const { threshold, peak, missing, periods, stat, periodSec } = finding;
    const noon = '2026-01-01T12:00:00.000Z';
    return [
      [
        t.metricStat({ stat: ready(mrkdwn(stat, 40)), span: span(noon, plusSec(noon, periodSec), voice) }),
        ...(threshold === undefined
          ? []
          : [
              t.metricThreshold({
                value: valueWords(threshold.value, finding, voice),
                upper: threshold.is === 'upper',
              }),
            ]),
        ...(peak === undefined ? [] : [t.metricPeak({ value: valueWords(peak, finding, voice) })]),
      ].join(' · '),
      ...(missing > 0 && missing < periods ? [t.metricGaps({ missing, periods })] : []),
    ];
  },
  link: ({ slack: t }) => t.openMetric(),
};

/** `TargetResponseTime 0.4 s → 9.8 s since 14:02`. */
export function metricWords(finding: MetricFinding, voice: Voice): string {
  const { evidence: t } = voice.texts;
  const { before, last, since, lastAt } = finding;
  const metric = ready(mrkdwn(finding.metric, 100));
  if (last === undefined) return t.metricNoData({ metric });
  const now = valueWords(last, finding, voice);
  if (before === undefined) return t.metricNow({ metric, now });
  return t.metricMoved({
    metric,
    before: valueWords(before, finding, voice),
    now,
    since: since === undefined ? '' : clock(since, lastAt),
  });
}

/** A value with its unit, as people say it. */
function valueWords(value: number, { unit }: Pick<MetricFinding, 'unit'>, voice: Voice): string {
  const sign = value < 0 ? '-' : '';
  const amount = Math.abs(value);
  const number = `${sign}${decimal(amount, voice)}`;
  switch (unit) {
    case 'percent':
      return `${number} %`;
    case 'seconds':
      return amount < 1 && amount > 0 ? `${sign}${decimal(amount * 1000, voice)} ms` : `${number} s`;
    case 'milliseconds':
      return amount >= 1000 ? `${sign}${decimal(amount / 1000, voice)} s` : `${number} ms`;
    case 'bytes':
      return `${sign}${size(amount, voice)}`;
    case 'count':
    case 'none':
      return number;
  }
}
