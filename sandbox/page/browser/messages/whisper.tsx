import type { Whisper } from '../../parts.ts';
import { Avatar } from '../avatar.tsx';
import { EyeIcon } from '../icons.tsx';
import { Blocks } from '../kit/blocks.tsx';
import { isObject } from '../workspace.ts';
import { Byline, LongText } from './message.tsx';

export function WhisperShown({ whisper, room }: { readonly whisper: Whisper; readonly room: string }) {
  return (
    <article class="message whisper" data-ts={whisper.ts} tabIndex={-1} aria-label="Only visible to you">
      <div class="only-you">
        <EyeIcon />
        Only visible to you
      </div>
      <Avatar id={whisper.from} />
      <div class="body">
        <Byline id={whisper.from} ts={whisper.ts} />
        {whisper.blocks.length === 0 ? (
          <LongText text={whisper.text} />
        ) : (
          <Blocks blocks={whisper.blocks.filter(isObject)} where={{ channel: room, ts: whisper.ts }} />
        )}
      </div>
    </article>
  );
}
