import { Duration } from 'aws-cdk-lib';
import {
  type Dashboard,
  GraphWidget,
  type IMetric,
  LegendPosition,
  MathExpression,
  Metric,
  TextWidget,
  Unit,
} from 'aws-cdk-lib/aws-cloudwatch';
import { gaugeEveryHours, gaugeUnits, type GaugeName } from '../../bot/core/timeline/index.ts';
import { metricNamespace } from '../../bot/process/metric-namespace.ts';

const units = { Seconds: Unit.SECONDS, Count: Unit.COUNT, Percent: Unit.PERCENT, None: Unit.NONE } as const;

const period = Duration.hours(gaugeEveryHours);

/** A gauge that was told twice says the same twice: of its values the largest is any of them. */
const statistic = 'Maximum';

const gauge = (name: GaugeName): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName: name,
    unit: units[gaugeUnits[name]],
    statistic,
    period,
    label: name,
  });

/** A line for each value that the dimension has had lately: nothing is to be deployed for a new service. */
const each = (name: GaugeName, dimension: 'Service' | 'Severity'): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${metricNamespace},${dimension}} MetricName="${name}"', '${statistic}', ${period.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period,
  });

/** What `tocsin metrics` says of the last 30 days, as it changed: rows at the end of a dashboard. */
export function figureGraphs(board: Dashboard): void {
  board.addWidgets(
    new TextWidget({
      markdown:
        'Incidents of the last 30 days, every six hours: the figures of `tocsin metrics` (`docs/reference/metrics.md`). Times are medians. Drills and private incidents are left out.',
      width: 24,
      height: 1,
    }),
  );
  board.addWidgets(
    graph('Times, s', [
      gauge('TimeToDetect'),
      gauge('TimeToAcknowledge'),
      gauge('TimeToMitigate'),
      gauge('TimeToResolve'),
    ]),
    graph('Times p90, s', [
      gauge('TimeToDetectP90'),
      gauge('TimeToAcknowledgeP90'),
      gauge('TimeToMitigateP90'),
      gauge('TimeToResolveP90'),
    ]),
    graph('Incidents', [gauge('IncidentsOpened'), gauge('IncidentsResolved'), gauge('IncidentsOpen')]),
    graph('Pages', [gauge('Pages'), gauge('PagesAtNight')], [gauge('IncidentsAcknowledged')]),
  );
  board.addWidgets(
    graph('Time to resolve by service, s', [each('TimeToResolve', 'Service')]),
    graph('Time to acknowledge by service, s', [each('TimeToAcknowledge', 'Service')]),
    graph('Time to resolve by severity, s', [each('TimeToResolve', 'Severity')]),
    graph('Time to acknowledge by severity, s', [each('TimeToAcknowledge', 'Severity')]),
  );
  board.addWidgets(
    graph('Incidents and pages by service', [each('IncidentsOpened', 'Service'), each('Pages', 'Service')]),
    graph(
      'Error budgets burnt, minutes and %',
      [each('ErrorBudgetBurntMinutes', 'Service')],
      [each('ErrorBudgetBurnt', 'Service')],
    ),
    graph('Deployments a week, failed %', [gauge('DeploymentsPerWeek')], [gauge('ChangeFailureRate')]),
    graph('Lead time and recovery, s', [gauge('LeadTimeForChanges'), gauge('FailedDeploymentRecoveryTime')]),
  );
}

const graph = (title: string, left: IMetric[], right: IMetric[] = []): GraphWidget =>
  new GraphWidget({ title, left, right, width: 6, height: 6, legendPosition: LegendPosition.BOTTOM });
