import { describe, expect, test } from 'vitest';
import { gist } from '../../../bot/core/evidence/index.ts';
import { ids, pressable, render, written } from './reading.ts';
import {
  acknowledged,
  at,
  cartErrors,
  fiveXx,
  fresh,
  inTriage,
  page,
  pageOfAn,
  pageOfBo,
  quiet,
  resolved,
  running,
  stopped,
  summary,
  summaryOfTriage,
  taken,
  withEvidence,
} from './samples.ts';

describe('the summary', () => {
  test('offers to acknowledge and to take the lead while nobody has', () => {
    expect(pressable(render(summary()))).toEqual([
      'incident.acknowledge',
      'incident.lead',
      'incident.update',
      'incident.severity',
      'incident.resolve',
      'incident.more',
    ]);
  });

  test('and the page say how many values were taken out of what the alarm says', () => {
    const sentence = '[removed:e-mail] failed with [removed:jwt] and [removed:secret-value]';
    const alarms = fresh.alarms.map((alarm) => ({ ...alarm, sentence }));
    const incident = { ...fresh, alarms };
    expect(written(render(summary({ incident })))).toContain('3 values removed (secrets, personal data)');
    expect(written(render(summary()))).not.toContain('removed');
    expect(written(render(page({ incident })))).toContain('3 values removed (secrets, personal data)');
    expect(written(render(page({})))).not.toContain('removed');
  });

  test('offers neither once it is acknowledged and has a lead', () => {
    const pressed = pressable(render(summary({ incident: acknowledged, escalation: taken })));
    expect(pressed).toEqual(['incident.update', 'incident.severity', 'incident.resolve', 'incident.more']);
  });

  test('offers to acknowledge again when nobody was reached', () => {
    const incident = { ...acknowledged, nobodyReached: true };
    expect(pressable(render(summary({ incident })))).toContain('incident.acknowledge');
  });

  test('does not offer to end the impact again once it has ended', () => {
    const offered = pressable(render(summary({ incident: quiet })));
    expect(offered).toContain('incident.more');
    expect(JSON.stringify(render(summary({ incident: quiet })))).not.toContain('incident.mitigate');
  });

  test('offers the draft, the timeline and to reopen when it is resolved', () => {
    expect(pressable(render(summary({ incident: resolved })))).toEqual([
      'incident.postmortem',
      'incident.timeline',
      'incident.reached',
      'incident.reopen',
    ]);
  });

  test('offers no draft before there is one, and no reopening when it is closed', () => {
    const undrafted = render(summary({ incident: { ...resolved, documents: [] } }));
    expect(pressable(undrafted)).toEqual(['incident.timeline', 'incident.reached', 'incident.reopen']);
    expect(written(undrafted)).toContain('The postmortem draft comes in a moment.');
    const closed = render(summary({ incident: { ...resolved, status: 'closed' } }));
    expect(pressable(closed)).toEqual(['incident.postmortem', 'incident.timeline', 'incident.reached']);
  });

  test('has new block ids in every version and at every time', () => {
    const [first, second, later] = [
      ids(render(summary())),
      ids(render(summary({ version: 6 }))),
      ids(render(summary({ at: at('14:02:31') }))),
    ];
    expect(new Set([...first!, ...second!, ...later!]).size).toBe(3 * first!.length);
  });

  test('says nothing of where it starts while nobody has looked at traces', () => {
    expect(written(render(summary()))).not.toContain('Where it seems to start');
  });

  test('names its evidence with every claim about where it starts', () => {
    expect(written(render(summary({ incident: withEvidence })))).toMatch(
      /\*payments-api\*: 91 % of the extra faults began there \(E2\)/,
    );
    expect(written(render(summary({ incident: quiet })))).toMatch(/Weak signal, a hint at most: .* \(E2\)/);
  });

  test('says that logs and traces are being looked at in the first 6 minutes only', () => {
    const looking = 'Logs and traces are being looked at.';
    expect(written(render(summary({ at: at('14:08:13') })))).toContain(looking);
    expect(written(render(summary({ at: at('14:08:14') })))).not.toContain(looking);
    expect(written(render(summary({ incident: withEvidence })))).not.toContain(looking);
  });

  test('shows the people of the newest step as those whose answer is awaited', () => {
    const escalation = { ...running, step: 1, pages: [pageOfAn, pageOfBo] };
    const text = written(render(summary({ escalation })));
    expect(text).toContain('<@U0000000B1> paged');
    expect(text).not.toContain('<@U0000000A1> paged');
  });

  test('says so when the one who was paged cannot take it', () => {
    const escalation = { ...running, pages: [{ ...pageOfAn, declined: true }] };
    expect(written(render(summary({ escalation })))).toContain('<@U0000000A1> cannot take it');
  });

  test('claims no page that is awaited after a reopening, when paging has stopped', () => {
    const text = written(render(summary({ escalation: stopped, incident: { ...fresh, reopened: 1 } })));
    expect(text).toContain('on call <@U0000000A1> · nobody paged');
    expect(text).not.toContain('no answer yet');
  });

  test('shows 5 of 30 alarms and counts the other 25', () => {
    const alarms = Array.from({ length: 30 }, (_, index) => ({ ...cartErrors, key: `k${index}` }));
    expect(written(render(summary({ incident: { ...fresh, alarms } })))).toContain('and 25 more in ALARM');
  });

  test('says which alarm fires for the third time and which are OK again', () => {
    const alarms = [
      { ...fiveXx, fired: 3 },
      { ...cartErrors, state: 'OK' as const },
    ];
    const text = written(render(summary({ incident: { ...fresh, alarms } })));
    expect(text).toContain('for the 3rd time');
    expect(text).toContain('OK again: cart-errors');
  });

  test('tells in triage how to page and how to decline', () => {
    const text = written(render(summaryOfTriage));
    expect(text).toContain('`/incident INC-12 status investigating`');
    expect(text).toContain('`/incident INC-12 decline`');
  });

  test('says that nobody is on call when nobody is', () => {
    const { onCall: _onCall, ...nobody } = summaryOfTriage;
    expect(written(render({ ...nobody, incident: inTriage }))).toContain('on call *nobody*');
  });

  test('tells when an update is late', () => {
    const late = summary({ incident: acknowledged, at: at('14:45:01') });
    expect(written(render(late))).toContain('*update overdue*');
    expect(written(render({ ...late, at: at('14:45:00') }))).toContain('next update due');
  });
});

describe('the gist of a log line', () => {
  test.each([
    [
      '{"level":"error","time":"2026-03-12T14:03:12Z","msg":"payment failed: \\"504\\"","service":"checkout"}',
      'payment failed: "504"',
    ],
    ['{"timestamp":1,"message":"cut in the mid…', 'cut in the mid…'],
    ['{"level":"error"}', '{"level":"error"}'],
    ['2026-03-12T14:03:12.780Z ERROR pool is empty', 'ERROR pool is empty'],
    ['[2026-03-12 14:03:12,780] ERROR pool is empty', 'ERROR pool is empty'],
    ['ERROR pool is empty', 'ERROR pool is empty'],
  ])('%j is %j', (line, said) => {
    expect(gist(line)).toBe(said);
  });
});
