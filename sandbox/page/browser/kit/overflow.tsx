import { safeUrl } from '../../text/piece.ts';
import { MenuButton } from '../menu.tsx';
import { Words } from '../text.tsx';
import { isObject, listOf, textOf, useWorkspace, wordsOf } from '../workspace.ts';
import { namesOf, type ElementProps } from './choice.ts';

export function Overflow({ element, block, where, form }: ElementProps) {
  const { act, confirm } = useWorkspace();
  const choose = async (value: string, url: string | undefined): Promise<void> => {
    if (isObject(element['confirm']) && !(await confirm(element['confirm']))) return;
    if (url !== undefined) open(url, '_blank', 'noopener,noreferrer');
    await form?.flush();
    await act({ do: 'choose', where, ...namesOf({ element, block }), entry: value });
  };
  const items = listOf(element['options']).map((option, index) => ({
    key: String(index),
    words: (
      <span>
        <Words of={option['text']} />
        {option['description'] === undefined ? null : (
          <span class="detail">{wordsOf(option['description'])}</span>
        )}
      </span>
    ),
    run: () => void choose(textOf(option['value']), safeUrl(textOf(option['url']))),
  }));
  return (
    <MenuButton label="More actions" class="kit-button dots" items={items}>
      <Dots />
    </MenuButton>
  );
}

export const Dots = () => (
  <svg viewBox="0 0 16 4" aria-hidden="true" fill="currentColor">
    <circle cx="2" cy="2" r="1.6" />
    <circle cx="8" cy="2" r="1.6" />
    <circle cx="14" cy="2" r="1.6" />
  </svg>
);
