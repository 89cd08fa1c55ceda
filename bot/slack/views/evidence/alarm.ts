import { plusSec } from '../../../core/calendar/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { section } from '../blocks.ts';
import { inBold, mrkdwn } from '../escape.ts';
import { day, span } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const alarmView: EvidenceView<'alarm'> = {
  heading: ({ id }, { alarm }, { texts: { past: t } }) =>
    t.alarm({ id, alarm: ready(inBold(mrkdwn(alarm, 150))) }),
  body(_item, finding, voice) {
    const { past: t } = voice.texts;
    const { fired, days, over, byItself, quick, quickMin, medianSec, lastAt, since } = finding;
    if (fired <= 1) return [section(t.firedFirst({ days }))];
    return [
      section(
        [
          t.fired({ n: fired, days }),
          ...(lastAt === undefined ? [] : [t.lastTime({ time: day(lastAt) })]),
          ...(over === 0 ? [] : [t.quick({ n: quick, over, min: quickMin })]),
          ...(over === 0 || byItself === undefined ? [] : [t.byItself({ n: byItself, over })]),
          ...(medianSec === undefined
            ? []
            : [t.median({ span: span(since, plusSec(since, medianSec), voice) })]),
        ].join(' '),
      ),
    ];
  },
  notes({ window }, { from, since }, { texts: { past: t } }) {
    return [
      from === 'record' ? t.fromRecord() : t.fromCloudWatch(),
      ...(since > window.from ? [t.sinceOnly({ time: day(since) })] : []),
    ];
  },
  link: ({ past: t }) => t.openAlarm(),
};
