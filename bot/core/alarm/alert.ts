import { readPairs } from './condition.ts';
import { oneLine } from './plain.ts';
import { readDate } from './date.ts';
import { fieldsOf, textOf, type Fields } from './fields.ts';
import type { AlarmState } from './signal.ts';
import type { Instant } from '../calendar/index.ts';
import { toolSignal, type ReadTool, type ToolFacts } from './tool-signal.ts';

/** One alert of Alertmanager or Grafana; a notification carries those of a group. */
export type Alert = {
  readonly tool: 'prometheus' | 'grafana';
  readonly state: AlarmState;
  readonly name?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly fingerprint?: string;
  readonly at?: Instant;
  /** The tool's own words, where an alert has none. */
  readonly message?: string;
};

const limits = { pairs: 60, length: 1024 };

/**
 * The alerts in a document: Alertmanager's webhook form (also what Amazon Managed Prometheus sends with the JSON
 * template of its user guide), Grafana's, which adds to it, and Grafana's before version 8. Undefined when it is none.
 */
export function alertsIn(doc: Fields): readonly Alert[] | undefined {
  if ((doc.has('ruleName') && doc.has('ruleUrl')) || doc.has('evalMatches')) return [oldGrafana(doc)];
  const alone = doc.object('labels').has('alertname') && (doc.has('startsAt') || doc.has('annotations'));
  if (alone) return [readAlert(doc, fieldsOf({}), toolOf(doc, doc))];
  if (!Array.isArray(doc.raw('alerts'))) return undefined;
  const alerts = doc.list('alerts').map((each) => fieldsOf(each));
  const [first] = alerts;
  if (!first) return undefined;
  const tool = toolOf(doc, first);
  const grouped = doc.has('receiver') || doc.has('groupLabels') || first.object('labels').has('alertname');
  if (!grouped && tool !== 'grafana') return undefined;
  return alerts.map((alert) => readAlert(alert, doc, tool));
}

const toolOf = (doc: Fields, alert: Fields): Alert['tool'] =>
  doc.has('orgId') ||
  ['dashboardURL', 'panelURL', 'silenceURL', 'valueString'].some((name) => alert.has(name))
    ? 'grafana'
    : 'prometheus';

function readAlert(alert: Fields, group: Fields, tool: Alert['tool']): Alert {
  const labels = { ...pairs(group.raw('commonLabels')), ...pairs(alert.raw('labels')) };
  const name =
    labels['alertname'] ?? group.object('groupLabels').text('alertname') ?? group.text('title', 'receiver');
  const ended = readDate(alert.raw('endsAt'));
  const state = stateOf(
    alert.text('status') ?? alert.object('status').text('state') ?? group.text('status'),
    ended,
  );
  const at = state === 'OK' ? (ended ?? readDate(alert.raw('startsAt'))) : readDate(alert.raw('startsAt'));
  const fingerprint = alert.text('fingerprint');
  return {
    tool,
    state,
    ...(name !== undefined && { name }),
    labels,
    annotations: { ...pairs(group.raw('commonAnnotations')), ...pairs(alert.raw('annotations')) },
    ...(fingerprint !== undefined && { fingerprint }),
    ...(at !== undefined && { at }),
  };
}

/** Only what says that it is over is over. A firing alert may have an end too: when it will count as forgotten. */
function stateOf(status: string | undefined, ended: Instant | undefined): AlarmState {
  if (status === undefined) return ended === undefined ? 'ALARM' : 'OK';
  return /^(?:resolved|ok|normal|inactive)/i.test(status) ? 'OK' : 'ALARM';
}

function oldGrafana(doc: Fields): Alert {
  const name = doc.text('ruleName', 'title');
  const message = doc.text('message');
  const id = doc.text('ruleId', 'ruleUrl');
  return {
    tool: 'grafana',
    state: oldState(doc.text('state')),
    ...(name !== undefined && { name }),
    labels: pairs(doc.raw('tags')),
    annotations: {},
    ...(id !== undefined && { fingerprint: id }),
    ...(message !== undefined && { message }),
  };
}

const oldState = (state: string | undefined): AlarmState =>
  state === 'ok'
    ? 'OK'
    : state === 'no_data' || state === 'paused' || state === 'pending'
      ? 'INSUFFICIENT_DATA'
      : 'ALARM';

const pairs = (value: unknown): Readonly<Record<string, string>> => readPairs(value, limits);

/** The signal of an alert: its rule is the alarm, its labels make it one series of it. */
export function alertSignal(
  alert: Alert,
  carrier: Pick<ToolFacts, 'account' | 'region' | 'partition' | 'at'>,
): ReadTool {
  const { alertname: _name, ...attributes } = alert.labels;
  const { annotations } = alert;
  const words = ['summary', 'description', 'message'].flatMap((name) => textOf(annotations[name]) ?? []);
  return toolSignal(alert.tool, {
    ...carrier,
    at: alert.at ?? carrier.at,
    name: alert.name ?? 'alert without a name',
    state: alert.state,
    reason: words[0] ?? alert.message,
    description: words[1],
    severity: attributes['severity'] ?? attributes['priority'],
    ...(Object.keys(alert.labels).length > 0 && {
      contributor: { id: oneLine(alert.fingerprint ?? fingerprintOf(alert.labels), 200), attributes },
    }),
  });
}

/**
 * Sixteen hex digits that stand for a set of labels, whatever their order: FNV-1a over 64 bits, as Prometheus makes
 * its own (not the same digits: nothing compares them with Prometheus's).
 */
export function fingerprintOf(labels: Readonly<Record<string, string>>): string {
  const text = JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
