import { emojiCharacter, emojiNames } from '../text/emoji.ts';
import { humans, isDirect, type Workspace } from './workspace.ts';

/** One line of what is offered while somebody types. */
export type Completion = {
  readonly key: string;
  readonly kind: 'command' | 'person' | 'group' | 'channel' | 'emoji';
  readonly words: string;
  readonly usage: string;
  readonly detail: string;
  /** What stands in the place of what was typed. */
  readonly insert: string;
};

export type Completing = {
  /** From where to the caret what was typed is replaced. */
  readonly from: number;
  readonly offers: readonly Completion[];
};

const most = 8;
const none: Completing = { from: 0, offers: [] };

type Known = Pick<Workspace, 'people' | 'rooms' | 'groups' | 'team'>;

/** What fits before the caret: commands at the very beginning, `@` people, `#` channels, `:` emoji. */
export function completing(text: string, caret: number, known: Known, inThread: boolean): Completing {
  const before = text.slice(0, caret);
  const command = /^\/\S*$/.exec(before)?.[0];
  if (command !== undefined) {
    const offers = inThread ? [] : known.team.commands.filter((one) => one.command.startsWith(command));
    return {
      from: 0,
      offers: offers.slice(0, most).map((one) => ({
        key: one.command,
        kind: 'command',
        words: one.command,
        usage: one.usageHint,
        detail: one.description,
        insert: `${one.command} `,
      })),
    };
  }
  const found = /(?:^|[\s(])([@#:])([\p{L}\p{N}._+-]*)$/u.exec(before);
  if (found === null) return none;
  const [, sign, begun = ''] = found;
  const wanted = begun.toLowerCase();
  if (sign === ':' && wanted.length < 2) return none;
  const offers =
    sign === '@' ? persons(known, wanted) : sign === '#' ? channels(known, wanted) : emoji(wanted);
  return { from: caret - begun.length - 1, offers: offers.slice(0, most) };
}

const fits = (wanted: string, ...names: readonly string[]): boolean =>
  names.some(
    (name) =>
      name
        .toLowerCase()
        .split(/[\s._-]/)
        .some((word) => word.startsWith(wanted)) || name.toLowerCase().startsWith(wanted),
  );

function persons({ people, groups }: Known, wanted: string): Completion[] {
  const each = humans(people)
    .filter(({ name, realName }) => fits(wanted, name, realName))
    .map(({ id, name, realName }): Completion => ({
      key: id,
      kind: 'person',
      words: realName,
      usage: `@${name}`,
      detail: '',
      insert: `@${name} `,
    }));
  const all = groups
    .filter(({ handle, name }) => fits(wanted, handle, name))
    .map(({ id, handle, name }): Completion => ({
      key: id,
      kind: 'group',
      words: `@${handle}`,
      usage: name,
      detail: '',
      insert: `@${handle} `,
    }));
  return [...each, ...all];
}

const channels = ({ rooms }: Known, wanted: string): Completion[] =>
  rooms
    .filter((room) => !isDirect(room) && !room.archived && fits(wanted, room.name))
    .map(({ id, name }) => ({
      key: id,
      kind: 'channel',
      words: `#${name}`,
      usage: '',
      detail: '',
      insert: `#${name} `,
    }));

const emoji = (wanted: string): Completion[] =>
  emojiNames
    .filter((name) => name.includes(wanted))
    .toSorted((a, b) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted)))
    .map((name) => ({
      key: name,
      kind: 'emoji',
      words: `:${name}:`,
      usage: emojiCharacter(name) === undefined ? '' : name,
      detail: '',
      insert: `:${name}: `,
    }));

/** The command that is being written, for the line that says how it goes on. */
export const commandIn = (text: string, { team }: Pick<Workspace, 'team'>) =>
  team.commands.find(({ command }) => text.startsWith(`${command} `));
