import { ready, type Texts } from '../texts/index.ts';
import { readAlarmArn } from './arn.ts';
import { readReason, type ReasonWords } from './evaluation.ts';
import { cut } from './plain.ts';
import { isAlarmKind, type AlarmChild, type AlarmCondition, type AlarmSignal } from './signal.ts';
import { toolSentence } from './tool-sentence.ts';

/** A signal without what is made from it. */
export type SignalData = Omit<AlarmSignal, 'sentence' | 'links' | 'via' | 'deliveryId' | 'leftOut'>;

/**
 * One sentence on a state change, in the language and format of `texts`: "Average CPUUtilization of i-1 was above 80
 * for 3 of 5 min: 93.2". Made from the data; CloudWatch's or a person's own words only where there is no data.
 */
export function alarmSentence(signal: SignalData, texts: AlarmTexts): string {
  const { kind } = signal;
  if (!isAlarmKind(kind)) return toolSentence({ ...signal, kind }, texts);
  const words = readReason(signal.state.reason);
  const said = mainSentence(signal, words, texts);
  const sentence = signal.afterMute ? texts.alarm.afterMute({ sentence: ready(said) }) : said;
  const by = signal.suppressed?.by ?? (signal.muted && (signal.muted.by ?? ''));
  return by === undefined ? sentence : texts.alarm.heldBack({ sentence: ready(sentence), by: shortName(by) });
}

function mainSentence(signal: SignalData, words: ReasonWords, { alarm }: AlarmTexts): string {
  const { kind, state } = signal;
  const evaluated = words.own || (signal.datapoints ?? []).length > 0;
  if (!evaluated && state.reason !== '') {
    return alarm.given({
      name: ready(namedWith(signal, { alarm })),
      state: state.new,
      reason: cut(state.reason.replaceAll('\n', ' '), 300),
    });
  }
  if (kind === 'composite-alarm') return compositeSentence(signal, { alarm });
  const subject = ready(subjectOf(signal, { alarm }));
  if (state.reason.startsWith('Unchecked:')) return alarm.created({ subject });
  if (words.series) return alarm.series({ subject, ...words.series, state: state.new });
  if (state.new === 'INSUFFICIENT_DATA') return alarm.noData({ subject });
  if (words.missingPeriods !== undefined && state.new === 'ALARM') {
    return alarm.missingBreaches({ subject, periods: words.missingPeriods });
  }
  const condition = ready(conditionText(signal, words, { alarm }));
  const value = newestValue(signal);
  if (state.new === 'OK') return alarm.recovered({ subject, condition, value });
  return alarm.breached({ subject, condition, value, span: ready(spanText(signal, { alarm })) });
}

/** The alarm's name, with what tells the one series of it that changed. */
function namedWith({ alarm: { name }, contributor }: SignalData, { alarm }: AlarmTexts): string {
  const resources = attributesOf(contributor).slice(0, 3);
  // Escaped once, by the text that it stands in.
  return resources.length > 0 ? alarm.of({ subject: name, resources }) : alarm.computed({ expression: name });
}

const attributesOf = (contributor: AlarmSignal['contributor']): readonly string[] =>
  Object.entries(contributor?.attributes ?? {}).map(([key, value]) => cut(`${key}=${value}`, 80));

type AlarmTexts = Pick<Texts, 'alarm'>;

function subjectOf(signal: SignalData, { alarm }: AlarmTexts): string {
  const { metric, metrics = [], contributor } = signal;
  const returned = metrics.find((each) => each.returnData !== false && each.expression !== undefined);
  const of = Object.values(metric?.dimensions ?? {});
  const bare = metric
    ? alarm.metric({ statistic: metric.statistic ?? '', name: metric.name })
    : computedSubject(signal, returned?.label ?? returned?.expression, { alarm });
  const resources = [...of, ...attributesOf(contributor)].map((each) => cut(each, 80));
  const shown = [...resources.slice(0, 3), ...(resources.length > 3 ? ['…'] : [])];
  return shown.length > 0 ? alarm.of({ subject: ready(bare), resources: shown }) : bare;
}

function computedSubject(signal: SignalData, computed: string | undefined, { alarm }: AlarmTexts): string {
  const { name } = signal.alarm;
  if (signal.kind === 'log-alarm') return alarm.logQuery({ name });
  if (signal.kind === 'promql-alarm') return alarm.promQuery({ name });
  const insight = /^\s*SELECT\s+(.{1,120}?)\s+FROM\s/is.exec(computed ?? '')?.[1];
  return computed === undefined
    ? alarm.watched({ name })
    : alarm.computed({ expression: cut(insight ?? computed, 80) });
}

/** Operator and limit as one phrase, `above 80`; empty when neither the alarm nor its reason says. */
function conditionText(signal: SignalData, words: ReasonWords, { alarm }: AlarmTexts): string {
  const { threshold, comparison = words.comparison } = limits(signal);
  if (/(?:Lower|Upper)Threshold$/.test(comparison ?? '')) {
    const { lower, upper } = signal.band ?? {};
    const band = [lower, upper].flatMap((each) => (each === undefined ? [] : [readable(each)]));
    return alarm.bandCondition({ comparison: comparison ?? '', band });
  }
  if (threshold === undefined) return '';
  return alarm.condition({ comparison: comparison ?? '', threshold: readable(threshold) });
}

const limits = (signal: SignalData): AlarmCondition => signal.metric ?? signal.condition ?? {};

function newestValue(signal: SignalData): string {
  const value = signal.datapoints?.findLast((each) => each.value !== undefined)?.value;
  return value === undefined ? '' : readable(value);
}

/** For how long: `for 3 of 5 min`; empty when the alarm's periods were not sent. */
function spanText(signal: SignalData, { alarm }: AlarmTexts): string {
  const { evaluationPeriods: periods, datapointsToAlarm: needed = periods, periodSec } = limits(signal);
  if (periods === undefined || needed === undefined || periods < 1) return '';
  if (signal.kind === 'log-alarm') return alarm.runs({ needed, of: periods });
  if (periodSec === undefined || periodSec <= 0) return '';
  if (needed >= periods) return alarm.span(duration(periods * periodSec));
  const { n, unit } = duration(periodSec);
  return n === 1
    ? alarm.spanOf({ needed, of: periods, unit })
    : alarm.periodsOf({ needed, of: periods, n, unit });
}

type TimeUnit = 'seconds' | 'minutes' | 'hours';

function duration(sec: number): { readonly n: number; readonly unit: TimeUnit } {
  if (sec % 3600 === 0) return { n: sec / 3600, unit: 'hours' };
  if (sec % 60 === 0) return { n: sec / 60, unit: 'minutes' };
  return { n: sec, unit: 'seconds' };
}

function compositeSentence(signal: SignalData, { alarm }: AlarmTexts): string {
  const { name } = signal.alarm;
  const { children = [], state } = signal;
  const telling = children.filter((child) => child.state === undefined || child.state === state.new);
  const names = telling.map((child) => cut(childName(child), 80));
  const shown = [...names.slice(0, 5), ...(names.length > 5 ? [`+${names.length - 5}`] : [])];
  return alarm.composite({ name, state: state.new, old: state.old ?? '', children: shown });
}

const childName = (child: AlarmChild): string => child.name ?? shortName(child.arn ?? '');

const shortName = (arn: string): string => readAlarmArn(arn)?.name ?? arn.replace(/^arn:.{1,200}:/, '');

/** Four significant digits are enough to see how far over the limit something is; whole numbers stay whole. */
function readable(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
