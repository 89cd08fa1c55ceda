import { barsOf, metricAlt } from '../../evidence/index.ts';
import {
  picturesOf,
  sheetOf,
  whyNot,
  type EvidenceItem,
  type Incident,
  type PictureMention,
  type ShownPicture,
  type TracesFinding,
} from '../../incident/index.ts';
import { ready, textsFor, type Locale } from '../../texts/index.ts';
import { withoutMentions } from './escape.ts';
import type { Material } from './model.ts';

/** A picture as it was read for a document, or why it could not be. */
export type PictureBytes =
  | { readonly base64: string }
  | { readonly lost: 'gone' | 'unreadable' | 'too-large' };

/** The pictures of an incident's evidence by their artefact, for a document that holds them or has them beside it. */
export type PicturesRead = ReadonlyMap<string, PictureBytes>;

/** `beside`: in a folder named after the incident, beside the document; `inside`: as `data:` addresses. */
export type PicturePlace = 'beside' | 'inside';

/** One picture, or what stands in its place: never an address under which there is none. */
export type PictureRow = {
  /** `E1` of the item, `G1` of the gap because of which there is none. */
  readonly source: string;
  readonly caption: string;
  /** What it shows; where there is no `src`, why not stands before it. */
  readonly words: string;
  readonly alt: string;
  readonly src?: string;
  /** Of the message that shows it, where the document has no pictures of its own. */
  readonly link?: string;
};

/** Pictures of a document; what else was looked at is in the thread and in the appendix. */
const most = 6;

/** The name under which the picture of an item stands beside a document: `INC-12/E1-checkout-5xx.png`. */
export const pictureFileOf = (label: string, id: string, { name }: Pick<PictureMention, 'name'>): string =>
  `${label}/${id}-${name.replaceAll(/[^A-Za-z0-9._-]/g, '-').slice(0, 100)}`;

/** What is drawn of the evidence, and in words what could not be. */
export function pictureRows(
  material: Material,
  given: {
    readonly label: string;
    readonly locale: Locale;
    readonly read: PicturesRead | undefined;
    readonly place: PicturePlace;
  },
): readonly PictureRow[] {
  const { incident } = material;
  const metrics = incident.evidence.filter(({ finding }) => finding.kind === 'metric');
  const others = incident.evidence.filter(({ finding }) => finding.kind !== 'metric');
  // The alarm's own graph first.
  const drawn = [...metrics, ...others].flatMap((item) => rowsOf(material, item, given));
  const gaps = incident.gaps.flatMap((gap): readonly PictureRow[] => {
    const { pictures: t } = material.texts;
    if (gap.kind !== 'metric' && gap.kind !== 'traces') return [];
    const words = t.notDrawn({ why: ready(whyNot(gap, material.texts)) });
    const { subject } = gap;
    const caption = gap.kind === 'metric' ? t.metric({ alarm: subject, when: '' }) : t.mapOf({ subject });
    return [{ source: gap.id, caption, words, alt: '' }];
  });
  return [...drawn, ...gaps].slice(0, most);
}

type Given = Parameters<typeof pictureRows>[1];

/** What an item draws, in the order in which it is shown. */
function rowsOf(material: Material, item: EvidenceItem, given: Given): readonly PictureRow[] {
  const { finding, window } = item;
  const { pictures: t } = material.texts;
  const when = t.when({ from: window.from.slice(11, 16), to: window.to.slice(11, 16) });
  const pictures = picturesOf(item);
  if (finding.kind === 'metric') {
    const caption = t.metric({ alarm: finding.alarm, when });
    const [graph] = pictures;
    return [
      graph === undefined
        ? undrawn(material, item, caption, metricAlt(finding, given.locale))
        : shown(material, item, graph, caption, given),
    ];
  }
  if (finding.kind !== 'traces') {
    return pictures.map((picture) =>
      shown(material, item, picture, material.escape.text(picture.name), given),
    );
  }
  const map = item.picture === undefined ? undefined : pictures[0];
  const minutes = pictures.find(({ artefact }) => artefact !== item.picture?.artefact);
  const captionOfMinutes = t.minutes();
  const bars = barWords(finding, given.locale);
  return [
    map === undefined
      ? { source: item.id, caption: t.map({ when }), words: t.noMap(), alt: '' }
      : shown(material, item, map, t.map({ when }), given),
    ...(minutes !== undefined
      ? [shown(material, item, minutes, captionOfMinutes, given)]
      : bars === ''
        ? []
        : [undrawn(material, item, captionOfMinutes, bars)]),
  ];
}

/** The bars that stand in the thread where there is no picture. */
const barWords = ({ minutes = [], unit }: TracesFinding, locale: Locale): string => {
  const { graph: t } = textsFor(locale);
  const faults = unit === 'faults';
  return minutes
    .flatMap((line) => {
      const bars = barsOf(line, unit);
      if (bars === undefined) return [];
      return [
        t.lineAlt({
          line: `${line.service} ${bars.bars}`,
          usual: t.value({ value: bars.usual, faults }),
          most: t.value({ value: bars.most, faults }),
          time: bars.mostAt.slice(11, 16),
        }),
      ];
    })
    .join(' ');
};

const undrawn = (
  { texts, escape }: Material,
  { id }: EvidenceItem,
  caption: string,
  alt: string,
): PictureRow => ({
  source: id,
  caption,
  words: texts.pictures.couldNotBeDrawn({ words: ready(escape.text(alt)) }),
  alt: escape.text(alt),
});

function shown(
  { incident, texts, escape }: Material,
  item: EvidenceItem,
  picture: ShownPicture,
  caption: string,
  { label, read, place }: Given,
): PictureRow {
  const { pictures: t } = texts;
  // Names of alarms are from outside.
  const alt = escape.text(withoutMentions(picture.alt, textsFor('en').postmortem.someone()));
  const row = { source: item.id, caption, alt };
  if (read === undefined) {
    const link = picture.file === undefined ? undefined : messageLink(incident, item);
    const words = t.inWords({ words: ready(alt) });
    return { ...row, words, ...(link === undefined ? {} : { link: escape.link(link) }) };
  }
  const bytes = read.get(picture.artefact) ?? { lost: 'gone' };
  if ('lost' in bytes) return { ...row, words: t.lost({ why: bytes.lost, words: ready(alt) }) };
  const src =
    place === 'inside' ? `data:image/png;base64,${bytes.base64}` : pictureFileOf(label, item.id, picture);
  return { ...row, words: t.inWords({ words: ready(alt) }), src };
}

/** Slack leads from there to the message of the thread that shows the item. */
function messageLink({ evidenceMessages }: Incident, item: EvidenceItem): string | undefined {
  const sheet = sheetOf(item);
  const at = Object.hasOwn(evidenceMessages, sheet) ? evidenceMessages[sheet] : undefined;
  return at === undefined
    ? undefined
    : `https://slack.com/app_redirect?channel=${at.channel}&message_ts=${at.message}`;
}
