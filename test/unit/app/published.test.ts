import { expect, test } from 'vitest';
import { postmortemHandlers } from '../../../bot/app/effects/handlers/postmortem.ts';
import type { Attempt } from '../../../bot/app/effects/outcome.ts';

const publishedAt = '2026-03-13T10:00:00.000Z';

/** How a draft that was asked for ends: `park` says that it would have been written, had there been a template. */
async function drafting(
  resolvedAt: string,
  { status = 'published', edited = {} }: { status?: string; edited?: { edited?: true } } = {},
): Promise<string> {
  const state = { id: 'i', status: 'closed', resolvedAt, postmortem: { status, publishedAt } };
  const handlers = postmortemHandlers({
    streams: { load: async () => ({ state }) },
    settings: { current: () => ({ locale: 'en', templates: {} }) },
  } as never);
  const attempt = { data: { incident: 'i', ...edited }, now: publishedAt } as Attempt<'draft-postmortem'>;
  return (await handlers['draft-postmortem'](attempt)).end;
}

test('a draft that was asked for a moment before the publication takes nothing back; another resolution does', async () => {
  const before = '2026-03-12T15:10:00.000Z';
  const after = '2026-03-14T08:00:00.000Z';
  expect(await drafting(before)).toBe('done');
  expect(await drafting(before, { status: 'in-review' })).toBe('park');
  expect(await drafting(after)).toBe('park');
  expect(await drafting(after, { edited: { edited: true } })).toBe('done');
});
