import type { Envelope } from '../../bot/core/incident/index.ts';

/** Figures of one incident: whole seconds, and the window in which it hurt. */
export type Modelled = {
  readonly mttd?: number;
  readonly mtta?: number;
  readonly mttm?: number;
  readonly mttr?: number;
  /** In ms; absent while it goes on. */
  readonly hurt?: { readonly from: number; readonly to: number };
};

type Told = { readonly event: Envelope; readonly ms: number };

type Graph = {
  readonly id: string;
  readonly finding: {
    readonly kind: string;
    readonly breach?: { readonly from: string; readonly to?: string };
  };
};

type Moved = { readonly of: { readonly event?: string; readonly impact?: string }; readonly to: string };

const clock = (ms: number): number => Math.trunc(ms / 1000);

/** Seconds that somebody with a watch would count. */
const counted = (fromMs: number, toMs: number): number => Math.max(0, clock(toMs) - clock(fromMs));

/**
 * The figures by a second calculation, which shares nothing with the first: of the events of an incident, and of those of
 * its escalations.
 *
 * Times that people corrected hold. What the metric showed (the earliest beginning that any look saw, the end of the last
 * look that saw a breach, of the first item that shows a metric) stands in where people dated nothing.
 */
export function modelled(incident: readonly Envelope[], paging: readonly Envelope[]): Modelled {
  const moves = incident
    .filter(({ type }) => type === 'TimelineCorrected')
    .map(({ data }) => data as Moved)
    .toReversed();
  const tellOf = (event: Envelope): Told => {
    const name = `${event.stream}:${event.version}`;
    const move = moves.find(({ of }) => of.event === name);
    return { event, ms: Date.parse(move?.to ?? event.occurredAt) };
  };
  const [own, paged] = [incident.map(tellOf), paging.map(tellOf)];
  const dated = (edge: 'start' | 'end'): number | undefined => {
    const move = moves.find(({ of }) => of.impact === edge);
    return move === undefined ? undefined : Date.parse(move.to);
  };
  const began = { typed: dated('start'), graph: graphBegins(incident) };
  const ended = { typed: dated('end'), graph: graphEnds(incident) };
  const opened = own.find(({ event }) => event.type === 'IncidentOpened')!;
  const eased = own.find(isEased);
  const resolved = resolution(own);
  const { startedAt, how } = opened.event.data as { readonly startedAt: string; readonly how: string };
  const [page, acknowledged] = [
    earliest(paged, 'PersonPaged'),
    earliest(paged, 'PageAcknowledged') ?? earliest(own, 'IncidentAcknowledged'),
  ];
  const noticed =
    began.typed ??
    (began.graph !== undefined && began.graph <= opened.ms ? began.graph : undefined) ??
    (how === 'alarm' ? Date.parse(startedAt) : undefined);
  const over = ended.typed ?? (eased === undefined ? undefined : easing(opened, eased, ended.graph));
  const hurt = hurting(own, began.typed ?? began.graph, ended, incident[0]!.occurredAt);
  return {
    ...(noticed === undefined ? {} : { mttd: counted(noticed, opened.ms) }),
    ...(page === undefined || acknowledged === undefined ? {} : { mtta: counted(page, acknowledged) }),
    ...(over === undefined ? {} : { mttm: counted(opened.ms, over) }),
    ...(resolved === undefined ? {} : { mttr: counted(opened.ms, resolved) }),
    ...(hurt === undefined ? {} : { hurt }),
  };
}

const isEased = ({ event: { type, data } }: Told): boolean =>
  ['IncidentMitigated', 'IncidentResolved'].includes(type) ||
  (type === 'StatusChanged' && (data as { readonly to: string }).to === 'monitoring');

/** Nobody said that it eased before it was resolved: the graph knows better, if it ended in between. */
function easing(opened: Told, eased: Told, graphMs: number | undefined): number {
  const silent = eased.event.type === 'IncidentResolved';
  return silent && graphMs !== undefined && graphMs >= opened.ms && graphMs <= eased.ms ? graphMs : eased.ms;
}

function resolution(own: readonly Told[]): number | undefined {
  let at: number | undefined;
  for (const { event, ms } of own) {
    if (event.type === 'IncidentResolved') at = ms;
    if (event.type === 'IncidentReopened') at = undefined;
  }
  return at;
}

function earliest(told: readonly Told[], type: string): number | undefined {
  const times = told.filter(({ event }) => event.type === type).map(({ ms }) => ms);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Looks at the metric that was looked at first, with a breach in them. */
function looks(incident: readonly Envelope[]): readonly { readonly from: string; readonly to?: string }[] {
  const all = incident
    .filter(({ type }) => type.startsWith('Evidence') && /Attached$|Renewed$/.test(type))
    .map(({ data }) => (data as { readonly evidence: Graph }).evidence)
    .filter(({ finding }) => finding.kind === 'metric');
  return all.filter(({ id }) => id === all[0]!.id).flatMap(({ finding: { breach } }) => breach ?? []);
}

function graphBegins(incident: readonly Envelope[]): number | undefined {
  const times = looks(incident).map(({ from }) => Date.parse(from));
  return times.length === 0 ? undefined : Math.min(...times);
}

function graphEnds(incident: readonly Envelope[]): number | undefined {
  const end = looks(incident).at(-1)?.to;
  return end === undefined ? undefined : Date.parse(end);
}

/** What a reopening made good for nothing ends nothing: only what came after it does. */
function hurting(
  own: readonly Told[],
  beganMs: number | undefined,
  ended: { readonly typed: number | undefined; readonly graph: number | undefined },
  openedAt: string,
): Modelled['hurt'] {
  const openedMs = Date.parse(openedAt);
  const back = own.findLastIndex(({ event }) => event.type === 'IncidentReopened');
  const sinceMs = back < 0 ? openedMs : own[back]!.ms;
  const eased = own.slice(back + 1).find(isEased);
  const graphMs = ended.graph !== undefined && ended.graph >= sinceMs ? ended.graph : undefined;
  const to = ended.typed ?? (eased === undefined ? undefined : (graphMs ?? eased.ms));
  return to === undefined ? undefined : { from: Math.min(beganMs ?? openedMs, to), to };
}
