import { expect, test } from 'vitest';
import { PagerError, type TextMessages } from '../../../bot/app/ports/index.ts';
import type { CallFault } from '../../../sandbox/aws/index.ts';
import { rejection, type AwsRig } from './aws-rig.ts';

export type TextMessagesRig = AwsRig & { readonly sms: TextMessages };

const phone = '+84900000001';

/** What paging relies on; every adapter of the port runs it. */
export function textMessagesContract(start: () => Promise<TextMessagesRig>): void {
  test('a text message is sent as transactional, and its id is given', async () => {
    const { sms, world } = await start();
    const { id } = await sms.send(phone, 'INC-7 sev1: checkout trả lời 5xx');
    expect(world.sns.phones.inbox(phone)).toMatchObject([
      { messageId: id, text: 'INC-7 sev1: checkout trả lời 5xx', smsType: 'Transactional' },
    ]);
  });

  test('a spent quota and a number that opted out are accepted all the same: an id is no receipt', async () => {
    const { sms, world } = await start();
    world.sns.phones.setSpendLimit(0.01);
    expect((await sms.send(phone, 'one')).id).not.toBe('');
    world.sns.phones.setSpendLimit(undefined);
    world.sns.phones.optOut(phone);
    expect((await sms.send(phone, 'two')).id).not.toBe('');
    expect(world.sns.phones.inbox()).toEqual([]);
    expect(world.sns.phones.undelivered().map(({ reason }) => reason)).toEqual([
      'No quota left for account',
      'Phone number is opted out',
    ]);
  });

  test('a number that is none is refused once and for all', async () => {
    const { sms } = await start();
    const error = await rejection(sms.send('+0', 'x'), PagerError);
    expect(error).toMatchObject({ code: 'invalid-number', retryable: false });
  });

  test.each<readonly [CallFault, PagerError['code'], boolean]>([
    [{ kind: 'access-denied' }, 'not-allowed', false],
    [{ kind: 'throttled' }, 'throttled', true],
    [{ kind: 'server-error', when: 'before' }, 'lost-answer', true],
    [{ kind: 'server-error', when: 'after' }, 'lost-answer', true],
    [{ kind: 'reset', when: 'before' }, 'lost-answer', true],
    [{ kind: 'reset', when: 'after' }, 'lost-answer', true],
    [
      {
        kind: 'error',
        code: 'InvalidParameter',
        message: `Invalid parameter: PhoneNumber Reason: ${phone} is opted out`,
      },
      'opted-out',
      false,
    ],
    [{ kind: 'error', code: 'OptedOut', message: `${phone} has opted out` }, 'opted-out', false],
    [{ kind: 'error', code: 'UserError', message: `${phone} is not verified` }, 'not-verified', false],
    [{ kind: 'error', code: 'UserError', message: 'No quota left for account' }, 'quota', false],
    [{ kind: 'error', code: 'InvalidClientTokenId', message: 'x', status: 403 }, 'not-allowed', false],
  ])('%j is %s', async (fault, code, retryable) => {
    const { sms, world } = await start();
    world.onCall(() => fault);
    const error = await rejection(sms.send(phone, 'rotate the signing key'), PagerError);
    expect(error).toMatchObject({ code, retryable });
    expect(error.message).not.toContain(phone);
    expect(error.message).not.toContain('signing');
  });

  test('of a number that opted out it is known afterwards', async () => {
    const { sms, world } = await start();
    expect(await sms.trouble(phone)).toBeUndefined();
    world.sns.phones.optOut(phone);
    expect(await sms.trouble(phone)).toBe('opted-out');
  });

  test('in the SMS sandbox a number that is not verified is known, and a verified one is fine', async () => {
    const { sms, world } = await start();
    world.sns.phones.setReception('*', 'not-verified');
    world.sns.phones.setReception('+4915100000002', 'delivers');
    expect(await sms.trouble(phone)).toBe('not-verified');
    expect(await sms.trouble('+4915100000002')).toBeUndefined();
  });

  test('where it may not be asked nothing is known against a number', async () => {
    const { sms, world } = await start();
    world.sns.phones.optOut(phone);
    world.onCall(() => ({ kind: 'access-denied' }));
    expect(await sms.trouble(phone)).toBeUndefined();
  });

  test('a lost answer may mean that it was sent', async () => {
    const { sms, world } = await start();
    world.onCall(() => ({ kind: 'reset', when: 'after' }));
    await rejection(sms.send(phone, 'x'), PagerError);
    expect(world.sns.phones.inbox(phone)).toHaveLength(1);
  });
}
