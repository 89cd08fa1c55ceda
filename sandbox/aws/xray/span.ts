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
        for (const { document } of segmentsOf(ground, trace)) {
          const timestamp = Math.round((numberOf(document, 'end_time') ?? 0) * 1000);
          const ingestionTime = timestamp + 1_000;
          if (timestamp < from || timestamp > to || ingestionTime > asOf) continue;
          events.push({
            timestamp,
            ingestionTime,
            message: JSON.stringify(spanOf(document)),
            stream: 'default',
          });
        }
      }
      return events.toSorted((a, b) => a.timestamp - b.timestamp);
    },
  };
}
