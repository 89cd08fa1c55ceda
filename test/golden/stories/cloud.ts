import { epochMs, instantOf, type Instant } from '../../../bot/core/calendar/index.ts';
import type { HandlerNeeds } from '../../../bot/app/effects/handlers/index.ts';
import { EvidenceError } from '../../../bot/app/ports/index.ts';
import { graph } from '../../unit/evidence/graph.ts';

export type Trouble = {
  /** The service that has the alarm, and the one in which it begins. */
  readonly entry: string;
  readonly suspect: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Share of requests that fail while it lasts. */
  readonly share: number;
  /** Lines of the entry's log with how often they come a minute. */
  readonly lines: readonly string[];
};

/** Requests a minute, as far as they are traced. */
const traced = 40;

const minuteMs = 60_000;

/** A cloud in which one thing is broken for a while: its metric, its logs and its traces agree. */
export function troubledCloud(
  { entry, suspect, from, to, share, lines }: Trouble,
  pictures: HandlerNeeds['pictures'],
): Pick<HandlerNeeds, 'metrics' | 'traces' | 'logs' | 'pictures'> {
  const isBroken = (ms: number): boolean => ms >= epochMs(from) && ms < epochMs(to);
  const minutes = (begin: Instant, end: Instant): readonly number[] => {
    const first = Math.ceil(epochMs(begin) / minuteMs);
    const last = Math.floor((epochMs(end) - 1) / minuteMs);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * minuteMs);
  };
  const failing = (ms: number, name: string): number =>
    isBroken(ms) ? Math.round(traced * share) + (name === suspect ? 1 : 0) : 0;
  const queries: { readonly group: string; readonly text: string }[] = [];
  return {
    pictures,
    metrics: {
      async values(_place, asked, begin, end) {
        const points = (level: number) =>
          minutes(begin, end).map((ms) => ({ at: instantOf(ms), value: isBroken(ms) ? level : 1 }));
        return new Map(asked.map(({ id }) => [id, points(id.startsWith('s') ? 2 : 600 * share)]));
      },
      series: async () => [{ LoadBalancer: 'app/cart/1' }],
      // Every story draws its graphs itself: CloudWatch's own would be no picture here.
      picture: () => Promise.reject(noWidget),
      link: () => 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1',
    },
    traces: {
      destination: async () => 'xray',
      async graph(_place, begin, end) {
        const all = minutes(begin, end);
        const requests = all.length * traced;
        const faults = (name: string): number => all.reduce((sum, ms) => sum + failing(ms, name), 0);
        const calls = { [suspect]: { requests, faults: faults(suspect) } };
        return (graph({
          [entry]: {
            requests,
            faults: faults(entry),
            type: 'AWS::ECS::Fargate',
            calls: { ...(suspect === entry ? {} : calls), stock: { requests } },
          },
          ...(suspect === entry
            ? {}
            : { [suspect]: { requests, faults: faults(suspect), type: 'AWS::ECS::Fargate' } }),
          stock: { requests, type: 'AWS::ECS::Fargate' },
        }).Services ?? []) as never;
      },
      async summaries({ from: begin }) {
        const at = begin;
        return {
          traces: [
            {
              id: '1-67d1b0a0-0000000000000000000000aa',
              at,
              durationSec: 3.1,
              fault: true,
              error: false,
              throttle: false,
            },
            {
              id: '1-67d1b0a0-0000000000000000000000bb',
              at,
              durationSec: 0.2,
              fault: false,
              error: false,
              throttle: false,
            },
          ],
          processed: 2,
        };
      },
      minutes: async ({ service, from: begin, to: end }) =>
        minutes(begin, end).map((ms) => ({
          at: instantOf(ms),
          requests: traced,
          faults: failing(ms, service),
          seconds: 4,
        })),
      sampling: async () => ({ share: 0.05 }),
      details: async () => [],
      startRetrieval: async () => ({ token: 'r1' }),
      retrieved: async () => ({ status: 'complete', traces: [] }),
      link: (_place, id) =>
        `https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#xray:traces/${id}`,
    },
    logs: {
      async start({ group, text }) {
        queries.push({ group, text });
        return { id: String(queries.length - 1) };
      },
      async results(_place, id) {
        const { text } = queries[Number(id)]!;
        const shown = /diff|pattern/.test(text) ? [] : lines;
        return {
          status: 'complete',
          rows: shown.map((line) => ({
            '@timestamp': from.replace('T', ' ').slice(0, 23),
            '@message': line,
          })),
          matched: shown.length * 120,
          scanned: 90_000,
          bytesScanned: 64_000_000,
        };
      },
      stop: async () => {},
      link: () =>
        'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:logs-insights',
    },
  };
}

const noWidget = new EvidenceError('access-denied', 'no', { action: 'cloudwatch:GetMetricWidgetImage' });
