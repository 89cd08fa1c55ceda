import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { PagerError, type PublishedPostmortem, type WebhookDocuments } from '../../../bot/app/ports/index.ts';
import { rejection } from '../aws-adapters/aws-rig.ts';

const key = 'a key of many characters';
const at = '2026-03-14T09:00:00.500Z';

const document: PublishedPostmortem = {
  version: 1,
  kind: 'postmortem',
  document: 'i7/9f86d081',
  incident: {
    id: 'i7',
    number: 7,
    label: 'INC-7',
    title: 'thanh toán lỗi',
    state: 'closed',
    severity: 'sev1',
    service: 'checkout',
    private: false,
    drill: false,
  },
  times: { started: '2026-03-12T14:00:00.000Z', opened: '2026-03-12T14:00:01.000Z' },
  figures: [],
  pictures: [],
  locale: 'vi',
  markdown: '# INC-7\n',
};

type Send = typeof fetch;

/** What publishing relies on; every adapter of the port runs it. */
export function webhookDocumentsContract(
  make: (needs: {
    readonly secretOf: (name: string) => string | undefined;
    readonly send: Send;
  }) => WebhookDocuments,
): void {
  const to = { webhook: 'https://wiki.example.com/tocsin', secret: 'TOCSIN_WIKI_KEY' };

  const answering = (status: number) => {
    const seen: { readonly url: string; readonly init: RequestInit }[] = [];
    const send: Send = async (url, init) => {
      seen.push({ url: url as string, init: init ?? {} });
      return new Response(null, { status });
    };
    return { seen, documents: make({ secretOf: (name) => (name === to.secret ? key : undefined), send }) };
  };

  test('a document is posted once, signed as pages are, under its own key', async () => {
    const { seen, documents } = answering(204);
    await documents.post(to, document, at);
    expect(seen.map(({ url, init }) => [url, init.method, init.redirect])).toEqual([
      [to.webhook, 'POST', 'manual'],
    ]);
    const body = seen[0]!.init.body as string;
    expect(JSON.parse(body)).toEqual(document);
    const expected = createHmac('sha256', key).update(`1773478800.${body}`).digest('hex');
    expect(seen[0]!.init.headers).toMatchObject({
      'content-type': 'application/json',
      'tocsin-timestamp': '1773478800',
      'tocsin-signature': `v1=${expected}`,
      'tocsin-idempotency-key': document.document,
    });
  });

  test.each([
    [503, 'lost-answer', true],
    [429, 'throttled', true],
    [302, 'not-allowed', false],
    [410, 'not-there', false],
  ] as const)('an answer with %i is %s', async (status, code, retryable) => {
    const { documents } = answering(status);
    const error = await rejection(documents.post(to, document, at), PagerError);
    expect(error).toMatchObject({ code, retryable });
    expect(error.message).not.toContain('wiki');
  });

  test('without its key, or over 4 MiB, nothing is sent', async () => {
    const { seen, documents } = answering(204);
    const unsigned = documents.post({ ...to, secret: 'TOCSIN_NONE' }, document, at);
    expect(await rejection(unsigned, PagerError)).toMatchObject({
      retryable: false,
      message: 'webhook: TOCSIN_NONE is not set',
    });
    const large = documents.post(to, { ...document, markdown: 'x'.repeat(4 * 1024 * 1024) }, at);
    expect(await rejection(large, PagerError)).toMatchObject({ code: 'not-allowed', retryable: false });
    expect(seen).toEqual([]);
  });
}
