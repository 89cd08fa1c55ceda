import type { Json } from '../../parts.ts';
import { safeUrl } from '../../text/piece.ts';
import { Away, Plain } from '../text.tsx';
import { isObject, textOf, wordsOf } from '../workspace.ts';

/** Pictures of this workspace are loaded; others only named, so that a message tells nobody that it was read. */
export function Picture({ image, small = false }: { readonly image: Json; readonly small?: boolean }) {
  const alt = textOf(image['alt_text']) || 'image';
  const slackFile = isObject(image['slack_file']) ? image['slack_file'] : undefined;
  const id =
    textOf(slackFile?.['id']) ||
    /\/files-pri\/[A-Z0-9]+-(F[A-Z0-9]+)\//.exec(textOf(slackFile?.['url'] ?? image['image_url']))?.[1];
  const url = safeUrl(textOf(image['image_url']));
  return (
    <figure class={small ? 'picture small' : 'picture'}>
      {image['title'] === undefined ? null : (
        <figcaption>
          <Plain text={wordsOf(image['title'])} />
        </figcaption>
      )}
      {id !== undefined && id !== '' ? (
        <img src={`/files/${encodeURIComponent(id)}`} alt={alt} />
      ) : (
        <Away class="picture-away" url={url}>
          <PictureIcon />
          <span class={small ? 'unseen' : ''}>{alt}</span>
        </Away>
      )}
    </figure>
  );
}

const PictureIcon = () => (
  <svg
    class="icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.2"
  >
    <rect x="1.5" y="2.5" width="13" height="11" rx="2" />
    <path d="M2 11.5l3.5-3.5 3 3 2-2 3.5 3.5" />
    <circle cx="10.8" cy="5.8" r="1.1" />
  </svg>
);
