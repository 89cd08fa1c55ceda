import type { KnownBlock } from '@slack/web-api';
import { durationText, ready, type Ready } from '../../core/texts/index.ts';
import type { Answer } from '../../app/ports/index.ts';
import type { Figure, Quality } from '../../core/timeline/index.ts';
import { actions, button, pictureBlock, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { percent, type Voice } from './voice.ts';

type Metrics = Extract<Answer, { answer: 'metrics' }>;

/** The picture where there is one, the five lines, and a button that posts them for others. */
export function metricsBlocks(answer: Metrics, voice: Voice): readonly KnownBlock[] {
  const { picture, postable } = answer;
  return [
    ...(picture === undefined ? [] : [pictureBlock(picture, voice.plain.figures.pictureAlt())]),
    section(metricsText(answer, voice)),
    ...(postable === true ? actions(button('digest.post', voice.plain.digest.button(), 'weekly')) : []),
  ];
}

/** Five lines: how many, three times, and what pages and alarms were like. */
function metricsText({ service, forSec, figures, quality }: Metrics, voice: Voice): string {
  const { figures: t } = voice.texts;
  const days = Math.round(forSec / 86_400);
  const bySeverity = quality.bySeverity.map(({ severity, incidents }) => `${severity} ${incidents}`);
  const head = t.metrics({
    what: ready(service === undefined ? t.everything() : mrkdwn(service, 100)),
    days,
    n: quality.incidents,
    bySeverity: ready(bySeverity.join(', ')),
  });
  if (quality.incidents === 0) return head;
  const times = figures.filter(({ name }) => name !== 'mttd').map((figure) => figureLine(figure, voice));
  return [head, ...times, alarmsLine(quality, voice)].join('\n');
}

export function figureLine({ name, n, median, p90, interval }: Figure, voice: Voice): string {
  const { figures: t } = voice.texts;
  const span = (sec: number): Ready => ready(durationText(sec, voice.texts));
  const what = t.name({ name });
  if (median === null || p90 === null) return t.metricNone({ what });
  const range = interval === null ? '' : t.metricRange({ from: span(interval[0]), to: span(interval[1]) });
  return t.metric({ what, median: span(median), range: ready(range), p90: span(p90), n });
}

export function alarmsLine(quality: Quality, voice: Voice): string {
  const { figures: t } = voice.texts;
  const [noisy] = quality.noisy;
  const pages = t.metricPages({
    pages: quality.pages,
    night: quality.nightPages,
    needed: percent(quality.neededPerson / quality.incidents, voice),
  });
  if (noisy === undefined) return pages;
  return `${pages} ${t.metricNoisy({ alarm: ready(mrkdwn(noisy.alarm, 100)), fired: noisy.fired })}`;
}
