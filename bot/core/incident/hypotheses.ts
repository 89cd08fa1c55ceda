import type { Instant } from '../calendar/index.ts';
import { accept, reject, type Actor, type Decision, type Fact, type Happened } from './envelope.ts';
import type { EvidenceId } from './evidence.ts';

/** `H1`, `H2` ...: in the order in which they were put forward, never reused. */
export type HypothesisId = `H${number}`;

export type Verdict = 'support' | 'refute';

/** What speaks for or against a hypothesis: evidence, somebody's words, or both. */
export type Ground = {
  readonly verdict: Verdict;
  readonly at: Instant;
  readonly evidence: readonly EvidenceId[];
  readonly reason?: string;
  readonly person?: string;
};

export type HypothesisStatus = 'open' | 'supported' | 'refuted' | 'withdrawn';

export type Hypothesis = {
  readonly id: HypothesisId;
  readonly text: string;
  readonly status: HypothesisStatus;
  readonly at: Instant;
  readonly person?: string;
  /** What it was put forward with. */
  readonly evidence: readonly EvidenceId[];
  /** Oldest first, at most `hypothesisLimits.grounds`. */
  readonly grounds: readonly Ground[];
  readonly withdrawnAt?: Instant;
};

/** Texts in UTF-16 units. */
export const hypothesisLimits = { hypotheses: 20, grounds: 12, evidence: 10, text: 300 } as const;

export type HypothesisCommand =
  | { readonly type: 'AddHypothesis'; readonly text: string; readonly evidence: readonly string[] }
  | {
      readonly type: 'JudgeHypothesis';
      /** As typed; the only one that is not settled when absent. */
      readonly hypothesis?: string;
      readonly verdict: Verdict;
      readonly evidence: readonly string[];
      readonly reason?: string;
    }
  | { readonly type: 'WithdrawHypothesis'; readonly hypothesis?: string };

export type HypothesisEvent =
  | Fact<'HypothesisAdded', { readonly hypothesis: HypothesisId; readonly evidence: readonly EvidenceId[] }>
  | Fact<
      'HypothesisSupported',
      { readonly hypothesis: HypothesisId; readonly evidence: readonly EvidenceId[] }
    >
  | Fact<'HypothesisRefuted', { readonly hypothesis: HypothesisId; readonly evidence: readonly EvidenceId[] }>
  | Fact<'HypothesisWithdrawn', { readonly hypothesis: HypothesisId }>;

export type HypothesisRejection =
  | { readonly code: 'hypothesis-empty' }
  | { readonly code: 'hypothesis-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'hypotheses-full'; readonly limit: number }
  /** `known`: the ids that there are. */
  | {
      readonly code: 'no-such-evidence';
      readonly asked: readonly string[];
      readonly known: readonly EvidenceId[];
    }
  | {
      readonly code: 'which-hypothesis';
      readonly asked?: string;
      readonly known: readonly { readonly id: HypothesisId; readonly text: string }[];
    }
  /** Neither evidence nor words. */
  | { readonly code: 'no-ground'; readonly verdict: Verdict; readonly known: readonly EvidenceId[] };

type Held = {
  readonly hypotheses: readonly Hypothesis[];
  readonly evidence: readonly { readonly id: EvidenceId }[];
};

type Outcome = Decision<HypothesisEvent, HypothesisRejection>;

/** Whether the status of the incident allows it is decided before. */
export function decideHypothesis(state: Held, command: HypothesisCommand): Outcome {
  switch (command.type) {
    case 'AddHypothesis':
      return add(state, command);
    case 'JudgeHypothesis':
      return judge(state, command);
    case 'WithdrawHypothesis': {
      const found = meant(state, command.hypothesis);
      if ('code' in found) return reject(found);
      if (found.status === 'withdrawn') return accept();
      return accept({ type: 'HypothesisWithdrawn', data: { hypothesis: found.id } });
    }
  }
}

function add(state: Held, command: Extract<HypothesisCommand, { type: 'AddHypothesis' }>): Outcome {
  const text = command.text.trim();
  if (text === '') return reject({ code: 'hypothesis-empty' });
  const long = tooLong(text);
  if (long) return long;
  const evidence = known(state, command.evidence);
  if ('code' in evidence) return reject(evidence);
  const same = state.hypotheses.find((each) => each.text.toLowerCase() === text.toLowerCase());
  if (same !== undefined && same.status !== 'withdrawn') return accept();
  const { length } = state.hypotheses;
  if (length >= hypothesisLimits.hypotheses) {
    return reject({ code: 'hypotheses-full', limit: hypothesisLimits.hypotheses });
  }
  return accept({
    type: 'HypothesisAdded',
    data: { hypothesis: `H${length + 1}`, evidence: evidence.ids },
    texts: { hypothesis: text },
  });
}

function judge(state: Held, command: Extract<HypothesisCommand, { type: 'JudgeHypothesis' }>): Outcome {
  const found = meant(state, command.hypothesis);
  if ('code' in found) return reject(found);
  const reason = command.reason?.trim() ?? '';
  const long = tooLong(reason);
  if (long) return long;
  const evidence = known(state, command.evidence);
  if ('code' in evidence) return reject(evidence);
  const { verdict } = command;
  if (evidence.ids.length === 0 && reason === '') {
    return reject({ code: 'no-ground', verdict, known: state.evidence.map(({ id }) => id) });
  }
  const data = { hypothesis: found.id, evidence: evidence.ids };
  const texts = reason === '' ? {} : { texts: { reason } };
  return accept(
    verdict === 'support'
      ? { type: 'HypothesisSupported', data, ...texts }
      : { type: 'HypothesisRefuted', data, ...texts },
  );
}

function tooLong(text: string): Outcome | undefined {
  const { length } = text;
  const limit = hypothesisLimits.text;
  return length > limit ? reject({ code: 'hypothesis-too-long', length, limit }) : undefined;
}

/** The ids that were named, each once, if all of them are there. */
function known(
  state: Held,
  asked: readonly string[],
): { readonly ids: readonly EvidenceId[] } | Extract<HypothesisRejection, { code: 'no-such-evidence' }> {
  const all = state.evidence.map(({ id }) => id);
  const named = [...new Set(asked.map((each) => each.toUpperCase()))];
  const missing = named.filter((each) => !(all as readonly string[]).includes(each));
  if (missing.length > 0) return { code: 'no-such-evidence', asked: missing.slice(0, 10), known: all };
  return { ids: (named as EvidenceId[]).slice(0, hypothesisLimits.evidence) };
}

function meant(
  { hypotheses }: Held,
  asked: string | undefined,
): Hypothesis | Extract<HypothesisRejection, { code: 'which-hypothesis' }> {
  const unsettled = hypotheses.filter(({ status }) => status === 'open' || status === 'supported');
  const found =
    asked === undefined
      ? unsettled.length === 1
        ? unsettled[0]
        : undefined
      : hypotheses.find(({ id }) => id === asked.toUpperCase());
  if (found !== undefined) return found;
  const offered = (asked === undefined ? unsettled : hypotheses).map(({ id, text }) => ({ id, text }));
  return { code: 'which-hypothesis', ...(asked === undefined ? {} : { asked }), known: offered };
}

/** Folds an event into the list; one about a hypothesis that is not there changes nothing. */
export function withHypothesis(
  all: readonly Hypothesis[],
  event: Happened<HypothesisEvent>,
): readonly Hypothesis[] {
  const { occurredAt: at } = event;
  const { hypothesis: id } = event.data;
  const who = personOf(event.actor);
  if (event.type === 'HypothesisAdded') {
    const { evidence } = event.data;
    const text = event.texts?.['hypothesis'] ?? '';
    return [...all, { id, text, status: 'open', at, ...who, evidence, grounds: [] }];
  }
  return all.map((each) => {
    if (each.id !== id) return each;
    if (event.type === 'HypothesisWithdrawn') return { ...each, status: 'withdrawn', withdrawnAt: at };
    const verdict: Verdict = event.type === 'HypothesisSupported' ? 'support' : 'refute';
    const reason = event.texts?.['reason'];
    const { evidence } = event.data;
    const ground: Ground = { verdict, at, evidence, ...(reason === undefined ? {} : { reason }), ...who };
    const { withdrawnAt: _withdrawn, ...rest } = each;
    return {
      ...rest,
      status: verdict === 'support' ? 'supported' : 'refuted',
      grounds: [...each.grounds, ground].slice(-hypothesisLimits.grounds),
    };
  });
}

const personOf = (actor: Actor): { readonly person?: string } =>
  actor.kind === 'person' ? { person: actor.person } : {};
