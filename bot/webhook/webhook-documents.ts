import type { WebhookDocuments } from '../app/ports/index.ts';
import { createSignedPost } from './signed-post.ts';

const limitBytes = 4 * 1024 * 1024;

/** A published postmortem as a signed POST. @param needs as of `createSignedPost` */
export function createWebhookDocuments(needs: Parameters<typeof createSignedPost>[0]): WebhookDocuments {
  const post = createSignedPost(needs);
  return {
    post: (to, document, at) =>
      post(to, { key: document.document, body: JSON.stringify(document), at, limitBytes }),
  };
}
