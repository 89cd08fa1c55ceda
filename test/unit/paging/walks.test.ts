import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intents } from '../../../bot/app/effects/intents.ts';
import type { NewEffect } from '../../../bot/app/ports/index.ts';
import { escalationStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import {
  dueNext,
  isEnd,
  isSamePlace,
  type Escalation,
  type EscalationCommand,
  type EscalationPolicy,
  type EscalationState,
} from '../../../bot/core/paging/index.ts';
import { dated, deepFrozen, storyStart } from '../spec.ts';

/** An escalation and its timers, with everything that a policy may have, moved by hand in any order. */
function createWalk(policy: EscalationPolicy) {
  let state: EscalationState = escalationStream.initial;
  let version = 0;
  const timers = new Map<string, NewEffect>();
  const paged: { readonly what: string; readonly status: string }[] = [];
  const announced: string[] = [];

  function tell(command: EscalationCommand): void {
    const before = state.status;
    const decision = escalationStream.decide(state, command);
    if (!decision.ok) return;
    const happenings = decision.facts.map((fact) => ({
      ...dated(fact, version),
      occurredAt: plusSec(storyStart, version),
    }));
    for (const fact of happenings) {
      state = deepFrozen(escalationStream.evolve(state, fact));
      if (fact.type === 'PersonPaged' || fact.type === 'ChannelPaged') {
        paged.push({ what: fact.data.page, status: before });
      }
    }
    const occurrences = happenings.map((fact) => ({
      id: `e${(version += 1)}`,
      version,
      at: fact.occurredAt,
      fact,
    }));
    const effects = escalationStream.react('x', occurrences, state);
    expect(effects.length).toBeLessThanOrEqual(40);
    for (const effect of effects) {
      if (effect.kind === 'take-step') timers.set(effect.id, effect);
      if (effect.kind === 'record-nobody-reached') announced.push(effect.id);
    }
  }

  tell({ type: 'StartEscalation', incident: 'i', policy, drill: false, private: false });
  return { state: () => state, timers, paged, announced, tell, time: () => plusSec(storyStart, version) };
}

type Walk = ReturnType<typeof createWalk>;

/** How a timer finds the world: whom it pages, whether its conditions hold, whether everybody sleeps. */
type Found = {
  readonly people: number;
  readonly channel: boolean;
  readonly fits: boolean;
  readonly quiet: boolean;
};

/** What the handler of a timer does (bot/app/effects/handlers/paging.ts), without the store. */
function fire(walk: Walk, { data }: NewEffect, found: Found): void {
  const { round, step, again = false } = data as Intents['take-step'];
  const state = walk.state();
  if (state.status !== 'running') return;
  const place = { round, step };
  if (!again && !isSamePlace(place, dueNext(state))) return;
  if (!again && isEnd(state, place)) return walk.tell({ type: 'TakeStep', ...place, called: [] });
  const inSteps = round <= state.policy.repeat;
  if (inSteps && !found.fits) {
    if (!again) walk.tell({ type: 'TakeStep', ...place, called: [], passedOver: true });
    return;
  }
  if (found.quiet && found.people > 0 && !again) {
    const until = plusSec(walk.time(), 3600);
    return walk.tell({ type: 'HoldStep', ...place, until, persons: ['p0'] });
  }
  const called = Array.from({ length: found.people }, (_, n) => ({
    page: `${round}.${step}.p${n}`,
    person: `p${n}`,
    code: '0000',
  }));
  const channels = found.channel ? [{ page: `${round}.${step}.c`, channel: 'C1' }] : [];
  walk.tell({ type: 'TakeStep', ...place, called, channels, ...(again ? { again } : {}) });
}

const found: fc.Arbitrary<Found> = fc.record({
  people: fc.nat({ max: 3 }),
  channel: fc.boolean(),
  fits: fc.boolean(),
  quiet: fc.boolean(),
});

type Move = { readonly move: string; readonly pick: number; readonly found: Found };

const moves = (...kinds: readonly string[]): fc.Arbitrary<readonly Move[]> =>
  fc.array(fc.record({ move: fc.constantFrom(...kinds), pick: fc.nat({ max: 1000 }), found }), {
    maxLength: 50,
  });

const policies: fc.Arbitrary<EscalationPolicy> = fc
  .record({
    steps: fc.nat({ max: 3 }),
    repeat: fc.nat({ max: 2 }),
    must: fc.integer({ min: 1, max: 3 }),
    last: fc.boolean(),
  })
  .map(({ steps, repeat, must, last }) => ({
    name: 'p',
    steps: Array.from({ length: steps }, () => ({ afterSec: 60, page: [] })),
    repeat,
    ...(must === 1 ? {} : { mustAcknowledge: must }),
    ...(last ? { lastResort: [] } : {}),
  }));

function make(walk: Walk, { move, pick, found: as }: Move): void {
  const state = walk.state();
  const timers = [...walk.timers.values()];
  const pages = state.status === 'none' ? [] : state.pages;
  const person = `p${pick % 4}`;
  switch (move) {
    case 'timer': {
      const timer = timers[pick % Math.max(1, timers.length)];
      if (timer) fire(walk, timer, as);
      return;
    }
    case 'acknowledge':
      return walk.tell({ type: 'AcknowledgePages', person, via: 'slack' });
    case 'cannot': {
      const page = pages[pick % Math.max(1, pages.length)];
      if (page) walk.tell({ type: 'DeclinePage', page: page.id, person: page.person });
      return;
    }
    case 'hand':
      return walk.tell({ type: 'EscalateNow', person });
    case 'raise':
      return walk.tell({ type: 'RaiseUrgency', severity: 'sev1' });
    default:
      return walk.tell({ type: 'StopEscalation', reason: 'resolved' });
  }
}

const answeredBy = ({ counted }: Escalation): readonly string[] => counted.map(({ person }) => person);

const everything = ['timer', 'timer', 'timer', 'timer', 'acknowledge', 'cannot', 'hand', 'raise', 'stop'];

test('whatever comes in whatever order: nobody is paged when it is over, no page twice, whoever acknowledged no more', () => {
  fc.assert(
    fc.property(policies, moves(...everything), (policy, story) => {
      const walk = createWalk(policy);
      for (const move of story) {
        const before = walk.state();
        const had = walk.paged.length;
        make(walk, move);
        if (before.status === 'none') continue;
        const acknowledged = new Set(before.counted.map(({ person }) => person));
        for (const { what } of walk.paged.slice(had))
          expect(acknowledged.has(what.split('.')[2]!)).toBe(false);
      }
      expect(walk.paged.filter(({ status }) => status !== 'running')).toEqual([]);
      expect(new Set(walk.paged.map(({ what }) => what)).size).toBe(walk.paged.length);
      const state = walk.state();
      const answered = state.status === 'acknowledged' ? [...answeredBy(state), state.by] : [];
      const enough = new Set(answered).size >= (policy.mustAcknowledge ?? 1);
      // After "nobody reached" one is enough.
      expect(state.status !== 'acknowledged' || enough || walk.announced.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('as long as not enough people answer the timers lead to the end, in at most so many as there are places', () => {
  const without = everything.filter((move) => move !== 'stop');
  fc.assert(
    fc.property(policies, moves(...without), found, (policy, story, as) => {
      const walk = createWalk(policy);
      for (const move of story) make(walk, move);
      // Mornings come: nothing is quiet any more.
      const awake = { ...as, quiet: false };
      for (let n = 0; n < (policy.repeat + 1) * Math.max(1, policy.steps.length) + 3; n += 1) {
        for (const timer of walk.timers.values()) fire(walk, timer, awake);
      }
      const state = walk.state();
      expect(['acknowledged', 'exhausted']).toContain(state.status);
      const said = policy.lastResort === undefined ? 1 : 2;
      expect(state.status === 'acknowledged' ? said : walk.announced.length).toBe(said);
    }),
    { numRuns: 500 },
  );
});

test('what is next is always lined up: a running escalation has a timer for its next place', () => {
  fc.assert(
    fc.property(policies, moves(...everything), (policy, story) => {
      const walk = createWalk(policy);
      for (const move of story) {
        make(walk, move);
        const state = walk.state();
        if (state.status !== 'running') continue;
        const due = dueNext(state);
        const lined = [...walk.timers.values()].some(({ data }) => {
          const { round, step, again } = data as Intents['take-step'];
          return !again && isSamePlace({ round, step }, due);
        });
        expect(lined).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
