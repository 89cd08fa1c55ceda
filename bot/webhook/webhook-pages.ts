import type { WebhookPages } from '../app/ports/index.ts';
import { createSignedPost } from './signed-post.ts';

const limitBytes = 32 * 1024;

/** A page as a signed POST. @param needs as of `createSignedPost` */
export function createWebhookPages(needs: Parameters<typeof createSignedPost>[0]): WebhookPages {
  const post = createSignedPost(needs);
  return {
    async post(to, note, at) {
      await post(to, { key: note.page, body: JSON.stringify(note), at, limitBytes });
      return { id: note.page };
    },
  };
}
