import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escalationStream, incidentStream } from '../../../bot/app/streams/index.ts';
import type { Actor, IncidentCommand, OpenCommand } from '../../../bot/core/incident/index.ts';
import type { EscalationCommand } from '../../../bot/core/paging/index.ts';
import { renderPostmortem } from '../../../bot/core/postmortem/index.ts';
import { unbalanced } from '../../golden/html.ts';
import { createAppWorld, openCommand } from '../app/world.ts';

const template = (format: 'md' | 'html'): string =>
  readFileSync(new URL(`../../../postmortem-templates/full.en.${format}.mustache`, import.meta.url), 'utf8');

type Told = { readonly after?: number; readonly by?: Actor } & (
  | { readonly incident: IncidentCommand }
  | { readonly paging: EscalationCommand }
);

/** The draft after these commands, told to the real streams; `after` in seconds. */
const draftOf = (open: Partial<OpenCommand>, ...story: readonly Told[]): Promise<string> =>
  draftIn('md', open, ...story);

async function draftIn(
  format: 'md' | 'html',
  open: Partial<OpenCommand>,
  ...story: readonly Told[]
): Promise<string> {
  const { streams, store, clock } = createAppWorld();
  const all: readonly Told[] = [{ incident: openCommand(open) }, ...story];
  for (const { after = 0, by = { kind: 'system', name: 'tocsin' } as const, ...told } of all) {
    await clock.advance(after * 1000);
    const meta = { at: clock.now(), actor: by, cause: 'story' };
    if ('incident' in told) await streams.tell(incidentStream, 'inc1', told.incident, meta);
    else await streams.tell(escalationStream, 'inc1-1', told.paging, meta);
  }
  const { state } = await streams.load(incidentStream, 'inc1');
  if (state.status === 'none') throw new Error('no incident');
  const events = await store.readCorrelated('inc1');
  return renderPostmortem(
    { incident: state, events, draftedAt: clock.now(), locale: 'en' },
    { format, text: template(format) },
  );
}

const policy = {
  name: 'payments',
  steps: [
    { afterSec: 0, page: [] },
    { afterSec: 300, page: [] },
  ],
  repeat: 1,
};

const start: Told = {
  paging: { type: 'StartEscalation', incident: 'inc1', policy, drill: false, private: false },
};

const step = (round: number, n: number, person: string): Told => ({
  after: 300,
  paging: {
    type: 'TakeStep',
    round,
    step: n,
    called: [{ page: `inc1-1-${round}-${n}-${person}`, person, code: '0000' }],
  },
});

const resolve = (summary: string): Told => ({
  after: 600,
  by: { kind: 'person', person: 'pan', role: 'lead' },
  incident: { type: 'Resolve', evenInAlarm: true, summary },
});

describe('a night in which nobody was reached', () => {
  const story = [
    start,
    step(0, 0, 'pan'),
    step(0, 1, 'pbo'),
    step(1, 0, 'pan'),
    { incident: { type: 'RecordNobodyReached', escalation: 'inc1-1', tried: ['pan', 'pbo'] } } as const,
    resolve('over by itself'),
  ];

  test('says so among what was hard, with its event', async () => {
    const text = await draftOf({}, ...story);
    expect(text).toContain('- For a while nobody was reached [#3].');
    expect(text).toContain('| nobody was reached: 2 people paged, no answer | #3 |');
  });

  test('counts people and pages apart: two people, three times', async () => {
    const text = await draftOf({}, ...story);
    expect(text).toContain('| people paged | 2 (3 times in all) | [escalation/3] |');
  });

  test('has no time to acknowledge, because nobody did', async () => {
    expect(await draftOf({}, ...story)).not.toContain('acknowledged');
  });
});

describe('a night of people', () => {
  test('declared by hand: who noticed is a responder, and the figures begin with a capital', async () => {
    const by = { how: 'declared', title: 'checkout is slow', sure: true } as const;
    const text = await draftOf(
      { by },
      { incident: { type: 'Mitigate' }, after: 60 },
      resolve('cache warmed'),
    );
    expect(text).toContain('a responder declared an incident of checkout [#1].');
    expect(text).toContain('## Figures\nMitigated after 1 min [#1 -> #2] · resolved after 11 min [#1 -> #3]');
    expect(text).not.toContain('people paged');
  });

  test('acknowledged on the incident itself is told; answered on a page is told once', async () => {
    const an = { kind: 'person', person: 'pan', role: 'on-call' } as const;
    const alone = await draftOf(
      {},
      { by: an, incident: { type: 'Acknowledge', person: 'pan' } },
      resolve('x'),
    );
    expect(alone).toContain('| on-call engineer acknowledged | #3 |');
    const paged = await draftOf(
      {},
      start,
      step(0, 0, 'pan'),
      { by: an, paging: { type: 'AcknowledgePages', person: 'pan', via: 'sms' } },
      { by: an, incident: { type: 'Acknowledge', person: 'pan', escalation: 'inc1-1' } },
      resolve('x'),
    );
    expect(paged).toContain('| on-call engineer acknowledged (SMS) | escalation/4 |');
    expect(paged).not.toContain('engineer acknowledged |');
  });

  test('over midnight: times of another day carry their date', async () => {
    const text = await draftOf({}, { after: 12 * 3600, incident: { type: 'Mitigate' } }, resolve('x'));
    expect(text).toContain('| 14:00:00 | ');
    expect(text).toContain('| 2026-03-13 02:00:00 | Tocsin reported that the impact has ended | #3 |');
  });

  test('a configured role is called by its name', async () => {
    const by = { kind: 'person', person: 'pan', role: 'vendor_liaison' } as const;
    const text = await draftOf({}, { by, incident: { type: 'AddNote', note: 'called them' } }, resolve('x'));
    expect(text).toContain('### Who took part\nVendor\\_liaison, incident lead.');
  });
});

describe('what people typed', () => {
  const note = async (typed: string): Promise<string> => {
    const text = await draftOf({}, { incident: { type: 'AddNote', note: typed } }, resolve(typed));
    return text.split('\n').find((line) => line.includes('noted:')) ?? '';
  };

  test.each([
    ['a mention', 'ask <@U0000000B1|bo> or <!subteam^S1|@payments>', 'ask a responder or @\u2060payments'],
    ['a handle', '@channel and @bo, not an@example.com', '@\u2060channel and @\u2060bo, not an@example.com'],
    ['an entity', '&lt;b&gt; &#8238;', '\\&lt;b\\&gt; \\&\\#8238;'],
    ['a table', 'a | b\n| c | d |', 'a \\| b \\| c \\| d \\|'],
    ['a picture', '![x](https://evil.example/x.png)', '!\\[x\\](https://evil.example/x.png)'],
    ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['markup', '**bold** _it_ ~~no~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\`'],
  ])('%s is text', async (_name, typed, shown) => {
    expect(await note(typed)).toBe(`| 14:00:00 | Tocsin noted: ${shown} | #3 |`);
  });

  test('in HTML nothing of it is markup: every tag is closed, every attribute quoted', async () => {
    const typed = '</td><script>alert("1")</script> <a href=\'x\'>&amp; " > <!-- ';
    const by = { how: 'declared', title: typed, sure: true } as const;
    const evidence = {
      finding: {
        kind: 'logs',
        group: typed,
        query: typed,
        matched: 1,
        scanned: 1,
        lines: [{ text: typed }],
        partial: true,
        removed: 0,
      },
      window: { from: '2026-03-12T14:00:00.000Z', to: '2026-03-12T14:01:00.000Z' },
      asked: typed,
      link: 'https://console.aws.amazon.com/?a="b"&c=\'d\'',
    } as const;
    const page = await draftIn(
      'html',
      { by },
      { incident: { type: 'AttachEvidence', evidence } },
      { incident: { type: 'AddNote', note: typed } },
      resolve(typed),
    );
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/<script|<a href='/);
  });

  test('a gap whose reason comes from outside is escaped once', async () => {
    const gap = { kind: 'logs', reason: 'failed', subject: 'a_b', detail: 'x*y' } as const;
    const text = await draftOf({}, { incident: { type: 'NoteGap', gap } }, resolve('x'));
    expect(text).toContain('- Tocsin could not look at a\\_b: x\\*y [G1].');
  });
});
