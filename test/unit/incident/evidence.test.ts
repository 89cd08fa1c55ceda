import { describe, expect, test } from 'vitest';
import {
  decide,
  evolve,
  picturesOf,
  type Incident,
  type IncidentCommand,
  type LogsFinding,
} from '../../../bot/core/incident/index.ts';
import { inStatus } from './sample.ts';

const finding: LogsFinding = {
  kind: 'logs',
  group: 'g',
  query: 'q',
  matched: 1,
  scanned: 1,
  lines: [],
  partial: false,
  removed: 0,
};

const at = '2026-03-12T14:05:00.000Z';

const attach = (key: string, more: object = {}): IncidentCommand => ({
  type: 'AttachEvidence',
  evidence: { key, finding, window: { from: at, to: at }, asked: 'fields @message', ...more },
});

const gap = (key: string, reason: 'missing' | 'throttled' = 'missing'): IncidentCommand => ({
  type: 'NoteGap',
  gap: { key, kind: 'logs', reason, subject: key },
});

/** The incident after all of these commands. */
function after(...commands: readonly IncidentCommand[]): Incident {
  const fresh: Incident = {
    ...(inStatus('investigating') as Incident),
    evidence: [],
    gaps: [],
    gapsNoted: 0,
  };
  return commands.reduce<Incident>((state, command) => {
    const decided = decide(state, command);
    if (!decided.ok) throw new Error('refused');
    return decided.facts.reduce<Incident>(
      (next, event) =>
        evolve(next, { ...event, occurredAt: at, actor: { kind: 'system', name: 'tocsin' } }) as Incident,
      state,
    );
  }, fresh);
}

const ids = ({ evidence, gaps }: Incident) => [...evidence, ...gaps].map(({ id }) => id).join(' ');

describe('evidence', () => {
  test('looked at again keeps its id and counts how often', () => {
    const state = after(attach('a'), attach('b'), attach('a', { asked: 'again' }));
    expect(ids(state)).toBe('E1 E2');
    expect(state.evidence[0]).toMatchObject({ asked: 'again', again: 1 });
  });

  test('a gap goes when the same look succeeds, and its id is not given again', () => {
    expect(ids(after(gap('a'), gap('b')))).toBe('G1 G2');
    expect(ids(after(gap('a'), gap('b'), attach('a')))).toBe('E1 G2');
    expect(ids(after(gap('a'), attach('a'), gap('c')))).toBe('E1 G2');
  });

  test('the same gap is noted once; another reason replaces it', () => {
    expect(ids(after(gap('a'), gap('a')))).toBe('G1');
    expect(after(gap('a'), gap('a', 'throttled')).gaps).toMatchObject([{ id: 'G1', reason: 'throttled' }]);
  });

  test('what looking costs is summed, of gaps too, and of each look', () => {
    const cost = { bytesScanned: 100, ranSec: 2 };
    const paidGap: IncidentCommand = {
      type: 'NoteGap',
      gap: { key: 'b', kind: 'logs', reason: 'timed-out', subject: 'b', ...cost },
    };
    expect(after(attach('a', cost), attach('a', cost), paidGap).spent).toMatchObject({ bytes: 300, sec: 6 });
  });

  test('of 5 queries 3 are granted when 3 are left, and none when bytes are used up', () => {
    const budget = { bytes: 100, queries: 3, sec: 60 };
    const plan: IncidentCommand = { type: 'PlanQueries', queries: 5, budget };
    expect(after(plan).spent.queries).toBe(3);
    expect(after(plan, plan).spent.queries).toBe(3);
    expect(after(attach('a', { bytesScanned: 100 }), plan).spent.queries).toBe(0);
  });

  test('a picture stays with its item while it is the same one', () => {
    const drawn = attach('a', { picture: { artefact: 'p1', name: 'x.png', alt: 'x' } });
    const shown: IncidentCommand = { type: 'RecordPicture', evidence: 'E1', artefact: 'p1', file: 'F1' };
    expect(after(drawn, shown, drawn).evidence[0]?.pictureFile).toBe('F1');
    const other = attach('a', { picture: { artefact: 'p2', name: 'x.png', alt: 'x' } });
    expect(after(drawn, shown, other).evidence[0]).not.toHaveProperty('pictureFile');
  });

  test('so does each further picture, in the order in which they are shown', () => {
    const [map, minutes] = ['map', 'minutes'].map((artefact) => ({
      artefact,
      name: `${artefact}.png`,
      alt: '',
    }));
    const drawn = attach('a', { picture: map!, furtherPictures: [minutes!] });
    const file = (artefact: string): IncidentCommand => ({
      type: 'RecordPicture',
      evidence: 'E1',
      artefact,
      file: `F-${artefact}`,
    });
    const shownOf = (...commands: readonly IncidentCommand[]): readonly (string | undefined)[] =>
      picturesOf(after(...commands).evidence[0]!).map((each) => each.file);
    expect(shownOf(drawn)).toEqual([undefined, undefined]);
    expect(shownOf(drawn, file('minutes'))).toEqual([undefined, 'F-minutes']);
    expect(shownOf(drawn, file('map'), file('minutes'), drawn)).toEqual(['F-map', 'F-minutes']);
    const again = attach('a', { picture: map!, furtherPictures: [{ ...minutes!, artefact: 'newer' }] });
    expect(shownOf(drawn, file('map'), file('minutes'), again)).toEqual(['F-map', undefined]);
    expect(shownOf(drawn, file('gone'))).toEqual([undefined, undefined]);
  });
});
