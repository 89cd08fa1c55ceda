import { createReader, leftToRight } from '../reader.ts';
import type { Reader } from '../reader.ts';
import { AwsError } from '../service.ts';
import type { AlarmState } from './alarm.ts';

/** A rule of a composite alarm, read once: what it depends on and what it says. */
export type CompositeRule = {
  /** Names or ARNs, as written. */
  readonly children: readonly string[];
  holds(stateOf: (child: string) => AlarmState): boolean;
};

type Test = (stateOf: (child: string) => AlarmState) => boolean;

type Token = { readonly kind: 'word' | 'mark' | 'text'; readonly value: string };

type Parser = { readonly reader: Reader<Token>; readonly children: string[] };

/** ALARM(x), OK(x), INSUFFICIENT_DATA(x), TRUE, FALSE, NOT, AND, OR, AT_LEAST(n | n%, STATE, (a, b)); AND binds before OR. */
export function parseCompositeRule(rule: string): CompositeRule {
  const reader = createReader(tokensOf(rule), (found, wanted) => {
    const detail = found === undefined ? 'it ends too early' : `unexpected "${found.value}"`;
    const expected = wanted === undefined ? '' : `, "${wanted}" expected`;
    return new AwsError('ValidationError', `Error parsing AlarmRule "${rule}": ${detail}${expected}`);
  });
  const parser: Parser = { reader, children: [] };
  const holds = either(parser);
  if (reader.peek() !== undefined) throw reader.refusal();
  return { children: parser.children, holds };
}

function tokensOf(rule: string): readonly Token[] {
  return (rule.match(/"(?:[^"\\]|\\.)*"|[(),]|[^\s(),"]+/g) ?? []).map((text) => {
    if (text.startsWith('"')) return { kind: 'text', value: text.slice(1, -1).replaceAll(/\\(.)/g, '$1') };
    return { kind: /^[(),]$/.test(text) ? 'mark' : 'word', value: text };
  });
}

function either(parser: Parser): Test {
  return leftToRight(
    parser.reader,
    ['OR'],
    () => both(parser),
    (_or, left, right) => (stateOf) => left(stateOf) || right(stateOf),
  );
}

function both(parser: Parser): Test {
  return leftToRight(
    parser.reader,
    ['AND'],
    () => single(parser),
    (_and, left, right) => (stateOf) => left(stateOf) && right(stateOf),
  );
}

function single(parser: Parser): Test {
  const { reader } = parser;
  if (reader.skip('NOT')) {
    const inner = single(parser);
    return (stateOf) => !inner(stateOf);
  }
  if (reader.skip('(')) {
    const inner = either(parser);
    reader.need(')');
    return inner;
  }
  if (reader.skip('TRUE')) return () => true;
  if (reader.skip('FALSE')) return () => false;
  if (reader.skip('AT_LEAST')) return atLeast(parser);
  const state = stateNamed(parser);
  reader.need('(');
  const name = child(parser);
  reader.need(')');
  return (stateOf) => stateOf(name) === state;
}

function atLeast(parser: Parser): Test {
  const { reader } = parser;
  reader.need('(');
  const amount = reader.takeKind('word');
  reader.need(',');
  const negated = reader.skip('NOT');
  const state = stateNamed(parser);
  reader.need(',');
  reader.need('(');
  const names = reader.separated(() => child(parser));
  reader.need(')');
  reader.need(')');
  const number = Number(amount.value.replace(/%$/, ''));
  const needed = amount.value.endsWith('%') ? Math.ceil((number / 100) * names.length) : number;
  if (!(needed >= 1)) throw reader.refusal(amount, 'a number or a percentage');
  return (stateOf) => names.filter((name) => (stateOf(name) === state) !== negated).length >= needed;
}

function child({ reader, children }: Parser): string {
  const { value } = reader.takeKind('word', 'text');
  if (!children.includes(value)) children.push(value);
  return value;
}

function stateNamed({ reader }: Parser): AlarmState {
  const token = reader.takeKind('word');
  if (token.value === 'ALARM' || token.value === 'OK' || token.value === 'INSUFFICIENT_DATA')
    return token.value;
  throw reader.refusal(token);
}
