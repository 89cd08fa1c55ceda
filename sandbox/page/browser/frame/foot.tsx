import type { OpenRoom } from '../../parts.ts';
import { Composer } from '../composer.tsx';
import { isDirect, roomName, useWorkspace } from '../workspace.ts';

/** Below the messages: where one types, or why one cannot. */
export function Foot({ room }: { readonly room: OpenRoom }) {
  const { act, people, me } = useWorkspace();
  if (room.archived) return <div class="foot-note">This channel is archived.</div>;
  if (!room.member) {
    return (
      <div class="foot-note">
        <span>
          You are looking at <strong>#{room.name}</strong>
        </span>
        <button
          type="button"
          class="kit-button primary"
          onClick={() => void act({ do: 'join', room: room.id })}
        >
          Join the channel
        </button>
      </div>
    );
  }
  const sign = isDirect(room) ? '' : '#';
  return (
    <Composer
      key={`${me.id}/${room.id}`}
      room={room.id}
      placeholder={`Message ${sign}${roomName(room, people)}`}
    />
  );
}
