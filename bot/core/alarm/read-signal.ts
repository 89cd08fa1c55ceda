import { partitionOfRegion, redact } from '../catalogue/index.ts';
import { signalTexts } from '../texts/index.ts';
import type { AlarmFacts } from './alarm-facts.ts';
import { alarmKindOf } from './alarm-kind.ts';
import { isAccount, maxArnLength, readAlarmArn } from './arn.ts';
import { defined, readCondition, readPairs } from './condition.ts';
import { alarmLink } from './console-link.ts';
import { readDate } from './date.ts';
import { readEvaluation, type Evaluation } from './evaluation.ts';
import { fieldsOf, textOf, type Fields } from './fields.ts';
import { fit } from './fit.ts';
import { readMetric, readQueries } from './metric-queries.ts';
import { cut, manyLines, oneLine } from './plain.ts';
import { regionNamed } from './region-name.ts';
import { alarmSentence, type SignalData } from './sentence.ts';
import {
  alarmStates,
  type AlarmChild,
  type AlarmCondition,
  type AlarmIdentity,
  type AlarmKind,
  type AlarmMetric,
  type AlarmSignal,
  type AlarmState,
  type MetricQuery,
  type Refusal,
} from './signal.ts';

/** AWS's limit of an alarm's name (API reference, 2026). */
export const maxNameLength = 255;

export type ReadSignal =
  | { readonly kind: AlarmKind; readonly signal: UncarriedSignal }
  | { readonly kind: AlarmKind; readonly refused: Refusal };

/** A signal before it is said how it came. */
export type UncarriedSignal = Omit<AlarmSignal, 'via' | 'deliveryId'>;

/** The signal that the facts make, or why they make none: an alarm has a name, a state and a time. */
export function readSignal(facts: AlarmFacts): ReadSignal {
  const queries = readQueries(facts.config.list('Metrics'));
  const kind = alarmKindOf(facts, queries);
  const missing = whatIsMissing(facts);
  if (missing) return { kind, refused: missing };
  const evaluation = readEvaluation(facts.reason ?? '', facts.reasonData);
  const parts: SignalData = {
    kind,
    alarm: identityOf(facts),
    state: stateOf(facts),
    ...contributorOf(facts),
    ...(facts.children && { children: childrenOf(facts.children) }),
    ...watchedBy(kind, facts, queries, evaluation),
    ...evaluated(evaluation),
    ...defined({
      logLines: linesOf(facts.logLines),
      tags: tagsOf(facts.tags),
      description: proseOf(facts.description),
      suppressed: facts.suppressed && {
        by: oneLine(facts.suppressed.by, 60),
        ...defined({ reason: proseOf(facts.suppressed.reason) }),
      },
      muted: mutedBy(facts.mute),
      afterMute: facts.afterMute ? (true as const) : undefined,
    }),
  };
  const link = alarmLink(parts.alarm);
  const sentence = alarmSentence(parts, signalTexts());
  return { kind, signal: fit({ ...parts, sentence, links: { ...(link !== undefined && { alarm: link }) } }) };
}

function whatIsMissing(facts: AlarmFacts): Refusal | undefined {
  const name = nameOf(facts);
  if (name === undefined) return { reason: 'incomplete', detail: 'an alarm without AlarmName and AlarmArn' };
  const named = JSON.stringify(oneLine(name, 80));
  if (facts.arn !== undefined && facts.arn.length > maxArnLength) {
    return {
      reason: 'too-long',
      detail: `the ARN of alarm ${named} has ${facts.arn.length} characters; AWS allows ${maxArnLength}`,
    };
  }
  if (stateNamed(facts.newState) === undefined) {
    const seen =
      facts.newState === undefined
        ? 'no new state'
        : `the new state ${JSON.stringify(oneLine(facts.newState, 40))}`;
    return {
      reason: 'incomplete',
      detail: `alarm ${named} has ${seen}; known are ${alarmStates.join(', ')}`,
    };
  }
  return facts.at === undefined
    ? {
        reason: 'incomplete',
        detail: `alarm ${named} does not say when its state changed, nor does what carried it`,
      }
    : undefined;
}

const nameOf = (facts: AlarmFacts): string | undefined =>
  facts.name ?? (facts.arn === undefined ? undefined : readAlarmArn(facts.arn)?.name);

function identityOf(facts: AlarmFacts): AlarmIdentity {
  const arn = facts.arn === undefined ? undefined : readAlarmArn(facts.arn);
  const region = arn?.region ?? (facts.region === undefined ? undefined : regionNamed(facts.region));
  const account = arn?.account ?? (isAccount(facts.account ?? '') ? facts.account : undefined);
  return {
    ...(arn && facts.arn !== undefined && { arn: facts.arn.toWellFormed() }),
    name: oneLine(nameOf(facts) ?? '', maxNameLength),
    ...defined({ account, region }),
    partition:
      arn?.partition ?? (region === undefined ? undefined : partitionOfRegion(region)?.name) ?? 'aws',
  };
}

const stateNamed = (text: string | undefined): AlarmState | undefined =>
  alarmStates.find((each) => each === text);

function stateOf(facts: AlarmFacts): AlarmSignal['state'] {
  const old = stateNamed(facts.oldState);
  return {
    new: stateNamed(facts.newState) ?? 'INSUFFICIENT_DATA',
    ...(old !== undefined && { old }),
    at: facts.at ?? '',
    reason: proseOf(facts.reason) ?? '',
  };
}

/** AWS's limit (API reference, 2026); ids seen have 16 hex digits. Cut shorter, two could become one. */
const maxContributorId = 1024;

function contributorOf({ contributor }: AlarmFacts): Pick<AlarmSignal, 'contributor'> {
  if (!contributor) return {};
  const attributes = readPairs(contributor.attributes, { pairs: 50, length: 1024 });
  return { contributor: { id: oneLine(contributor.id, maxContributorId), attributes } };
}

/** A rule names at most 100 children. */
const childrenOf = (children: readonly unknown[]): readonly AlarmChild[] =>
  children.slice(0, 100).flatMap((child) => {
    const fields = fieldsOf(child);
    const state = fields.object('State');
    const called = typeof child === 'string' ? child : fields.text('Arn', 'AlarmArn', 'AlarmName', 'Name');
    if (called === undefined) return [];
    return [
      {
        ...(readAlarmArn(called)
          ? { arn: oneLine(called, maxArnLength) }
          : { name: oneLine(called, maxNameLength) }),
        ...defined({
          state: stateNamed(state.text('Value') ?? fields.text('State', 'StateValue')),
          at: readDate(state.raw('Timestamp')),
        }),
      },
    ];
  });

type Watched = Pick<AlarmSignal, 'metric' | 'condition' | 'metrics' | 'rule'>;

function watchedBy(
  kind: AlarmKind,
  facts: AlarmFacts,
  queries: readonly MetricQuery[],
  evaluation: Evaluation,
): Watched {
  const rule = ruleOf(kind, facts);
  if (kind === 'composite-alarm') return defined({ rule });
  const condition = defined({ ...readCondition(facts.config), ...thresholdOf(kind, facts, evaluation) });
  const metric = singleMetric(kind, facts, queries, condition);
  const plain = kind === 'metric-alarm' && queries.every(({ account }) => account === undefined);
  return {
    ...defined({ rule, metric }),
    ...(!metric && Object.keys(condition).length > 0 && { condition }),
    ...(queries.length > 0 && !(plain && metric) && { metrics: queries }),
  };
}

/** Events carry the threshold in the reason's data only; the band of an anomaly alarm is no threshold. */
function thresholdOf(kind: AlarmKind, facts: AlarmFacts, evaluation: Evaluation): AlarmCondition {
  const threshold =
    facts.config.number('Threshold') ?? facts.reasonData.number('threshold') ?? evaluation.threshold;
  return kind === 'anomaly-alarm' ? {} : defined({ threshold });
}

/** The metric in the trigger, else the only query that has one where nothing is computed from several. */
function singleMetric(
  kind: AlarmKind,
  facts: AlarmFacts,
  queries: readonly MetricQuery[],
  condition: AlarmCondition,
): AlarmMetric | undefined {
  if (kind !== 'metric-alarm' && kind !== 'anomaly-alarm') return undefined;
  const watched = queries.filter(({ metric }) => metric !== undefined);
  const [query] = watched;
  const metric =
    watched.length === 1 && query
      ? query.metric
      : facts.config.has('MetricName')
        ? readMetric(facts.config, facts.config)
        : undefined;
  return metric && { ...metric, ...defined({ periodSec: query?.periodSec }), ...condition };
}

function ruleOf(kind: AlarmKind, { config, rule }: AlarmFacts): string | undefined {
  const query = config.object('ScheduledQueryConfiguration');
  const prometheus = config.object('EvaluationCriteria').object('PromQLCriteria');
  const text =
    kind === 'log-alarm'
      ? (query.text('QueryString') ?? config.text('QueryString'))
      : kind === 'promql-alarm'
        ? (prometheus.text('Query') ?? config.object('PromQLCriteria').text('Query'))
        : rule;
  return text === undefined ? undefined : redactedProse(text, 4000);
}

const evaluated = ({ datapoints, band }: Evaluation): Pick<AlarmSignal, 'datapoints' | 'band'> => ({
  ...(datapoints.length > 0 && { datapoints }),
  ...(band && { band }),
});

/** Text for people: cleaned, limited (a reason has at most 1,023 characters, a description 1,024) and redacted. */
export const proseOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : redactedProse(text, 2000);

/** Cut last: a secret that was cut in two would not be recognised. */
const redactedProse = (text: string, max: number): string => cut(redact(manyLines(text)).text, max);

function linesOf(lines: readonly unknown[]): readonly string[] | undefined {
  const texts = lines.slice(0, 50).flatMap((line) => {
    const text = textOf(line) ?? fieldsOf(line).text('message', '@message', 'line');
    return text === undefined ? [] : [redactedProse(text, 500)];
  });
  return texts.length > 0 ? texts : undefined;
}

function tagsOf(tags: unknown): Readonly<Record<string, string>> | undefined {
  const pairs = readPairs(tags, { pairs: 50, length: 256 });
  return Object.keys(pairs).length > 0 ? pairs : undefined;
}

function mutedBy(mute: Fields): AlarmSignal['muted'] {
  if (mute.entries.length === 0) return undefined;
  const by = mute.text('mutedByArn');
  return defined({
    by: by && oneLine(by, maxArnLength),
    from: readDate(mute.raw('muteWindowStart')),
    to: readDate(mute.raw('muteWindowEnd')),
  });
}
