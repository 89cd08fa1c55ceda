import { useEffect, useState } from 'preact/hooks';
import type { FileShown } from '../../parts.ts';
import { sizeText } from '../messages/files.tsx';
import { Markdown } from '../text.tsx';
import { Dialog } from './dialog.tsx';

const textMax = 1_000_000;

export function FileViewer({ file, close }: { readonly file: FileShown; readonly close: () => void }) {
  const [text, setText] = useState<string | undefined>(undefined);
  const [raw, setRaw] = useState(false);
  const picture = file.mimetype.startsWith('image/');
  const readable = file.mimetype === 'text/plain';
  useEffect(() => {
    if (picture || !readable) return;
    void fetch(`/files/${file.id}`)
      .then((response) => response.text())
      .then((all) => setText(all.slice(0, textMax)))
      .catch(() => setText('The file cannot be read.'));
  }, [file.id]);
  const isMarkdown = file.pretty === 'Markdown';
  const foot = (
    <>
      <span class="detail">
        <bdi>{file.name}</bdi> · {sizeText(file.size)}
      </span>
      {isMarkdown ? (
        <button type="button" class="kit-button" aria-pressed={raw} onClick={() => setRaw(!raw)}>
          {raw ? 'Formatted' : 'Source'}
        </button>
      ) : null}
      <a class="kit-button" href={`/files/${file.id}`} download={file.name}>
        Download
      </a>
    </>
  );
  return (
    <Dialog title={file.title || file.name} kind="viewer" close={close} foot={foot}>
      {picture ? <img src={`/files/${file.id}`} alt={file.alt} /> : null}
      {!picture && !readable ? <p class="detail">There is no preview of this kind of file.</p> : null}
      {text === undefined ? null : isMarkdown && !raw ? (
        <div class="document" tabIndex={0}>
          <Markdown text={text} />
        </div>
      ) : (
        <pre tabIndex={0}>{text}</pre>
      )}
    </Dialog>
  );
}
