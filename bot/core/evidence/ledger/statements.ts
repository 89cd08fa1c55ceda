import type { Texts } from '../../texts/index.ts';
import type { Suspect } from './ranking.ts';
import type { Suspects } from './suspects.ts';

/** What can be said about a ranking, in the order in which it should be read. Percentages are whole numbers. */
export type SuspectStatement =
  | {
      readonly kind: 'started';
      readonly service: string;
      readonly percent: number;
      /** Of what: all seconds or faults that chance does not explain. */
      readonly amount: number;
      readonly faults: boolean;
      readonly windowSec: number | null;
      /** Else it was lost on the connections of the service. */
      readonly inside: boolean;
      readonly callees: number;
      readonly worseCallees: readonly string[];
    }
  | {
      readonly kind: 'next';
      readonly services: readonly string[];
      readonly percents: readonly number[];
    }
  | { readonly kind: 'nothing-stands-out'; readonly faults: boolean }
  | { readonly kind: 'weak-signal'; readonly service: string; readonly faults: boolean }
  | { readonly kind: 'newcomers'; readonly services: readonly string[] }
  | {
      readonly kind: 'sampling';
      readonly percent: number | null;
      readonly requests: number;
      readonly low: boolean;
    }
  | { readonly kind: 'no-traces' }
  | { readonly kind: 'no-normal-window' }
  | { readonly kind: 'alarmed-service-not-traced' };

/** A suspect with less than this share is not worth a word beside the first one. */
const NEXT_FROM_PERCENT = 5;
const MOST_NEXT = 2;
const MOST_NAMES = 3;

/** The statements that a person should read about a ranking, gaps and doubts included. */
export function statementsOf(suspects: Suspects): readonly SuspectStatement[] {
  if (suspects.gap === 'no-traces' || suspects.gap === 'no-normal-window') return [{ kind: suspects.gap }];
  const { alarmed, gap, sampling } = suspects;
  const faults = suspects.unit === 'faults';
  const newcomers = suspects.ranked.filter((each) => each.newcomer && each.connected);
  return [
    ...(gap === null ? [] : [{ kind: gap }]),
    ...rankingOf(suspects, faults),
    ...(alarmed && suspects.weakSignal
      ? [{ kind: 'weak-signal', service: alarmed.name, faults } as const]
      : []),
    ...(newcomers.length > 0 ? [{ kind: 'newcomers', services: namesOf(newcomers) } as const] : []),
    {
      kind: 'sampling',
      percent: sampling.share === null ? null : percentOf(sampling.share),
      requests: sampling.requests,
      low: sampling.low,
    },
  ];
}

function rankingOf(suspects: Suspects, faults: boolean): readonly SuspectStatement[] {
  const [first, ...others] = suspects.ranked.filter((each) => percentOf(each.share) > 0);
  if (!first) return [{ kind: 'nothing-stands-out', faults }];
  const next = others.filter((each) => percentOf(each.share) >= NEXT_FROM_PERCENT).slice(0, MOST_NEXT);
  return [
    {
      kind: 'started',
      service: first.name,
      percent: percentOf(first.share),
      amount: suspects.total,
      faults,
      windowSec: suspects.incidentSec,
      inside: first.own >= first.wire,
      callees: first.callees,
      worseCallees: first.worseCallees.slice(0, MOST_NAMES),
    },
    ...(next.length === 0
      ? []
      : [
          {
            kind: 'next',
            services: next.map((each) => each.name),
            percents: next.map((each) => percentOf(each.share)),
          } as const,
        ]),
  ];
}

/** The statements as sentences, one each. */
export const describeSuspects = (suspects: Suspects, texts: Texts): readonly string[] =>
  statementsOf(suspects).map((statement) => sentenceOf(statement, texts.suspects));

function sentenceOf(statement: SuspectStatement, texts: Texts['suspects']): string {
  switch (statement.kind) {
    case 'started':
      return texts.started(statement);
    case 'next':
      return texts.next(statement);
    case 'nothing-stands-out':
      return texts.nothingStandsOut(statement);
    case 'weak-signal':
      return texts.weakSignal(statement);
    case 'newcomers':
      return texts.newcomers(statement);
    case 'sampling':
      if (statement.percent === null) return texts.samplingUnknown({ requests: statement.requests });
      return statement.low
        ? texts.lowSampling({ percent: statement.percent, requests: statement.requests })
        : texts.sampling({ percent: statement.percent, requests: statement.requests });
    case 'no-traces':
      return texts.noTraces();
    case 'no-normal-window':
      return texts.noNormalWindow();
    case 'alarmed-service-not-traced':
      return texts.alarmedServiceNotTraced();
  }
}

const namesOf = (suspects: readonly Suspect[]): readonly string[] =>
  suspects.slice(0, MOST_NAMES).map((each) => each.name);

const percentOf = (share: number): number => Math.round(share * 100);
