import type { RecordCommand } from './commands.ts';
import { accept, type Decision, type Happened } from './envelope.ts';
import type { IncidentEvent } from './events.ts';
import type { Cost, EvidenceHeader, EvidenceItem, Gap, Spent } from './evidence.ts';
import type { Incident } from './state.ts';

type Looked =
  | 'QueriesPlanned'
  | 'EvidenceAttached'
  | 'EvidenceRenewed'
  | 'EvidencePosted'
  | 'PictureUploaded'
  | 'GapNoted';

type Command<T extends RecordCommand['type']> = Extract<RecordCommand, { type: T }>;

/** What follows from a look at something: an item, the same item again, or a gap. */
export function attach(
  state: Incident,
  { evidence }: Command<'AttachEvidence'>,
): Decision<IncidentEvent, never> {
  const known = state.evidence.find(({ key }) => key !== undefined && key === evidence.key);
  if (known !== undefined) {
    const { sheet } = known;
    const again = { ...evidence, id: known.id, ...(sheet === undefined ? {} : { sheet }) };
    return accept({ type: 'EvidenceRenewed', data: { evidence: again } });
  }
  const id = `E${state.evidence.length + 1}` as const;
  return accept({ type: 'EvidenceAttached', data: { evidence: { id, ...evidence } } });
}

/** A gap that is noted already is noted again only where something about it is new. */
export function noteGap(state: Incident, { gap }: Command<'NoteGap'>): Decision<IncidentEvent, never> {
  const known = state.gaps.find(({ key }) => key !== undefined && key === gap.key);
  const id = known?.id ?? (`G${state.gapsNoted + 1}` as const);
  const free = gap.bytesScanned === undefined && gap.ranSec === undefined;
  if (known !== undefined && free && isSame(known, { id, ...gap })) return accept();
  return accept({ type: 'GapNoted', data: { gap: { id, ...gap } } });
}

const isSame = (one: Gap, other: Gap): boolean =>
  one.reason === other.reason && one.detail === other.detail && one.action === other.action;

/** As many queries as the budget has left; none when bytes or seconds are used up. */
export function planQueries(
  { spent }: Incident,
  { queries, budget }: Command<'PlanQueries'>,
): Decision<IncidentEvent, never> {
  const open = spent.bytes < budget.bytes && spent.sec < budget.sec;
  const granted = open ? Math.min(queries, Math.max(0, budget.queries - spent.queries)) : 0;
  return accept({ type: 'QueriesPlanned', data: { granted, refused: queries - granted } });
}

export function lookedAt(
  state: Incident,
  event: Extract<Happened<IncidentEvent>, { type: Looked }>,
): Incident {
  switch (event.type) {
    case 'QueriesPlanned':
      return {
        ...state,
        spent: { ...state.spent, queries: state.spent.queries + event.data.granted },
      };
    case 'EvidenceAttached': {
      const { evidence } = event.data;
      const item: EvidenceItem = { ...evidence, at: event.occurredAt };
      return {
        ...withoutGaps(state, evidence),
        evidence: [...state.evidence, item],
        spent: paid(state.spent, evidence),
      };
    }
    case 'EvidenceRenewed': {
      const { evidence } = event.data;
      return {
        ...withoutGaps(state, evidence),
        evidence: state.evidence.map((item) =>
          item.id === evidence.id
            ? {
                ...evidence,
                at: event.occurredAt,
                again: (item.again ?? 0) + 1,
                ...samePictures(item, evidence),
              }
            : item,
        ),
        spent: paid(state.spent, evidence),
      };
    }
    case 'EvidencePosted': {
      const { sheet, ...at } = event.data;
      return { ...state, evidenceMessages: { ...state.evidenceMessages, [sheet]: at } };
    }
    case 'PictureUploaded': {
      const { evidence, artefact, file } = event.data;
      return {
        ...state,
        evidence: state.evidence.map((item) =>
          item.id === evidence ? withFile(item, artefact, file) : item,
        ),
      };
    }
    case 'GapNoted': {
      const { gap } = event.data;
      const known = state.gaps.some(({ id }) => id === gap.id);
      return {
        ...state,
        gaps: known ? state.gaps.map((each) => (each.id === gap.id ? gap : each)) : [...state.gaps, gap],
        gapsNoted: known ? state.gapsNoted : state.gapsNoted + 1,
        spent: paid(state.spent, gap),
      };
    }
  }
}

/** What was seen after all is no gap any more. */
function withoutGaps(state: Incident, { key, closes = [] }: EvidenceHeader): Incident {
  const closed = [key, ...closes].filter((each) => each !== undefined);
  return { ...state, gaps: state.gaps.filter((gap) => gap.key === undefined || !closed.includes(gap.key)) };
}

/** Files of pictures that this look shows, too. */
function samePictures(
  { picture, pictureFile, furtherFiles }: EvidenceItem,
  { picture: now, furtherPictures = [] }: EvidenceHeader,
): Pick<EvidenceItem, 'pictureFile' | 'furtherFiles'> {
  const kept = Object.entries(furtherFiles ?? {}).filter(([artefact]) =>
    furtherPictures.some((each) => each.artefact === artefact),
  );
  return {
    ...(pictureFile !== undefined && picture?.artefact === now?.artefact ? { pictureFile } : {}),
    ...(kept.length === 0 ? {} : { furtherFiles: Object.fromEntries(kept) }),
  };
}

function withFile(item: EvidenceItem, artefact: string, file: string): EvidenceItem {
  if (item.picture?.artefact === artefact) return { ...item, pictureFile: file };
  if (item.furtherPictures?.some((each) => each.artefact === artefact) !== true) return item;
  return { ...item, furtherFiles: { ...item.furtherFiles, [artefact]: file } };
}

const paid = (spent: Spent, { bytesScanned = 0, ranSec = 0 }: Cost): Spent => ({
  ...spent,
  bytes: spent.bytes + bytesScanned,
  sec: spent.sec + ranSec,
});
