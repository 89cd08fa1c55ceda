import type { Bookmark, Channel, Json } from '../records.ts';
import { nowSec } from '../world.ts';
import { type Call, type Methods, channelOf, refuse, refuseWith } from './method.ts';

const BOOKMARKS_MAX = 100;

function checkLink(link: string | undefined): string {
  if (link === undefined || !/^https?:\/\//.test(link)) throw refuse('invalid_link');
  return link;
}

function checkEmoji(emoji: string): string {
  if (emoji !== '' && !/^:[a-z0-9_+'-]+:$/.test(emoji)) throw refuse('invalid_emoji');
  return emoji;
}

function writable(call: Call): Channel {
  const channel = channelOf(call, 'channel_id');
  if (!channel.members.has(call.auth.user) || channel.archived) throw refuse('permission_denied');
  return channel;
}

function existing(call: Call, channel: Channel): Bookmark {
  const bookmark = channel.bookmarks.find((one) => one.id === call.args.text('bookmark_id'));
  if (bookmark === undefined) throw refuse('not_found');
  return bookmark;
}

function add(call: Call): Json {
  const { world, auth, args } = call;
  const channel = writable(call);
  const title = args.required('title');
  if (args.required('type') !== 'link') throw refuse('invalid_bookmark_type');
  const link = checkLink(args.text('link'));
  const emoji = checkEmoji(args.text('emoji') ?? '');
  if (channel.bookmarks.length >= BOOKMARKS_MAX) throw refuse('too_many_bookmarks');
  const bookmark: Bookmark = {
    id: world.ids.next('Bk'),
    channel_id: channel.id,
    title,
    link,
    emoji,
    type: 'link',
    date_created: nowSec(world),
    date_updated: 0,
    last_updated_by_user_id: auth.user,
  };
  channel.bookmarks.push(bookmark);
  world.changed({ kind: 'channel.changed', channel: channel.id });
  return { bookmark: { ...bookmark } };
}

function edit(call: Call): Json {
  const { world, auth, args } = call;
  const channel = writable(call);
  const bookmark = existing(call, channel);
  const title = args.text('title');
  if (title === '') throw refuseWith('invalid_arguments', ['title must not be empty']);
  const link = args.has('link') ? checkLink(args.text('link')) : bookmark.link;
  const emoji = args.has('emoji') ? checkEmoji(args.text('emoji') ?? '') : bookmark.emoji;
  Object.assign(bookmark, {
    title: title ?? bookmark.title,
    link,
    emoji,
    date_updated: nowSec(world),
    last_updated_by_user_id: auth.user,
  });
  world.changed({ kind: 'channel.changed', channel: channel.id });
  return { bookmark: { ...bookmark } };
}

export const bookmarkMethods: Methods = {
  'bookmarks.add': { rate: 'T2', scopes: ['bookmarks:write'], run: add },
  'bookmarks.edit': { rate: 'T2', scopes: ['bookmarks:write'], run: edit },
  'bookmarks.remove': {
    rate: 'T2',
    scopes: ['bookmarks:write'],
    run: (call) => {
      const channel = writable(call);
      const bookmark = existing(call, channel);
      channel.bookmarks = channel.bookmarks.filter((one) => one !== bookmark);
      call.world.changed({ kind: 'channel.changed', channel: channel.id });
      return {};
    },
  },
  'bookmarks.list': {
    rate: 'T3',
    scopes: ['bookmarks:read'],
    run: (call) => ({ bookmarks: channelOf(call, 'channel_id').bookmarks.map((one) => ({ ...one })) }),
  },
};
