import type { Service } from '../../../core/catalogue/index.ts';
import {
  minuteLine,
  pickedOf,
  sampledShare,
  type PickedTrace,
  type Suspects,
  type TraceLook,
} from '../../../core/evidence/index.ts';
import type { Gap, Incident, MinuteLine } from '../../../core/incident/index.ts';
import {
  EvidenceError,
  type Place,
  type Settings,
  type TraceSampling,
  type Traces,
} from '../../ports/index.ts';
import type { Found } from './outcome.ts';
import { tracesEvidence, type TraceDrawing } from './traces-evidence.ts';
import {
  alarmedNode,
  graphOf,
  lengthSec,
  rankedFor,
  requestsOf,
  tracedName,
  type TraceWindows,
} from './trace-windows.ts';

const summaryLimit = 100;
const faultLimit = 20;

export type Gathered = { readonly evidence: Found } | { readonly gap: Pick<Gap, 'reason' | 'detail'> };

/**
 * The service graph of the trouble against two normal ones, example traces, the minutes and the sampling. Without the
 * graph there is nothing (throws EvidenceError); a part that cannot be read is named in the finding.
 */
export async function askXray(
  ports: TraceDrawing,
  settings: Settings,
  asked: {
    readonly incident: Incident;
    readonly service: Service;
    readonly filter: string;
    readonly place: Place;
    readonly windows: TraceWindows;
  },
): Promise<Gathered> {
  const { traces } = ports;
  const { incident, service, filter, place, windows } = asked;
  const { from, to } = windows.incident;
  const name = tracedName(service, filter);
  const missed: string[] = [];
  const part = async <T>(call: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      missed.push(error.action ?? error.message);
      return otherwise;
    }
  };
  const nothing: TraceSampling = {};
  const [during, previous, baseline, summaries, sampling] = await Promise.all([
    traces.graph(place, from, to),
    traces.graph(place, windows.previous.from, windows.previous.to),
    traces.graph(place, windows.baseline.from, windows.baseline.to),
    part(traces.summaries({ place, filter, from, to, limit: summaryLimit }), { traces: [], processed: 0 }),
    part(traces.sampling({ place, service: name, from, to }), nothing),
  ]);
  if (during.length === 0) return { gap: { reason: 'no-traces' } };
  const graphs = {
    incident: graphOf(windows.incident, during),
    previous: graphOf(windows.previous, previous),
    baseline: graphOf(windows.baseline, baseline),
  };
  const node = alarmedNode(graphs.incident, name);
  if (node === undefined) {
    return { gap: { reason: 'no-traces', detail: `no service ${name} in the traces` } };
  }
  const share = shareOf(sampling, requestsOf(node), lengthSec(windows.incident));
  const suspects = rankedFor(incident, node, graphs, share);
  const [first] = suspects.ranked.filter((each) => each.share > 0);
  const [minutes, faulty] = await Promise.all([
    part(minutesOf(traces, place, suspects, windows), []),
    first === undefined || suspects.unit !== 'faults'
      ? { traces: [] }
      : part(traces.summaries({ place, filter: faultsAt(first.name), from, to, limit: faultLimit }), {
          traces: [],
          processed: 0,
        }),
  ]);
  const picked = pickedOf(summaries.traces, faulty.traces);
  const look: Omit<TraceLook, 'requests' | 'faults'> = {
    suspects,
    picked: await part(withExceptions(traces, place, picked), picked),
    sampling: share,
    minutes,
    missed: [...new Set(missed)],
    spans: false,
  };
  const evidence = await tracesEvidence(ports, settings, {
    incident,
    place,
    window: windows.incident,
    asked: `GetServiceGraph; GetTraceSummaries ${filter}`.trim(),
    node,
    graphs,
    look,
  });
  return { evidence };
}

const shareOf = ({ share, rule }: TraceSampling, recorded: number, windowSec: number): number | null =>
  share ?? (rule === undefined ? null : sampledShare(rule, recorded, windowSec));

/** X-Ray's filter for traces in which that service failed, whatever the root says. */
const faultsAt = (name: string): string => `service("${name.replaceAll(/["\\]/g, '')}") { fault }`;

/** The alarmed service and, where it is another, the first suspect. */
async function minutesOf(
  traces: Traces,
  place: Place,
  suspects: Suspects,
  { previous, incident }: TraceWindows,
): Promise<readonly MinuteLine[]> {
  const window = { from: previous.from, to: incident.to };
  const services = minuteServices(suspects);
  const lines = await Promise.all(
    services.map(async ({ name, type }) => {
      const minutes = await traces.minutes({
        place,
        service: name,
        ...(type === null ? {} : { type }),
        ...window,
      });
      return minuteLine(name, suspects.unit, minutes, window);
    }),
  );
  return lines.filter((line) => line !== null);
}

/** Whose minutes are shown. */
export function minuteServices({
  alarmed,
  ranked,
}: Suspects): readonly { readonly name: string; readonly type: string | null }[] {
  const [first] = ranked.filter((each) => each.share > 0);
  const same = first?.name === alarmed?.name && first?.type === alarmed?.type;
  return [alarmed, same ? null : first].filter((each) => each !== null && each !== undefined);
}

/** The traces with what was thrown where it went wrong, which summaries tell of root services only. */
async function withExceptions(
  traces: Traces,
  place: Place,
  picked: readonly PickedTrace[],
): Promise<readonly PickedTrace[]> {
  if (picked.length === 0) return [];
  return exceptionsIn(
    picked,
    await traces.details(
      place,
      picked.map(({ id }) => id),
    ),
  );
}

/** Ids are alike in X-Ray's form and in W3C's. */
export function exceptionsIn(
  picked: readonly PickedTrace[],
  details: readonly Awaited<ReturnType<Traces['details']>>[number][],
): readonly PickedTrace[] {
  const plain = (id: string): string => id.replace(/^1-/, '').replaceAll('-', '');
  const byId = new Map(details.map((detail) => [plain(detail.id), detail]));
  return picked.map((trace) => {
    const thrown = byId.get(plain(trace.id))?.exception;
    const said = thrown === undefined ? '' : [thrown.type, thrown.message].filter(Boolean).join(': ');
    return said === '' ? trace : { ...trace, exception: said };
  });
}
