import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import type { DirectPage, Escalation, Page } from '../../../bot/core/paging/index.ts';
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

  describe('pages by hand', () => {
    const direct: DirectPage = {
      status: 'waiting',
      kind: 'asked',
      by: 'pbo',
      text: 'please join',
      incident: 'k3f9',
      private: false,
      pages: [{ ...page, id: 'd-1-pan', person: 'pan' }],
      startedAt: at('14:05:00'),
      until: at('14:20:00'),
      answers: [],
    };
    const ledger = (directs: readonly DirectPage[], ...runs: readonly Escalation[]): string =>
      JSON.stringify(
        renderMessage(
          { kind: 'answer', answer: { answer: 'reached', number: 12, runs, directs, people } },
          'en',
        ).blocks,
      );

    test('stand after the pages of the policy, with who sent them and each channel', () => {
      const text = ledger([direct], { ...running, pages: [page] });
      expect(text).toContain('Who was reached for INC-12: 2 pages');
      expect(text).toMatch(/by hand, by <@U0000000B1>/);
      expect(text.match(/the number has opted out/g)).toHaveLength(2);
      expect(text).toContain('Nobody has been reached yet');
    });

    test('one that was answered means that somebody was reached', () => {
      const answer = { person: 'pan', via: 'slack', at: at('14:06:00') } as const;
      const seen = { at: answer.at, via: answer.via };
      const answered: DirectPage = {
        ...direct,
        status: 'acknowledged',
        answers: [answer],
        pages: direct.pages.map((each) => ({ ...each, seen })),
      };
      const text = ledger([answered], { ...running, pages: [page] });
      expect(text).not.toContain('Nobody has been reached yet');
      expect(text).toMatch(/\*acknowledged .*14:06/);
    });

    test('one that nobody answered in time says so', () => {
      expect(ledger([{ ...direct, status: 'nobody-reached' }])).toContain('not answered in time');
    });
  });

  test('before anybody was paged it says so', () => {
    expect(shown()).toContain('Nobody has been paged for INC-12.');
  });
});
