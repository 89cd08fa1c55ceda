import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/web-api';
import type { Texts } from '../../core/texts/index.ts';
import { fields } from '../listeners/form.ts';
import { context, limits, plainText } from './blocks.ts';
import { plain } from './escape.ts';

/** Slack's limits of a view (contracts 6.5): a title or button of a modal, a menu, a label. */
export const viewLimits = { title: 24, options: 100, label: 2000, placeholder: 150, hint: 2000 } as const;

/** A field of a form; `block` is its name, the action id is always `value`. */
export function input(
  block: string,
  name: string,
  element: InputBlock['element'],
  { hint, optional }: { readonly hint?: string; readonly optional?: boolean } = {},
): KnownBlock {
  return {
    type: 'input',
    block_id: block,
    label: plainText(name, viewLimits.label),
    element,
    ...(hint === undefined ? {} : { hint: plainText(hint, viewLimits.hint) }),
    ...(optional === undefined ? {} : { optional }),
  };
}

export const option = (text: string, value: string, description?: string): PlainTextOption => ({
  text: plainText(text, limits.option),
  value,
  ...(description === undefined ? {} : { description: plainText(description, limits.option) }),
});

/** A menu of the services, `chosen` in it already if it is one of them; what does not fit is counted. */
export function serviceInput(
  services: readonly string[],
  { forms: t }: Texts,
  hint: string,
  chosen?: string,
): readonly KnownBlock[] {
  // The value comes back as it is, so a name that would have to be changed to be shown cannot be offered.
  const choosable = services.filter((name) => name !== '' && plain(name, limits.option) === name);
  const first = choosable.filter((name) => name === chosen);
  const ordered = [...new Set([...first, ...choosable])];
  const offered = ordered.slice(0, viewLimits.options).map((name) => option(name, name));
  const leftOut = services.length - offered.length;
  const initial = first.length === 0 ? {} : { initial_option: offered[0]! };
  return [
    ...(offered.length === 0
      ? []
      : [
          input(
            fields.service,
            t.serviceLabel(),
            {
              type: 'static_select',
              action_id: 'value',
              placeholder: plainText(t.servicePlaceholder(), viewLimits.placeholder),
              options: offered,
              ...initial,
            },
            { optional: true, hint },
          ),
        ]),
    ...(leftOut > 0 ? [context(t.servicesLeftOut({ n: leftOut }))] : []),
  ];
}
