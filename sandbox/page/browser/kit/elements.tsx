import type { ComponentChildren } from 'preact';
import type { PAGE_ELEMENTS } from '../../coverage.ts';
import { textOf } from '../workspace.ts';
import { Button, Feedback } from './button.tsx';
import type { ElementProps } from './choice.ts';
import { Field } from './field.tsx';
import { Overflow } from './overflow.tsx';
import { Select } from './select.tsx';
import { Ticks } from './ticks.tsx';

const shown: Readonly<Record<(typeof PAGE_ELEMENTS)[number], (props: ElementProps) => ComponentChildren>> = {
  button: Button,
  icon_button: Button,
  workflow_button: Button,
  feedback_buttons: Feedback,
  overflow: Overflow,
  checkboxes: Ticks,
  radio_buttons: Ticks,
  static_select: Select,
  multi_static_select: Select,
  external_select: Select,
  multi_external_select: Select,
  users_select: Select,
  multi_users_select: Select,
  conversations_select: Select,
  multi_conversations_select: Select,
  channels_select: Select,
  multi_channels_select: Select,
  datepicker: Field,
  timepicker: Field,
  datetimepicker: Field,
  plain_text_input: Field,
  email_text_input: Field,
  url_text_input: Field,
  number_input: Field,
  rich_text_input: Field,
  file_input: Field,
};

export function Element(props: ElementProps) {
  const type = textOf(props.element['type']);
  if (!Object.hasOwn(shown, type))
    return <span class="not-shown">An element of type “{type}”, which this page does not show.</span>;
  const Shown = shown[type as keyof typeof shown];
  return <Shown {...props} />;
}

/** Elements are told apart by their action, so that a press never lands on what moved into the place of another. */
export const elementKey = (element: Parameters<typeof Element>[0]['element'], index: number): string =>
  `${textOf(element['action_id']) || index}/${textOf(element['type'])}/${textOf(element['value'])}`;
