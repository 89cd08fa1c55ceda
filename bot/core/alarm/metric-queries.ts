import { defined, readPairs, readStatistic } from './condition.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { oneLine } from './plain.ts';
import type { MetricQuery } from './signal.ts';

/** Ten metrics and a few expressions are what CloudWatch allows in one alarm. */
const maxQueries = 30;

const dimensionLimits = { pairs: 30, length: 1024 };

/** `Metrics` of an alarm that has them, in the order given. */
export const readQueries = (values: readonly unknown[]): readonly MetricQuery[] =>
  values.slice(0, maxQueries).map((each) => readQuery(fieldsOf(each)));

function readQuery(query: Fields): MetricQuery {
  const expression = query.text('Expression');
  const label = query.text('Label');
  const account = query.text('AccountId');
  const stat = query.object('MetricStat');
  return {
    id: oneLine(query.text('Id') ?? '', 255),
    ...defined({
      expression: expression && oneLine(expression, 1000),
      label: label && oneLine(label, 255),
      metric: readMetric(stat.object('Metric'), stat),
      periodSec: query.number('Period') ?? stat.number('Period'),
      account: account && oneLine(account, 20),
      returnData: query.flag('ReturnData'),
    }),
  };
}

/** The metric that `names` names; undefined without a name. */
export function readMetric(names: Fields, stat: Fields): MetricQuery['metric'] {
  const name = names.text('MetricName') ?? names.text('Name');
  if (name === undefined) return undefined;
  const unit = stat.text('Unit') ?? names.text('Unit');
  return {
    namespace: oneLine(names.text('Namespace') ?? '', 255),
    name: oneLine(name, 255),
    dimensions: readPairs(names.raw('Dimensions'), dimensionLimits),
    ...defined({
      statistic: readStatistic(stat),
      unit: unit === undefined || unit === 'None' ? undefined : oneLine(unit, 40),
    }),
  };
}
