import { isObject } from '../json.ts';
import { type Check, all, boolean, choice, kinds, list, object, problem, string } from './schema.ts';

/** plain_text of 1 to `max` characters. */
export function plain(max: number): Check {
  return kinds(() => ({
    plain_text: object({ required: { text: string(max, 1) }, optional: { emoji: boolean } }),
  }));
}

/** mrkdwn of 1 to `max` characters. */
export function mrkdwn(max: number): Check {
  return kinds(() => ({
    mrkdwn: object({ required: { text: string(max, 1) }, optional: { verbatim: boolean } }),
  }));
}

/** plain_text or mrkdwn of 1 to `max` characters. */
export function words(max: number): Check {
  return kinds(() => ({
    plain_text: object({ required: { text: string(max, 1) }, optional: { emoji: boolean } }),
    mrkdwn: object({ required: { text: string(max, 1) }, optional: { verbatim: boolean } }),
  }));
}

export const confirmation: Check = object({
  required: { title: plain(100), text: words(300), confirm: plain(30), deny: plain(30) },
  optional: { style: choice('primary', 'danger') },
});

/** Option of a menu: text, value and description 75 characters each (@slack/types 3.2.0). */
export const option: Check = object({
  required: { text: plain(75), value: string(75, 1) },
  optional: { description: plain(75), url: string(3000, 1) },
});

/** Option of check boxes and radio buttons, whose texts may be mrkdwn. */
export const richOption: Check = object({
  required: { text: words(75), value: string(75, 1) },
  optional: { description: words(75) },
});

export const optionGroup: Check = object({ required: { label: plain(75), options: list(option, 1, 100) } });

/** Either `options` or `option_groups`, and an initial option has to be one of them. */
export const menuChoices: Check = all((value, at, problems) => {
  if (!isObject(value)) return;
  const { options, option_groups: groups } = value;
  if ((options === undefined) === (groups === undefined)) {
    return problem(problems, 'exactly one of options and option_groups is required', at);
  }
}, initialIsOffered);

function initialIsOffered(value: unknown, at: string, problems: string[]): void {
  if (!isObject(value)) return;
  const flat = Array.isArray(value['options']) ? value['options'] : [];
  const groups = Array.isArray(value['option_groups']) ? value['option_groups'] : [];
  const grouped = groups.flatMap((group: unknown) =>
    isObject(group) && Array.isArray(group['options']) ? (group['options'] as unknown[]) : [],
  );
  const offered = new Set([...flat, ...grouped].map(signature));
  const initial: unknown[] = Array.isArray(value['initial_options'])
    ? value['initial_options']
    : value['initial_option'] === undefined
      ? []
      : [value['initial_option']];
  for (const one of initial) {
    if (!offered.has(signature(one))) {
      const key = Array.isArray(value['initial_options']) ? 'initial_options' : 'initial_option';
      problem(problems, 'initial option must exactly match one of the options', `${at}/${key}`);
    }
  }
}

/** Slack wants the initial option to repeat an option: the same text and the same value. */
function signature(option: unknown): string {
  if (!isObject(option)) return '';
  const text = isObject(option['text']) ? option['text']['text'] : '';
  return JSON.stringify([option['value'], text]);
}

export const blockId: Check = string(255);
export const actionId: Check = string(255, 1);
