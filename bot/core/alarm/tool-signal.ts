import type { Instant } from '../calendar/index.ts';
import { partitionNamed, partitionOfRegion } from '../catalogue/index.ts';
import { signalTexts } from '../texts/index.ts';
import { isAccount, maxArnLength } from './arn.ts';
import { defined } from './condition.ts';
import { fit } from './fit.ts';
import { oneLine } from './plain.ts';
import { maxNameLength, proseOf, type UncarriedSignal } from './read-signal.ts';
import { regionNamed } from './region-name.ts';
import { alarmSentence, type SignalData } from './sentence.ts';
import type { AlarmState, Contributor, Refusal, ToolKind } from './signal.ts';

/** What another tool says about one trouble, still unchecked. */
export type ToolFacts = {
  readonly name?: string | undefined;
  readonly arn?: string | undefined;
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly partition?: string | undefined;
  readonly state: AlarmState;
  readonly at?: Instant | undefined;
  readonly reason?: string | undefined;
  readonly description?: string | undefined;
  readonly severity?: string | undefined;
  readonly contributor?: Contributor | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly link?: string | undefined;
};

export type ReadTool =
  | { readonly kind: ToolKind; readonly signal: UncarriedSignal }
  | { readonly kind: ToolKind; readonly refused: Refusal };

/** The signal that the facts make: cleaned, limited, redacted where it is prose. */
export function toolSignal(kind: ToolKind, facts: ToolFacts): ReadTool {
  const name = oneLine((facts.name ?? '').trim(), maxNameLength);
  const missing = name === '' ? 'a name' : facts.at === undefined ? 'a time' : undefined;
  if (missing !== undefined || facts.at === undefined) {
    const detail = `a notification of kind ${kind} without ${missing ?? 'a time'}`;
    return { kind, refused: { reason: 'incomplete', detail } };
  }
  const region = facts.region === undefined ? undefined : regionNamed(facts.region);
  const signal: SignalData = {
    kind,
    alarm: {
      ...(facts.arn !== undefined &&
        facts.arn.length <= maxArnLength && { arn: oneLine(facts.arn, maxArnLength) }),
      name,
      ...defined({ account: isAccount(facts.account ?? '') ? facts.account : undefined, region }),
      partition: partitionFor(facts.partition, region),
    },
    state: { new: facts.state, at: facts.at, reason: proseOf(facts.reason) ?? '' },
    ...defined({
      contributor: facts.contributor,
      description: proseOf(facts.description),
      severity: facts.severity === undefined ? undefined : oneLine(facts.severity, 40),
      tags: facts.tags && Object.keys(facts.tags).length > 0 ? facts.tags : undefined,
    }),
  };
  const sentence = alarmSentence(signal, signalTexts());
  return { kind, signal: fit({ ...signal, sentence, links: defined({ alarm: facts.link }) }) };
}

const partitionFor = (partition: string | undefined, region: string | undefined): string =>
  partitionNamed(partition ?? '')?.name ??
  (region === undefined ? undefined : partitionOfRegion(region)?.name) ??
  'aws';
