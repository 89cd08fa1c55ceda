import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evolve,
  noIncident,
  type Happened,
  type IncidentCommand,
  type IncidentEvent,
  type IncidentState,
} from '../../../bot/core/incident/index.ts';
import { incidentCommand } from '../app/histories.ts';
import { openCommand } from '../app/world.ts';
import { dated, deepFrozen, foldFrozen } from '../spec.ts';
import { fold, history, inStatus, openedData, room } from './sample.ts';

/** The events that commands lead to, told one after another by Tocsin and two people. */
function eventsOf(commands: readonly IncidentCommand[]): readonly Happened<IncidentEvent>[] {
  const events: Happened<IncidentEvent>[] = [];
  let state: IncidentState = noIncident;
  for (const command of [openCommand(), ...commands]) {
    const decision = room.decide(state, command);
    if (!decision.ok) continue;
    for (const fact of decision.facts) {
      const person = ['pan', 'pbo'][events.length % 3];
      const event = dated(fact, events.length);
      events.push(person === undefined ? event : { ...event, actor: { kind: 'person', person } });
      state = deepFrozen(evolve(state, events.at(-1)!));
    }
  }
  return events;
}

const histories = fc.array(incidentCommand, { maxLength: 30 }).map(eventsOf);

const unknown = (type: string): Happened<IncidentEvent> => ({
  ...dated({ type, data: { person: 'pan' } } as unknown as IncidentEvent, 99),
  actor: { kind: 'person', person: 'pnew' },
});

describe('replay', () => {
  test('of a prefix plus the rest equals the replay of all', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 100 }), (events, cut) => {
        const [before, after] = [events.slice(0, cut), events.slice(cut)];
        const stored = JSON.parse(JSON.stringify(foldFrozen(room, before))) as IncidentState;
        expect(foldFrozen({ ...room, initial: stored }, after)).toStrictEqual(foldFrozen(room, events));
      }),
      { numRuns: 300 },
    );
  });

  test('leads to a state that can be written as JSON and comes back the same: nothing undefined, no dates', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const state = foldFrozen(room, events);
        expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  test('passes over events of a newer version wherever they stand', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 100 }), (events, place) => {
        const all = events.toSpliced(place, 0, unknown('IncidentMuted'), unknown('constructor'));
        expect(foldFrozen(room, all)).toStrictEqual(foldFrozen(room, events));
      }),
      { numRuns: 100 },
    );
  });
});

describe('evolve', () => {
  test('never refuses: every event in every status gives a state', () => {
    const events = [
      ...new Map(
        Object.values(history)
          .flat()
          .map((event) => [event.type, event]),
      ).values(),
    ];
    for (const status of ['triage', 'resolved', 'closed', 'declined', 'merged'] as const) {
      for (const event of events) {
        const state = evolve(deepFrozen(inStatus(status)), dated(event, 9));
        expect(state.status).not.toBe('none');
        expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
      }
    }
  });

  test('nothing comes before the opening', () => {
    for (const event of history.closed.slice(1)) expect(evolve(noIncident, dated(event, 1))).toBe(noIncident);
  });

  test('a text that was erased is read as empty', () => {
    const { title: _title, ...data } = openedData;
    expect(fold({ type: 'IncidentOpened', data: { ...data, how: 'declared' } })).toMatchObject({ title: '' });
    expect(fold(...history.resolved)).toMatchObject({ resolution: '' });
  });
});
