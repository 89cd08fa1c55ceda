import { expect, test } from 'vitest';
import type { ActionsBlock, KnownBlock, SectionBlock } from '@slack/web-api';
import { locales } from '../../../bot/core/texts/index.ts';
import { clicked, clicks, linkPrefix, moreMenu, type Clicked } from '../../../bot/slack/listeners/clicks.ts';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import { everyMessage } from './every-message.ts';
import { fresh, pageOfAn, running } from './samples.ts';

const incident = { id: 'k3f9' };

const table: readonly (readonly [id: string, value: string, Clicked | undefined])[] = [
  ['incident.acknowledge', 'k3f9', { request: { do: 'acknowledge', incident } }],
  ['incident.lead', 'k3f9', { request: { do: 'role', incident, role: 'lead', person: 'me' } }],
  ['incident.update', 'k3f9', { form: 'update', incident: 'k3f9' }],
  ['incident.severity', 'k3f9', { form: 'severity', incident: 'k3f9' }],
  ['incident.resolve', 'k3f9', { form: 'resolve', incident: 'k3f9' }],
  ['incident.reopen', 'k3f9', { request: { do: 'reopen', incident } }],
  ['incident.timeline', 'k3f9', { request: { do: 'timeline', incident } }],
  ['page.direct', '', { form: 'page' }],
  ['page.reached', 'd-1', { request: { do: 'reached-directly', direct: 'd-1' } }],
  ['page.test', '', { request: { do: 'test-me' } }],
  ['incident.reached', 'k3f9', { request: { do: 'reached', incident } }],
  ['incident.explain', 'k3f9', { request: { do: 'explain', incident } }],
  ['incident.postmortem', 'k3f9', { request: { do: 'postmortem', incident } }],
  ['incident.mitigate', 'k3f9', { request: { do: 'mitigate', incident } }],
  ['evidence.again', 'k3f9|logs', { request: { do: 'evidence', incident, kinds: ['logs'] } }],
  ['incident.retry', 'k3f9', { request: { do: 'retry', incident } }],
  ['incident.unfold', 'k3f9', { request: { do: 'unfold', incident } }],
  ['postmortem.status', 'k3f9', { request: { do: 'postmortem-status', incident } }],
  ['postmortem.redraft', 'k3f9', { request: { do: 'postmortem-redraft', incident } }],
  ['postmortem.publish', 'k3f9', { request: { do: 'postmortem-publish', incident } }],
  ['postmortem.suggest', 'k3f9', { request: { do: 'postmortem-suggest', incident } }],
  ['postmortem.take', 'k3f9|9f86', { request: { do: 'postmortem-take', incident, suggestion: '9f86' } }],
  ['postmortem.roles', 'k3f9', { request: { do: 'postmortem-roles', incident } }],
  ['postmortem.review', 'k3f9', { form: 'review', incident: 'k3f9' }],
  ['postmortem.feedback', 'k3f9', { form: 'feedback', incident: 'k3f9' }],
  ['postmortem.dismiss', 'k3f9|F1', { form: 'dismiss', incident: 'k3f9', about: 'F1' }],
  [
    'postmortem.write',
    'k3f9|T%C3%B3m%20t%E1%BA%AFt',
    { form: 'section', incident: 'k3f9', about: 'Tóm tắt' },
  ],
  ['postmortem.write', 'k3f9|%', undefined],
  ['incident.action', 'k3f9', { form: 'action', incident: 'k3f9' }],
  ['digest.post', 'weekly', { request: { do: 'digest', every: 'weekly' } }],
  ['digest.post', 'yearly', undefined],
  ['incident.causes', 'k3f9', { request: { do: 'causes', incident: { id: 'k3f9' } } }],
  [
    'cause.link',
    'k3f9|["ssm","a|b","3"]',
    { request: { do: 'cause-link', incident: { id: 'k3f9' }, change: '["ssm","a|b","3"]' } },
  ],
  [
    'cause.unlink',
    'k3f9|["ecs","cart","d-2"]',
    { request: { do: 'cause-unlink', incident: { id: 'k3f9' }, change: '["ecs","cart","d-2"]' } },
  ],
  ['action.done', 'k3f9|A1', { request: { do: 'action-end', incident, action: 'A1', how: 'done' } }],
  ['incident.hypothesis', 'k3f9', { form: 'hypothesis', incident: 'k3f9' }],
  [
    'hypothesis.judge',
    'k3f9|H1|refute',
    { form: 'judge', incident: 'k3f9', hypothesis: 'H1', verdict: 'refute' },
  ],
  ['hypothesis.judge', 'k3f9|H1|perhaps', undefined],
  ['hypothesis.withdraw', 'k3f9|H1', { request: { do: 'withdraw-hypothesis', incident, hypothesis: 'H1' } }],
  [
    'hypothesis.more.H1',
    'hypothesis.judge|k3f9|H1|support',
    { form: 'judge', incident: 'k3f9', hypothesis: 'H1', verdict: 'support' },
  ],
  ['page.acknowledge', 'e-1|p-1', { request: { do: 'page-acknowledge', escalation: 'e-1', page: 'p-1' } }],
  ['page.escalate', 'e-1|p-1', { request: { do: 'page-escalate', escalation: 'e-1', page: 'p-1' } }],
  ['page.decline', 'e-1|p-1', { request: { do: 'page-decline', escalation: 'e-1', page: 'p-1' } }],
  ['cover.take', 'C-3', { request: { do: 'cover-take', label: 'C-3' } }],
  ['swap.accept', 'S-4', { request: { do: 'swap-accept', label: 'S-4' } }],
  ['swap.refuse', 'S-4', { request: { do: 'swap-refuse', label: 'S-4' } }],
  [
    'handoff.accept',
    'Tr%E1%BB%B1c%7C%C4%91%C3%AAm|3',
    { request: { do: 'handoff-accept', schedule: 'Trực|đêm', handoff: '3' } },
  ],
  ['handoff.refuse', 'payments|3', { request: { do: 'handoff-refuse', schedule: 'payments', handoff: '3' } }],
  ['handoff.refuse', '%E0%A4%A|3', undefined],
  ['handoff.refuse', 'payments|x', undefined],
  ['oncall.override', 'new', { form: 'override' }],
  ['oncall.cover', 'new', { form: 'cover' }],
  ['oncall.swap', 'new', { form: 'swap' }],
  ['oncall.handoff', 'new', { form: 'handoff' }],
  ['oncall.fairness', 'all', { request: { do: 'fairness' } }],
  ['oncall.calendar', 'own', { request: { do: 'calendar', renew: false } }],
  ['calendar.renew', '', { request: { do: 'calendar', renew: true } }],
  ['calendar.renew', 'a%7Cb', { request: { do: 'calendar', renew: true, schedule: 'a|b' } }],
  [
    'leave.cover',
    'Tr%E1%BB%B1c|2026-03-12T18:00:00.000Z|2026-03-12T22:00:00.000Z',
    {
      request: {
        do: 'cover',
        wish: {
          from: { instant: '2026-03-12T18:00:00.000Z' },
          until: { instant: '2026-03-12T22:00:00.000Z' },
        },
        words: 'Trực',
      },
    },
  ],
  ['leave.cover', 'payments|soon|later', undefined],
  ['mute.new', 'mute', { form: 'mute' }],
  ['mute.end', '7', { request: { do: 'unmute', number: 7 } }],
  ['mute.end', 'M-7', undefined],
  ['home.declare', 'declare', { form: 'declare' }],
  ['home.everybody', 'all', { home: { all: true } }],
  ['home.own', 'own', { home: { all: false } }],
  [moreMenu, 'incident.timeline|k3f9', { request: { do: 'timeline', incident } }],
  [moreMenu, 'page.decline|e-1|p-1', { request: { do: 'page-decline', escalation: 'e-1', page: 'p-1' } }],
  [moreMenu, `${moreMenu}|${moreMenu}|incident.timeline|k3f9`, undefined],
  [moreMenu, '', undefined],
  ['incident.delete', 'k3f9', undefined],
  ['constructor', 'k3f9', undefined],
  ['', '', undefined],
];

test.each(table)('a click on %j with %j asks for what its button says', (id, value, asked) => {
  expect(clicked(id, value)).toEqual(asked);
});

test('every kind of click is in the table', () => {
  const tested = table.map(([id]) => id);
  expect(Object.keys(clicks).filter((id) => !tested.includes(id))).toEqual([]);
});

type Pressable = { readonly id: string; readonly value: string };

/** What can be pressed in a message, the entries of its menus included. */
function pressable(blocks: readonly KnownBlock[]): readonly Pressable[] {
  return blocks
    .flatMap(
      (block): readonly NonNullable<SectionBlock['accessory'] | ActionsBlock['elements'][number]>[] => {
        if (block.type === 'section') return block.accessory === undefined ? [] : [block.accessory];
        return block.type === 'actions' ? block.elements : [];
      },
    )
    .flatMap((element): readonly Pressable[] => {
      const id = 'action_id' in element ? (element.action_id ?? '') : '';
      if (element.type === 'overflow')
        return element.options.map(({ value }) => ({ id, value: value ?? '' }));
      return element.type === 'button' ? [{ id, value: element.value ?? '' }] : [];
    });
}

test('every button of every message is one that a click understands, or only opens a link', () => {
  const pressed = everyMessage.flatMap((message) =>
    locales.flatMap((locale) => pressable(renderMessage(message, locale).blocks ?? [])),
  );
  const lost = pressed.filter(
    ({ id, value }) => !id.startsWith(linkPrefix) && clicked(id, value) === undefined,
  );
  expect(pressed.length).toBeGreaterThan(50);
  expect(lost).toEqual([]);
});

test('the buttons of a page name its escalation and itself', () => {
  const page = everyMessage.find((message) => message.kind === 'page');
  const [first] = pressable(renderMessage(page!, 'en').blocks ?? []);
  expect(clicked(first!.id, first!.value)).toEqual({
    request: { do: 'page-acknowledge', escalation: 'k3f9a7q2m1x0-1', page: pageOfAn.id },
  });
  expect(running.incident).toBe(fresh.id);
});
