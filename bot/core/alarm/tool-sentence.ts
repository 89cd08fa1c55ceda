import type { Texts } from '../texts/index.ts';
import { cut } from './plain.ts';
import type { AlarmSignal, ToolKind } from './signal.ts';

type ToolSignal = Pick<AlarmSignal, 'alarm' | 'state' | 'contributor' | 'severity'> & {
  readonly kind: ToolKind;
};

/** One sentence on trouble that another tool than CloudWatch reports. */
export function toolSentence(signal: ToolSignal, { alarm: texts }: Pick<Texts, 'alarm'>): string {
  const { alarm, kind, state, severity = '' } = signal;
  const { name } = alarm;
  const reason = cut(state.reason.replaceAll('\n', ' ').trim(), 300);
  switch (kind) {
    case 'guardduty':
      return texts.finding({ name, state: state.new, severity, reason });
    case 'health':
      return texts.awsHealth({ name, state: state.new, region: alarm.region ?? '', reason });
    case 'prometheus':
    case 'grafana':
      return texts.alert({ name, state: state.new, labels: labelsOf(signal), reason });
    case 'budget':
      return texts.cost({ name, reason });
    case 'unsubscribe-confirmation':
      return texts.cutOff({ topic: name });
    case 'change':
    case 'text':
    case 'unknown':
      return texts.notified({ title: name, reason });
  }
}

/** The labels that tell one alert of a rule from another; the rest is noise in a sentence. */
function labelsOf({ contributor }: ToolSignal): readonly string[] {
  const pairs = Object.entries(contributor?.attributes ?? {}).filter(([key]) => !noise.includes(key));
  const shown = pairs.slice(0, 3).map(([key, value]) => cut(`${key}=${value}`, 80));
  return pairs.length > 3 ? [...shown, '…'] : shown;
}

const noise = ['severity', 'prometheus', 'monitor', 'grafana_folder', '__alert_rule_uid__'];
