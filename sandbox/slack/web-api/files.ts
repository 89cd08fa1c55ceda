import { isObject } from '../json.ts';
import { messageAt } from '../conversations.ts';
import { fileObject } from '../files.ts';
import { author, post } from '../posting.ts';
import type { Channel, FileRecord, Json } from '../records.ts';
import { nowSec, trim } from '../world.ts';
import { readBlocks } from './message-content.ts';
import { type Call, type Methods, memberChannel, refuse } from './method.ts';

const SNIPPET_MAX = 1_000_000;
const ALT_TEXT_MAX = 1_000;

function getUploadUrl(call: Call): Json {
  const { world, auth, args } = call;
  const name = args.required('filename');
  const length = args.number('length') ?? 0;
  if (length <= 0) throw refuse('missing_argument');
  if (length > world.limits.fileBytes) throw refuse('file_upload_size_restricted');
  const altText = args.text('alt_txt') ?? args.text('alt_text');
  if ((altText?.length ?? 0) > ALT_TEXT_MAX) throw refuse('alt_txt_too_large');
  const snippetType = args.text('snippet_type');
  if (snippetType !== undefined && length > SNIPPET_MAX) throw refuse('snippet_too_large');
  const file: FileRecord = {
    id: world.ids.next('F'),
    user: auth.user,
    name,
    title: name,
    createdSec: nowSec(world),
    altText,
    snippetType,
    length,
    bytes: undefined,
    completed: false,
    deleted: false,
    shares: [],
  };
  world.files.set(file.id, file);
  trim(world, world.files, world.limits.files);
  return { upload_url: `${world.baseUrl}/upload/v1/${file.id}/${world.ids.hex(24)}`, file_id: file.id };
}

/** The files of a completing call, each uploaded before. */
function uploaded(call: Call): { readonly file: FileRecord; readonly title: string | undefined }[] {
  const listed = call.args.json('files');
  if (!Array.isArray(listed) || listed.length === 0) throw refuse('invalid_arguments');
  return listed.map((entry: unknown) => {
    const id = isObject(entry) ? entry['id'] : undefined;
    const title = isObject(entry) ? entry['title'] : undefined;
    const file = typeof id === 'string' ? call.world.files.get(id) : undefined;
    if (file === undefined || file.bytes === undefined || file.deleted) throw refuse('file_not_found');
    return { file, title: typeof title === 'string' && title !== '' ? title : undefined };
  });
}

function complete(call: Call): Json {
  const { world, args } = call;
  const files = uploaded(call);
  const comment = args.text('initial_comment');
  // With initial_comment, blocks are ignored; a markdown block makes Slack fail (python-slack-sdk #1756).
  const blocks = comment === undefined ? readBlocks(world, args) : undefined;
  if (blocks?.some((block) => block['type'] === 'markdown') === true) throw refuse('internal_error');
  const wanted = args.text('channel_id');
  const names = wanted === undefined || wanted === '' ? args.list('channels') : [wanted];
  const channels = names.map((name) => memberChannel({ ...call, args: { ...args, required: () => name } }));
  if (channels.some((channel) => channel.archived)) throw refuse('posting_to_channel_denied');
  for (const { file, title } of files) {
    file.completed = true;
    if (title !== undefined) file.title = title;
    world.changed({ kind: 'file.changed', file: file.id });
  }
  const records = files.map(({ file }) => file);
  for (const channel of channels) share(call, channel, records, comment ?? '', blocks);
  return { files: records.map((file) => fileObject(world, file)) };
}

/** Posts the message that carries the files: at once, or a little later as Slack itself does. */
function share(
  call: Call,
  channel: Channel,
  files: readonly FileRecord[],
  text: string,
  blocks: Json[] | undefined,
): void {
  const { world, auth, args } = call;
  const thread = args.text('thread_ts');
  const parent = thread === undefined ? undefined : messageAt(channel, thread);
  const now = (): void => {
    const message = post(world, channel, {
      subtype: 'file_share',
      ...author(world, auth.user),
      text,
      upload: true,
      files: files.map((file) => fileObject(world, file)),
      ...(blocks === undefined || blocks.length === 0 ? {} : { blocks }),
      ...(parent === undefined ? {} : { thread_ts: parent.thread_ts ?? parent.ts }),
    });
    for (const file of files) {
      file.shares.push({ channel: channel.id, ts: message.ts, threadTs: message.thread_ts });
      world.emit(
        {
          type: 'file_shared',
          channel_id: channel.id,
          file_id: file.id,
          user_id: auth.user,
          file: { id: file.id },
          event_ts: message.ts,
        },
        channel,
      );
    }
    message.files = files.map((file) => fileObject(world, file));
  };
  if (world.settings.fileShareDelayMs === 0) now();
  else world.clock.after(world.settings.fileShareDelayMs, now);
}

function existing(call: Call): FileRecord {
  const file = call.world.files.get(call.args.required('file'));
  if (file === undefined || !file.completed) throw refuse('file_not_found');
  if (file.deleted) throw refuse('file_deleted');
  return file;
}

export const fileMethods: Methods = {
  'files.getUploadURLExternal': { rate: 'T4', scopes: ['files:write'], run: getUploadUrl },
  'files.completeUploadExternal': { rate: 'T4', scopes: ['files:write'], run: complete },
  'files.info': {
    rate: 'T4',
    scopes: ['files:read'],
    run: (call) => ({ file: fileObject(call.world, existing(call)), comments: [] }),
  },
  'files.delete': {
    rate: 'T3',
    scopes: ['files:write'],
    run: (call) => {
      const file = existing(call);
      if (file.user !== call.auth.user) throw refuse('cant_delete_file');
      file.deleted = true;
      file.bytes = undefined;
      call.world.changed({ kind: 'file.changed', file: file.id });
      return {};
    },
  },
};
