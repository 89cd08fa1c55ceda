import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../bot/app/ports/index.ts';
import { severities } from '../../../bot/core/catalogue/index.ts';
import { refusal, statuses, type HumanCommandType } from '../../../bot/core/incident/index.ts';
import { locales, textsFor } from '../../../bot/core/texts/index.ts';
import { laneOf } from '../../../bot/app/effects/intents.ts';
import { incidentWords, oncallWords } from '../../../bot/slack/commands/words.ts';
import { renderMessage, type Rendered } from '../../../bot/slack/views/messages.ts';
import { render, written } from './reading.ts';
import { entry, fresh, people, summary } from './samples.ts';

const answer = (said: Answer): Rendered => render({ kind: 'answer', answer: said });

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
    const text = (status: 'resolved' | 'identified' | 'declined'): string =>
      answer({ answer: 'no-draft', number: 12, status }).text;
    expect(text('resolved')).toBe(
      'INC-12 has no postmortem draft yet. It is being written. Please try again in a minute.',
    );
    expect(text('identified')).toContain('`/incident INC-12 resolve`');
    expect(text('declined')).not.toContain('yet');
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
