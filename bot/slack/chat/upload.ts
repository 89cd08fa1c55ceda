import { epochMs } from '../../core/calendar/index.ts';
import { ChatError, type Chat } from '../../app/ports/index.ts';
import type { Call } from './calls.ts';
import { callTimeoutMs } from './limits.ts';

type Upload = Parameters<Chat['upload']>[0];
type Uploaded = Awaited<ReturnType<Chat['upload']>>;

type FileMessage = {
  readonly ts: string;
  readonly files?: readonly {
    readonly id: string;
    readonly name?: string;
    readonly user?: string;
    readonly permalink?: string;
  }[];
};

/** Uploads in three steps; only the last one shows the file, so only that one has to be looked for when in doubt. */
export async function upload(
  call: Call,
  ownUser: () => Promise<string>,
  send: typeof fetch,
  request: Upload,
): Promise<Uploaded> {
  if (request.inDoubt) {
    const before = await findUploaded(call, await ownUser(), request);
    if (before) return before;
  }
  const place = await call('files.getUploadURLExternal', {
    filename: request.name,
    length: request.content.byteLength,
  });
  const url = String(place['upload_url']);
  const file = String(place['file_id']);
  await put(send, url, request.content);
  const answer = await call('files.completeUploadExternal', {
    files: [{ id: file, title: request.title }],
    channel_id: request.channel,
    ...(request.thread === undefined ? {} : { thread_ts: request.thread }),
  });
  const [completed] = (answer['files'] ?? []) as readonly { readonly permalink?: string }[];
  return { file, ...(completed?.permalink === undefined ? {} : { link: completed.permalink }) };
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

/** Ours by name and by who uploaded it: people put files of the same name into a channel, too. */
async function findUploaded(call: Call, self: string, request: Upload): Promise<Uploaded | undefined> {
  const oldest = String(epochMs(request.since) / 1000 - 60);
  const answer = await call(
    request.thread === undefined ? 'conversations.history' : 'conversations.replies',
    {
      channel: request.channel,
      ...(request.thread === undefined ? {} : { ts: request.thread }),
      oldest,
      limit: 200,
    },
  );
  const files = ((answer['messages'] ?? []) as readonly FileMessage[]).flatMap(
    (message) => message.files ?? [],
  );
  const found = files.find(({ name, user }) => name === request.name && user === self);
  return found && { file: found.id, ...(found.permalink === undefined ? {} : { link: found.permalink }) };
}
