import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig, placeText } from '../../../bot/config/index.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-problems-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  await rm(join(folder, 'runbooks'), { recursive: true, force: true });
});

/** What is wrong with a configuration, as `tocsin check` prints it. */
async function problemsOf(text: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'tocsin.yaml'), text);
  const result = await loadConfig(folder, folder);
  return result.ok ? [] : result.problems.map((problem) => `${placeText(problem)} ${problem.message}`);
}

test('shapes, names that lead nowhere, schedules, zones and runbooks are reported together', async () => {
  await mkdir(join(folder, 'runbooks'));
  await writeFile(join(folder, 'runbooks', 'mine.md'), 'no front matter\n');
  const problems = await problemsOf(`
people:
  an: { slack: U0000000A1, zone: Asia/Saigonn }
services:
  checkout: { severity: sev9, runbooks: [alb-5x, mine], escalation: paymnts }
oncall:
  schedules:
    payments: { zone: Europe/Berln, layers: [] }
  escalations:
    payments: { steps: [{ page: [{ schedule: paymets }] }] }
`);
  expect(problems.map((line) => line.replace(/^runbooks\/mine.md:1 .*$/, 'runbooks/mine.md:1 ...'))).toEqual([
    'runbooks/mine.md:1 ...',
    'tocsin.yaml:3:34 people.an.zone: "Asia/Saigonn" is not a time zone: write an IANA name such as Europe/Berlin',
    'tocsin.yaml:5:25 services.checkout.severity: must be one of sev1, sev2, sev3, sev4, not "sev9"; did you mean "sev1"?',
    'tocsin.yaml:5:42 services.checkout.runbooks.0: no runbook is called "alb-5x"; did you mean "alb-5xx"?',
    'tocsin.yaml:5:69 services.checkout.escalation: no escalation is called "paymnts"; did you mean "payments"?',
    'tocsin.yaml:8:23 oncall.schedules.payments.zone: "Europe/Berln" is not a time zone: write an IANA name such as Europe/Berlin',
    'tocsin.yaml:8:37 oncall.schedules.payments.layers: the list is empty: give at least one entry, or leave the key out where it is optional',
    'tocsin.yaml:10:46 oncall.escalations.payments.steps.0.page.0.schedule: no schedule is called "paymets"; did you mean "payments"?',
  ]);
});

describe('one problem, in our own words', () => {
  test.each([
    ['an unknown key', 'slak: {}', 'slak: "slak" is not known here; did you mean "slack"?'],
    [
      'a key that is far from all that are known',
      'slack: { zzzzzz: 1 }',
      'slack.zzzzzz: "zzzzzz" is not known here; known are mode, announce',
    ],
    [
      'an unknown key of a service',
      'services: { a: { escalatoin: x } }',
      'services.a.escalatoin: "escalatoin" is not known here; did you mean "escalation"?',
    ],
    [
      'a phone without quotes',
      'people: { an: { phone: 84900000001 } }',
      'people.an.phone: must be text, not 84900000001: put it in quotes',
    ],
    [
      'a channel by its name',
      'slack: { announce: general }',
      'slack.announce: must be a Slack channel id such as C0123ABCD, not "general"',
    ],
    [
      'a list in the place of a service',
      'services: { a: [] }',
      'services.a: must be keys with values, indented below it, not a list',
    ],
    [
      'a missing key',
      'services: { a: { traces: {} } }',
      'services.a.traces.filter: is missing: it must be text',
    ],
    [
      'a name that starts with a digit',
      'services: { 9a: {} }',
      / services\.9a: the name "9a" must start with a letter/,
    ],
    [
      'too many rounds',
      'oncall: { escalations: { a: { steps: [{ page: [] }], repeat: 99 } } }',
      /repeat: must be at most 9, not 99|page: must not be an empty list/,
    ],
    [
      'an address that is none',
      'intake: { sqs: [{ url: nowhere }] }',
      /url: must be an address such as https:\/\/example\.com\/path, not "nowhere"$/,
    ],
    [
      'a key in a section that has a value of its own when it is absent',
      'triage: { hold: { minutes: 5 } }',
      'triage.hold: "hold" is not known here; known are joinWithin, lateAfter, storm, flapping, resolve, repage, rules',
    ],
    [
      'a time in one word',
      'oncall: { escalations: { a: { steps: [{ page: [{ person: an }], after: 5m }] } } }',
      'oncall.escalations.a.steps.0.after: must be a time such as { minutes: 5 }, not "5m"',
    ],
    [
      'a topic whose account has 11 digits',
      'intake: { sns: { topics: ["arn:aws:sns:eu-west-1:11112222333:alarms"] } }',
      'intake.sns.topics.0: must be the ARN of a topic, such as arn:aws:sns:eu-west-1:111122223333:alarms, not "arn:aws:sns:eu-west-1:11112222333:alarms"',
    ],
    [
      'a glob without quotes',
      'services:\n  a: { match: [{ name: *-errors }] }',
      /tocsin\.yaml:2:24 an alias is not allowed here: .*"\*-errors"$/,
    ],
    [
      'a star without quotes',
      'services:\n  a: { match: [{ name: * }] }',
      /2:\d+ a text that begins with \* or & /,
    ],
    ['a key that stands there twice', 'slack: {}\nslack: {}', /2:1 this key stands here twice/],
    ['a tab', 'slack:\n\tmode: http', /spaces, not by tabs/],
    [
      'nobody to be told',
      'fallback: { escalation: nobody }',
      'fallback.escalation: no escalation is called "nobody"; there is none yet',
    ],
    [
      'a key of a rotation',
      'people: { an: {} }\noncall: { schedules: { a: { zone: UTC, layers: [{ name: b, rotation: { start: "2026-01-05T09:00:00Z", every: { weeks: 1 }, people: [an], handof: "09:00" } }] } } }',
      /rotation\.handof: "handof" is not known here; did you mean "handoff"\?$/,
    ],
  ])('%s', async (_what, text, said) => {
    const problems = await problemsOf(text);
    expect(
      problems.some((line) => (typeof said === 'string' ? line.endsWith(` ${said}`) : said.test(line))),
    ).toBe(true);
    // Zod's own words.
    expect(problems.join('\n')).not.toMatch(/Invalid (?:input|option|key)|expected|received|Unrecognized/);
  });
});

test('a file that is not there is told in a sentence, without a line', async () => {
  const result = await loadConfig('nowhere.yaml', folder);
  expect(result).toMatchObject({
    ok: false,
    problems: [
      {
        file: 'nowhere.yaml',
        message: expect.stringMatching(/^there is no configuration here\. Name another/),
      },
    ],
  });
  expect(result.ok ? [] : Object.keys(result.problems[0]!)).toEqual(['file', 'message']);
});

test('a schedule may be called as people call it, and be paged by that name', async () => {
  const text = (name: string): string => `
people: { an: { slack: U0000000A1 } }
oncall:
  schedules:
    Trực đêm:
      zone: Asia/Ho_Chi_Minh
      layers: [{ name: chính, rotation: { start: "2026-01-05T09:00:00+07:00", every: { weeks: 1 }, people: [an] } }]
  escalations:
    p: { steps: [{ page: [{ schedule: ${name} }] }] }
`;
  expect(await problemsOf(text('Trực đêm'))).toEqual([]);
  expect(await problemsOf(text('Trực đem'))).toEqual([
    'tocsin.yaml:9:39 oncall.escalations.p.steps.0.page.0.schedule: no schedule is called "Trực đem"; did you mean "Trực đêm"?',
  ]);
});
