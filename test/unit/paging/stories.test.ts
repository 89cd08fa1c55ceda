import { describe, expect, test } from 'vitest';
import { ChatError, PagerError } from '../../../bot/app/ports/index.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { openCommand, settingsWith } from '../app/world.ts';
import { startStory } from './story.ts';

const an = { slack: 'U0000000A1', phone: '+84900000001' };
const bo = { slack: 'U0000000B1' };

const outage = new ChatError('unavailable', 'HTTP 503');
const noSms = new PagerError('not-allowed', 'no SMS in this account');

/** An is paged first, with a phone; after 5 min Bo, who has none. */
const twoSteps = settingsWith().escalations['payments']!;

/** A step as it reads when Slack and the phone were tried. */
const stepOf = (n: string): readonly string[] => [
  `StepTaken ${n}`,
  `PersonPaged ${n}`,
  'PageDelivered',
  'PageDelivered',
];

const withPolicy = (policy: Partial<typeof twoSteps>) => ({
  settings: { escalations: { payments: { ...twoSteps, ...policy } } },
});

describe('a page that is answered', () => {
  test('pages An by Slack at once, by SMS after 2 min, Bo after 5 min; who answers ends it', async () => {
    const story = await startStory();
    expect(story.news()).toEqual(['14:00:00 slack an']);
    await story.pass(119);
    expect(story.news()).toEqual([]);
    await story.pass(1);
    expect(story.news()).toEqual(['14:02:00 sms an']);
    await story.pass(179);
    expect(story.news()).toEqual([]);
    await story.pass(1);
    expect(story.news()).toEqual(['14:05:00 slack bo']);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('bo'), via: 'slack' });
    await story.pass(3600);
    expect(story.news()).toEqual([]);
    expect(await story.incident()).toMatchObject({
      acknowledged: { person: await story.person('bo') },
      nobodyReached: false,
    });
    expect(new Set(story.edits.map((each) => each.kind === 'page' && each.page.person))).toEqual(
      new Set([await story.person('an'), await story.person('bo')]),
    );
  });

  test('acknowledged within a minute: no SMS, no second step', async () => {
    const story = await startStory();
    await story.pass(60);
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    await story.pass(3600);
    expect(story.news()).toEqual(['14:00:00 slack an']);
    expect(await story.events()).toEqual([
      'EscalationStarted',
      'StepTaken 0.0',
      'PersonPaged 0.0',
      'PageDelivered',
      'PageAcknowledged',
    ]);
  });

  test('a first step that comes after 60 s leaves that time to whoever declared it', async () => {
    const steps = [{ ...twoSteps.steps[0]!, afterSec: 60 }];
    const story = await startStory(withPolicy({ steps }));
    await story.pass(59);
    expect(story.news()).toEqual([]);
    await story.pass(1);
    expect(story.news()).toEqual(['14:01:00 slack an']);
  });
});

describe('a page that was sent before its incident had a channel', () => {
  const linkIn = (story: Awaited<ReturnType<typeof startStory>>) =>
    story.edits.map((each) => each.kind === 'page' && each.incident.channel?.id);

  test('gets the link when the channel opens later, and the severity when that changes', async () => {
    const story = await startStory();
    await story.pass(60);
    story.edits.splice(0);
    await story.tell({ type: 'RecordChannel', channel: 'C0INC1', name: 'inc-1' });
    expect(linkIn(story)).toEqual(['C0INC1']);
    await story.tell({ type: 'ChangeSeverity', severity: 'sev1' }, { kind: 'person', person: 'p' });
    const shown = story.edits.at(-1);
    expect(shown?.kind === 'page' && shown.incident.severity).toBe('sev1');
  });

  test('gets the link within seconds when the channel opened while it was on its way', async () => {
    const story = await startStory();
    // As if the escalation had not known of the message yet.
    const late = { type: 'RecordChannel', channel: 'C0INC1', name: 'inc-1' } as const;
    const actor = { kind: 'system', name: 'test' } as const;
    const meta = { at: story.clock.now(), actor, cause: 'test' };
    await story.streams.tell(incidentStream, 'inc1', late, meta);
    story.edits.splice(0);
    await story.pass(3);
    expect(linkIn(story)).toContain('C0INC1');
  });
});

describe('nobody answers', () => {
  test('the steps are repeated, then the incident says that nobody was reached, once', async () => {
    const story = await startStory(withPolicy({ repeat: 1 }));
    await story.pass(3600);
    expect(story.news()).toEqual([
      '14:00:00 slack an',
      '14:02:00 sms an',
      '14:05:00 slack bo',
      '14:10:00 slack an',
      '14:12:00 sms an',
      '14:15:00 slack bo',
    ]);
    expect(await story.events()).toEqual([
      'EscalationStarted',
      ...stepOf('0.0'),
      ...stepOf('0.1'),
      ...stepOf('1.0'),
      ...stepOf('1.1'),
      'EscalationExhausted',
    ]);
    expect(await story.state()).toMatchObject({ status: 'exhausted', at: '2026-03-12T14:20:00.000Z' });
    const said = (await story.store.readStream('incident/inc1')).filter(
      ({ type }) => type === 'NobodyReached',
    );
    expect(said.map(({ data, recordedAt }) => ({ data, recordedAt }))).toEqual([
      {
        data: { escalation: 'inc1-1', tried: [await story.person('an'), await story.person('bo')] },
        recordedAt: '2026-03-12T14:20:00.000Z',
      },
    ]);
    expect(await story.incident()).toMatchObject({ nobodyReached: true });
  });

  test('who answers after that is heard, and the incident no longer shouts', async () => {
    const story = await startStory();
    await story.pass(1200);
    expect(await story.incident()).toMatchObject({ nobodyReached: true });
    await story.escalate({ type: 'AcknowledgePages', person: await story.person('an'), via: 'slack' });
    expect(await story.state()).toMatchObject({ status: 'acknowledged' });
    expect(await story.incident()).toMatchObject({ nobodyReached: false });
  });

  test('a step that names nobody on call is passed over at once, and so is the end', async () => {
    const nobody = { afterSec: 0, page: [{ schedule: 'empty' }] };
    const story = await startStory(
      withPolicy({ steps: [nobody, { ...nobody, afterSec: 300 }, twoSteps.steps[1]!] }),
    );
    expect(story.news()).toEqual(['14:00:00 slack bo']);
    await story.pass(600);
    expect(await story.state()).toMatchObject({ status: 'exhausted' });

    const none = await startStory(withPolicy({ steps: [nobody] }));
    expect(await none.incident()).toMatchObject({ nobodyReached: true });
  });

  test('a policy of nobody does not use up its repeats in one second: each round waits', async () => {
    const story = await startStory(
      withPolicy({ steps: [{ afterSec: 0, page: [{ schedule: 'empty' }] }], repeat: 2 }),
    );
    expect(await story.events()).toEqual(['EscalationStarted', 'StepTaken 0.0']);
    await story.pass(300);
    expect((await story.events()).at(-1)).toBe('StepTaken 1.0');
    await story.pass(300);
    expect((await story.events()).slice(-2)).toEqual(['StepTaken 2.0', 'EscalationExhausted']);
  });
});

describe('channels that do not work', () => {
  test('a Slack that makes no sound: the message is there, and the phone rings at once', async () => {
    const story = await startStory({ open: { incident: 'none' } });
    story.ways.asleep.add(an.slack);
    await story.tell(openCommand());
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:00 sms an']);
    await story.pass(299);
    expect(story.news()).toEqual([]);
    await story.pass(1);
    expect(story.news()).toEqual(['14:05:00 slack bo']);
  });

  test('a Slack that fails: the phone at once; Slack is not tried again by that page', async () => {
    const story = await startStory({ open: { incident: 'none' } });
    story.ways.slackFails.set(an.slack, outage);
    await story.tell(openCommand());
    expect(story.news()).toEqual(['14:00:00 sms an']);
    expect(await story.state()).toMatchObject({
      pages: [
        {
          deliveries: [
            { channel: 'slack', outcome: 'failed', detail: 'HTTP 503' },
            { channel: 'sms', outcome: 'sent', provider: `m-${an.phone}` },
          ],
        },
      ],
    });
  });

  test('both fail: the next step at once', async () => {
    const story = await startStory({ open: { incident: 'none' } });
    story.ways.slackFails.set(an.slack, new ChatError('gone', 'user_disabled'));
    story.ways.smsFails.set(an.phone, noSms);
    await story.tell(openCommand());
    expect(story.news()).toEqual(['14:00:00 slack bo']);
  });

  test('asleep and without a phone: nothing made a sound, the next step at once', async () => {
    const steps = [
      { afterSec: 0, page: [{ person: 'bo' }] },
      { afterSec: 300, page: [{ person: 'an' }] },
    ];
    const story = await startStory({ open: { incident: 'none' }, ...withPolicy({ steps }) });
    story.ways.asleep.add(bo.slack);
    await story.tell(openCommand());
    expect(story.news()).toEqual(['14:00:00 slack bo', '14:00:00 slack an']);
  });

  test('one of two people of a step cannot be reached: the other one has the time that the policy gives', async () => {
    const steps = [{ afterSec: 0, page: [{ person: 'an' }, { person: 'bo' }] }, twoSteps.steps[1]!];
    const story = await startStory({ open: { incident: 'none' }, ...withPolicy({ steps }) });
    story.ways.slackFails.set(an.slack, outage);
    story.ways.smsFails.set(an.phone, noSms);
    await story.tell(openCommand());
    expect(story.news()).toEqual(['14:00:00 slack bo']);
    await story.pass(299);
    expect((await story.events()).filter((event) => event.startsWith('StepTaken'))).toEqual([
      'StepTaken 0.0',
    ]);
  });

  test('an outage of one minute does not use up the repeats: the next round waits and reaches somebody', async () => {
    const story = await startStory({ open: { incident: 'none' }, ...withPolicy({ repeat: 2 }) });
    for (const { slack } of [an, bo]) story.ways.slackFails.set(slack, new ChatError('gone', 'broken'));
    story.ways.smsFails.set(an.phone, noSms);
    await story.tell(openCommand());
    await story.pass(60);
    expect(story.news()).toEqual([]);
    expect((await story.events()).filter((event) => event.startsWith('StepTaken'))).toEqual([
      'StepTaken 0.0',
      'StepTaken 0.1',
    ]);
    story.ways.slackFails.clear();
    await story.pass(240);
    expect(story.news()).toEqual(['14:05:00 slack an']);
  });

  test('a failure of an old page does not hurry the step that runs now', async () => {
    const story = await startStory({ ...withPolicy({ repeat: 1 }) });
    await story.pass(301);
    story.news();
    const page = `inc1-1-0-0-${await story.person('an')}`;
    for (const channel of ['slack', 'sms'] as const) {
      const delivery = { channel, outcome: 'failed', at: story.clock.now() } as const;
      await story.escalate({ type: 'RecordDelivery', page, delivery });
    }
    await story.pass(100);
    expect(story.news()).toEqual([]);
  });

  test('a page of the last step that fails when it is exhausted already still reaches the phone', async () => {
    const story = await startStory({
      open: { incident: 'none' },
      ...withPolicy({ steps: twoSteps.steps.slice(0, 1) }),
    });
    await story.tell(openCommand());
    await story.pass(60);
    story.news();
    await story.timer(1, 0);
    expect(await story.state()).toMatchObject({ status: 'exhausted' });
    await story.pass(60);
    expect(story.news()).toEqual(['14:02:00 sms an']);
  });

  test('a step that is a channel alone, and the channel is archived: the next step at once', async () => {
    const steps = [
      { afterSec: 0, page: [{ channel: 'C-archived' }] },
      { afterSec: 600, page: [{ person: 'bo' }] },
    ];
    const story = await startStory({ open: { incident: 'none' }, ...withPolicy({ steps }) });
    story.ways.slackFails.set('archived', new ChatError('gone', 'is_archived'));
    await story.tell(openCommand());
    expect(story.news()).toEqual(['14:00:00 slack bo']);
  });

  test('somebody without Slack and phone is passed over at once', async () => {
    const people = [{ name: 'an', zone: 'UTC' }, settingsWith().people[1]!];
    const story = await startStory({ settings: { people } });
    expect(story.news()).toEqual(['14:00:00 slack bo']);
  });
});

describe('people who decide', () => {
  test('escalating by hand takes the next step at once, and the timer of that step comes to nothing', async () => {
    const story = await startStory(withPolicy({ repeat: 1 }));
    await story.pass(60);
    await story.escalate({ type: 'EscalateNow', person: await story.person('an') });
    expect(story.news()).toEqual(['14:00:00 slack an', '14:01:00 slack bo']);
    await story.pass(240);
    expect(story.news()).toEqual(['14:02:00 sms an']);
    await story.pass(60);
    expect(story.news()).toEqual(['14:06:00 slack an']);
  });

  test('two people who press the button in the same second escalate by one step', async () => {
    const story = await startStory(withPolicy({ repeat: 1 }));
    const both = await Promise.all([story.person('an'), story.person('bo')]);
    await Promise.all(both.map((person) => story.escalate({ type: 'EscalateNow', person })));
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:00 slack bo']);
    await story.pass(299);
    expect(story.news()).toEqual(['14:02:00 sms an']);
  });

  test('a second click on the same button, and one of a colleague in that moment, skip nobody', async () => {
    const people = [
      { ...an, name: 'an', zone: 'UTC' },
      { ...bo, name: 'bo', zone: 'UTC' },
      { name: 'cy', slack: 'U0000000C1', zone: 'UTC' },
    ];
    const steps = ['an', 'bo', 'cy'].map((person, n) => ({ afterSec: n * 300, page: [{ person }] }));
    const escalations = { payments: { ...twoSteps, steps } };
    const story = await startStory({ settings: { people, escalations } });
    const page = `inc1-1-0-0-${await story.person('an')}`;
    const click = (id: string) =>
      story.ask({
        id,
        user: an.slack,
        reply: { channel: 'D1' },
        request: { do: 'page-escalate', escalation: 'inc1-1', page },
      } as never);
    await story.pass(5);
    await click('first');
    await story.pass(1);
    await click('second');
    await story.pass(10);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:05 slack bo']);
    // Half a minute later the same button means the next step again.
    await story.pass(20);
    await click('third');
    expect(story.news()).toEqual(['14:00:36 slack cy']);
  });

  test('whoever cannot is left alone: no text message follows to somebody who has said so', async () => {
    const story = await startStory();
    await story.pass(60);
    const person = await story.person('an');
    await story.escalate({ type: 'DeclinePage', page: `inc1-1-0-0-${person}`, person });
    await story.pass(120);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:01:00 slack bo']);
  });

  test('who cannot is not paged by the step that their answer calls, but by the next round, and by the last resort', async () => {
    const both = [{ person: 'an' }, { person: 'bo' }];
    const steps = [
      { afterSec: 0, page: both },
      { afterSec: 300, page: both },
    ];
    const story = await startStory(withPolicy({ steps, repeat: 1 }));
    const boId = await story.person('bo');
    await story.pass(10);
    await story.escalate({ type: 'DeclinePage', page: `inc1-1-0-0-${boId}`, person: boId });
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:00 slack bo', '14:00:10 slack an']);
    expect(await story.nextPage()).toBe('step 14:05:10 an bo');
    await story.pass(300);
    expect(story.news().filter((line) => line.includes('slack'))).toEqual([
      '14:05:10 slack an',
      '14:05:10 slack bo',
    ]);
  });

  test('where all of them cannot, the round is over: nobody is asked again at once', async () => {
    const steps = [
      { afterSec: 0, page: [{ person: 'bo' }] },
      { afterSec: 300, page: [{ person: 'bo' }] },
    ];
    const story = await startStory(withPolicy({ steps, repeat: 1 }));
    const boId = await story.person('bo');
    await story.escalate({ type: 'DeclinePage', page: `inc1-1-0-0-${boId}`, person: boId });
    await story.pass(299);
    expect(story.news()).toEqual(['14:00:00 slack bo']);
    await story.pass(1);
    expect(story.news()).toEqual(['14:05:00 slack bo']);
  });

  test('declining pages the next at once; declining an old page hurries nobody', async () => {
    const story = await startStory(withPolicy({ repeat: 1 }));
    const [anId, boId] = [await story.person('an'), await story.person('bo')];
    await story.pass(30);
    await story.escalate({ type: 'DeclinePage', page: `inc1-1-0-0-${anId}`, person: anId });
    expect(story.news()).toEqual(['14:00:00 slack an', '14:00:30 slack bo']);
    await story.pass(300);
    expect(story.news()).toEqual(['14:05:30 slack an']);
    await story.escalate({ type: 'DeclinePage', page: `inc1-1-0-1-${boId}`, person: boId });
    await story.pass(60);
    expect(story.news()).toEqual([]);
  });
});

describe('timers', () => {
  test('doubled, early and late ones change nothing: no step is taken twice', async () => {
    const story = await startStory(withPolicy({ repeat: 1 }));
    await story.timer(0, 0);
    await story.timer(1, 0);
    await story.timer(2, 0);
    await story.pass(301);
    await story.timer(0, 0);
    await story.timer(0, 1);
    await story.timer(1, 1);
    await story.pass(3600);
    await story.timer(1, 1);
    await story.timer(2, 0);
    expect((await story.events()).filter((event) => /StepTaken|Exhausted/.test(event))).toEqual([
      'StepTaken 0.0',
      'StepTaken 0.1',
      'StepTaken 1.0',
      'StepTaken 1.1',
      'EscalationExhausted',
    ]);
    expect(story.news().filter((line) => line.includes('slack'))).toHaveLength(4);
  });
});

describe('an incident that is over', () => {
  test('stops its escalation: nobody is paged any more, pages say how it ended', async () => {
    const story = await startStory();
    await story.pass(60);
    await story.tell({ type: 'Resolve', evenInAlarm: true });
    expect(await story.state()).toMatchObject({ status: 'stopped' });
    await story.pass(3600);
    expect(story.news()).toEqual(['14:00:00 slack an']);
    expect(story.edits).toHaveLength(1);
  });

  test('is not paged for, though paging had begun before the incident could name it', async () => {
    const story = await startStory({ open: { incident: 'none' } });
    await story.engine.stop();
    await story.tell(openCommand());
    await story.escalate({
      type: 'StartEscalation',
      incident: 'inc1',
      policy: twoSteps,
      drill: false,
      private: false,
    });
    await story.tell({ type: 'Resolve', evenInAlarm: true });
    story.engine.start();
    await story.pass(3600);
    expect(story.news()).toEqual([]);
    expect(await story.state()).toMatchObject({ status: 'stopped' });
  });

  test('that was acknowledged by command before paging began pages nobody', async () => {
    const story = await startStory({ open: { incident: 'none' } });
    await story.engine.stop();
    await story.tell(openCommand());
    await story.tell({ type: 'Acknowledge', person: await story.person('bo') });
    story.engine.start();
    await story.pass(3600);
    expect(story.news()).toEqual([]);
    expect(await story.state()).toEqual({ status: 'none' });
  });

  test('that was acknowledged by command while paging began is paged for no further', async () => {
    const story = await startStory({ open: { incident: 'none' } });
    await story.engine.stop();
    await story.tell(openCommand());
    await story.escalate({
      type: 'StartEscalation',
      incident: 'inc1',
      policy: { ...twoSteps, steps: [{ ...twoSteps.steps[0]!, afterSec: 30 }] },
      drill: false,
      private: false,
    });
    await story.tell({ type: 'Acknowledge', person: await story.person('bo') });
    story.engine.start();
    await story.pass(3600);
    expect(story.news()).toEqual([]);
    expect(await story.state()).toMatchObject({ status: 'stopped' });
  });
});

test('who acknowledges the incident itself in the moment in which its paging begins ends the paging', async () => {
  const story = await startStory(
    withPolicy({ steps: [{ ...twoSteps.steps[0]!, afterSec: 60 }, twoSteps.steps[1]!] }),
  );
  const person = await story.person('an');
  // The incident did not name its escalation when it was read, and does when the answer is stored.
  expect(await story.incident()).toMatchObject({ escalation: { id: 'inc1-1' } });
  await story.tell({ type: 'Acknowledge', person }, { kind: 'person', person });
  await story.pass(3600);
  expect(story.news()).toEqual([]);
  expect(await story.incident()).toMatchObject({ nobodyReached: false });
});

describe('starting', () => {
  test('triage pages nobody; the move to investigating does, once', async () => {
    const by = { how: 'declared', title: 'is checkout slow?', sure: false } as const;
    const story = await startStory({ open: { by } });
    await story.pass(600);
    expect(story.news()).toEqual([]);
    await story.tell({ type: 'ChangeStatus', status: 'investigating' });
    expect(story.news()).toEqual(['14:10:00 slack an']);
    await story.tell({ type: 'ChangeStatus', status: 'identified' });
    await story.pass(60);
    expect(story.news()).toEqual([]);
  });

  test('a running escalation keeps the policy it began with', async () => {
    const story = await startStory();
    story.reconfigure({ escalations: {} });
    await story.pass(300);
    expect(story.news()).toEqual(['14:00:00 slack an', '14:02:00 sms an', '14:05:00 slack bo']);
  });

  test('a service without a policy says so in the incident and names the line to write', async () => {
    const story = await startStory({
      settings: { escalations: {}, services: [{ ...settingsWith().services[0]!, escalation: 'gone' }] },
    });
    const events = await story.store.readStream('incident/inc1');
    expect(events.at(-1)).toMatchObject({
      type: 'EffectFailed',
      data: {
        kind: 'start-paging',
        error:
          'service checkout has no escalation policy: give it one in tocsin.yaml (services.checkout.escalation), or say who is the last resort (oncall.lastResort)',
      },
    });
  });
});
