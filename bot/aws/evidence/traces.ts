import {
  BatchGetTracesCommand,
  GetServiceGraphCommand,
  GetTimeSeriesServiceStatisticsCommand,
  GetTraceSegmentDestinationCommand,
  GetTraceSummariesCommand,
  ListRetrievedTracesCommand,
  StartTraceRetrievalCommand,
  type Service,
  type TimeSeriesServiceStatistics,
  type TraceSummary as XRaySummary,
} from '@aws-sdk/client-xray';
import { consoleHost } from '../../core/alarm/index.ts';
import { epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import type {
  GraphService,
  Place,
  TraceDetail,
  TraceMinute,
  TraceSummary,
  Traces,
} from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';
import { detailOf } from './trace-documents.ts';
import { samplingOf } from './trace-sampling.ts';

/** Pages of a service graph that are followed; a graph of some thousand services is no help to anybody. */
const graphPages = 20;

/** Pages of summaries: X-Ray pages by what it looked through, so that many of them may be empty. */
const summaryPages = 20;

/** X-Ray's own limit of BatchGetTraces (API reference; the SDK does not enforce it). */
const tracesPerCall = 5;
const mostDetails = 20;
/** Traces that X-Ray leaves unprocessed are asked for again so often. */
const detailRounds = 3;

/** Pages of time series and of retrieved traces. */
const otherPages = 10;

/** AWS X-Ray's stored traces and service graphs. */
export function createTraces(clients: Clients): Traces {
  return {
    async destination(place) {
      const answer = await called('xray:GetTraceSegmentDestination', () =>
        clients.traces(place).send(new GetTraceSegmentDestinationCommand({})),
      );
      return answer.Destination === 'CloudWatchLogs' ? 'logs' : 'xray';
    },

    async graph(place, from, to) {
      const services: Service[] = [];
      let token: string | undefined;
      for (let page = 0; page < graphPages; page += 1) {
        const command = new GetServiceGraphCommand({
          StartTime: dateOf(from),
          EndTime: dateOf(to),
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('xray:GetServiceGraph', () => clients.traces(place).send(command));
        services.push(...(answer.Services ?? []));
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return services.map(plain);
    },

    async summaries({ place, filter, from, to, limit }) {
      const traces: TraceSummary[] = [];
      let processed = 0;
      let token: string | undefined;
      for (let page = 0; page < summaryPages && traces.length < limit; page += 1) {
        const command = new GetTraceSummariesCommand({
          StartTime: dateOf(from),
          EndTime: dateOf(to),
          TimeRangeType: 'Event',
          ...(filter === '' ? {} : { FilterExpression: filter }),
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('xray:GetTraceSummaries', () => clients.traces(place).send(command));
        processed = Math.max(processed, answer.TracesProcessedCount ?? 0);
        traces.push(...(answer.TraceSummaries ?? []).flatMap(summaryOf));
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return { traces: traces.slice(0, limit), processed };
    },

    async minutes({ place, service, type, from, to }) {
      const points: TimeSeriesServiceStatistics[] = [];
      let token: string | undefined;
      for (let page = 0; page < otherPages; page += 1) {
        const command = new GetTimeSeriesServiceStatisticsCommand({
          StartTime: dateOf(from),
          EndTime: dateOf(to),
          Period: 60,
          EntitySelectorExpression: selectorOf(service, type),
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('xray:GetTimeSeriesServiceStatistics', () =>
          clients.traces(place).send(command),
        );
        points.push(...(answer.TimeSeriesServiceStatistics ?? []));
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return points.flatMap(minuteOf);
    },

    sampling: ({ place, service, type, from, to }) =>
      samplingOf(clients.traces(place), service, type, { from, to }),

    async details(place, ids) {
      const found: TraceDetail[] = [];
      let open = [...new Set(ids)].slice(0, mostDetails);
      for (let round = 0; round < detailRounds && open.length > 0; round += 1) {
        const unprocessed: string[] = [];
        for (let at = 0; at < open.length; at += tracesPerCall) {
          const command = new BatchGetTracesCommand({ TraceIds: open.slice(at, at + tracesPerCall) });
          const answer = await called('xray:BatchGetTraces', () => clients.traces(place).send(command));
          for (const { Id, Segments = [] } of answer.Traces ?? []) {
            if (Id !== undefined)
              found.push(
                detailOf(
                  Id,
                  Segments.map(({ Document }) => Document),
                ),
              );
          }
          unprocessed.push(...(answer.UnprocessedTraceIds ?? []));
        }
        open = unprocessed.filter((id) => open.includes(id));
      }
      return found;
    },

    async startRetrieval({ place, ids, from, to }) {
      const command = new StartTraceRetrievalCommand({
        TraceIds: ids.slice(0, 100),
        StartTime: dateOf(from),
        EndTime: dateOf(to),
      });
      const answer = await called('xray:StartTraceRetrieval', () => clients.traces(place).send(command));
      return { token: answer.RetrievalToken ?? '' };
    },

    async retrieved(place, retrieval) {
      const traces: TraceDetail[] = [];
      let token: string | undefined;
      for (let page = 0; page < otherPages; page += 1) {
        const command = new ListRetrievedTracesCommand({
          RetrievalToken: retrieval,
          TraceFormat: 'XRAY',
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('xray:ListRetrievedTraces', () => clients.traces(place).send(command));
        const status = answer.RetrievalStatus;
        if (status === 'RUNNING' || status === 'SCHEDULED') return { status: 'running', traces: [] };
        if (status !== 'COMPLETE') return { status: 'failed', traces: [] };
        for (const { Id, Spans = [] } of answer.Traces ?? []) {
          if (Id !== undefined)
            traces.push(
              detailOf(
                Id,
                Spans.map(({ Document }) => Document),
              ),
            );
        }
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return { status: 'complete', traces };
    },

    link({ region }: Place, trace: string) {
      const host = consoleHost({ region });
      if (host === undefined) return '';
      return `https://${host}/cloudwatch/home?region=${region}#xray:traces/${encodeURIComponent(trace)}`;
    },
  };
}

const dateOf = (instant: Instant): Date => new Date(epochMs(instant));

async function called<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw evidenceErrorOf(action, error);
  }
}

/** `service(id(name: "x", type: "y"))`; quotes and backslashes in names are left out: the expression knows no escape. */
function selectorOf(service: string, type: string | undefined): string {
  const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '').slice(0, 200)}"`;
  return `service(id(name: ${quoted(service)}${type === undefined ? '' : `, type: ${quoted(type)}`}))`;
}

function minuteOf(point: TimeSeriesServiceStatistics): readonly TraceMinute[] {
  const statistics = point.ServiceSummaryStatistics ?? point.EdgeSummaryStatistics;
  const requests = statistics?.TotalCount ?? 0;
  if (point.Timestamp === undefined || statistics === undefined || requests === 0) return [];
  return [
    {
      at: instantOf(point.Timestamp.getTime()),
      requests,
      faults:
        (statistics.FaultStatistics?.TotalCount ?? 0) + (statistics.ErrorStatistics?.ThrottleCount ?? 0),
      seconds: statistics.TotalResponseTime ?? 0,
    },
  ];
}

/** The SDK's service with its dates as JSON has them. */
const plain = (service: Service): GraphService => JSON.parse(JSON.stringify(service)) as GraphService;

function summaryOf(summary: XRaySummary): readonly TraceSummary[] {
  if (summary.Id === undefined) return [];
  const exception = exceptionOf(summary);
  return [
    {
      id: summary.Id,
      ...(summary.StartTime === undefined ? {} : { at: instantOf(summary.StartTime.getTime()) }),
      ...(summary.ResponseTime === undefined ? {} : { durationSec: summary.ResponseTime }),
      fault: summary.HasFault === true,
      error: summary.HasError === true,
      throttle: summary.HasThrottle === true,
      ...(exception === undefined ? {} : { exception }),
    },
  ];
}

/** A root cause leads from the service that was called to the one where the trouble began: the last one counts. */
function exceptionOf(summary: XRaySummary): string | undefined {
  const [cause] = [...(summary.FaultRootCauses ?? []), ...(summary.ErrorRootCauses ?? [])];
  const deepest = (cause?.Services ?? [])
    .flatMap((service) => service.EntityPath ?? [])
    .flatMap((entity) => entity.Exceptions ?? [])
    .at(-1);
  const parts = [deepest?.Name, deepest?.Message];
  const named = parts.filter((part) => part !== undefined && part !== '').join(': ');
  return named === '' ? undefined : named;
}
