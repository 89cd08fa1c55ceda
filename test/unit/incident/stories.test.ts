import { describe, expect, test } from 'vitest';
import { alarmsStillFiring, textLimits, type IncidentEvent } from '../../../bot/core/incident/index.ts';
import { dated, foldFrozen } from '../spec.ts';
import {
  alarm,
  at,
  cleared,
  fired,
  fold,
  given,
  history,
  inStatus,
  open,
  openedData,
  room,
} from './sample.ts';

const { investigating, resolved } = history;

const fire = (name: string, sec: number) =>
  ({ type: 'FireAlarm', alarm: alarm(name, sec), reason: 'same-service' }) as const;
const clear = (name: string, sec: number) => ({ type: 'ClearAlarm', alarm: alarm(name, sec) }) as const;

describe('opening', () => {
  test('by an alarm: it investigates, holds the alarm and the runbooks that fit', () => {
    const runbook = { id: 'alb-5xx', title: 'ALB 5xx', why: 'metric name' };
    given()
      .when(open({ runbooks: [runbook] }))
      .gives(
        ...investigating,
        {
          type: 'AlarmFired',
          data: { alarm: alarm('5xx', 0), reason: 'first-of-service' },
          occurredAt: at(0),
        },
        { type: 'RunbookAttached', data: { runbook } },
      );
  });

  test.each([
    [true, 'investigating'],
    [false, 'triage'],
  ] as const)(
    'by a person who is sure (%s): %s, with the title as text that can be erased',
    (sure, status) => {
      const { title: _title, ...data } = openedData;
      given()
        .when(open({ by: { how: 'declared', title: '  checkout is slow ', sure } }))
        .gives({
          type: 'IncidentOpened',
          data: { ...data, status, how: 'declared', reason: 'declared' },
          texts: { title: 'checkout is slow' },
        } as IncidentEvent);
    },
  );

  test('a declared incident needs a title of at most 150 characters', () => {
    const by = (title: string) => open({ by: { how: 'declared', title, sure: true } });
    given().when(by(' \n ')).refuses({ code: 'text-missing', text: 'title' });
    given()
      .when(by('x'.repeat(151)))
      .refuses({ code: 'text-too-long', text: 'title', length: 151, limit: textLimits.title });
  });
});

describe('alarms', () => {
  test('the same transition twice is recorded once', () => {
    given(...investigating, fired('a', 10))
      .when(fire('a', 10))
      .gives();
    given(...investigating, fired('a', 10), cleared('a', 20))
      .when(clear('a', 20))
      .gives();
  });

  test('a second end is recorded when it is newer: the firing between them is on its way and is over already', () => {
    given(...investigating, fired('a', 10), cleared('a', 20))
      .when(clear('a', 30))
      .gives(cleared('a', 30));
    const state = fold(...investigating, fired('a', 10), cleared('a', 20), cleared('a', 30), fired('a', 25));
    expect(state.alarms).toMatchObject([{ state: 'OK', lastAt: at(30), fired: 2 }]);
  });

  test('an alarm that fires again counts twice, keeps when it began, and is in ALARM again', () => {
    const state = fold(...investigating, fired('a', 10), cleared('a', 20), fired('a', 30));
    expect(state.alarms).toStrictEqual([
      {
        key: '["a"]',
        name: 'a',
        sentence: 'a changed',
        state: 'ALARM',
        firstAt: at(10),
        lastAt: at(30),
        fired: 2,
        reason: 'same-service',
      },
    ]);
  });

  test('an end that overtakes its beginning: both are recorded with their own times, and the alarm is over', () => {
    given(...investigating)
      .when(clear('a', 20))
      .gives(cleared('a', 20));
    given(...investigating, cleared('a', 20))
      .when(fire('a', 10))
      .gives(fired('a', 10));
    const state = fold(...investigating, cleared('a', 20), fired('a', 10));
    expect(state.alarms).toMatchObject([
      { state: 'OK', firstAt: at(10), lastAt: at(20), fired: 1, reason: 'same-service' },
    ]);
  });

  test('an older firing that comes late counts, but does not undo what is newer', () => {
    const late = { ...alarm('a', 10, { sentence: 'older' }) };
    const older: IncidentEvent = {
      type: 'AlarmFired',
      data: { alarm: late, reason: 'same-service' },
      occurredAt: at(10),
    };
    expect(fold(...investigating, fired('a', 30), older).alarms).toMatchObject([
      { state: 'ALARM', firstAt: at(10), lastAt: at(30), fired: 2, sentence: 'a changed' },
    ]);
    expect(fold(...investigating, fired('a', 15), cleared('a', 30), older).alarms).toMatchObject([
      { state: 'OK', firstAt: at(10), lastAt: at(30), fired: 2 },
    ]);
  });

  test('an older end that comes late does not end what fired since', () => {
    const state = fold(...investigating, fired('a', 10), fired('a', 30), cleared('a', 20));
    expect(state.alarms).toMatchObject([{ state: 'ALARM', lastAt: at(30) }]);
  });

  test('in whatever order four transitions of an alarm come, the last of them says how it is', () => {
    const all = [fired('a', 10), cleared('a', 20), fired('a', 30), cleared('a', 40)];
    for (const order of permutations(all)) {
      expect(fold(...investigating, ...order).alarms).toMatchObject([
        { state: 'OK', firstAt: at(10), lastAt: at(40), fired: 2 },
      ]);
    }
  });
});

function permutations<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one, index) =>
    permutations([...all.slice(0, index), ...all.slice(index + 1)]).map((rest) => [one, ...rest]),
  );
}

describe('resolving', () => {
  const resolve = { type: 'Resolve', evenInAlarm: false } as const;
  const firing = [...investigating, fired('a', 10), fired('b', 11), cleared('b', 20), fired('c', 12)];

  test('while alarms fire is refused and names them', () => {
    given(...firing)
      .when(resolve)
      .refuses({ code: 'still-in-alarm', number: 12, alarms: ['a', 'c'] });
  });

  test('while alarms fire works when it is meant, and says which', () => {
    given(...firing)
      .when({ ...resolve, evenInAlarm: true, summary: ' rolled back ' })
      .gives({
        type: 'IncidentResolved',
        data: { stillInAlarm: ['a', 'c'] },
        texts: { summary: 'rolled back' },
      });
  });

  test('200 alarms with names of 255 characters are refused and recorded within the size of an event', () => {
    const name = 'ệ'.repeat(255);
    const many = Array.from({ length: 200 }, (_, n) => fired(`${name}${n}`, n));
    const decision = room.decide(fold(...investigating, ...many), {
      ...resolve,
      evenInAlarm: true,
      summary: 'ệ'.repeat(3000),
    });
    expect(decision.ok && Buffer.byteLength(JSON.stringify(decision.facts))).toBeLessThan(30 * 1024);
    const refused = room.decide(fold(...investigating, ...many), resolve);
    expect(refused.ok || Buffer.byteLength(JSON.stringify(refused.rejection))).toBeLessThan(20 * 1024);
  });

  test('mitigates as well where nobody said so before, and remembers who and how', () => {
    const done: IncidentEvent = {
      type: 'IncidentResolved',
      data: { stillInAlarm: [] },
      texts: { summary: 'rolled back' },
    };
    const by = { kind: 'person', person: 'pan' } as const;
    const facts = [...investigating.map(dated), { ...dated(done, 9), actor: by }];
    expect(foldFrozen(room, facts)).toMatchObject({
      status: 'resolved',
      resolvedAt: at(9),
      resolvedBy: 'pan',
      resolution: 'rolled back',
      mitigatedAt: at(9),
      responders: ['pan'],
    });
    const before = fold(...investigating, { type: 'IncidentMitigated', data: {} }, done);
    expect(before.mitigatedAt).toBe(at(1));
  });

  test('an alarm that ends after it was resolved is recorded', () => {
    given(...investigating, fired('a', 10), ...resolved.slice(1))
      .when(clear('a', 50))
      .gives(cleared('a', 50));
    expect(
      alarmsStillFiring(fold(...investigating, fired('a', 10), ...resolved.slice(1), cleared('a', 50))),
    ).toEqual([]);
  });
});

describe('reopening', () => {
  const reopened: IncidentEvent = { type: 'IncidentReopened', data: {}, texts: { reason: 'back again' } };

  test('investigates again; what belonged to the resolution is gone, what people learnt is not', () => {
    given(...resolved)
      .when({ type: 'Reopen', reason: 'back again' })
      .gives(reopened);
    const drafted: IncidentEvent = {
      type: 'PostmortemDrafted',
      data: { documents: [{ format: 'md', locale: 'en', artefact: 'a1' }] },
    };
    const state = fold(...resolved, drafted, reopened);
    expect(state).toMatchObject({ status: 'investigating', reopened: 1, documents: [], mitigatedAt: at(1) });
    for (const gone of ['resolvedAt', 'resolvedBy', 'resolution', 'endedAt'])
      expect(state).not.toHaveProperty(gone);
  });

  test('takes signals again, can be resolved again, and counts how often', () => {
    given(...resolved, reopened)
      .when(fire('a', 60))
      .gives(fired('a', 60));
    const state = fold(...resolved, reopened, ...resolved.slice(1), reopened);
    expect(state).toMatchObject({ status: 'investigating', reopened: 2 });
  });
});

describe('people', () => {
  const acknowledged: IncidentEvent = { type: 'IncidentAcknowledged', data: { person: 'pan' } };

  test('who acknowledges first stays; a second one changes nothing', () => {
    given(...investigating)
      .when({ type: 'Acknowledge', person: 'pan', escalation: 'inc1-1' })
      .gives({ type: 'IncidentAcknowledged', data: { person: 'pan', escalation: 'inc1-1' } });
    given(...investigating, acknowledged)
      .when({ type: 'Acknowledge', person: 'pbo' })
      .gives();
  });

  test('after nobody was reached an acknowledgement counts again and ends the shouting, but the first stays the first', () => {
    const nobody: IncidentEvent = { type: 'NobodyReached', data: { escalation: 'inc1-1', tried: ['pan'] } };
    given(...investigating, acknowledged, nobody)
      .when({ type: 'Acknowledge', person: 'pbo' })
      .gives({ type: 'IncidentAcknowledged', data: { person: 'pbo' } });
    const state = fold(...investigating, acknowledged, nobody, {
      type: 'IncidentAcknowledged',
      data: { person: 'pbo' },
    });
    expect(state).toMatchObject({ nobodyReached: false, acknowledged: { person: 'pan', at: at(1) } });
  });

  test('a role is taken, given to another, made free; each says who had it', () => {
    const role = (person: string | null) => ({ type: 'AssignRole', role: 'lead', person }) as const;
    const assigned = (person: string | null, previous: string | null): IncidentEvent => ({
      type: 'RoleAssigned',
      data: { role: 'lead', person, previous },
    });
    given(...investigating)
      .when(role('pan'))
      .gives(assigned('pan', null));
    given(...investigating)
      .when(role(null))
      .gives();
    given(...investigating, assigned('pan', null))
      .when(role('pan'))
      .gives();
    given(...investigating, assigned('pan', null))
      .when(role('pbo'))
      .gives(assigned('pbo', 'pan'));
    given(...investigating, assigned('pan', null))
      .when(role(null))
      .gives(assigned(null, 'pan'));
    const state = fold(...investigating, assigned('pan', null), assigned('pbo', 'pan'));
    expect(state).toMatchObject({ roles: { lead: 'pbo' }, responders: ['pan', 'pbo'] });
    expect(fold(...investigating, assigned('pan', null), assigned(null, 'pan')).roles).toStrictEqual({});
  });

  test('a configured role may be called like a part of every object', () => {
    given(...investigating)
      .when({ type: 'AssignRole', role: 'constructor', person: 'pan' })
      .gives({ type: 'RoleAssigned', data: { role: 'constructor', person: 'pan', previous: null } });
  });

  test('whoever does something is a responder, once; alarms and Tocsin are none', () => {
    const note = dated<IncidentEvent>({ type: 'NoteAdded', data: {}, texts: { note: 'x' } }, 3);
    const by = (person: string) => ({ ...note, actor: { kind: 'person', person } as const });
    const state = foldFrozen(room, [...investigating.map(dated), by('pbo'), by('pan'), by('pbo'), note]);
    expect(state).toMatchObject({ responders: ['pbo', 'pan'], notes: 4 });
  });

  test('a severity changes with its reason; the same one again is no change', () => {
    given(...investigating)
      .when({ type: 'ChangeSeverity', severity: 'sev1', reason: ' all of Europe ' })
      .gives({
        type: 'SeverityChanged',
        data: { from: 'sev2', to: 'sev1' },
        texts: { reason: 'all of Europe' },
      });
    given(...investigating)
      .when({ type: 'ChangeSeverity', severity: 'sev2' })
      .gives();
  });

  test('an update says when the next one is due', () => {
    const update: IncidentEvent = {
      type: 'UpdateGiven',
      data: { nextUpdateAt: at(1800) },
      texts: { update: 'falling' },
    };
    given(...investigating)
      .when({ type: 'GiveUpdate', update: 'falling', nextUpdateAt: at(1800) })
      .gives(update);
    expect(fold(...investigating, update).lastUpdate).toStrictEqual({
      at: at(1),
      text: 'falling',
      nextUpdateAt: at(1800),
    });
  });

  test('moving to monitoring mitigates, once', () => {
    expect(inStatus('monitoring')).toMatchObject({ status: 'monitoring', mitigatedAt: at(1) });
    const again = fold(
      ...history.monitoring,
      { type: 'StatusChanged', data: { from: 'monitoring', to: 'investigating' } },
      { type: 'StatusChanged', data: { from: 'investigating', to: 'monitoring' } },
    );
    expect(again.mitigatedAt).toBe(at(1));
  });
});

describe('texts', () => {
  const texts = [
    ['note', (text: string) => ({ type: 'AddNote', note: text }) as const],
    ['update', (text: string) => ({ type: 'GiveUpdate', update: text }) as const],
  ] as const;

  test.each(texts)('a %s has 1 to 3,000 characters', (name, command) => {
    given(...investigating)
      .when(command(' \t\n'))
      .refuses({ code: 'text-missing', text: name });
    given(...investigating)
      .when(command(`  ${'x'.repeat(3001)}`))
      .refuses({ code: 'text-too-long', text: name, length: 3001, limit: textLimits.text });
    expect(room.decide(inStatus('investigating'), command(` ${'x'.repeat(3000)} `))).toMatchObject({
      ok: true,
      facts: [{ texts: { [name]: 'x'.repeat(3000) } }],
    });
  });

  test.each([
    [
      'reason',
      investigating,
      (text: string) => ({ type: 'ChangeSeverity', severity: 'sev1', reason: text }) as const,
    ],
    [
      'summary',
      investigating,
      (text: string) => ({ type: 'Resolve', evenInAlarm: false, summary: text }) as const,
    ],
    ['reason', resolved, (text: string) => ({ type: 'Reopen', reason: text }) as const],
    ['reason', history.triage, (text: string) => ({ type: 'Decline', reason: text }) as const],
  ] as const)('a %s may be left out, and has at most 3,000 characters', (name, events, command) => {
    given(...events)
      .when(command('x'.repeat(3001)))
      .refuses({ code: 'text-too-long', text: name, length: 3001, limit: textLimits.text });
    const blank = room.decide(fold(...events), command('  '));
    expect(blank.ok && blank.facts[0]).not.toHaveProperty('texts');
  });
});

describe('what Tocsin records', () => {
  test('a channel, a summary, an announcement and a run of paging are recorded once', () => {
    const channel = { type: 'RecordChannel', channel: 'C1', name: 'inc-12' } as const;
    const said = { type: 'ChannelOpened', data: { channel: 'C1', name: 'inc-12' } } as const;
    given(...investigating)
      .when(channel)
      .gives(said);
    given(...investigating, said)
      .when({ ...channel, channel: 'C2' })
      .gives();
    const paging = { type: 'RecordPaging', escalation: 'inc1-1', policy: 'payments' } as const;
    given(...investigating, { type: 'PagingStarted', data: { escalation: 'inc1-1', policy: 'payments' } })
      .when(paging)
      .gives();
  });

  test('evidence and gaps are numbered in the order in which they come', () => {
    const gap = { kind: 'logs', reason: 'missing', subject: '/x' } as const;
    given(...investigating, { type: 'GapNoted', data: { gap: { id: 'G1', ...gap } } })
      .when({ type: 'NoteGap', gap })
      .gives({ type: 'GapNoted', data: { gap: { id: 'G2', ...gap } } });
  });

  test('an effect that was given up is announced once', () => {
    const failed = { effect: 'page-sms/1', kind: 'page-sms', error: 'quota' } as const;
    given(...investigating)
      .when({ type: 'NoteFailure', ...failed })
      .gives({ type: 'EffectFailed', data: failed });
    given(...investigating, { type: 'EffectFailed', data: failed })
      .when({ type: 'NoteFailure', ...failed, error: 'again' })
      .gives();
  });
});
