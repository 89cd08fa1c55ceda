import { useState } from 'preact/hooks';
import type { Entry, Json, Where } from '../../parts.ts';
import { isObject, listOf, textOf, useWorkspace } from '../workspace.ts';

/** What an element holds: a text, the value of an option, several of them, or nothing. */
export type Held = string | readonly string[] | undefined;

/** What a form holds while somebody fills it in. */
export type FormState = {
  readonly held: (block: string, element: Json) => Held;
  readonly errors: Readonly<Record<string, string>>;
  enter(block: string, element: Json, entry: Entry): void;
  /** What was entered and is not yet known elsewhere is told before the app hears of an action. */
  flush(): Promise<void>;
};

export type ElementProps = {
  readonly element: Json;
  readonly block: Json;
  readonly where: Where;
  readonly form: FormState | undefined;
  readonly label?: string;
  readonly wrong?: boolean;
  /** Ids of what explains the element: hint and error. */
  readonly describedBy?: string | undefined;
};

export const namesOf = ({ element, block }: Pick<ElementProps, 'element' | 'block'>) => ({
  action: textOf(element['action_id']),
  block: textOf(block['block_id']),
});

const heldOf = (entry: Entry): Held => (typeof entry === 'number' ? String(entry) : (entry ?? ''));

/** What an element holds, and how another choice is kept and, where the app wants to hear of it, sent. */
export function useChoice({ element, block, where, form }: ElementProps) {
  const { act, confirm } = useWorkspace();
  const names = namesOf({ element, block });
  const [own, setOwn] = useState<Held>(undefined);
  const input = block['type'] === 'input' && form !== undefined;
  const held = (input ? form.held(names.block, element) : undefined) ?? own ?? initialOf(element);
  /** Keeps it without a word to anybody. */
  const hold = (entry: Entry): void => {
    if (input) form.enter(names.block, element, entry);
    else setOwn(heldOf(entry));
  };
  /** Keeps it and tells the app, if it listens. */
  const choose = async (entry: Entry): Promise<void> => {
    const dispatches = block['type'] !== 'input' || block['dispatch_action'] === true;
    if (dispatches && isObject(element['confirm']) && !(await confirm(element['confirm']))) {
      setOwn(own);
      return;
    }
    hold(entry);
    if (!dispatches) return;
    await form?.flush();
    await act({ do: 'choose', where, ...names, entry });
  };
  return { held, hold, choose };
}

/** What the app put into the element before anybody chose. */
export function initialOf(element: Json): Held {
  const option = element['initial_option'];
  if (isObject(option)) return textOf(option['value']);
  if (Array.isArray(element['initial_options']))
    return listOf(element['initial_options']).map((one) => textOf(one['value']));
  for (const name of ['users', 'channels', 'conversations']) {
    const many = element[`initial_${name}`];
    if (Array.isArray(many)) return many.map(String);
  }
  for (const name of ['value', 'date', 'time', 'user', 'channel', 'conversation']) {
    const value = element[`initial_${name}`];
    if (typeof value === 'string') return value;
  }
  const at = element['initial_date_time'];
  return typeof at === 'number' ? String(at) : undefined;
}
