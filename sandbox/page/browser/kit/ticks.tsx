import { Words } from '../text.tsx';
import { listOf, textOf } from '../workspace.ts';
import { useChoice, type ElementProps } from './choice.ts';

/** Checkboxes and radio buttons. */
export function Ticks(props: ElementProps) {
  const { element, block, wrong, label, describedBy } = props;
  const { held, choose } = useChoice(props);
  const one = element['type'] === 'radio_buttons';
  const chosen = typeof held === 'string' ? (held === '' ? [] : [held]) : (held ?? []);
  const toggle = (value: string): void => {
    if (one) void choose(value);
    else void choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  const name = `${textOf(block['block_id'])}-${textOf(element['action_id'])}`;
  return (
    <div
      class="ticks"
      role={one ? 'radiogroup' : 'group'}
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={describedBy}
    >
      {listOf(element['options']).map((option, index) => {
        const value = textOf(option['value']);
        return (
          <label key={index}>
            <input
              type={one ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>
              <Words of={option['text']} />
              {option['description'] === undefined ? null : (
                <span class="detail">
                  <Words of={option['description']} />
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}
