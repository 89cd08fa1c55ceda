import {
  GetServiceGraphCommand,
  GetTraceSegmentDestinationCommand,
  GetTraceSummariesCommand,
  type Service,
  type TraceSummary as XRaySummary,
} from '@aws-sdk/client-xray';
import { consoleHost } from '../../core/alarm/index.ts';
import { epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import type { GraphService, Place, TraceSummary, Traces } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';

/** Pages of a service graph that are followed; a graph of some thousand services is no help to anybody. */
const graphPages = 20;

/** Pages of summaries: X-Ray pages by what it looked through, so that many of them may be empty. */
const summaryPages = 20;

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
