import { describe } from 'vitest';
import { chatContract } from './chat-contract.ts';
import { chatRig } from './chat-rig.ts';

describe('the chat adapter on Slack, over HTTP', () => {
  chatContract(() => chatRig());
});
