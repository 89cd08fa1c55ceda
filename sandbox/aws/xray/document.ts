import type { Ground } from '../ground.ts';
import { randomFrom } from '../random.ts';
import type { Fields } from '../service.ts';
import { isInferred } from './topology.ts';
import type { ExceptionSeed } from './topology.ts';
import type { Trace } from './traffic.ts';
import { httpStatusOf } from './visit.ts';
import type { Call, Outcome, Visit } from './visit.ts';

export type SegmentDocument = { readonly id: string; readonly document: Fields };

type Ids = () => string;

/** The segments of a trace: one per node that sends its own, and inferred ones for the others. */
export function segmentsOf(ground: Ground, trace: Trace): readonly SegmentDocument[] {
  const random = randomFrom(ground.seed, 'segments', trace.id);
  const segments: SegmentDocument[] = [];
  addSegment(ground, trace, trace.root, undefined, () => random.hex(16), segments);
  return segments;
}

const seconds = (ms: number): number => Number((ms / 1000).toFixed(6));

const flags = (outcome: Outcome): Fields => {
  switch (outcome) {
    case 'ok':
      return {};
    case 'error':
      return { error: true };
    case 'throttle':
      return { error: true, throttle: true };
    case 'fault':
      return { fault: true };
  }
};

function addSegment(
  ground: Ground,
  trace: Trace,
  visit: Visit,
  parent: { readonly id: string; readonly call: Call } | undefined,
  newId: Ids,
  into: SegmentDocument[],
): void {
  const id = newId();
  const own: Fields = {
    id,
    name: visit.node.name,
    start_time: seconds(visit.start),
    end_time: seconds(visit.end),
    trace_id: trace.id,
    ...(parent === undefined ? {} : { parent_id: parent.id }),
    ...flags(visit.outcome),
  };
  if (isInferred(visit.node)) {
    const http = parent === undefined ? {} : callHttp(parent.call);
    into.push({ id, document: { ...own, inferred: true, ...http, origin: visit.node.type } });
    return;
  }
  const later: (() => void)[] = [];
  const subsegments = visit.calls.map((call) => {
    const subsegmentId = newId();
    later.push(() => addSegment(ground, trace, call.visit, { id: subsegmentId, call }, newId, into));
    return subsegment(ground, call, subsegmentId, newId);
  });
  into.push({
    id,
    document: {
      ...own,
      http: {
        request:
          parent === undefined
            ? {
                url: trace.request.url,
                method: trace.request.method,
                user_agent: userAgent,
                client_ip: trace.clientIp,
              }
            : { url: `http://${visit.node.name}.internal/`, method: 'POST' },
        response: { status: httpStatusOf(visit) },
      },
      ...(visit.exception === undefined
        ? {}
        : { cause: cause(visit.exception, visit.exception.remote, newId) }),
      aws: { xray: { sdk: 'opentelemetry', auto_instrumentation: true } },
      service: { version: '2026.03.1' },
      origin: visit.node.type,
      ...(subsegments.length === 0 ? {} : { subsegments }),
    },
  });
  for (const add of later) add();
}

const userAgent = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)';

function subsegment(ground: Ground, call: Call, id: string, newId: Ids): Fields {
  const { node } = call.visit;
  const aws = isInferred(node) && node.type.startsWith('AWS::');
  return {
    id,
    name: node.name,
    start_time: seconds(call.start),
    end_time: seconds(call.end),
    namespace: aws ? 'aws' : 'remote',
    ...flags(call.outcome),
    ...callHttp(call),
    ...(aws ? { aws: awsOf(ground, call) } : {}),
    ...(call.exception === undefined ? {} : { cause: cause(call.exception, !call.timedOut, newId) }),
  };
}

const callHttp = (call: Call): Fields => {
  const response = call.timedOut ? {} : { response: { status: httpStatusOf(call.visit) } };
  if (isInferred(call.visit.node)) return { http: response };
  return { http: { request: { method: 'POST', url: `http://${call.seed.to}.internal/` }, ...response } };
};

function awsOf(ground: Ground, call: Call): Fields {
  const { node } = call.visit;
  return {
    operation: call.seed.operation ?? 'Invoke',
    region: ground.region,
    resource_names: [node.name],
    ...(node.type === 'AWS::DynamoDB::Table' ? { table_name: node.name } : {}),
  };
}

function cause(exception: ExceptionSeed, remote: boolean, newId: Ids): Fields {
  return {
    working_directory: '/app',
    exceptions: [
      {
        id: newId(),
        type: exception.type,
        message: exception.message,
        ...(remote ? { remote: true } : {}),
        stack: exception.stack ?? [
          { path: 'app/client.js', line: 88, label: 'call' },
          { path: 'app/handler.js', line: 31, label: 'handle' },
        ],
      },
    ],
  };
}
