import { severities } from '../../bot/core/catalogue/index.ts';
import { gaugedServices, gaugeEveryHours, gaugesAtMost } from '../../bot/core/timeline/index.ts';
import { assumed, costOf, monthOf, priceList, totalOf, unitOf } from './model.ts';

/* `npx node infra/cost/page.ts > docs/cost.md`: a test compares the page with what is computed. */

const months = [0, 10, 1_000, 100_000] as const;

const usd = (n: number): string => n.toFixed(2);
const amount = (n: number): string =>
  n === 0 ? '0' : n < 1 ? n.toPrecision(2) : Math.round(n).toLocaleString('en-US');

/** CloudWatch charges for the hours in which a metric had a value. */
const gauges = {
  aMetric:
    (priceList.prices['metrics']!.usd / priceList.prices['metrics']!.per / 24) * (24 / gaugeEveryHours),
  ...gaugesAtMost,
  of: (services: number): number =>
    gauges.aMetric *
    (gaugesAtMost.alone + severities.length * gaugesAtMost.severity + services * gaugesAtMost.service),
};

export function costPage(): string {
  const each = months.map((alarms) => monthOf(alarms));
  const [idle = []] = each;
  const rows = idle.map((line, n) => {
    const costs = each.map((lines) => usd(costOf(lines[n]!)));
    return `| ${line.what} | ${amount(line.quantity)} ${unitOf(line)} | ${costs.join(' | ')} |`;
  });
  const pages = new Set(Object.values(priceList.prices).map(({ page }) => page));
  const totals = (free: boolean): string =>
    each.map((lines) => `**${usd(totalOf(lines, free))}**`).join(' | ');
  return `# What it costs

USD a month for Tocsin on Lambda (\`infra/functions-stack.ts\`, no settings), by the number of alarms that fire and end in it. Computed by
\`npx node infra/cost/page.ts\` from list prices of ${priceList.region} as of ${priceList.asOf} (\`infra/cost/prices.json\`), from the requests to the table
that a test counts (\`infra/cost/counted-requests.json\`), and from what is assumed below. Prices change: compare them with the
pages before you rely on a number.

| what | idle month | idle | ${months
    .slice(1)
    .map((n) => n.toLocaleString('en-US'))
    .join(' | ')} |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
| **at list prices** | | ${totals(false)} |
| **less what every account has free** | | ${totals(true)} |

The last line takes off what AWS gives every account each month for ever, as if nothing else in the account used it.

An idle month is ${usd(totalOf(idle))} at list prices: the dashboard, the alarms and the polling of queues are most of it. With \`dashboard\` false it is
${usd(totalOf(idle) - costOf(idle.find(({ price }) => price === 'dashboards')!))}.

## Assumed

* Every two alarms are an incident of half an hour with two notifications each, ${assumed.clicks} clicks or commands and evidence: more incidents
  than any team has of so many alarms, so that the columns are bounds from above. A storm of alarms is one incident.
* A queue is asked ${assumed.pollsAMinute} times a minute while it is empty (five pollers, 20 s each), dead-letter queues too.
* Seconds of an invocation: ${Object.entries(assumed.seconds)
    .map(([name, seconds]) => `${name} ${seconds}`)
    .join(', ')}; memory as in \`infra/functions/shapes.ts\`.
* A beat through the whole way every ${assumed.beatMinutes} min is counted like an alarm that joins an incident.
* Of logs ${assumed.gigabytesScanned} GB is scanned for an incident, and ${assumed.metricsAskedFor} metrics are asked for. Logs Insights is what grows with your logs: name log
  groups, and limit what a query may scan.
* An incident leaves ${assumed.megabytesAnIncident} MB in the table, kept for ${assumed.months} months. Every invocation is traced: less is recorded in a burst.

Not in the table: text messages (by country), data transfer out (what is sent to Slack is some kilobytes), a support plan.

## What settings add

| setting | USD a month |
| --- | --- |
| \`customerKey\` | 1.00 for the key, 0.03 for 10,000 requests |
| \`changes\`, \`answersTopic\`, \`calendars\` | 0.10 each: one more function, one more alarm |
| \`figures.cloudwatch\` in tocsin.yaml | ${usd(gauges.aMetric)} for each metric: at most ${gauges.alone} alone, ${gauges.severity} for each severity and ${gauges.service} for each service that had incidents (at most ${gaugedServices}, all others are one): ${usd(gauges.of(10))} with ten services, ${usd(gauges.of(gaugedServices + 1))} at most |
| \`memberUnits\` | stack sets cost nothing; forwarded alarms 1.00 for a million |
| \`runs=service\` instead | about 11: a quarter of a processor and 512 MB on Fargate (7.21), a public address (3.65); the intake's five alarms (0.50) |
| a pipeline | 0.002 for a minute of an action, the build machine by the minute |

## Where the prices are from

${[...pages].map((page) => `* ${page}`).join('\n')}
`;
}

if (import.meta.main) process.stdout.write(costPage());
