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
    },
  });
});

test('every setting is named in the message about wrong ones', () => {
  expect(settingNames.toSorted()).toEqual([...Object.keys(read({}).settings), 'externalId'].toSorted());
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
