import type { ServiceGraph, ServiceGraphEdge, ServiceGraphNode } from './ledger/service-graph.ts';

/** Where Transaction Search keeps every span (AWS documentation, Transaction Search). */
export const spansGroup = 'aws/spans';

/** Rows of a stats query that are read; an account with more pairs of services than that needs a narrower look. */
export const spanRows = 10_000;
export const exampleRows = 1_000;

const service = 'attributes.aws.local.service';
const remote = 'attributes.aws.remote.service';
const resource = 'attributes.aws.remote.resource.identifier';
const resourceType = 'attributes.aws.remote.resource.type';
const code = 'status.code';
const minute = 'bin(1m)';

/**
 * Logs Insights: who was asked how often by whom, how long it took and how it ended. Attribute names are those of
 * Application Signals. `perMinute`: with the minute, for a short window.
 */
export const spansQuery = (perMinute: boolean): string =>
  [
    'filter kind in ["SERVER", "CONSUMER", "CLIENT", "PRODUCER"]',
    `stats count(*) as requests, sum(durationNano) as nanos by kind, ${service}, ${remote}, ${resource}, ${resourceType}, ${code}${perMinute ? `, ${minute}` : ''}`,
    `limit ${spanRows}`,
  ].join(' | ');

/** Requests that reached a service from outside or from others, newest first. */
export const spanExamplesQuery = (name: string): string =>
  [
    `filter kind in ["SERVER", "CONSUMER"] and ${service} = "${name.replaceAll(/["\\\n\r]/g, '')}"`,
    `fields traceId, durationNano, ${code}`,
    'sort @timestamp desc',
    `limit ${exampleRows}`,
  ].join(' | ');

type Row = Readonly<Record<string, string>>;

const served = (row: Row): boolean => row['kind'] === 'SERVER' || row['kind'] === 'CONSUMER';

/** Services that answer requests themselves; what is only called by others is foreign or managed. */
export const servicesIn = (windows: readonly (readonly Row[])[]): ReadonlySet<string> =>
  new Set(windows.flatMap((rows) => rows.filter(served).map((row) => row[service] ?? '')));

type Measured = { requests: number; seconds: number; faults: number };
type Node = { readonly name: string; readonly type: string | null; readonly own: Measured };

/** The rows of `spansQuery` in the form of X-Ray's service graph. Epoch seconds. */
export function graphOfSpans(
  rows: readonly Row[],
  window: { readonly fromSec: number; readonly toSec: number },
  services: ReadonlySet<string>,
): ServiceGraph {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, { from: string; to: string; own: Measured; link: boolean }>();
  const nodeOf = (name: string, type: string | null): string => {
    const key = JSON.stringify([name, type]);
    if (!nodes.has(key)) nodes.set(key, { name, type, own: nothing() });
    return key;
  };
  for (const row of rows) {
    const caller = row[service] ?? '';
    if (caller === '') continue;
    const from = nodeOf(caller, null);
    if (served(row)) {
      add(nodes.get(from)?.own, row);
      continue;
    }
    const target = calleeOf(row, services);
    if (target === null) continue;
    const to = nodeOf(target.name, target.type);
    const key = JSON.stringify([from, to]);
    const edge = edges.get(key) ?? { from, to, own: nothing(), link: row['kind'] === 'PRODUCER' };
    add(edge.own, row);
    edges.set(key, edge);
  }
  const places = new Map([...nodes.keys()].map((key, place) => [key, place]));
  const byCaller = Map.groupBy(edges.values(), ({ from }) => from);
  return {
    StartTime: window.fromSec,
    EndTime: window.toSec,
    Services: [...nodes].map(([key, { name, type, own }]): ServiceGraphNode => ({
      ReferenceId: places.get(key) ?? null,
      Name: name,
      Type: type,
      ...(own.requests > 0 ? { SummaryStatistics: statisticsOf(own) } : {}),
      Edges: (byCaller.get(key) ?? []).map((edge): ServiceGraphEdge => ({
        ReferenceId: places.get(edge.to) ?? null,
        ...(edge.link ? { EdgeType: 'link' } : {}),
        SummaryStatistics: statisticsOf(edge.own),
      })),
    })),
  };
}

function calleeOf(
  row: Row,
  services: ReadonlySet<string>,
): { readonly name: string; readonly type: string | null } | null {
  const name = row[remote] ?? '';
  if (name === '') return null;
  if (services.has(name)) return { name, type: null };
  const identified = row[resource] ?? '';
  const type = row[resourceType] ?? '';
  return identified === '' || type === ''
    ? { name, type: name.startsWith('AWS::') ? name : 'remote' }
    : { name: identified, type };
}

/** What a service did by the minute, from rows with the minute. */
export function spanMinutes(
  rows: readonly Row[],
  name: string,
): readonly {
  readonly at: string;
  readonly requests: number;
  readonly faults: number;
  readonly seconds: number;
}[] {
  const sums = new Map<string, Measured>();
  for (const row of rows) {
    const own = served(row) ? row[service] === name : (row[resource] ?? row[remote]) === name;
    const at = instantIn(row[minute]);
    if (!own || at === null) continue;
    const sum = sums.get(at) ?? nothing();
    add(sum, row);
    sums.set(at, sum);
  }
  return [...sums].map(([at, sum]) => ({ at, ...sum })).toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** The rows of `spanExamplesQuery` as summaries of traces. */
export const spanSummaries = (
  rows: readonly Row[],
): readonly {
  readonly id: string;
  readonly at?: string;
  readonly durationSec: number;
  readonly fault: boolean;
}[] =>
  rows.flatMap((row) => {
    const id = xrayId(row['traceId'] ?? '');
    if (id === '') return [];
    const at = instantIn(row['@timestamp']);
    return [
      {
        id,
        ...(at === null ? {} : { at }),
        durationSec: numberOf(row['durationNano']) / 1e9,
        fault: row[code] === 'ERROR',
      },
    ];
  });

/** The id in the form in which the console looks for it: a W3C id is the same without prefix and dashes. */
const xrayId = (id: string): string =>
  /^[0-9a-f]{32}$/.test(id) ? `1-${id.slice(0, 8)}-${id.slice(8)}` : id;

/** Logs Insights writes `2026-03-12 14:02:00.000`, UTC without saying so. */
function instantIn(text: string | undefined): string | null {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}\.\d{3})/.exec(text ?? '');
  return found === null ? null : `${found[1]}T${found[2]}Z`;
}

const nothing = (): Measured => ({ requests: 0, seconds: 0, faults: 0 });

function add(to: Measured | undefined, row: Row): void {
  if (to === undefined) return;
  const requests = numberOf(row['requests']);
  to.requests += requests;
  to.seconds += numberOf(row['nanos']) / 1e9;
  if (row[code] === 'ERROR') to.faults += requests;
}

const statisticsOf = ({ requests, seconds, faults }: Measured) => ({
  TotalCount: requests,
  TotalResponseTime: seconds,
  FaultStatistics: { TotalCount: faults },
});

function numberOf(text: string | undefined): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : 0;
}
