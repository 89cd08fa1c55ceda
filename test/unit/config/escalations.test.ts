import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { emptyHours, loadConfig } from '../../../bot/config/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-escalations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const people = { an: { phone: '+84900000001' }, bo: { slack: 'U0000000B1' } };

async function read(oncall: object, more: object = {}) {
  const value = { people, services: { checkout: { severity: 'sev2', escalation: 'a' } }, oncall, ...more };
  writeFileSync(join(folder, 'tocsin.yaml'), stringify(value, { aliasDuplicateObjects: false }));
  return loadConfig(folder, folder);
}

const problems = async (oncall: object): Promise<readonly string[]> => {
  const result = await read(oncall);
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

const warnings = async (oncall: object, more: object = {}): Promise<readonly string[]> => {
  const result = await read(oncall, more);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { settings } = result.config;
  return [
    ...result.config.warnings,
    ...emptyHours(settings, '2026-03-09T00:00:00.000Z').map(result.config.placed),
  ].map(({ message }) => message);
};

const page = (...targets: readonly object[]) => ({ page: targets });
const policy = (...steps: readonly object[]) => ({ steps });
const an = { person: 'an' };
const bo = { person: 'bo' };

describe('what is refused', () => {
  test.each<readonly [string, object, string]>([
    [
      'a person who is not there',
      { escalations: { a: policy(page({ person: 'anh' })) } },
      'oncall.escalations.a.steps.0.page.0.person: no person is called "anh"; did you mean "an"?',
    ],
    [
      'a group that is not there',
      { groups: { seniors: ['an'] }, escalations: { a: policy(page({ group: 'senior' })) } },
      'oncall.escalations.a.steps.0.page.0.group: no group is called "senior"; did you mean "seniors"?',
    ],
    [
      'an empty group',
      { groups: { seniors: [] }, escalations: { a: policy(page(an)) } },
      'oncall.groups.seniors: must not be an empty list',
    ],
    [
      'somebody in a group who is not there',
      { groups: { seniors: ['an', 'x'] }, escalations: { a: policy(page(an)) } },
      'oncall.groups.seniors.1: no person is called "x"; known are an, bo',
    ],
    [
      'a round robin of nothing',
      { escalations: { a: policy(page({ roundRobin: {} })) } },
      'oncall.escalations.a.steps.0.page.0.roundRobin: names exactly one of schedule and group',
    ],
    [
      'a round robin of a schedule that is not there',
      { escalations: { a: policy(page({ roundRobin: { schedule: 's' } })) } },
      'oncall.escalations.a.steps.0.page.0.roundRobin.schedule: no schedule is called "s"; there is none yet',
    ],
    [
      'policies in a circle',
      {
        escalations: {
          a: policy(page(an), page({ policy: 'b' })),
          b: policy(page({ policy: 'c' })),
          c: policy(page({ policy: 'a' })),
        },
      },
      'oncall.escalations.a: the policies lead in a circle: a -> b -> c -> a',
    ],
    [
      'a policy that names itself',
      { escalations: { a: policy(page({ policy: 'a' })) } },
      'oncall.escalations.a: the policies lead in a circle: a -> a',
    ],
    [
      'a service in a condition that is not there',
      { escalations: { a: policy({ ...page(an), when: { services: ['cart'] } }) } },
      'oncall.escalations.a.steps.0.when.services.0: no service is called "cart"; known are checkout, unassigned',
    ],
    [
      'a zone that is none',
      { escalations: { a: policy({ ...page(an), when: { intervals: [{ location: 'Berlin' }] } }) } },
      'oncall.escalations.a.steps.0.when.intervals.0.location: "Berlin" is not a time zone: write an IANA name such as Europe/Berlin',
    ],
    [
      'a condition of nothing',
      { escalations: { a: policy({ ...page(an), when: {} }) } },
      'oncall.escalations.a.steps.0.when: names nothing: give severities, services or intervals',
    ],
    [
      'quiet hours for sev2',
      { escalations: { a: policy(page(an)) }, quietHours: { severities: ['sev2'] } },
      'oncall.quietHours.severities.0: must be one of sev3, sev4, not "sev2"; did you mean "sev3"?',
    ],
    [
      'a last resort that is not there',
      { escalations: { a: policy(page(an)) }, lastResort: [{ person: 'x' }] },
      'oncall.lastResort.0.person: no person is called "x"; known are an, bo',
    ],
  ])('%s', async (_what, oncall, expected) => {
    expect(await problems(oncall)).toContain(expected);
  });

  test('policies that grow with every name: 3 policies of 20 steps that name the next one are 8,420 steps', async () => {
    const twenty = (target: object) => policy(...Array.from({ length: 20 }, () => page(target)));
    const oncall = {
      escalations: { a: twenty({ policy: 'b' }), b: twenty({ policy: 'c' }), c: twenty(an) },
    };
    expect(await problems(oncall)).toContain(
      'oncall.escalations.a: has 8420 steps with those of the policies that it names: at most 60 are allowed',
    );
  });

  test('a policy of 20 steps that page a group of 50 each is more than an event holds', async () => {
    const names = Array.from({ length: 50 }, (_, n) => `engineer-with-a-long-name-${n}`);
    const oncall = {
      groups: { all: names },
      escalations: { a: policy(...Array.from({ length: 20 }, () => page({ group: 'all' }))) },
    };
    const result = await read(oncall, {
      people: { ...people, ...Object.fromEntries(names.map((name) => [name, { phone: '+84900000001' }])) },
    });
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^oncall\.escalations\.a: is \d+ KB with its groups .*: at most 16 KB are allowed$/,
      ),
    ]);
  });
});

describe('what is warned of', () => {
  const day = { times: [{ start_time: '08:00', end_time: '18:00' }], weekdays: ['monday:friday'] };

  test('a sev2 whose groups, turns and last resort have no phone', async () => {
    const groups = { g: ['bo'] };
    const steps = [
      page({ group: 'g' }),
      page({ roundRobin: { group: 'g' } }),
      page({ channel: 'C0000000AA' }),
    ];
    const only =
      'services.checkout: sev2 pages by Slack only: nobody in policy a has a phone, and Slack is silent at night (do not disturb)';
    expect(await warnings({ groups, escalations: { a: policy(...steps) } })).toContain(only);
    expect(await warnings({ groups, escalations: { a: policy(...steps) }, lastResort: [an] })).not.toContain(
      only,
    );
  });

  test('hours in which nobody is paged, unless the last resort catches them', async () => {
    const a = policy({ ...page(an), when: { intervals: [day] } });
    const gap =
      'oncall.escalations.a: pages nobody for sev1 of checkout (and 7 more pairs of severity and service) in 118 h of the week, first from 2026-03-09T00:00Z: give a step without `when`, or oncall.lastResort';
    expect(await warnings({ escalations: { a } })).toContain(gap);
    expect(await warnings({ escalations: { a }, lastResort: [an] })).not.toContain(gap);
    expect(await warnings({ escalations: { a: policy(...a.steps, page(bo)) } })).not.toContain(gap);
  });

  test('severities for which nobody is ever paged', async () => {
    const a = policy({ ...page(an), when: { severities: ['sev1', 'sev2', 'sev3'] } });
    expect(await warnings({ escalations: { a } })).toContain(
      'oncall.escalations.a: pages nobody for sev4 of checkout (and 1 more pairs of severity and service) ever: give a step without `when`, or oncall.lastResort',
    );
  });

  test('more to acknowledge than there are people', async () => {
    const a = { ...policy(page(an), page(an)), mustAcknowledge: 2 };
    expect(await warnings({ escalations: { a } })).toContain(
      'oncall.escalations.a.mustAcknowledge: 2 people have to acknowledge, and it pages 1: it always ends with nobody reached',
    );
  });

  test('nothing of services without a policy where there is a last resort', async () => {
    const more = { services: { checkout: { severity: 'sev3' } } };
    expect(await warnings({ lastResort: [an] }, more)).toEqual([]);
    expect(await warnings({}, more)).not.toEqual([]);
  });
});

describe('a policy as an escalation keeps it', () => {
  test('has the steps of a policy that it names in its place, with both conditions and the sum of the first waits', async () => {
    const result = await read({
      groups: { seniors: ['an', 'bo'] },
      lastResort: [{ channel: 'C0000000AA', mention: 'here' }],
      quietHours: {},
      escalations: {
        a: {
          ...policy(page(an), {
            ...page({ policy: 'b' }),
            after: { minutes: 5 },
            when: { severities: ['sev1'] },
          }),
          mustAcknowledge: 2,
          repeat: 1,
        },
        b: policy(
          {
            ...page({ roundRobin: { group: 'seniors' } }),
            after: { seconds: 30 },
            when: { services: ['checkout'] },
          },
          { ...page({ group: 'seniors' }), after: { minutes: 1 } },
        ),
      },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const seniors = { group: 'seniors', people: ['an', 'bo'] };
    expect(result.config.settings.escalations['a']).toEqual({
      name: 'a',
      repeat: 1,
      mustAcknowledge: 2,
      lastResort: [{ channel: 'C0000000AA', mention: 'here' }],
      quiet: { severities: ['sev3', 'sev4'], fromMin: 22 * 60, toMin: 7 * 60 },
      steps: [
        { afterSec: 0, page: [an] },
        {
          afterSec: 330,
          page: [{ roundRobin: 'b', of: seniors }],
          when: [{ severities: ['sev1'] }, { services: ['checkout'] }],
        },
        { afterSec: 60, page: [seniors], when: [{ severities: ['sev1'] }] },
      ],
    });
  });
});
