import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import type { Escalation, Page } from '../../../bot/core/paging/index.ts';
import { at, people, running } from './samples.ts';

const page: Page = {
  ...running.pages[0]!,
  order: [
    { channel: 'slack', afterSec: 0 },
    { channel: 'sms', afterSec: 60 },
    { channel: 'webhook', pager: 'tool', afterSec: 120 },
  ],
  deliveries: [
    { channel: 'slack', outcome: 'asleep', at: at('14:02:15'), provider: 'D1/1.1' },
    { channel: 'sms', outcome: 'sent', at: at('14:02:16'), provider: 'm-1' },
    { channel: 'sms', outcome: 'failed', at: at('14:02:17'), trouble: 'opted-out', provider: 'm-1' },
  ],
};

const shown = (...runs: readonly Escalation[]): string =>
  JSON.stringify(
    renderMessage({ kind: 'answer', answer: { answer: 'reached', number: 12, runs, people } }, 'en').blocks,
  );

describe('who was reached', () => {
  test('each channel with the last that is known of it, and what is still to come', () => {
    const text = shown({ ...running, pages: [page] });
    expect(text).toContain('without a sound: do not disturb');
    expect(text).toContain('SMS failed: the number has opted out of text messages (it answered STOP)');
    expect(text).not.toContain('SMS sent');
    expect(text).toContain('webhook tool is still to come');
    expect(text).toContain('`m-1`');
  });

  test('as long as nobody has done anything with a page, nobody was reached: said loudly', () => {
    expect(shown({ ...running, pages: [page] })).toContain('Nobody has been reached yet');
    const seen = { ...page, seen: { at: at('14:03:00'), via: 'sms' as const } };
    const text = shown({ ...running, pages: [seen] });
    expect(text).not.toContain('Nobody has been reached yet');
    expect(text).toMatch(/seen .*\(SMS\)/);
  });

  test('what nobody can know is not claimed: a text message that was sent has no receipt', () => {
    const sent = { ...page, deliveries: page.deliveries.slice(0, 2) };
    expect(shown({ ...running, pages: [sent] })).toContain('whether it arrived is not known');
  });

  test('before anybody was paged it says so', () => {
    expect(shown()).toContain('Nobody has been paged for INC-12.');
  });
});
