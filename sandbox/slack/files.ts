import { own } from './json.ts';
import type { FileRecord, Json } from './records.ts';
import type { World } from './world.ts';

const TYPES: Readonly<Record<string, readonly [mimetype: string, pretty: string]>> = {
  png: ['image/png', 'PNG'],
  jpg: ['image/jpeg', 'JPEG'],
  gif: ['image/gif', 'GIF'],
  svg: ['image/svg+xml', 'SVG'],
  md: ['text/markdown', 'Markdown (raw)'],
  markdown: ['text/markdown', 'Markdown (raw)'],
  html: ['text/html', 'HTML'],
  json: ['application/json', 'JSON'],
  csv: ['text/csv', 'CSV'],
  pdf: ['application/pdf', 'PDF'],
  txt: ['text/plain', 'Plain Text'],
  log: ['text/plain', 'Plain Text'],
};

/** File type, media type and pretty name, by the ending of the name. */
export function fileType(name: string): {
  readonly filetype: string;
  readonly mimetype: string;
  readonly pretty: string;
} {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = own(TYPES, ending);
  if (known === undefined)
    return { filetype: 'binary', mimetype: 'application/octet-stream', pretty: 'Binary' };
  return { filetype: ending === 'md' ? 'markdown' : ending, mimetype: known[0], pretty: known[1] };
}

/** The file object of files.info. */
export function fileObject(world: World, file: FileRecord): Json {
  const { filetype, mimetype, pretty } = fileType(file.name);
  const link = `${world.baseUrl}/files-pri/${world.team.id}-${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: file.createdSec,
    timestamp: file.createdSec,
    name: file.name,
    title: file.title,
    mimetype,
    filetype: file.snippetType ?? filetype,
    pretty_type: pretty,
    user: file.user,
    user_team: world.team.id,
    editable: file.snippetType !== undefined,
    size: file.bytes?.byteLength ?? file.length,
    mode: file.snippetType === undefined ? 'hosted' : 'snippet',
    is_external: false,
    is_public: false,
    ...(file.altText === undefined ? {} : { alt_txt: file.altText }),
    url_private: link,
    url_private_download: link,
    permalink: `https://${world.team.domain}.slack.com/files/${file.user}/${file.id}/${encodeURIComponent(file.name)}`,
    ...sharesOf(world, file),
    ...canvasOf(file),
  };
}

/** What a canvas has of its own (types of web-api 8.2.0, FilesInfoResponse). */
function canvasOf({ canvas, title }: FileRecord): Json {
  if (canvas === undefined) return {};
  return {
    name: title,
    mimetype: 'application/vnd.slack-docs',
    filetype: 'quip',
    pretty_type: 'Canvas',
    mode: 'quip',
    editable: true,
    editors: [...canvas.editors],
    last_editor: canvas.editors.at(-1) ?? '',
    edit_timestamp: canvas.editedSec,
    updated: canvas.editedSec,
    linked_channel_id: canvas.channel,
  };
}

function sharesOf(world: World, file: FileRecord): Json {
  const groups: Record<'public' | 'private', Record<string, Json[]>> = { public: {}, private: {} };
  for (const { channel: id, ts, threadTs } of file.shares) {
    const channel = world.channels.get(id);
    const group = channel?.kind === 'public' ? groups.public : groups.private;
    (group[id] ??= []).push({
      ts,
      channel_name: channel?.name ?? '',
      team_id: world.team.id,
      reply_users: [],
      reply_count: 0,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    });
  }
  const filled = Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0);
  const ids = (wanted: (kind: string | undefined) => boolean): string[] =>
    file.shares.map((one) => one.channel).filter((id) => wanted(world.channels.get(id)?.kind));
  return {
    channels: ids((kind) => kind === 'public'),
    groups: ids((kind) => kind === 'private'),
    ims: ids((kind) => kind === 'im' || kind === 'mpim'),
    shares: Object.fromEntries(filled),
  };
}

/** Takes the bytes of an upload. `undefined` when the file does not exist or is complete already. */
export function receiveUpload(world: World, id: string, bytes: Uint8Array): FileRecord | undefined {
  const file = world.files.get(id);
  if (file === undefined || file.completed || file.deleted) return undefined;
  let held = bytes.byteLength;
  for (const other of world.files.values()) held += other.bytes?.byteLength ?? 0;
  for (const other of world.files.values()) {
    if (held <= world.limits.fileBytes) break;
    held -= other.bytes?.byteLength ?? 0;
    if (other.bytes !== undefined) world.dropped += 1;
    other.bytes = undefined;
  }
  file.bytes = bytes;
  return file;
}
