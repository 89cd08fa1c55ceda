import type { KnownBlock } from '@slack/web-api';
import {
  label,
  picturesOf,
  sheetOf,
  type EvidenceItem,
  type Finding,
  type Spent,
} from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import type { Message } from '../../../app/ports/index.ts';
import {
  actions,
  button,
  context,
  linkButton,
  pictureBlock,
  rendered,
  richLine,
  section,
} from '../blocks.ts';
import { mrkdwn } from '../escape.ts';
import type { Rendered } from '../rendered.ts';
import { clock, count, decimal, size, type Voice } from '../voice.ts';
import { alarmView } from './alarm.ts';
import { changesView } from './changes.ts';
import { gapBlocks, gapHeadline } from './gap.ts';
import { logsView } from './logs.ts';
import { similarView } from './similar.ts';
import { metricView } from './metric.ts';
import { tracesView } from './traces.ts';
import type { EvidenceView, FindingOf } from './view.ts';

/** Every kind of evidence has its view; a kind without one does not compile. */
const views: { readonly [K in Finding['kind']]: EvidenceView<K> } = {
  metric: metricView,
  logs: logsView,
  traces: tracesView,
  changes: changesView,
  similar: similarView,
  alarm: alarmView,
};

const viewOf = <K extends Finding['kind']>(finding: FindingOf<K>): EvidenceView<K> =>
  views[finding.kind] as unknown as EvidenceView<K>;

/** Items that are shown whole; those after them with their first line. */
const whole = 4;

/** Items and gaps of a message; a service may have twenty log groups. */
const most = 12;

type Sheet = Extract<Message, { kind: 'evidence' }>;

/** One message for one kind of evidence: what was found, in which window, at what cost, how old it is, and what could not be looked at. */
export function evidenceView(
  { incident, sheet, budget, at, withoutPictures, endings }: Sheet,
  voice: Voice,
): Rendered {
  const { evidence: t, slack } = voice.texts;
  const items = incident.evidence.filter((each) => sheetOf(each) === sheet);
  const gaps = incident.gaps.filter((each) => sheetOf(each) === sheet);
  const shown = items.slice(0, most);
  const unseen = gaps.slice(0, most);
  const left = items.length + gaps.length - shown.length - unseen.length;
  const blocks = [
    ...shown.flatMap((item, index) =>
      index < whole
        ? itemBlocks(item, withoutPictures !== true, voice, endings)
        : [section(headingOf(item, voice))],
    ),
    ...unseen.flatMap((gap) => gapBlocks(gap, voice)),
    ...(items.length + gaps.length === 0 ? [section(t.nothingLeft())] : []),
    ...(left > 0 ? [context(slack.andMore({ n: left }))] : []),
    richLine(spentWords(incident.spent, budget, voice)),
    ...buttons(items, voice, `${incident.id}|${sheet}`),
  ];
  const [first] = items;
  const [gap] = gaps;
  const headline =
    first !== undefined ? headingOf(first, voice).replaceAll('*', '') : gap && gapHeadline(gap, voice);
  const id = `evidence.${sheet}.${items.length}.${at}`;
  return rendered(id, blocks, `${label(incident.number)} ${headline ?? t.nothingLeft()}`, { quoting: true });
}

const headingOf = (item: EvidenceItem, voice: Voice): string =>
  viewOf(item.finding).heading(item, item.finding, voice);

function itemBlocks(
  item: EvidenceItem,
  pictures: boolean,
  voice: Voice,
  endings: Sheet['endings'],
): readonly KnownBlock[] {
  const { evidence: t } = voice.texts;
  const { finding, window } = item;
  const shown = pictures
    ? picturesOf(item).flatMap(({ file, ...picture }) => (file === undefined ? [] : [{ ...picture, file }]))
    : [];
  const view = viewOf(finding);
  const notes = [
    ...view.notes(item, finding, voice).filter((line) => line !== ''),
    costWords(item, voice),
    t.asked({ text: ready(mrkdwn(item.asked, 400)) }),
  ].filter((line) => line !== '');
  const words = t.window({ from: clock(window.from), to: clock(window.to, window.from) });
  return [
    section(`${headingOf(item, voice)}\n${words}`),
    ...shown.map(({ file, alt }) => pictureBlock(file, alt)),
    ...view.body(item, finding, voice, {
      ...(endings === undefined ? {} : { endings }),
      shown: new Set(shown.map(({ artefact }) => artefact)),
    }),
    context(notes.join('\n')),
  ];
}

/** What it cost and how old it is. */
function costWords({ bytesScanned, at, again = 0 }: EvidenceItem, voice: Voice): string {
  const { evidence: t } = voice.texts;
  return [
    ...(bytesScanned === undefined ? [] : [t.scannedBytes({ size: size(bytesScanned, voice) })]),
    ...(at === undefined
      ? []
      : [again > 0 ? t.lookedAgainAt({ time: clock(at) }) : t.lookedAt({ time: clock(at) })]),
  ].join(' · ');
}

const spentWords = (spent: Spent, budget: Spent, voice: Voice): string =>
  voice.texts.evidence.spent({
    size: size(spent.bytes, voice),
    sizeAllowed: size(budget.bytes, voice),
    queries: count(spent.queries, voice),
    queriesAllowed: count(budget.queries, voice),
    sec: decimal(spent.sec, voice),
    secAllowed: count(budget.sec, voice),
  });

function buttons(items: readonly EvidenceItem[], voice: Voice, value: string): readonly KnownBlock[] {
  const { plain } = voice;
  const links = items
    .slice(0, whole)
    .map((item, index) =>
      linkButton(
        `evidence-${index}`,
        items.length === 1
          ? viewOf(item.finding).link(plain)
          : `${viewOf(item.finding).link(plain)} ${item.id}`,
        item.link,
      ),
    );
  const lists = items.some(({ finding }) => finding.kind === 'changes');
  const [incident = ''] = value.split('|');
  return actions(
    ...links,
    button('evidence.again', plain.evidence.lookAgain(), value),
    ...(lists ? [button('incident.causes', plain.causes.open(), incident)] : []),
  );
}
