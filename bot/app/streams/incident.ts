import {
  decide,
  evolve,
  isOpen,
  noIncident,
  type ActionItem,
  type Incident,
  type IncidentCommand,
  type IncidentEvent,
  type IncidentRejection,
  type IncidentState,
  type Measures,
} from '../../core/incident/index.ts';
import type { Json, RowWrite } from '../ports/index.ts';
import { incidentReactions } from '../reactions/incident.ts';
import type { StreamKind } from './kind.ts';

export type IncidentStream = StreamKind<IncidentState, IncidentCommand, IncidentEvent, IncidentRejection>;

/** What lists need to know of an incident; found by status, service and number. */
export type IncidentRow = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly service: string;
  readonly severity: string;
  readonly status: string;
  readonly openedAt: string;
  readonly resolvedAt?: string;
  readonly channel?: string;
  readonly drill: boolean;
  readonly private: boolean;
  /** Its figures, once it is over. */
  readonly measures?: Measures;
};

/** Action items of an incident that are open, found by the first that is due. */
export type ActionsRow = {
  readonly incident: string;
  readonly number: number;
  readonly private: boolean;
  readonly drill?: true;
  readonly open: readonly ActionItem[];
};

/** What has no day stands behind everything that has one. */
const noDay = '9999-12-31';

export const incidentStream: IncidentStream = {
  name: 'incident',
  shape: 10,
  initial: noIncident,
  decide,
  evolve,
  react: incidentReactions,
  rows: incidentRows,
  headers: (id, state) => ({
    correlation: id,
    drill: state.status !== 'none' && state.drill,
    visibility: state.status !== 'none' && state.private ? 'private' : 'open',
  }),
};

function incidentRows(id: string, state: IncidentState): readonly RowWrite[] {
  if (state.status === 'none') return [];
  const doc: IncidentRow = {
    id,
    number: state.number,
    title: state.title,
    service: state.service,
    severity: state.severity,
    status: state.status,
    openedAt: state.openedAt,
    ...('resolvedAt' in state ? { resolvedAt: state.resolvedAt } : {}),
    ...(state.channel === undefined ? {} : { channel: state.channel.id }),
    drill: state.drill,
    private: state.private,
    ...(state.measures === undefined ? {} : { measures: state.measures }),
  };
  const row: RowWrite = {
    view: 'incident',
    key: id,
    doc: doc as Json,
    index: {
      open: { value: isOpen(state.status) ? 'open' : 'over', sort: state.openedAt },
      service: { value: state.service, sort: state.openedAt },
      number: { value: String(state.number), sort: id },
      all: { value: state.openedAt.slice(0, 7), sort: state.openedAt },
    },
  };
  return [...actionRows(id, state), ...channelRows(id, state), row].toReversed();
}

function channelRows(id: string, { channel }: Incident): readonly RowWrite[] {
  return channel === undefined ? [] : [{ view: 'channel', key: channel.id, doc: { incident: id } }];
}

function actionRows(id: string, { actions, number, private: hidden, drill }: Incident): readonly RowWrite[] {
  if (actions.length === 0) return [];
  const open = actions.filter(({ status }) => status === 'open');
  const doc: ActionsRow = {
    incident: id,
    number,
    private: hidden,
    ...(drill ? { drill: true as const } : {}),
    open,
  };
  const [first = noDay] = open.map(({ due }) => due ?? noDay).toSorted();
  const index = { open: { value: open.length > 0 ? 'open' : 'over', sort: first } };
  return [{ view: 'actions', key: id, doc: doc as unknown as Json, index }];
}
