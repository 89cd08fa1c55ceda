import type { Json, Where } from '../../parts.ts';
import { safeUrl } from '../../text/piece.ts';
import { Blocks } from '../kit/blocks.tsx';
import { Away, Mrkdwn, Plain } from '../text.tsx';
import { listOf, textOf } from '../workspace.ts';

const named: Readonly<Record<string, string>> = { good: '#2eb67d', warning: '#ecb22e', danger: '#e01e5a' };

/** What hangs below a message with a coloured bar: blocks, or the older title, text and fields. */
export function Attachment({ attachment, where }: { readonly attachment: Json; readonly where: Where }) {
  const colour = textOf(attachment['color']);
  const plain = /^#?[0-9a-f]{6}$/i.test(colour) ? `#${colour.replace('#', '')}` : named[colour];
  const title = textOf(attachment['title']);
  const words =
    textOf(attachment['text']) ||
    (title === '' && attachment['blocks'] === undefined ? textOf(attachment['fallback']) : '');
  return (
    <div class="attachment" {...(plain === undefined ? {} : { style: { borderLeftColor: plain } })}>
      <Words text={textOf(attachment['pretext'])} />
      {title === '' ? null : (
        <Away url={safeUrl(textOf(attachment['title_link']))}>
          <strong>
            <Plain text={title} />
          </strong>
        </Away>
      )}
      <Words text={words} />
      {listOf(attachment['fields']).length === 0 ? null : (
        <div class="fields">
          {listOf(attachment['fields']).map((field, index) => (
            <div key={index}>
              <strong>
                <Plain text={textOf(field['title'])} />
              </strong>
              <Words text={textOf(field['value'])} />
            </div>
          ))}
        </div>
      )}
      <Blocks blocks={listOf(attachment['blocks'])} where={where} />
      {textOf(attachment['footer']) === '' ? null : <div class="detail">{textOf(attachment['footer'])}</div>}
    </div>
  );
}

const Words = ({ text }: { readonly text: string }) => (text === '' ? null : <Mrkdwn text={text} />);
