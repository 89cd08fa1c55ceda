import type { Instant } from '../calendar/index.ts';
import { redact } from '../catalogue/index.ts';
import { isAccount } from './arn.ts';
import { defined } from './condition.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { cut, manyLines, oneLine } from './plain.ts';
import { regionNamed } from './region-name.ts';
import type { NotificationKind, Notice } from './signal.ts';

/** What is kept of a notification that is only to be shown. */
export const maxNoticeLength = 16_000;

type NoticeKind = Extract<
  NotificationKind,
  'prometheus' | 'grafana' | 'budget' | 'health' | 'guardduty' | 'text' | 'unknown'
>;

/** Whose notification a document is that is neither an alarm of CloudWatch nor a change. */
export function noticeKindOf(doc: Fields): NoticeKind {
  const source = doc.text('source') ?? '';
  if (source === 'aws.guardduty' || doc.object('service').text('serviceName') === 'guardduty')
    return 'guardduty';
  if (source === 'aws.health') return 'health';
  if (/^aws\.(?:budgets|ce|costanomaly)/.test(source) || isCostDocument(doc)) return 'budget';
  return 'unknown';
}

const isCostDocument = (doc: Fields): boolean =>
  doc.has('budgetName') || (doc.has('anomalyId') && (doc.has('impact') || doc.has('rootCauses')));

/** Whose notification a text is, by the words that its sender always uses. */
export function textKindOf(text: string, subject: string): NoticeKind {
  const head = text.slice(0, 4000);
  if (
    /^AWS Budget(?:s|\s+Notification)/im.test(head) ||
    /^AWS (?:Budgets|Cost Management|Cost Anomaly)/i.test(subject)
  ) {
    return 'budget';
  }
  if (/^\*\*(?:Firing|Resolved)\*\*/m.test(head) && /^(?:Silence|Dashboard|Panel|Source): /m.test(text))
    return 'grafana';
  const firing =
    /^Alerts (?:Firing|Resolved):\s*$/m.test(head) || /^\[(?:FIRING|RESOLVED)(?::\d+)?\]/.test(subject);
  if (firing && /^ - [\w.]{1,100} = /m.test(text))
    return /\/alerting\//.test(text) ? 'grafana' : 'prometheus';
  return firing && /alertname/.test(text) ? 'prometheus' : 'text';
}

/** A document as people can read it: the sender's own title and text where it has them, else its JSON. */
export function documentNotice(value: unknown, subject: string | undefined, at: Instant | undefined): Notice {
  const doc = fieldsOf(value);
  const detail = doc.has('detail') ? doc.object('detail') : doc;
  const title = subject ?? titleIn(doc, detail) ?? 'Notification without a title';
  const account = doc.text('account', 'accountId') ?? detail.text('accountId');
  const region = doc.text('region') ?? detail.text('region');
  return {
    ...noticeOf(title, JSON.stringify(value, null, 2) ?? '', at),
    ...defined({
      account: account !== undefined && isAccount(account) ? account : undefined,
      region: region === undefined ? undefined : regionNamed(region),
    }),
  };
}

export const textNotice = (text: string, subject: string | undefined, at: Instant | undefined): Notice =>
  noticeOf(subject ?? text.trim().split('\n', 1)[0] ?? '', text, at);

const noticeOf = (title: string, text: string, at: Instant | undefined): Notice => ({
  title: cut(redact(oneLine(title, 2000)).text, 200),
  text: cut(redact(manyLines(text)).text, maxNoticeLength),
  ...(at !== undefined && { at }),
});

function titleIn(doc: Fields, detail: Fields): string | undefined {
  const [alert] = doc.list('alerts').map((each) => fieldsOf(each));
  return (
    detail.text('title', 'eventTypeCode', 'ruleName', 'budgetName') ??
    doc.object('commonLabels').text('alertname') ??
    alert?.object('labels').text('alertname') ??
    doc.object('labels').text('alertname') ??
    doc.text('title', 'subject', 'detail-type')
  );
}
