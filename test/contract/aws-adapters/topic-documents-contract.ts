import { expect, test } from 'vitest';
import { PagerError, type TopicDocuments } from '../../../bot/app/ports/index.ts';
import { rejection, type AwsRig } from './aws-rig.ts';

export type TopicDocumentsRig = AwsRig & { readonly topicDocuments: TopicDocuments };

const mail = { subject: 'Postmortem của INC-7 (sev1): thanh toán lỗi', text: '# INC-7\n', cut: 'goes on' };

/** What publishing relies on; every adapter of the port runs it. */
export function topicDocumentsContract(start: () => Promise<TopicDocumentsRig>): void {
  test('the document is taken, phones on the topic get its subject alone', async () => {
    const { topicDocuments, world } = await start();
    const { arn } = world.sns.createTopic('postmortems');
    world.sns.subscribe(arn, 'sms', '+84900000001');
    await topicDocuments.publish(arn, mail);
    expect(world.sns.phones.inbox('+84900000001').map(({ text }) => text)).toEqual([mail.subject]);
  });

  test('a document of 1 MB is cut and taken', async () => {
    const { topicDocuments, world } = await start();
    const { arn } = world.sns.createTopic('postmortems');
    await expect(topicDocuments.publish(arn, { ...mail, text: 'ộ"\n'.repeat(200_000) })).resolves.toBe(
      undefined,
    );
  });

  test('a topic that is not there is refused once and for all, without its name in the error', async () => {
    const { topicDocuments, world } = await start();
    const { arn } = world.sns.createTopic('postmortems');
    const error = await rejection(topicDocuments.publish(`${arn}-gone`, mail), PagerError);
    expect(error).toMatchObject({ code: 'not-there', retryable: false });
    expect(error.message).not.toContain('postmortems');
  });

  test('an answer that was lost may mean that it was sent', async () => {
    const { topicDocuments, world } = await start();
    const { arn } = world.sns.createTopic('postmortems');
    world.onCall(() => ({ kind: 'reset', when: 'after' }));
    expect(await rejection(topicDocuments.publish(arn, mail), PagerError)).toMatchObject({
      code: 'lost-answer',
      retryable: true,
    });
  });
}
