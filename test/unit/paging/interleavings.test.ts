import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intents } from '../../../bot/app/effects/intents.ts';
import type { NewEffect } from '../../../bot/app/ports/index.ts';
import { escalationStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type { EscalationCommand, EscalationState } from '../../../bot/core/paging/index.ts';
import { dated, deepFrozen, storyStart } from '../spec.ts';

/** An escalation with its effects, run by hand: any of them, early, late, twice or never. */
function createProcess(steps: number, repeat: number) {
  let state: EscalationState = escalationStream.initial;
  let version = 0;
  const effects = new Map<string, NewEffect>();
  const taken: string[] = [];
  const causes = new Map<string, string[]>();

  function tell(command: EscalationCommand, cause: string): void {
    const decision = escalationStream.decide(state, command);
    if (!decision.ok) return;
    const happenings = decision.facts.map((fact) => ({
      ...dated(fact, version),
      occurredAt: plusSec(storyStart, version),
    }));
    for (const fact of happenings) {
      state = deepFrozen(escalationStream.evolve(state, fact));
      if (fact.type !== 'StepTaken') continue;
      const name = `${fact.data.round}.${fact.data.step}`;
      taken.push(name);
      causes.set(name, [...(causes.get(name) ?? []), cause]);
    }
    const occurrences = happenings.map((fact) => ({
      id: `e${(version += 1)}`,
      version,
      at: fact.occurredAt,
      fact,
    }));
    for (const effect of escalationStream.react('inc1-1', occurrences, state)) {
      if (!effects.has(effect.id) || effect.again === true) effects.set(effect.id, effect);
    }
  }

  tell(
    {
      type: 'StartEscalation',
      incident: 'inc1',
      policy: {
        name: 'p',
        steps: Array.from({ length: steps }, () => ({ afterSec: 60, page: [] })),
        repeat,
      },
      drill: false,
      private: false,
    },
    'start',
  );

  return {
    taken,
    causes,
    state: () => state,
    of: (kind: string) => [...effects.values()].filter((effect) => effect.kind === kind),
    tell,
    /** The timer of a step; `people` answer the schedules' question. */
    takeStep(effect: NewEffect, people: number): void {
      const { round, step } = effect.data as Intents['take-step'];
      const called = Array.from({ length: people }, (_, n) => ({
        page: `inc1-1-${round}-${step}-p${n}`,
        person: `p${n}`,
        code: '0000',
      }));
      tell({ type: 'TakeStep', round, step, called }, effect.id);
    },
    deliver(effect: NewEffect, outcome: 'sent' | 'asleep' | 'failed' | 'unreachable'): void {
      const { page } = effect.data as Intents['page-sms'];
      const channel = effect.kind === 'page-sms' ? 'sms' : 'slack';
      tell({ type: 'RecordDelivery', page, delivery: { channel, outcome, at: storyStart } }, effect.id);
    },
  };
}

type Process = ReturnType<typeof createProcess>;

type Move = {
  readonly move: string;
  readonly pick: number;
  readonly people: number;
  readonly outcome: number;
};

const outcomes = ['sent', 'asleep', 'failed', 'unreachable'] as const;

const moves = (kinds: readonly string[]) =>
  fc.array(
    fc.record({
      move: fc.constantFrom(...kinds),
      pick: fc.nat({ max: 1000 }),
      people: fc.nat({ max: 3 }),
      outcome: fc.nat({ max: 3 }),
    }),
    { maxLength: 60 },
  );

function make(process: Process, { move, pick, people, outcome }: Move): void {
  const pickOf = <T>(all: readonly T[]): T | undefined => all[pick % Math.max(1, all.length)];
  const state = process.state();
  switch (move) {
    case 'timer': {
      const effect = pickOf(process.of('take-step'));
      if (effect) process.takeStep(effect, people);
      return;
    }
    case 'delivery': {
      const effect = pickOf([...process.of('page-slack'), ...process.of('page-sms')]);
      if (effect) process.deliver(effect, outcomes[outcome]!);
      return;
    }
    case 'hand':
      return process.tell({ type: 'EscalateNow', person: 'p1' }, 'hand');
    case 'decline': {
      const page = state.status === 'none' ? undefined : pickOf(state.pages);
      if (page) process.tell({ type: 'DeclinePage', page: page.id, person: 'p1' }, 'decline');
      return;
    }
    case 'acknowledge':
      return process.tell({ type: 'AcknowledgePages', person: 'p1', via: 'slack' }, 'acknowledge');
    default:
      return process.tell({ type: 'StopEscalation', reason: 'resolved' }, 'stop');
  }
}

const inOrder = (steps: number, repeat: number): readonly string[] =>
  Array.from({ length: repeat + 1 }, (_r, round) =>
    Array.from({ length: Math.max(1, steps) }, (_s, step) => `${round}.${step}`),
  ).flat();

const shape = fc.record({ steps: fc.nat({ max: 3 }), repeat: fc.nat({ max: 2 }) });

test('whatever comes in whatever order: steps are taken in their order, each by one timer, and none when it is over', () => {
  const everything = moves([
    'timer',
    'timer',
    'timer',
    'delivery',
    'delivery',
    'hand',
    'decline',
    'acknowledge',
    'stop',
  ]);
  fc.assert(
    fc.property(shape, everything, ({ steps, repeat }, story) => {
      const process = createProcess(steps, repeat);
      for (const move of story) {
        const over = process.state().status !== 'running';
        const had = process.taken.length;
        make(process, move);
        expect(over && process.taken.length > had).toBe(false);
      }
      expect(process.taken).toEqual(inOrder(steps, repeat).slice(0, process.taken.length));
      for (const causes of process.causes.values()) expect(causes).toHaveLength(1);
      const state = process.state();
      const pages = state.status === 'none' ? [] : state.pages.map((page) => page.id);
      expect(new Set(pages).size).toBe(pages.length);
    }),
    { numRuns: 300 },
  );
});

test('as long as nobody answers the timers lead to the end: all steps are taken, then nobody was reached', () => {
  fc.assert(
    fc.property(shape, moves(['timer', 'delivery', 'hand', 'decline']), ({ steps, repeat }, story) => {
      const process = createProcess(steps, repeat);
      for (const move of story) make(process, move);
      for (let n = 0; n < inOrder(steps, repeat).length + 1; n += 1) {
        for (const effect of process.of('take-step')) process.takeStep(effect, 1);
      }
      expect(process.state().status).toBe('exhausted');
      expect(process.taken).toEqual(inOrder(steps, repeat));
      expect(process.of('record-nobody-reached')).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
