import { readPairs, defined } from './condition.ts';
import { consoleHost } from './console-link.ts';
import { readDate } from './date.ts';
import { fieldsOf, textOf, type Fields } from './fields.ts';
import { partitionOfRegion } from '../catalogue/index.ts';
import type { Change } from './signal.ts';
import { changeOf } from './change.ts';
import { toolSignal, type ReadTool, type ToolFacts } from './tool-signal.ts';

/** What the carrier of a document says about where and when it was sent. */
export type Carrier = Pick<ToolFacts, 'account' | 'region' | 'partition' | 'at'>;

/**
 * A finding of GuardDuty, as an event of EventBridge or alone. Found again it is sent again, with a later time. Severity:
 * 1 to 3.9 low, to 6.9 medium, to 8.9 high, above critical (GuardDuty user guide, "Findings severity levels").
 */
export function guardDutySignal(doc: Fields, carrier: Carrier): ReadTool {
  const detail = doc.has('detail') ? doc.object('detail') : doc;
  const service = detail.object('service');
  const region = detail.text('region') ?? doc.text('region');
  const id = detail.text('id');
  const host = consoleHost(defined({ region }));
  const instance = detail.object('resource').object('instanceDetails');
  return toolSignal('guardduty', {
    name: detail.text('type') ?? detail.text('title') ?? 'GuardDuty finding',
    arn: detail.text('arn'),
    account: detail.text('accountId') ?? doc.text('account') ?? carrier.account,
    region: region ?? carrier.region,
    partition: detail.text('partition'),
    state: service.flag('archived') === true ? 'OK' : 'ALARM',
    at:
      readDate(service.raw('eventLastSeen')) ??
      readDate(detail.raw('updatedAt')) ??
      readDate(doc.raw('time')) ??
      carrier.at,
    reason: detail.text('title'),
    description: detail.text('description'),
    severity: severityOf(detail.number('severity')),
    tags: readPairs(instance.raw('tags'), { pairs: 50, length: 256 }),
    link:
      host === undefined || id === undefined
        ? undefined
        : `https://${host}/guardduty/home?region=${region}#/findings?macros=current&fId=${encodeURIComponent(id.toWellFormed())}`,
  });
}

/** A finding has a severity; an event of another type (malware scans, coverage) is a finding only if it has one too. */
export const isFinding = (doc: Fields): boolean =>
  doc.text('detail-type') === 'GuardDuty Finding' ||
  (doc.has('detail') ? doc.object('detail') : doc).has('severity');

function severityOf(severity: number | undefined): string | undefined {
  if (severity === undefined) return undefined;
  return severity < 4 ? 'low' : severity < 7 ? 'medium' : severity < 9 ? 'high' : 'critical';
}

/**
 * An event of AWS Health. Trouble is a signal; what AWS plans or only tells (scheduled changes, account notifications) is
 * a change that may explain trouble later. Categories: AWS Health user guide, "AWS Health events Amazon EventBridge
 * schema".
 */
export function healthFinding(
  doc: Fields,
  carrier: Carrier,
): ReadTool | { readonly kind: 'health'; readonly change: Change } {
  const detail = doc.has('detail') ? doc.object('detail') : doc;
  const category = detail.text('eventTypeCategory') ?? 'issue';
  const account = detail.text('affectedAccount') ?? doc.text('account') ?? carrier.account;
  const region = detail.text('eventRegion') ?? doc.text('region') ?? carrier.region;
  const name = detail.text('eventTypeCode') ?? detail.text('service') ?? doc.text('detail-type');
  const at =
    readDate(detail.raw('lastUpdatedTime')) ??
    readDate(doc.raw('time')) ??
    readDate(detail.raw('startTime')) ??
    carrier.at;
  const words = detail
    .list('eventDescription')
    .map((each) => textOf(each) ?? fieldsOf(each).text('latestDescription'))
    .find((each) => each !== undefined);
  if (
    at !== undefined &&
    name !== undefined &&
    ['scheduledChange', 'accountNotification'].includes(category)
  ) {
    const resources = doc.list('resources').flatMap((each) => textOf(each) ?? []);
    const frame = { source: 'health', what: category, at, ...defined({ account, region }), resources };
    const parts = { status: detail.text('statusCode'), part: detail.text('service'), reason: words };
    return { kind: 'health', change: changeOf(frame, { subject: name, ...defined(parts) }) };
  }
  const arn = detail.text('eventArn');
  return toolSignal('health', {
    name: name ?? 'AWS Health event',
    arn,
    account,
    region,
    partition: /^arn:([^:]{1,20}):/.exec(arn ?? '')?.[1],
    state: detail.text('statusCode') === 'closed' ? 'OK' : 'ALARM',
    at,
    reason: words,
    link: healthLink(region),
  });
}

/** AWS Health has one console for all commercial regions. */
const healthLink = (region: string | undefined): string | undefined =>
  region === undefined || region === 'global' || partitionOfRegion(region)?.name === 'aws'
    ? 'https://health.console.aws.amazon.com/health/home#/account/dashboard/open-issues'
    : undefined;
