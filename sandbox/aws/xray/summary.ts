import type { Ground } from '../ground.ts';
import type { Fields } from '../service.ts';
import { isInferred } from './topology.ts';
import type { NodeSeed } from './topology.ts';
import type { Trace } from './traffic.ts';
import { everyVisit, httpStatusOf } from './visit.ts';
import type { Call, Outcome, Visit } from './visit.ts';

/** As GetTraceSummaries answers: the flags are those of the root segment only. */
export function summaryOut(ground: Ground, trace: Trace): Fields {
  const { root } = trace;
  const nodes = new Map(everyVisit(root).map(({ node }) => [`${node.name} ${node.type}`, node]));
  return {
    Id: trace.id,
    StartTime: root.start / 1000,
    Duration: rounded(trace.end - root.start),
    ResponseTime: rounded(root.end - root.start),
    HasFault: root.outcome === 'fault',
    HasError: root.outcome === 'error' || root.outcome === 'throttle',
    HasThrottle: root.outcome === 'throttle',
    IsPartial: false,
    Http: {
      HttpURL: trace.request.url,
      HttpStatus: httpStatusOf(root),
      HttpMethod: trace.request.method,
      UserAgent: 'Mozilla/5.0',
      ClientIp: trace.clientIp,
    },
    Annotations: {},
    Users: [],
    ServiceIds: [
      { Name: root.node.name, Names: [root.node.name], Type: 'client' },
      ...[...nodes.values()].map((node) => serviceId(ground, node)),
    ],
    ResourceARNs: [],
    InstanceIds: [],
    AvailabilityZones: [],
    EntryPoint: serviceId(ground, root.node),
    FaultRootCauses: rootCauses(ground, root, ['fault']),
    ErrorRootCauses: rootCauses(ground, root, ['error', 'throttle']),
    ResponseTimeRootCauses: slowRootCauses(ground, root),
    Revision: 1,
  };
}

const rounded = (ms: number): number => Number((ms / 1000).toFixed(3));

const serviceId = (ground: Ground, node: NodeSeed): Fields => ({
  Name: node.name,
  Names: [node.name],
  Type: node.type,
  ...(node.type.startsWith('AWS::') ? { AccountId: ground.accountId } : {}),
});

/** From the root down the calls that brought the failure, to the node that threw. */
function rootCauses(ground: Ground, root: Visit, outcomes: readonly Outcome[]): readonly Fields[] {
  if (!outcomes.includes(root.outcome)) return [];
  const services: Fields[] = [];
  for (let visit: Visit | undefined = root; visit !== undefined;) {
    const failed: Call | undefined = visit.calls.findLast(
      (call) => call.outcome === 'fault' || call.outcome === 'throttle',
    );
    const thrown = visit.exception ?? failed?.exception;
    const exceptions = thrown === undefined ? [] : [{ Name: thrown.type, Message: thrown.message }];
    services.push({
      ...serviceId(ground, visit.node),
      Inferred: isInferred(visit.node),
      EntityPath: [
        { Name: visit.node.name, Exceptions: exceptions, Remote: false },
        ...(failed === undefined ? [] : [{ Name: failed.seed.to, Exceptions: exceptions, Remote: true }]),
      ],
    });
    visit = failed !== undefined && failed.visit.outcome !== 'ok' ? failed.visit : undefined;
  }
  return [{ ClientImpacting: true, Services: services }];
}

const slowMs = 1_000;

/** Where the time of a slow request went, as long as one call has more than half of its caller's. */
function slowRootCauses(ground: Ground, root: Visit): readonly Fields[] {
  if (root.end - root.start < slowMs) return [];
  const services: Fields[] = [];
  let coverage = 1;
  for (let visit: Visit | undefined = root; visit !== undefined;) {
    const span = visit.end - visit.start;
    const longest: Call | undefined = visit.calls.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    const share: number = longest === undefined ? 0 : (longest.end - longest.start) / span;
    services.push({
      ...serviceId(ground, visit.node),
      Inferred: isInferred(visit.node),
      EntityPath: [
        { Name: visit.node.name, Coverage: Number(coverage.toFixed(3)), Remote: false },
        ...(longest !== undefined && share > 0.5
          ? [{ Name: longest.seed.to, Coverage: Number((coverage * share).toFixed(3)), Remote: true }]
          : []),
      ],
    });
    coverage *= share;
    visit = share > 0.5 ? longest?.visit : undefined;
  }
  return [{ ClientImpacting: true, Services: services }];
}
