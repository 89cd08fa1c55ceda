import { describe } from 'vitest';
import { createWebhookDocuments } from '../../../bot/webhook/webhook-documents.ts';
import { webhookDocumentsContract } from './webhook-documents-contract.ts';

describe('published postmortems to a webhook', () => {
  webhookDocumentsContract(createWebhookDocuments);
});
