import { defined } from './condition.ts';
import { oneLine } from './plain.ts';
import { readDate } from './date.ts';
import type { Fields } from './fields.ts';
import type { Carrier } from './finding.ts';
import { toolSignal, type ReadTool } from './tool-signal.ts';

/**
 * AWS Budgets writes prose with a list of `Name: value` in it. There is no form for "back within the budget": it is
 * said once for each threshold and period.
 */
export function budgetTextSignal(text: string, subject: string | undefined, carrier: Carrier): ReadTool {
  const head = text.slice(0, 8000);
  const value = (name: string): string | undefined =>
    new RegExp(`^[ \\t]*${name}:[ \\t]*(.{1,300}?)[ \\t\\r]*$`, 'im').exec(head)?.[1];
  const amounts = ['Budgeted Amount', 'Alert Type', 'Alert Threshold', 'ACTUAL Amount', 'FORECASTED Amount']
    .map((name) => [name, value(name)] as const)
    .flatMap(([name, found]) => (found === undefined ? [] : [`${name} ${found}`]));
  const account = /AWS Account(?: Id)?:?\s+(\d{12})\b/i.exec(head)?.[1];
  return toolSignal('budget', {
    ...carrier,
    ...defined({ account: account ?? carrier.account }),
    // A budget has no region; that of the topic says nothing about it.
    region: undefined,
    name: value('Budget Name') ?? subject ?? 'AWS Budget',
    state: 'ALARM',
    reason: amounts.length > 0 ? amounts.join(', ') : subject,
    description: text,
    link: budgetLink(carrier.partition),
  });
}

/** A cost anomaly as its monitor sends it, or a budget as an event: JSON. */
export function costSignal(doc: Fields, subject: string | undefined, carrier: Carrier): ReadTool {
  const detail = doc.has('detail') ? doc.object('detail') : doc;
  const impact = detail.object('impact');
  const total = impact.text('totalImpact', 'maxImpact');
  const id = detail.text('anomalyId');
  const monitor =
    detail.text('monitorName') ?? /anomalymonitor\/(.{1,100})$/.exec(detail.text('monitorArn') ?? '')?.[1];
  return toolSignal('budget', {
    ...carrier,
    region: undefined,
    ...defined({ account: detail.text('accountId') ?? doc.text('account') ?? carrier.account }),
    at: carrier.at ?? readDate(detail.raw('anomalyEndDate')) ?? readDate(detail.raw('anomalyStartDate')),
    name:
      detail.text('budgetName') ??
      (id === undefined ? subject : `cost anomaly ${monitor ?? id}`) ??
      'AWS cost alert',
    state: 'ALARM',
    reason: total === undefined ? subject : `totalImpact ${total}`,
    ...(id !== undefined && { contributor: { id: oneLine(id, 200), attributes: {} } }),
    link: budgetLink(carrier.partition),
  });
}

const budgetLink = (partition: string | undefined): string | undefined =>
  partition === undefined || partition === 'aws'
    ? 'https://console.aws.amazon.com/billing/home#/budgets'
    : undefined;
