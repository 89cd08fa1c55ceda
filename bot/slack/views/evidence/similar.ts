import type { Ending } from '../../../app/ports/index.ts';
import { plusSec } from '../../../core/calendar/index.ts';
import { label, type SimilarIncident } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { section } from '../blocks.ts';
import { mrkdwn, typedLine } from '../escape.ts';
import { fitted } from '../fitted.ts';
import { day, span, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const similarView: EvidenceView<'similar'> = {
  heading: ({ id }, { total }, { texts: { past: t } }) => t.similar({ id, n: total }),
  body(_item, { incidents, total }, voice, { endings = {} }) {
    const lines = fitted(
      incidents.map((each) => similarLine(each, endings[each.incident], voice)),
      { most: 2600, count: 5, more: (n) => voice.texts.slack.andMore({ n: n + total - incidents.length }) },
    );
    return lines === '' ? [] : [section(lines)];
  },
  notes: (_item, { days }, { texts: { past: t } }) => [t.lookedBack({ days })],
  link: ({ past: t }) => t.openSimilar(),
};

/** Open action items of one incident that are shown. */
const mostActions = 3;

/** @param ending how it ended, in the words of who resolved it, and what is still to be done after it */
function similarLine(similar: SimilarIncident, ending: Ending | undefined, voice: Voice): string {
  const { past: t } = voice.texts;
  const { number, openedAt, tookSec, same, shared, runbook } = similar;
  const first = [
    t.alike({ incident: label(number), time: day(openedAt), same }),
    tookSec === undefined ? t.notOver() : t.took({ span: span(openedAt, plusSec(openedAt, tookSec), voice) }),
    ...(runbook === undefined ? [] : [t.runbook({ title: ready(mrkdwn(runbook, 80)) })]),
  ].join(' · ');
  const second = [
    ...(ending?.resolution === undefined || ending.resolution === ''
      ? []
      : [typedLine(ending.resolution, 240)]),
    ...(shared === undefined ? [] : [t.sharedPattern({ text: ready(mrkdwn(shared, 160)) })]),
  ];
  const open = ending?.openActions ?? [];
  const third = open
    .slice(0, mostActions)
    .map(({ id, text, due }) => t.openAction({ id, text: ready(typedLine(text, 160)), due: due ?? '' }));
  const more = open.length - third.length;
  return [
    first,
    ...(second.length === 0 ? [] : [second.join(' · ')]),
    ...third,
    ...(more > 0 ? [voice.texts.slack.andMore({ n: more })] : []),
  ].join('\n   ');
}
