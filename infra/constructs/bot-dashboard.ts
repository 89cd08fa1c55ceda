import { Aws } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, LegendPosition, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { lanes } from '../../bot/app/ports/store.ts';
import type { FunctionName } from '../functions/shapes.ts';
import type { BotFunction } from './bot-function.ts';
import { botMetric } from './bot-metric.ts';
import type { IntakeQueue } from './intake-queue.ts';
import { oldest, visible } from './shout.ts';
import type { WorkQueues } from './work-queues.ts';

export type BotDashboardProps = {
  readonly functions: ReadonlyMap<FunctionName, BotFunction>;
  readonly intake: IntakeQueue;
  readonly queues: WorkQueues;
};

/** One page in the order of an alarm's way: in, stored, done, out. */
export function botDashboard(scope: Construct, id: string, props: BotDashboardProps): Dashboard {
  const { functions, intake, queues } = props;
  const each = (of: (name: FunctionName, one: BotFunction) => IMetric): IMetric[] =>
    [...functions].map(([name, one]) => of(name, one));
  const board = new Dashboard(scope, id, { dashboardName: Aws.STACK_NAME });
  board.addWidgets(
    new TextWidget({
      markdown:
        'Alarms come in on the left and leave for Slack and phones on the right. What to do: `docs/operations.md`.',
      width: 24,
      height: 1,
    }),
  );
  const sum = { statistic: 'sum', minutes: 5 } as const;
  board.addWidgets(
    graph('Alarms', [
      botMetric('alarmsReceived', sum),
      botMetric('alarmsLost', sum),
      botMetric('alarmsLate', sum),
    ]),
    graph('Beats', [botMetric('heartbeatIn', sum), botMetric('heartbeatOut', sum)]),
    graph('First message, ms', [
      botMetric('timeToFirstMessage', { statistic: 'p50', minutes: 5 }),
      botMetric('timeToFirstMessage', { statistic: 'p99', minutes: 5 }),
    ]),
    graph('Pages nobody has answered', [botMetric('pagesUnacknowledged', { statistic: 'max', minutes: 1 })]),
  );
  board.addWidgets(
    graph('Oldest message, s', [oldest(intake.queue), oldest(queues.slack), oldest(queues.due)]),
    graph(
      'Dead-letter queues',
      [intake.rejected, intake.undelivered, queues.slackFailed, queues.failed].map(visible),
    ),
    graph(
      'Effects that wait, by lane',
      Object.keys(lanes).map((value) => botMetric('effectsWaiting', { statistic: 'max', minutes: 1, value })),
    ),
    graph('429 of Slack, conflicts of the store', [
      botMetric('slackRateLimited', sum),
      botMetric('storeConflicts', sum),
    ]),
  );
  board.addWidgets(
    graph(
      'Errors',
      each((label, { live }) => live.metricErrors({ label, statistic: 'sum' })),
    ),
    graph(
      'Throttles',
      each((label, { live }) => live.metricThrottles({ label, statistic: 'sum' })),
    ),
    graph(
      'Duration p99, ms',
      each((label, { live }) => live.metricDuration({ label, statistic: 'p99' })),
    ),
    graph(
      'Invocations',
      each((label, { live }) => live.metricInvocations({ label, statistic: 'sum' })),
    ),
  );
  return board;
}

const graph = (title: string, left: IMetric[]): GraphWidget =>
  new GraphWidget({ title, left, width: 6, height: 6, legendPosition: LegendPosition.BOTTOM });
