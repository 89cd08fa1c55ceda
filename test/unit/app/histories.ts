import fc from 'fast-check';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type { IncidentCommand } from '../../../bot/core/incident/index.ts';
import { alarm, start } from './world.ts';

/** Any text that people or machines may send, lone surrogates and control characters included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom('half a pair \ud83d', '\udc00', 'nul \0', '__proto__'),
);

const at = fc.integer({ min: -300, max: 300 }).map((sec) => plusSec(start, sec));
const person = fc.constantFrom('pan', 'pbo', 'pcuong');
const mention = fc
  .record({ n: fc.integer({ min: 1, max: 3 }), at, sentence: anyText })
  .map(({ n, at: when, sentence }) => alarm({ key: `["a${n}"]`, name: `alarm-${n}`, at: when, sentence }));

/** Any command to an incident that was opened, in any order. */
export const incidentCommand: fc.Arbitrary<IncidentCommand> = fc.oneof(
  fc.record({
    type: fc.constant('FireAlarm' as const),
    alarm: mention,
    reason: fc.constantFrom('same-alarm' as const, 'same-service' as const),
  }),
  fc.record({ type: fc.constant('ClearAlarm' as const), alarm: mention }),
  fc.record({ type: fc.constant('Acknowledge' as const), person }),
  fc.record({
    type: fc.constant('ChangeSeverity' as const),
    severity: fc.constantFrom('sev1' as const, 'sev2' as const, 'sev3' as const),
    reason: anyText,
  }),
  fc.record({
    type: fc.constant('ChangeStatus' as const),
    status: fc.constantFrom('investigating' as const, 'identified' as const, 'monitoring' as const),
  }),
  fc.record({
    type: fc.constant('AssignRole' as const),
    role: fc.constantFrom('lead', 'scribe', 'constructor'),
    person: fc.option(person),
  }),
  fc.record({ type: fc.constant('AddNote' as const), note: anyText }),
  fc.record({ type: fc.constant('GiveUpdate' as const), update: anyText, nextUpdateAt: at }),
  fc.constant({ type: 'Mitigate' as const }),
  fc.record({ type: fc.constant('Resolve' as const), summary: anyText, evenInAlarm: fc.boolean() }),
  fc.record({ type: fc.constant('Reopen' as const), reason: anyText }),
  fc.constantFrom(
    { type: 'Close' as const, reason: 'by-hand' as const },
    { type: 'Decline' as const },
    { type: 'RecordChannel' as const, channel: 'C1', name: 'inc-1' },
    { type: 'RecordSummary' as const, channel: 'C1', message: '1.1' },
    { type: 'RecordAnnouncement' as const, channel: 'C0', message: '1.0' },
    { type: 'RecordPaging' as const, escalation: 'inc1-1', policy: 'payments' },
    { type: 'RecordNobodyReached' as const, escalation: 'inc1-1', tried: ['pan'] },
    { type: 'NoteFailure' as const, effect: 'say/1', kind: 'say', error: 'gone' },
    { type: 'RecordPostmortem' as const, documents: [] },
    { type: 'RecordPostmortemShared' as const, channel: 'C1', file: 'F1' },
    {
      type: 'NoteGap' as const,
      gap: { kind: 'logs' as const, reason: 'missing' as const, subject: '/ecs/checkout' },
    },
  ),
);
