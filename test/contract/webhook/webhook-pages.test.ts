import { describe } from 'vitest';
import { createWebhookPages } from '../../../bot/webhook/webhook-pages.ts';
import { webhookPagesContract } from './webhook-pages-contract.ts';

describe('pages to a webhook', () => {
  webhookPagesContract((secretOf) => createWebhookPages({ secretOf }));
});
