import { ChatError, type Chat } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';
import { callTimeoutMs } from './limits.ts';

/** The first two of three steps; the last one, `showFile`, is an effect of its own that knows the file's id. */
export async function upload(
  call: Call,
  send: typeof fetch,
  request: Parameters<Chat['upload']>[0],
): Promise<{ readonly file: string }> {
  const place = await call('files.getUploadURLExternal', {
    filename: request.name,
    length: request.content.byteLength,
    ...(request.alt === undefined ? {} : { alt_txt: request.alt.slice(0, 1000) }),
  });
  await put(send, String(place['upload_url']), request.content);
  return { file: String(place['file_id']) };
}

export async function showFile(
  call: Call,
  request: Parameters<Chat['showFile']>[0],
): Promise<{ readonly link?: string }> {
  const { file, title, channel, thread } = request;
  const shown = request.inDoubt ? await shownAlready(call, file) : undefined;
  if (shown) return linkOf(shown);
  const content = {
    files: [{ id: file, title }],
    ...(channel === undefined ? {} : { channel_id: channel }),
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
  const answer = await call('files.completeUploadExternal', content, request.leaseUntil);
  return linkOf(((answer['files'] ?? []) as readonly SlackFile[])[0] ?? {});
}

type SlackFile = { readonly permalink?: string };

const linkOf = ({ permalink }: SlackFile): { readonly link?: string } =>
  permalink === undefined ? {} : { link: permalink };

/** An upload that nobody completed is no file yet. It is in the channel a moment after it is complete. */
async function shownAlready(call: Call, file: string): Promise<SlackFile | undefined> {
  try {
    return (await call('files.info', { file }))['file'] as SlackFile;
  } catch (error) {
    if (error instanceof ChatError && error.reason === 'file_not_found') return undefined;
    throw error;
  }
}

async function put(send: typeof fetch, url: string, content: Uint8Array): Promise<void> {
  let status: number;
  try {
    const body = new Uint8Array(content);
    const response = await send(url, { method: 'POST', body, signal: AbortSignal.timeout(callTimeoutMs) });
    await response.body?.cancel();
    status = response.status;
  } catch (error) {
    throw new ChatError('unavailable', 'upload: no answer from Slack', { cause: error });
  }
  if (status !== 200) throw new ChatError('unavailable', `upload: HTTP ${status} from Slack`);
}
