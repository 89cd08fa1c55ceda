import {
  decide,
  evolve,
  isOpen,
  noIncident,
  type IncidentCommand,
  type IncidentEvent,
  type IncidentRejection,
  type IncidentState,
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
};

export const incidentStream: IncidentStream = {
  name: 'incident',
  shape: 2,
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
  if (state.channel === undefined) return [row];
  const byChannel: RowWrite = { view: 'channel', key: state.channel.id, doc: { incident: id } };
  return [row, byChannel];
}
