import { Lock } from './icons.tsx';
import { roomName, useWorkspace } from './workspace.ts';

/** `@An Nguyen`, `#general`, `@a-group`: opens what it names. */
export function Mention(props: {
  readonly kind: 'user' | 'channel' | 'group';
  readonly id: string;
  readonly label: string | undefined;
}) {
  const { kind, id, label } = props;
  const { people, rooms, groups, me, openRoom, openCard } = useWorkspace();
  if (kind === 'channel') {
    const room = rooms.find((one) => one.id === id);
    if (room === undefined) {
      const name = label === undefined || label === '' ? 'private channel' : label;
      return (
        <span class="mention">
          <Lock />
          <bdi>{name}</bdi>
        </span>
      );
    }
    return (
      <button type="button" class="mention" onClick={() => openRoom(id)}>
        {room.kind === 'private' ? <Lock /> : '#'}
        <bdi>{roomName(room, people)}</bdi>
      </button>
    );
  }
  const group = kind === 'group' ? groups.find((one) => one.id === id) : undefined;
  const known = kind === 'group' ? group !== undefined : people.has(id);
  const name =
    kind === 'group'
      ? (group?.handle ?? label?.replace(/^@/, '') ?? id)
      : (people.get(id)?.realName ?? label ?? id);
  const mine = id === me.id || group?.users.includes(me.id) === true;
  const classes = mine ? 'mention me' : 'mention';
  const words = (
    <>
      @<bdi>{name}</bdi>
    </>
  );
  if (!known) return <span class={classes}>{words}</span>;
  return (
    <button
      type="button"
      class={classes}
      onClick={({ currentTarget }) =>
        openCard({ kind: kind === 'group' ? 'group' : 'person', id, anchor: currentTarget })
      }
    >
      {words}
    </button>
  );
}
