import type { Said } from '../../parts.ts';
import { agoText } from '../../text/dates.ts';
import { Avatar } from '../avatar.tsx';
import { useNow, useWorkspace } from '../workspace.ts';
import { msOf } from './line.ts';

/** The way into a thread below its first message. */
export function Replies({ said }: { readonly said: Said }) {
  const { openThread } = useWorkspace();
  if (said.reply_count === undefined || said.reply_count === 0) return null;
  return (
    <button type="button" class="replies" onClick={() => openThread(said.ts)}>
      {(said.reply_users ?? []).slice(0, 4).map((id) => (
        <Avatar key={id} id={id} small />
      ))}
      <strong>
        {said.reply_count} {said.reply_count === 1 ? 'reply' : 'replies'}
      </strong>
      {said.latest_reply === undefined ? null : <LastReply ts={said.latest_reply} />}
    </button>
  );
}

const LastReply = ({ ts }: { readonly ts: string }) => {
  const pastMs = useNow() - msOf(ts);
  return (
    <span class="detail">{pastMs < 60_000 ? 'Last reply just now' : `Last reply ${agoText(pastMs)}`}</span>
  );
};
