import type { Said } from '../../parts.ts';
import { Emoji } from '../emoji.tsx';
import { EmojiButton } from '../emoji-picker.tsx';
import { PinIcon, SmileIcon, ThreadIcon } from '../icons.tsx';
import { Dots } from '../kit/overflow.tsx';
import { MenuButton, type MenuItem } from '../menu.tsx';
import { plainOf } from '../../text/mrkdwn.ts';
import { useWorkspace } from '../workspace.ts';

const atHand = ['white_check_mark', 'eyes'] as const;

/** What can be done with a message, at its upper corner while the pointer or the keyboard is on it. */
export function Tools(props: {
  readonly said: Said;
  readonly room: string;
  readonly inThread: boolean;
  readonly edit: () => void;
}) {
  const { said, room, inThread, edit } = props;
  const { act, openThread, me, confirm } = useWorkspace();
  const at = { room, ts: said.ts };
  const react = (name: string): void => void act({ do: 'react', ...at, name });
  const pin = (): void => void act({ do: said.pinned ? 'unpin' : 'pin', ...at });
  const remove = async (): Promise<void> => {
    const sure = await confirm({
      title: { type: 'plain_text', text: 'Delete message' },
      text: {
        type: 'plain_text',
        text: 'Are you sure you want to delete this message? This cannot be undone.',
      },
      confirm: { type: 'plain_text', text: 'Delete' },
      style: 'danger',
    });
    if (sure) await act({ do: 'unsend', ...at });
  };
  const items: MenuItem[] = [
    { key: 'pin', words: said.pinned ? 'Un-pin from channel' : 'Pin to channel', run: pin },
    { key: 'copy', words: 'Copy text', run: () => void navigator.clipboard?.writeText(plainOf(said.text)) },
  ];
  if (said.user === me.id) {
    items.push(
      { key: 'edit', words: 'Edit message', run: edit, apart: true },
      { key: 'delete', words: 'Delete message…', run: () => void remove(), danger: true },
    );
  }
  return (
    <div class="tools" role="group" aria-label="Message actions">
      {atHand.map((name) => (
        <button
          key={name}
          type="button"
          class="tool quick"
          aria-label={`React with :${name}:`}
          title={`:${name}:`}
          onClick={() => react(name)}
        >
          <Emoji name={name} />
        </button>
      ))}
      <EmojiButton label="Add a reaction" class="tool" take={react}>
        <SmileIcon />
      </EmojiButton>
      {inThread ? null : (
        <button
          type="button"
          class="tool"
          data-does="reply"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => openThread(said.thread_ts ?? said.ts)}
        >
          <ThreadIcon />
        </button>
      )}
      <button
        type="button"
        class="tool quick"
        aria-label={said.pinned ? 'Un-pin from channel' : 'Pin to channel'}
        aria-pressed={said.pinned}
        title={said.pinned ? 'Un-pin from channel' : 'Pin to channel'}
        onClick={pin}
      >
        <PinIcon />
      </button>
      <MenuButton label="More message actions" class="tool dots" items={items} atEnd>
        <Dots />
      </MenuButton>
    </div>
  );
}
