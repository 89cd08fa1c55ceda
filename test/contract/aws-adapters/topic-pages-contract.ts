import { expect, test } from 'vitest';
import { PagerError, type PageNote, type TopicPages } from '../../../bot/app/ports/index.ts';
import { rejection, type AwsRig } from './aws-rig.ts';

export type TopicPagesRig = AwsRig & { readonly topicPages: TopicPages };

export const note: PageNote = {
  version: 1,
  kind: 'page',
  page: 'e1-0-0-p1',
  at: '2026-03-12T14:00:00.000Z',
  text: 'Tocsin page cho INC-7, sev1: thanh toán lỗi',
  person: 'an',
  drill: false,
  incident: {
    label: 'INC-7',
    severity: 'sev1',
    private: false,
    service: 'checkout',
    title: 'thanh toán lỗi',
  },
};

/** What paging relies on; every adapter of the port runs it. */
export function topicPagesContract(start: () => Promise<TopicPagesRig>): void {
  test('phones on a topic get the sentence, and the id is given', async () => {
    const { topicPages, world } = await start();
    const { arn } = world.sns.createTopic('pagers');
    world.sns.subscribe(arn, 'sms', '+84900000001');
    const { id } = await topicPages.publish(arn, note);
    expect(id).not.toBe('');
    expect(world.sns.phones.inbox('+84900000001').map(({ text }) => text)).toEqual([note.text]);
  });

  test('a topic that is not there is refused once and for all, without its name in the error', async () => {
    const { topicPages, world } = await start();
    const { arn } = world.sns.createTopic('pagers');
    const error = await rejection(topicPages.publish(`${arn}-gone`, note), PagerError);
    expect(error).toMatchObject({ code: 'not-there', retryable: false });
    expect(error.message).not.toContain('pagers');
  });

  test('an answer that was lost may mean that it was sent', async () => {
    const { topicPages, world } = await start();
    const { arn } = world.sns.createTopic('pagers');
    world.onCall(() => ({ kind: 'reset', when: 'after' }));
    expect(await rejection(topicPages.publish(arn, note), PagerError)).toMatchObject({
      code: 'lost-answer',
      retryable: true,
    });
  });
}
