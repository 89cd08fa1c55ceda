import { expect, test } from 'vitest';
import { readSettings, settingNames } from '../../infra/settings.ts';

const read = (given: Record<string, unknown>) => readSettings((key) => given[key]);

test('without settings nothing is opened and nobody is told', () => {
  expect(read({})).toEqual({
    problems: [],
    settings: {
      alarmAccounts: [],
      onlyAlarmArns: false,
      eventBridge: false,
      budgets: false,
      customerKey: false,
      changes: false,
      evidenceTrust: [],
      evidenceRoles: [],
      logGroups: ['*'],
      shoutEmails: [],
      shoutPhones: [],
      queueAgeSec: 300,
      nobodyReadsMin: 15,
      runs: 'process',
      slackEndpoint: 'http-api',
      reserveConcurrency: false,
      rollout: 'canary',
      pagerTopics: [],
      wordingModels: [],
      calendars: false,
      logDays: 30,
      archiveDays: 365,
      dashboard: true,
      subnets: [],
      branch: 'main',
      memberUnits: [],
      memberRegions: [],
      delegatedAdmin: false,
      tags: [],
    },
  });
});

test('every setting is named in the message about wrong ones', () => {
  const unset = ['externalId', 'organization', 'config', 'table', 'tableStream', 'answersTopic', 'vpc'];
  const further = ['connection', 'repository'];
  expect(settingNames.toSorted()).toEqual(
    [...Object.keys(read({}).settings), ...unset, ...further].toSorted(),
  );
});

test('settings from the command line are texts, lists are separated by commas', () => {
  const { settings, problems } = read({
    changes: 'true',
    budgets: 'false',
    shoutEmails: 'a@example.com, b@example.com',
    queueAgeSec: '600',
    externalId: 4711,
  });
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    changes: true,
    budgets: false,
    shoutEmails: ['a@example.com', 'b@example.com'],
    queueAgeSec: 600,
    externalId: '4711',
  });
});

test.each([
  [{ alarmAccounts: ['1234'] }, 'alarmAccounts', /"1234" is not a 12-digit account id/],
  [{ alarmAccounts: [111122223333] }, 'alarmAccounts', /has to be a list/],
  [{ changes: 'yes' }, 'changes', /has to be true or false, found "yes"/],
  [{ evidenceTrust: '*', externalId: 'abc' }, 'evidenceTrust', /"\*" is not an account id or the ARN/],
  [{ evidenceTrust: '111122223333' }, 'externalId', /is needed when evidenceTrust is set/],
  [{ evidenceRoles: 'arn:aws:iam::111122223333:user/x' }, 'evidenceRoles', /is not the ARN of a role/],
  [{ externalId: 'a b' }, 'externalId', /has to be 2 to 1,224/],
  [{ logGroups: '/ecs/<x>' }, 'logGroups', /is not a log group name/],
  [{ shoutEmails: 'nobody' }, 'shoutEmails', /is not an e-mail address/],
  [{ shoutPhones: '0900000001' }, 'shoutPhones', /is not a phone number in the form/],
  [{ queueAgeSec: 30 }, 'queueAgeSec', /from 60 to 86400, found 30/],
  [{ nobodyReadsMin: 'soon' }, 'nobodyReadsMin', /from 5 to 1440, found "soon"/],
  [{ organization: 'acme' }, 'organization', /has to be the id of an organisation/],
  [{ runs: 'lambda', config: '.' }, 'runs', /one of process, functions, service, found "lambda"/],
  [{ runs: 'functions' }, 'config', /is needed with runs=functions/],
  [{ logDays: 31 }, 'logDays', /one of 1, 3, 5, 7, 14, 30, .*found 31/],
  [{ rollout: 'slowly' }, 'rollout', /one of canary, linear, all-at-once/],
  [{ dashboard: 'maybe' }, 'dashboard', /has to be true or false/],
  [{ table: 'tocsin' }, 'table', /has to be the ARN of a table/],
  [
    { runs: 'functions', config: '.', table: 'arn:aws:dynamodb:eu-west-1:111122223333:table/tocsin' },
    'tableStream',
    /is needed with table/,
  ],
  [
    { tableStream: 'arn:aws:dynamodb:eu-west-1:111122223333:table/x-y/stream/2026-01-01T00:00:00.000' },
    'tableStream',
    /has to be that of the setting table/,
  ],
  [{ vpc: 'vpc-0a1b2c3d4e5f67890' }, 'subnets', /given together with vpc/],
  [{ repository: 'acme/tocsin' }, 'connection', /is needed for a repository outside/],
  [
    { connection: 'arn:aws:codeconnections:eu-west-1:111122223333:connection/0a1b' },
    'repository',
    /is needed with connection/,
  ],
  [{ memberUnits: 'ou-ab12-abcd1234' }, 'organization', /is needed with memberUnits/],
  [{ memberRegions: 'eu-west-1' }, 'memberUnits', /is needed with memberRegions/],
  [{ tags: 'owner' }, 'tags', /"owner" is not KEY=VALUE/],
])('%j is a problem', (given, key, message) => {
  expect(read(given).problems).toEqual([{ key, message: expect.stringMatching(message) }]);
});

test('all problems are reported at once', () => {
  expect(read({ changes: 1, shoutPhones: 'x,y', queueAgeSec: 0 }).problems.map((each) => each.key)).toEqual([
    'changes',
    'shoutPhones',
    'shoutPhones',
    'queueAgeSec',
  ]);
});
