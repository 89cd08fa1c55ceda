import { expect, test } from 'vitest';
import { EvidenceError, type Wording } from '../../../bot/app/ports/index.ts';
import { rejection, region, type AwsRig } from './aws-rig.ts';

export type WordingRig = AwsRig & { readonly wording: Wording };

const wish = {
  model: 'eu.amazon.nova-lite-v1:0',
  region,
  system: 'Word it.',
  text: JSON.stringify({ section: 'Impact', facts: [{ ids: ['#2'], fact: 'it was slow' }] }),
  tokens: 600,
};

/** What suggesting relies on; every adapter of the port runs it. */
export function wordingContract(start: () => Promise<WordingRig>): void {
  test('the model is asked once, with what was said, and its answer comes back as it is', async () => {
    const { wording, inputs } = await start();
    expect(await wording.suggest(wish)).toEqual({ text: 'it was slow [#2].', cut: false });
    expect(inputs('Converse')).toEqual([
      {
        modelId: wish.model,
        system: [{ text: 'Word it.' }],
        messages: [{ role: 'user', content: [{ text: wish.text }] }],
        inferenceConfig: { maxTokens: 600, temperature: 0 },
      },
    ]);
  });

  test('an answer that ended in the middle is said to be cut; one without content is empty', async () => {
    const { wording, world } = await start();
    world.bedrock.behaviour.manner = 'cut';
    expect(await wording.suggest(wish)).toMatchObject({ cut: true });
    for (const manner of ['no content', 'empty'] as const) {
      world.bedrock.behaviour.manner = manner;
      expect(await wording.suggest(wish)).toEqual({ text: '', cut: false });
    }
  });

  test.each([
    ['throttled', { kind: 'throttled' }, 'throttled'],
    ['no permission', { kind: 'access-denied' }, 'access-denied'],
    ['5xx', { kind: 'server-error' }, 'unavailable'],
    ['no answer', { kind: 'reset', when: 'before' }, 'unavailable'],
    [
      'a model that is not there',
      { kind: 'error', code: 'ResourceNotFoundException', message: 'no' },
      'missing',
    ],
    [
      'a model that took too long',
      { kind: 'error', code: 'ModelTimeoutException', message: 'slow', status: 408 },
      'unavailable',
    ],
  ] as const)('%s is told apart', async (_what, fault, code) => {
    const { wording, world } = await start();
    world.onCall(() => fault);
    expect(await rejection(wording.suggest(wish), EvidenceError)).toMatchObject({ code });
  });

  test('an answer that is no JSON may be better the next time', async () => {
    const { wording, world } = await start();
    world.bedrock.behaviour.manner = 'no JSON';
    expect(await rejection(wording.suggest(wish), EvidenceError)).toMatchObject({ code: 'unavailable' });
  });
}
