import {
  GetMetricDataCommand,
  GetMetricWidgetImageCommand,
  ListMetricsCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { consoleHost } from '../../core/alarm/index.ts';
import { epochMs, instantOf } from '../../core/calendar/index.ts';
import type { MetricPoint, MetricQuery } from '../../core/evidence/index.ts';
import { EvidenceError, type Metrics } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';

/** Pages that are followed: 500 series (ListMetrics) or 100,800 values (GetMetricData) each. */
const pages = 3;

/** Values of one series that are read. */
const mostValues = 5000;

/** A picture that is larger is no graph of 900 x 360 points. */
const mostBytes = 2_000_000;

/** CloudWatch metrics and their pictures. */
export function createMetrics(clients: Clients): Metrics {
  return {
    async values(place, queries, from, to) {
      const found = new Map<string, MetricPoint[]>();
      let token: string | undefined;
      for (let page = 0; page < pages; page += 1) {
        const command = new GetMetricDataCommand({
          MetricDataQueries: queries.map(queryOut),
          StartTime: new Date(epochMs(from)),
          EndTime: new Date(epochMs(to)),
          ScanBy: 'TimestampAscending',
          MaxDatapoints: 20_000,
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('cloudwatch:GetMetricData', () => clients.alarms(place).send(command));
        for (const { Id: id = '', Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
          const points = found.get(id) ?? [];
          for (const [index, at] of Timestamps.entries()) {
            const value = Values[index];
            if (value !== undefined && points.length < mostValues)
              points.push({ at: instantOf(at.getTime()), value });
          }
          found.set(id, points);
        }
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return found;
    },

    async series(place, { namespace, name }, limit) {
      const found: Readonly<Record<string, string>>[] = [];
      let token: string | undefined;
      for (let page = 0; page < pages && found.length < limit; page += 1) {
        const command = new ListMetricsCommand({
          Namespace: namespace,
          MetricName: name,
          RecentlyActive: 'PT3H',
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('cloudwatch:ListMetrics', () => clients.alarms(place).send(command));
        for (const { Dimensions = [] } of answer.Metrics ?? []) {
          found.push(Object.fromEntries(Dimensions.map(({ Name = '', Value = '' }) => [Name, Value])));
        }
        token = answer.NextToken;
        if (token === undefined) break;
      }
      return found.slice(0, limit);
    },

    async picture(place, widget) {
      const command = new GetMetricWidgetImageCommand({ MetricWidget: widget, OutputFormat: 'png' });
      const answer = await called('cloudwatch:GetMetricWidgetImage', () =>
        clients.alarms(place).send(command),
      );
      const bytes = answer.MetricWidgetImage;
      if (bytes === undefined || bytes.length === 0 || bytes.length > mostBytes) {
        throw new EvidenceError(
          'invalid',
          `cloudwatch:GetMetricWidgetImage: a picture of ${bytes?.length ?? 0} bytes; 1 to ${mostBytes} are taken`,
        );
      }
      return bytes;
    },

    link({ region }, alarm) {
      const host = consoleHost({ region });
      if (host === undefined) return '';
      return `https://${host}/cloudwatch/home?region=${region}#alarmsV2:alarm/${encodeURIComponent(alarm)}`;
    },
  };
}

const queryOut = ({
  id,
  label,
  metric,
  stat,
  periodSec,
  expression,
  returned,
}: MetricQuery): MetricDataQuery => ({
  Id: id,
  ...(label === undefined ? {} : { Label: label }),
  ReturnData: returned,
  ...(metric === undefined
    ? { Expression: expression, ...(periodSec === undefined ? {} : { Period: periodSec }) }
    : {
        MetricStat: {
          Metric: {
            Namespace: metric.namespace,
            MetricName: metric.name,
            Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value })),
          },
          Stat: stat ?? 'Average',
          Period: periodSec ?? 60,
        },
      }),
});

async function called<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw evidenceErrorOf(action, error);
  }
}
