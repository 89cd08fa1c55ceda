import { AwsError } from '../service.ts';
import type { AlarmState } from './alarm.ts';

/** A rule of a composite alarm, read once: what it depends on and what it says. */
export type CompositeRule = {
  /** Names or ARNs, as written. */
  readonly children: readonly string[];
  holds(stateOf: (child: string) => AlarmState): boolean;
};

type Test = (stateOf: (child: string) => AlarmState) => boolean;

const refuse = (rule: string, detail: string): AwsError =>
  new AwsError('ValidationError', `Error parsing AlarmRule "${rule}": ${detail}`);

/** ALARM(x), OK(x), INSUFFICIENT_DATA(x), TRUE, FALSE, NOT, AND, OR, AT_LEAST(n | n%, STATE, (a, b)); AND binds before OR. */
export function parseCompositeRule(rule: string): CompositeRule {
  const tokens = rule.match(/"(?:[^"\\]|\\.)*"|[(),]|[^\s(),"]+/g) ?? [];
  const children: string[] = [];
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined) throw refuse(rule, 'it ends too early');
    at += 1;
    return token;
  };
  const expect = (wanted: string): void => {
    const found = take();
    if (found !== wanted) throw refuse(rule, `"${wanted}" expected, "${found}" found`);
  };
  const child = (): string => {
    const token = take();
    const name = token.startsWith('"') ? token.slice(1, -1).replaceAll(/\\(.)/g, '$1') : token;
    if (!children.includes(name)) children.push(name);
    return name;
  };

  const either = (): Test => {
    let test = both();
    while (peek() === 'OR') {
      take();
      const left = test;
      const right = both();
      test = (stateOf) => left(stateOf) || right(stateOf);
    }
    return test;
  };
  const both = (): Test => {
    let test = single();
    while (peek() === 'AND') {
      take();
      const left = test;
      const right = single();
      test = (stateOf) => left(stateOf) && right(stateOf);
    }
    return test;
  };
  const single = (): Test => {
    const token = take();
    if (token === 'NOT') {
      const inner = single();
      return (stateOf) => !inner(stateOf);
    }
    if (token === '(') {
      const inner = either();
      expect(')');
      return inner;
    }
    if (token === 'TRUE' || token === 'FALSE') return () => token === 'TRUE';
    if (token === 'AT_LEAST') return atLeast();
    const state = stateNamed(token);
    expect('(');
    const name = child();
    expect(')');
    return (stateOf) => stateOf(name) === state;
  };
  const atLeast = (): Test => {
    expect('(');
    const amount = take();
    expect(',');
    const negated = peek() === 'NOT';
    if (negated) take();
    const state = stateNamed(take());
    expect(',');
    expect('(');
    const names = [child()];
    while (peek() === ',') {
      take();
      names.push(child());
    }
    expect(')');
    expect(')');
    const needed = amount.endsWith('%')
      ? Math.ceil((Number(amount.slice(0, -1)) / 100) * names.length)
      : Number(amount);
    if (!(needed >= 1)) throw refuse(rule, `AT_LEAST(${amount} ...) needs a number or a percentage`);
    return (stateOf) => names.filter((name) => (stateOf(name) === state) !== negated).length >= needed;
  };
  const stateNamed = (token: string): AlarmState => {
    if (token === 'ALARM' || token === 'OK' || token === 'INSUFFICIENT_DATA') return token;
    throw refuse(rule, `unexpected "${token}"`);
  };

  const holds = either();
  if (peek() !== undefined) throw refuse(rule, `unexpected "${peek()}" at its end`);
  return { children, holds };
}
