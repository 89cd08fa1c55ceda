import { expect, test } from 'vitest';
import type { SmsReceipts, TextMessages } from '../../../bot/app/ports/index.ts';
import { accountId, at, region, type AwsRig } from './aws-rig.ts';

export type SmsReceiptsRig = AwsRig & { readonly sms: TextMessages; readonly receipts: SmsReceipts };

const phone = '+84900000001';
const log = `sns/${region}/${accountId}/DirectPublishToPhoneNumber`;
const sentAt = at(0);

/** What paging relies on; every adapter of the port runs it. */
export function smsReceiptsContract(start: () => Promise<SmsReceiptsRig>): void {
  const written = (rig: SmsReceiptsRig, name: string, id: string, more: object): void => {
    const group = rig.world.logs.group(name) ?? rig.world.logs.putGroup({ name, streams: ['sms'] });
    const timestamp = rig.clock.now();
    group.put([{ timestamp, message: JSON.stringify({ notification: { messageId: id }, ...more }) }]);
  };

  test('what the phone company took is told from what the phone has', async () => {
    const rig = await start();
    const { id } = await rig.sms.send(phone, 'page');
    expect(await rig.receipts.read({ log, id, sentAt })).toEqual({ is: 'arrived', at: 'carrier' });
    const other = '34d9b400-c6dd-5444-820d-fbeb0f1f54cf';
    const delivery = { providerResponse: 'Message has been accepted by phone' };
    written(rig, log, other, { delivery, status: 'SUCCESS' });
    expect(await rig.receipts.read({ log, id: other, sentAt })).toEqual({ is: 'arrived', at: 'phone' });
  });

  test.each([
    ['unreachable', 'not-delivered', 'Phone is currently unreachable/unavailable'],
    ['blocked', 'not-delivered', 'Phone carrier has blocked this message'],
    ['not-verified', 'not-verified', 'Destination phone number is not verified in the SMS sandbox'],
  ] as const)(
    'a number that is %s: failed as %s, in the words of the phone company',
    async (how, trouble, detail) => {
      const rig = await start();
      rig.world.sns.phones.setReception(phone, how);
      const { id } = await rig.sms.send(phone, 'page');
      expect(await rig.receipts.read({ log, id, sentAt })).toEqual({ is: 'failed', trouble, detail });
    },
  );

  test('a spent quota, which Publish does not tell, is told by the receipt', async () => {
    const rig = await start();
    rig.world.sns.phones.setSpendLimit(0.01);
    const { id } = await rig.sms.send(phone, 'page');
    expect(await rig.receipts.read({ log, id, sentAt })).toMatchObject({ is: 'failed', trouble: 'quota' });
  });

  test('receipts of other messages, and lines of other forms, say nothing', async () => {
    const rig = await start();
    const { id } = await rig.sms.send(phone, 'one');
    const other = '00000000-0000-4000-8000-000000000000';
    expect(await rig.receipts.read({ log, id: other, sentAt })).toEqual({ is: 'unknown' });
    written(rig, log, other, { status: 'PERHAPS', delivery: null });
    written(rig, log, id.replace(/./g, '0'), { mentions: other, status: 'FAILURE' });
    rig.world.logs.group(log)!.put([{ timestamp: rig.clock.now(), message: `not JSON: "${other}"` }]);
    expect(await rig.receipts.read({ log, id: other, sentAt })).toEqual({ is: 'unknown' });
    expect(await rig.receipts.read({ log, id: '" OR "1', sentAt })).toEqual({ is: 'unknown' });
  });

  test('numbers in what the phone company says are left out', async () => {
    const rig = await start();
    const id = '11111111-0000-4000-8000-000000000000';
    const delivery = { providerResponse: `No route to ${phone} ${'x'.repeat(500)}` };
    written(rig, `${log}/Failure`, id, { delivery, status: 'FAILURE' });
    const receipt = await rig.receipts.read({ log, id, sentAt });
    expect(JSON.stringify(receipt)).not.toContain('84900000001');
    expect(receipt.is === 'failed' && receipt.detail.length).toBe(120);
  });

  test('without any log it says so, and what may pass is no answer', async () => {
    const rig = await start();
    const id = '22222222-0000-4000-8000-000000000000';
    expect(await rig.receipts.read({ log, id, sentAt })).toEqual({ is: 'unreadable', why: 'no-log' });
    rig.world.onCall(() => ({ kind: 'throttled' }));
    expect(await rig.receipts.read({ log, id, sentAt })).toEqual({ is: 'unknown' });
  });

  test('what may not be read is said, after one call', async () => {
    const rig = await start();
    const { id } = await rig.sms.send(phone, 'page');
    rig.world.onCall(() => ({ kind: 'access-denied' }));
    expect(await rig.receipts.read({ log, id, sentAt })).toEqual({ is: 'unreadable', why: 'denied' });
    expect(rig.inputs('FilterLogEvents')).toHaveLength(1);
  });
}
