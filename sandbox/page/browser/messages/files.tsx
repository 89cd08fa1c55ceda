import type { FileShown } from '../../parts.ts';
import { DownloadIcon } from '../icons.tsx';
import { Markdown } from '../text.tsx';
import { useWorkspace } from '../workspace.ts';

export const sizeText = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** A file below a message: its picture or its beginning, to be opened or kept. */
export function FileCard({ file }: { readonly file: FileShown }) {
  const { openFile } = useWorkspace();
  const name = file.title || file.name;
  const keep = (
    <a
      class="file-keep"
      href={`/files/${file.id}`}
      download={file.name}
      aria-label={`Download ${name}`}
      title="Download"
    >
      <DownloadIcon />
    </a>
  );
  if (file.mimetype.startsWith('image/'))
    return (
      <div class="file-picture">
        <div class="file-caption detail">
          <bdi>{name}</bdi>
        </div>
        <button type="button" onClick={() => openFile(file)} aria-label={`Open ${name}`}>
          <img src={`/files/${file.id}`} alt={file.alt} />
        </button>
        {keep}
      </div>
    );
  return (
    <div class="file">
      <div class="file-row">
        <button type="button" class="file-head" onClick={() => openFile(file)} aria-label={`Open ${name}`}>
          <span class="file-mark" aria-hidden="true" />
          <span class="file-name">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <span class="detail">
              {file.pretty} · {sizeText(file.size)}
            </span>
          </span>
        </button>
        {keep}
      </div>
      {file.preview === undefined ? null : (
        <div class="file-preview" aria-hidden="true">
          {file.pretty === 'Markdown' ? <Markdown text={file.preview} /> : <pre>{file.preview}</pre>}
        </div>
      )}
    </div>
  );
}
