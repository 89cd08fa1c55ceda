import { booleanOf, numberOf, recordOf, textOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import type { LogEvent, LogGroup } from '../logs/group.ts';
import type { Fields } from '../service.ts';
import { segmentsOf } from './document.ts';
import type { TraceStore } from './store.ts';

/** An X-Ray segment as the OpenTelemetry span it came from, in the form of the log group aws/spans. */
export function spanOf(segment: Fields): Fields {
  const http = recordOf(segment, 'http') ?? {};
  const status = numberOf(recordOf(http, 'response') ?? {}, 'status');
  const method = textOf(recordOf(http, 'request') ?? {}, 'method');
  const start = numberOf(segment, 'start_time') ?? 0;
  const end = numberOf(segment, 'end_time') ?? start;
  const name = textOf(segment, 'name') ?? '';
  const failed = booleanOf(segment, 'fault') === true;
  const parent = textOf(segment, 'parent_id');
  return {
    resource: { attributes: { 'service.name': name, 'cloud.provider': 'aws', 'aws.local.service': name } },
    scope: { name: '@opentelemetry/instrumentation-http', version: '0.57.0' },
    traceId: (textOf(segment, 'trace_id') ?? '').slice(2).replace('-', ''),
    spanId: textOf(segment, 'id'),
    ...(parent === undefined ? {} : { parentSpanId: parent }),
    name: method ?? name,
    kind: booleanOf(segment, 'inferred') === true ? 'CLIENT' : 'SERVER',
    startTimeUnixNano: Math.round(start * 1e6) * 1000,
    endTimeUnixNano: Math.round(end * 1e6) * 1000,
    durationNano: Math.round((end - start) * 1e6) * 1000,
    attributes: {
      'aws.local.service': name,
      ...(status === undefined ? {} : { 'http.response.status_code': status }),
    },
    status: { code: failed ? 'ERROR' : 'UNSET' },
  };
}

type Ended = { readonly endSec: number; readonly span: Fields };

/**
 * A trace as the log group has it, with the attributes of Application Signals: a SERVER span for each visit of an
 * instrumented node, a CLIENT span for each call. What X-Ray infers (tables, queues, foreign hosts) has no spans.
 */
function spansOf(documents: readonly Fields[]): readonly Ended[] {
  const inferred = new Map(
    documents
      .filter((document) => booleanOf(document, 'inferred') === true)
      .map((document) => [textOf(document, 'parent_id') ?? '', document]),
  );
  return documents
    .filter((document) => booleanOf(document, 'inferred') !== true)
    .flatMap((document) => {
      const calls = (document['subsegments'] as readonly Fields[] | undefined) ?? [];
      return [
        { endSec: numberOf(document, 'end_time') ?? 0, span: spanOf(document) },
        ...calls.map((call) => clientSpan(document, call, inferred.get(textOf(call, 'id') ?? ''))),
      ];
    });
}

function clientSpan(caller: Fields, call: Fields, callee: Fields | undefined): Ended {
  const own = textOf(caller, 'name') ?? '';
  const target = textOf(call, 'name') ?? '';
  const type = callee === undefined ? undefined : textOf(callee, 'origin');
  const resource = type !== undefined && /^AWS::\w+::/.test(type);
  const base = spanOf({ ...call, trace_id: caller['trace_id'], parent_id: caller['id'] });
  return {
    endSec: numberOf(call, 'end_time') ?? 0,
    span: {
      ...base,
      resource: { attributes: { 'service.name': own, 'cloud.provider': 'aws', 'aws.local.service': own } },
      kind: 'CLIENT',
      attributes: {
        ...recordOf(base, 'attributes'),
        'aws.local.service': own,
        'aws.remote.service': resource ? type.split('::').slice(0, 2).join('::') : target,
        ...(resource ? { 'aws.remote.resource.identifier': target, 'aws.remote.resource.type': type } : {}),
      },
      status: {
        code: booleanOf(call, 'fault') === true || booleanOf(call, 'throttle') === true ? 'ERROR' : 'UNSET',
      },
    },
  };
}

/** The log group that Transaction Search fills: one event per span, at the span's end. */
export function spansGroup(ground: Ground, store: TraceStore): LogGroup {
  return {
    name: 'aws/spans',
    arn: ground.arn('logs', 'log-group:aws/spans'),
    class: 'STANDARD',
    retentionDays: undefined,
    createdAt: ground.now(),
    put: () => undefined,
    read: (from, to, asOf) => {
      const events: LogEvent[] = [];
      for (const trace of store.between(from - 60_000, to)) {
        for (const { endSec, span } of spansOf(segmentsOf(ground, trace).map(({ document }) => document))) {
          const timestamp = Math.round(endSec * 1000);
          const ingestionTime = timestamp + 1_000;
          if (timestamp < from || timestamp > to || ingestionTime > asOf) continue;
          events.push({
            timestamp,
            ingestionTime,
            message: JSON.stringify(span),
            stream: 'default',
          });
        }
      }
      return events.toSorted((a, b) => a.timestamp - b.timestamp);
    },
  };
}
