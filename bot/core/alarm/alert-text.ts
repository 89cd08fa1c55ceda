import type { Alert } from './alert.ts';
import { oneLine } from './plain.ts';

/**
 * The alerts in a text: the default templates of Alertmanager and of Grafana for SNS list labels and annotations as
 * ` - name = value` under `Alerts Firing:` / `Alerts Resolved:` or `**Firing**` / `**Resolved**`. Undefined when the
 * text has none; `kind` says whose it is.
 */
export function alertsInText(text: string, tool: Alert['tool'], subject: string): readonly Alert[] {
  const reading: Reading = { alerts: [], state: 'ALARM', part: undefined };
  for (const line of text.split(/\r?\n/)) readLine(reading, line, tool);
  if (reading.alerts.length > 0) return reading.alerts.map(named);
  const head = oneLine(subject, 300);
  const title = /^\[(FIRING|RESOLVED)(?::\d+)?\] ?(.*)$/.exec(head);
  const saysOver = title ? title[1] === 'RESOLVED' : /resolved/i.test(text) && !/firing/i.test(text);
  return [
    {
      tool,
      state: saysOver ? 'OK' : 'ALARM',
      ...((title?.[2] ?? head) !== '' && { name: title?.[2] ?? head }),
      labels: {},
      annotations: {},
      message: text,
    },
  ];
}

type Draft = Alert & {
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
};

type Reading = {
  readonly alerts: Draft[];
  state: Alert['state'];
  part: 'labels' | 'annotations' | undefined;
};

function readLine(reading: Reading, line: string, tool: Alert['tool']): void {
  const section = /^(?:Alerts (Firing|Resolved):|\*\*(Firing|Resolved)\*\*)\s*$/.exec(line);
  if (section) {
    reading.state = (section[1] ?? section[2]) === 'Firing' ? 'ALARM' : 'OK';
    reading.part = undefined;
    return;
  }
  if (/^Labels:\s*$/.test(line)) {
    reading.alerts.push({ tool, state: reading.state, labels: {}, annotations: {} });
    reading.part = 'labels';
  } else if (/^Annotations:\s*$/.test(line)) reading.part = 'annotations';
  else if (/^(?:Source|Silence|Dashboard|Panel|Value): /.test(line)) reading.part = undefined;
  else addPair(reading, line);
}

function addPair({ alerts, part }: Reading, line: string): void {
  const pair = /^ - ([\w.]{1,255}) = (.{0,1024})/.exec(line);
  const alert = alerts.at(-1);
  if (!pair || !alert || !part) return;
  const [, name = '', value = ''] = pair;
  // A label may be called like a property that every object has.
  Object.defineProperty(alert[part], name, {
    value: oneLine(value, 1024),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function named(alert: Draft): Alert {
  const name = Object.hasOwn(alert.labels, 'alertname') ? alert.labels['alertname'] : undefined;
  return { ...alert, ...(name !== undefined && { name }) };
}
