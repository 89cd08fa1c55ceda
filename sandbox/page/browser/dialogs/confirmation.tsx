import type { Json } from '../../parts.ts';
import { Words } from '../text.tsx';
import { wordsOf } from '../workspace.ts';
import { Dialog } from './dialog.tsx';

/** Block Kit's confirmation dialog. */
export function Confirmation(props: { readonly dialog: Json; readonly answer: (yes: boolean) => void }) {
  const { dialog, answer } = props;
  const danger = dialog['style'] === 'danger';
  const foot = (
    <>
      <button type="button" class="kit-button" onClick={() => answer(false)}>
        {wordsOf(dialog['deny']) || 'Cancel'}
      </button>
      <button
        type="button"
        class={`kit-button ${danger ? 'danger' : 'primary'}`}
        onClick={() => answer(true)}
      >
        {wordsOf(dialog['confirm']) || 'Confirm'}
      </button>
    </>
  );
  return (
    <Dialog title={wordsOf(dialog['title'])} kind="confirmation" close={() => answer(false)} foot={foot}>
      <Words of={dialog['text']} />
    </Dialog>
  );
}
