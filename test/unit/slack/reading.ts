import type { Message } from '../../../bot/app/ports/index.ts';
import { renderMessage, type Rendered } from '../../../bot/slack/views/messages.ts';
import { stringsIn } from './safe.ts';

export const render = (message: Message): Rendered => renderMessage(message, 'en');

/** Everything that is written in the message. */
export const written = (rendered: Rendered): string => stringsIn(rendered.blocks).join('\n');

/** Action ids of its buttons and menus, in order. */
export const pressable = (rendered: Rendered): readonly string[] =>
  (rendered.blocks ?? [])
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .map((element) => ('action_id' in element ? (element.action_id ?? '') : ''));

export const ids = (rendered: Rendered): readonly (string | undefined)[] =>
  (rendered.blocks ?? []).map((block) => block.block_id);
