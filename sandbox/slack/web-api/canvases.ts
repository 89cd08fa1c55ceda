import { isObject } from '../json.ts';
import type { Channel, FileRecord, Json } from '../records.ts';
import { nowSec, trim, type World } from '../world.ts';
import { type Call, type Methods, memberChannel, notDirect, refuse, refuseWith } from './method.ts';

const TITLE_MAX = 255;

/** The Markdown of `document_content`; nothing at all makes an empty canvas. */
function contentOf(given: unknown, required: boolean): string {
  if (given === undefined && !required) return '';
  const { type, markdown } = isObject(given) ? given : {};
  if (type !== 'markdown' || typeof markdown !== 'string')
    throw refuseWith('invalid_arguments', [
      'document_content must be {"type": "markdown", "markdown": TEXT}',
    ]);
  return markdown;
}

function create(call: Call): Json {
  const { world, auth, args } = call;
  const channel = notDirect(memberChannel(call, 'channel_id'));
  if (!world.settings.paidPlan) throw refuse('team_tier_cannot_create_channel_canvases');
  if (channelCanvas(world, channel) !== undefined) throw refuse('channel_canvas_already_exists');
  const markdown = contentOf(args.json('document_content'), false);
  const title = (args.text('title') ?? channel.name).slice(0, TITLE_MAX);
  return { canvas_id: addCanvas(world, channel, { title, markdown, by: auth.user }).id };
}

/** The channel's own canvas: a tab in its head. */
export function addCanvas(
  world: World,
  channel: Channel,
  { title, markdown, by }: { readonly title: string; readonly markdown: string; readonly by: string },
): FileRecord {
  const file: FileRecord = {
    id: world.ids.next('F'),
    user: by,
    name: 'canvas.md',
    title,
    createdSec: nowSec(world),
    altText: undefined,
    snippetType: undefined,
    length: 0,
    bytes: Buffer.from(markdown),
    completed: true,
    deleted: false,
    shares: [],
    canvas: { channel: channel.id, editors: [by], editedSec: nowSec(world) },
  };
  world.files.set(file.id, file);
  trim(world, world.files, world.limits.files);
  world.changed({ kind: 'channel.changed', channel: channel.id });
  return file;
}

export const channelCanvas = (world: World, channel: Channel): FileRecord | undefined =>
  [...world.files.values()].find(({ canvas, deleted }) => canvas?.channel === channel.id && !deleted);

/** Somebody writes in a canvas: an app, or a person by hand. */
export function writeCanvas(world: World, file: FileRecord, markdown: string, by: string): void {
  const { canvas } = file;
  if (canvas === undefined) throw refuse('canvas_not_found');
  file.bytes = Buffer.from(markdown);
  file.canvas = {
    channel: canvas.channel,
    editors: [...new Set([...canvas.editors, by])],
    editedSec: nowSec(world),
  };
  world.changed({ kind: 'file.changed', file: file.id });
  world.changed({ kind: 'channel.changed', channel: canvas.channel });
}

function edit(call: Call): Json {
  const { world, auth, args } = call;
  const file = world.files.get(args.required('canvas_id'));
  const channel = world.channels.get(file?.canvas?.channel ?? '');
  if (file === undefined || file.deleted || channel === undefined) throw refuse('canvas_not_found');
  if (!channel.members.has(auth.user)) throw refuse('restricted_action');
  const changes = args.json('changes');
  if (!Array.isArray(changes) || changes.length === 0) throw refuse('invalid_arguments');
  if (changes.length > 1) throw refuseWith('invalid_arguments', ['only one operation per call is supported']);
  const change: unknown = changes[0];
  if (!isObject(change)) throw refuse('invalid_arguments');
  // Sections have ids of Slack's own making, which nothing here gives out.
  if (change['section_id'] !== undefined) throw refuse('canvas_editing_failed');
  const before = Buffer.from(file.bytes ?? []).toString('utf8');
  const given = contentOf(change['document_content'], true);
  switch (change['operation']) {
    case 'replace':
      writeCanvas(world, file, given, auth.user);
      return {};
    case 'insert_at_start':
      writeCanvas(world, file, `${given}\n\n${before}`, auth.user);
      return {};
    case 'insert_at_end':
      writeCanvas(world, file, `${before}\n\n${given}`, auth.user);
      return {};
    default:
      throw refuse('canvas_editing_failed');
  }
}

export const canvasMethods: Methods = {
  'conversations.canvases.create': { rate: 'T2', scopes: ['canvases:write'], run: create },
  'canvases.edit': { rate: 'T3', scopes: ['canvases:write'], run: edit },
};
