import { describe, expect, test, vi } from 'vitest';
import type { Actor } from '../../../sandbox/slack/index.ts';
import { appRig, incident, modes, type AppRig } from './app-rig.ts';

vi.setConfig({ testTimeout: 60_000 });

const homeText = (person: Actor): string => JSON.stringify(person.home()?.view ?? {});

async function opened(rig: AppRig, name: string): Promise<Actor> {
  const person = rig.slack.user(name);
  person.openHome();
  await rig.until(`the home of ${name}`, () => person.home());
  return person;
}

describe.each(modes)('the app’s home over %s', (mode) => {
  test('shows the open incident with its channel, and nothing is open before', async () => {
    const rig = await appRig(mode);
    const running = await rig.run();
    const an = await opened(rig, 'an');
    expect(homeText(an)).toContain('No incident is open.');
    const channel = await incident(rig, running);
    an.openHome();
    await rig.until('the incident', () => homeText(an).includes('INC-1'));
    expect(homeText(an)).toContain('sev2');
    expect(homeText(an)).toContain(`<#${channel.id}>`);
  });

  test('its button declares an incident, and the answer comes as a direct message', async () => {
    const rig = await appRig(mode);
    await rig.run();
    const cuong = await opened(rig, 'cuong');
    expect(homeText(cuong)).toContain('tocsin.yaml');
    expect(await cuong.click('home', 'home.declare')).toEqual({ ok: true });
    await rig.until('the form', () => cuong.modal());
    expect((await cuong.submit({ title: 'Payments fail in Vietnam' })).kind).toBe('closed');
    await rig.until('the answer', () =>
      [...rig.slack.world.channels.values()].some(
        ({ kind, members, messages }) =>
          kind === 'im' && members.has(cuong.id) && messages.some(({ text }) => text.includes('INC-1')),
      ),
    );
  });

  test('a second button shows everybody who is on call, and a third hides them again', async () => {
    const rig = await appRig(mode);
    await rig.run();
    const bo = await opened(rig, 'bo');
    expect(await bo.click('home', 'home.everybody')).toEqual({ ok: true });
    await rig.until('everybody', () => homeText(bo).includes('home.own'));
    expect(await bo.click('home', 'home.own')).toEqual({ ok: true });
    await rig.until('only the own', () => homeText(bo).includes('home.everybody'));
  });

  test('guests and people of other workspaces see why there is nothing for them, and no button', async () => {
    const rig = await appRig(mode);
    const running = await rig.run();
    await incident(rig, running);
    for (const [name, refusal] of [
      ['gita', /guest/i],
      ['xena', /workspace/i],
    ] as const) {
      const person = await opened(rig, name);
      expect(homeText(person)).toMatch(refusal);
      expect(homeText(person)).not.toMatch(/INC-1|"button"/);
    }
  });
});

test('the home is in the language of the person’s Slack, where it is one of ours', async () => {
  const rig = await appRig('http');
  await rig.run();
  for (const [name, locale, words] of [
    ['linh', 'vi-VN', 'Sự cố đang mở'],
    ['jean', 'fr-FR', 'Open incidents'],
  ] as const) {
    rig.slack.addPerson({ name, locale });
    expect(homeText(await opened(rig, name))).toContain(words);
  }
});

test('a home that Slack did not take is published again by itself', async () => {
  const rig = await appRig('http');
  await rig.run();
  rig.slack.faults.set('views.publish', { kind: 'http', status: 503 }, 1);
  await opened(rig, 'an');
  const published = rig.slack.world.calls.filter(({ method }) => method === 'views.publish');
  expect(published.map(({ status }) => status)).toEqual([503, 200]);
});

test('with a store that does not answer, the button says that it failed: nothing is acknowledged', async () => {
  const rig = await appRig('http');
  await rig.run();
  const an = await opened(rig, 'an');
  rig.trouble.writing = 'fails';
  expect((await an.click('home', 'home.everybody')).ok).toBe(false);
});
