import { describe, expect, test } from 'vitest';
import { severities } from '../../../bot/core/catalogue/index.ts';
import { refusal, statuses, type HumanCommandType } from '../../../bot/core/incident/index.ts';
import { locales, textsFor } from '../../../bot/core/texts/index.ts';
import type { Answer, Message } from '../../../bot/app/ports/index.ts';
import { laneOf } from '../../../bot/app/effects/intents.ts';
import { incidentWords, oncallWords } from '../../../bot/slack/commands/words.ts';
import { gist } from '../../../bot/slack/views/findings.ts';
import { renderMessage, type Rendered } from '../../../bot/slack/views/messages.ts';
import { stringsIn } from './safe.ts';
import {
  acknowledged,
  at,
  cartErrors,
  entry,
  exhausted,
  fiveXx,
  fresh,
  inTriage,
  page,
  pageOfAn,
  pageOfBo,
  people,
  quiet,
  resolved,
  running,
  stopped,
  summary,
  summaryOfTriage,
  taken,
  withEvidence,
} from './samples.ts';

const render = (message: Message): Rendered => renderMessage(message, 'en');

const answer = (said: Answer): Rendered => render({ kind: 'answer', answer: said });

/** Everything that is written in the message. */
const written = (rendered: Rendered): string => stringsIn(rendered.blocks).join('\n');

const pressable = (rendered: Rendered): readonly string[] =>
  (rendered.blocks ?? [])
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .map((element) => ('action_id' in element ? (element.action_id ?? '') : ''));

const ids = (rendered: Rendered): readonly (string | undefined)[] =>
  (rendered.blocks ?? []).map((block) => block.block_id);

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

  test('offers neither once it is acknowledged and has a lead', () => {
    const pressed = pressable(render(summary({ incident: acknowledged, escalation: taken })));
    expect(pressed).toEqual(['incident.update', 'incident.severity', 'incident.resolve', 'incident.more']);
  });

  test('offers to acknowledge again when nobody was reached', () => {
    const incident = { ...acknowledged, nobodyReached: true };
    expect(pressable(render(summary({ incident })))).toContain('incident.acknowledge');
  });

  test('has the timeline as a button where it would be alone in the menu', () => {
    expect(pressable(render(summary({ incident: quiet })))).toContain('incident.timeline');
  });

  test('offers the draft, the timeline and to reopen when it is resolved', () => {
    expect(pressable(render(summary({ incident: resolved })))).toEqual([
      'incident.postmortem',
      'incident.timeline',
      'incident.reopen',
    ]);
  });

  test('offers no draft before there is one, and no reopening when it is closed', () => {
    const undrafted = render(summary({ incident: { ...resolved, documents: [] } }));
    expect(pressable(undrafted)).toEqual(['incident.timeline', 'incident.reopen']);
    expect(written(undrafted)).toContain('The postmortem draft comes in a moment.');
    const closed = render(summary({ incident: { ...resolved, status: 'closed' } }));
    expect(pressable(closed)).toEqual(['incident.postmortem', 'incident.timeline']);
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

describe('a page', () => {
  const buttons = ['page.acknowledge', 'page.escalate', 'page.decline'];

  test('asks for an answer while it runs', () => {
    expect(pressable(render(page()))).toEqual(buttons);
  });

  test.each([
    ['acknowledged', page({ escalation: taken }), 'You acknowledged at'],
    [
      'acknowledged by another',
      page({ escalation: { ...taken, by: 'pbo' } }),
      '<@U0000000B1> acknowledged at',
    ],
    ['resolved', page({ escalation: stopped, incident: resolved }), 'INC-12 was resolved at'],
    [
      'declined',
      page({ escalation: stopped, incident: { ...fresh, status: 'declined', endedAt: at('14:30:00') } }),
      'INC-12 was declined at',
    ],
    [
      'merged',
      page({ escalation: stopped, incident: { ...fresh, status: 'merged', endedAt: at('14:30:00') } }),
      'INC-12 was merged into another incident at',
    ],
    ['nobody reached', page({ escalation: exhausted }), 'Nobody answered until'],
  ])('says how it ended and asks nothing more: %s', (_name, message, said) => {
    const rendered = render(message);
    expect(pressable(rendered)).toEqual([]);
    expect(rendered.text.startsWith(said)).toBe(true);
  });

  test('tells who sleeps on because of the answer, unless they were paged as well', () => {
    expect(written(render(page({ escalation: taken })))).toContain('<@U0000000B1> was not paged.');
    const both = { ...taken, pages: [pageOfAn, pageOfBo] };
    expect(written(render(page({ escalation: both })))).not.toContain('was not paged');
  });

  test('keeps a way back for the one who said no while it runs', () => {
    const escalation = { ...running, pages: [{ ...pageOfAn, declined: true }] };
    const declined = page({ escalation, page: { ...pageOfAn, declined: true } });
    expect(pressable(render(declined))).toEqual(['page.acknowledge']);
  });

  test('of a private incident has neither its title nor its alarms', () => {
    const hidden = render(page({ incident: { ...withEvidence, private: true } }));
    for (const secret of ['checkout', 'HTTPCode', 'payments-api']) {
      expect(JSON.stringify(hidden).replaceAll('on call for payments', '')).not.toContain(secret);
    }
  });

  test('has other block ids after every change of the escalation', () => {
    const changes = [
      page(),
      page({ escalation: { ...running, step: 1, pages: [pageOfAn, pageOfBo] } }),
      page({ escalation: { ...running, pages: [{ ...pageOfAn, declined: true }] } }),
      page({ escalation: taken }),
      page({ escalation: exhausted }),
    ];
    const first = changes.map((message) => ids(render(message))[0]);
    expect(new Set(first).size).toBe(changes.length);
  });

  test('says when nobody comes after', () => {
    const { next: _next, ...last } = page();
    expect(written(render(last))).toContain('Nobody is lined up after you.');
  });

  test('of the second step tells who was asked before, and promises no step that was taken already', () => {
    const escalation = { ...running, step: 1, pages: [pageOfAn, pageOfBo] };
    const first = written(render(page({ escalation })));
    expect(first).toContain('Also paged: <@U0000000B1>');
    expect(first).not.toContain('If you do not answer');
    const second = written(render(page({ escalation, page: pageOfBo })));
    expect(second).toContain('Also paged: <@U0000000A1>');
    expect(second).toContain('If you do not answer');
  });

  test('that is a drill says so first', () => {
    expect(render(page({ incident: { ...fresh, drill: true } })).text).toMatch(/^Drill, no real trouble\. /);
  });
});

describe('nobody reached', () => {
  const message: Message = { kind: 'nobody-reached', incident: fresh, escalation: exhausted, people };

  test('can be acknowledged where it is read, while it is open', () => {
    expect(pressable(render(message))).toEqual(['incident.acknowledge']);
    expect(pressable(render({ ...message, incident: resolved }))).toEqual([]);
  });

  test('says that the policy names nobody when nobody was paged', () => {
    const empty: Message = { ...message, escalation: { ...exhausted, pages: [] } };
    expect(written(render(empty))).toContain('The policy payments names nobody who is on call.');
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

describe('what happened', () => {
  test('of 3,000 characters is one short line on a phone', () => {
    const long = render({ kind: 'happened', entry: entry({ text: `noted: ${'x'.repeat(3000)}` }), people });
    expect(long.text.split('\n', 1)[0]!.length).toBeLessThanOrEqual(250);
  });

  test('begins with who did it, for a person, and with a capital', () => {
    expect(written(render({ kind: 'happened', entry: entry(), people }))).toContain(
      '<@U0000000A1> · Incident lead noted',
    );
  });
});

describe('the timeline', () => {
  test('shows the newest 25 of 60 entries and counts the 35 before', () => {
    const entries = Array.from({ length: 60 }, (_, index) => entry({ text: `entry ${index}.` }));
    const text = written(answer({ answer: 'timeline', number: 12, entries, people }));
    expect(text).toContain('35 earlier entries are left out');
    expect(text).toContain('entry 59.');
    expect(text).toContain('entry 35.');
    expect(text).not.toContain('entry 34.');
  });

  test('keeps the newest when they are long', () => {
    const entries = Array.from({ length: 30 }, (_, index) => entry({ text: `${index}: ${'&'.repeat(900)}` }));
    const text = written(answer({ answer: 'timeline', number: 12, entries, people }));
    expect(text).toContain('29: ');
  });
});

describe('help', () => {
  test.each(locales)('has every word with an example and a meaning, in %s', (locale) => {
    const { help } = textsFor(locale);
    const commands = [
      ...Object.keys(incidentWords).map((word) => `/incident ${word}`),
      ...Object.keys(oncallWords).map((word) => `/oncall ${word}`),
    ];
    const shown = (['/incident', '/oncall'] as const)
      .map((command) => renderMessage({ kind: 'answer', answer: { answer: 'help', command } }, locale))
      .map((rendered) => written(rendered))
      .join('\n');
    for (const command of commands) {
      expect(help.meaning({ command })).not.toBe('');
      expect(help.example({ command }).startsWith(command)).toBe(true);
      expect(shown).toContain(`\`${help.example({ command })}\``);
    }
  });
});

describe('refusals', () => {
  const commands: readonly HumanCommandType[] = [
    'Acknowledge',
    'ChangeSeverity',
    'ChangeStatus',
    'AssignRole',
    'AddNote',
    'GiveUpdate',
    'Mitigate',
    'Resolve',
    'Reopen',
    'Close',
    'Decline',
  ];

  test.each(locales)(
    'name the status and what to do instead, for every command in every status, in %s',
    (locale) => {
      const refused = statuses.flatMap((status) =>
        commands.flatMap((command) => {
          const instead = refusal(command, status);
          return instead === undefined ? [] : [{ status, command, instead }];
        }),
      );
      expect(refused.length).toBeGreaterThan(40);
      for (const each of refused) {
        const rejection = { code: 'not-in-this-status', number: 12, ...each } as const;
        const { text } = renderMessage({ kind: 'answer', answer: { answer: 'refused', rejection } }, locale);
        expect(text).toMatch(/^INC-12 .+\. .+/);
      }
    },
  );

  test('a postmortem that is not drafted yet is asked for again in a minute', () => {
    const rejection = {
      code: 'not-in-this-status',
      command: 'Close',
      status: 'resolved',
      number: 12,
      instead: 'nothing',
    } as const;
    expect(answer({ answer: 'refused', rejection }).text).toBe(
      'INC-12 is resolved. Its postmortem draft is not ready yet. Please try again in a minute.',
    );
  });
});

describe('words', () => {
  test.each(locales)('every effect that can fail has words in %s', (locale) => {
    const { effects } = textsFor(locale);
    const kinds = Object.keys(laneOf);
    expect(kinds.filter((kind) => effects.doing({ kind }).includes(kind) && kind.includes('-'))).toEqual([]);
    expect(effects.doing({ kind: 'from-the-future' })).toContain('from-the-future');
    expect(effects.doing({ kind: 'constructor' })).toContain('constructor');
  });

  test.each(locales)('every status and severity can be shown in %s', (locale) => {
    for (const status of statuses) expect(textsFor(locale).slack.status({ status })).not.toBe('');
    for (const severity of severities) {
      const text = written(renderMessage(summary({ incident: { ...fresh, severity } }), locale));
      expect(text).toContain(`INC-12 · ${severity} · `);
    }
  });
});
