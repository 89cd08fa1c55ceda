import { createReader, leftToRight } from '../reader.ts';
import type { Reader } from '../reader.ts';
import { refuse } from './range.ts';
import type { Trace } from './traffic.ts';
import { everyCall, everyVisit, httpStatusOf } from './visit.ts';
import type { Call, Outcome, Visit } from './visit.ts';

export type TraceTest = (trace: Trace) => boolean;

/** What a filter looks at: the root, a node, or an edge, each as one answered request. */
type Subject = {
  readonly outcome: Outcome;
  readonly responseSec: number;
  readonly durationSec: number;
  readonly status: number;
};

type SubjectTest = (subject: Subject, trace: Trace) => boolean;

type Token = { readonly kind: 'text' | 'number' | 'word' | 'mark'; readonly value: string };

/**
 * X-Ray filter expressions, the part that is about requests: ok, error, throttle, fault, responsetime, duration,
 * http.status, http.url, http.method, service("x") and edge("a", "b") with an optional {...}, service(id(name: , type: )),
 * AND, OR, !, parentheses. Throws InvalidRequestException for the rest.
 */
export function parseFilter(expression: string): TraceTest {
  const tokens = tokensOf(expression);
  if (tokens.length === 0) return () => true;
  const reader = createReader(tokens, (found, wanted) => {
    const detail =
      found === undefined
        ? 'it ends too early'
        : `"${found.value}" does not fit or is not covered by the sandbox`;
    return refuse(
      `Invalid filter expression "${expression}": ${detail}${wanted === undefined ? '' : `, "${wanted}" expected`}`,
    );
  });
  const test = either(reader);
  if (reader.peek() !== undefined) throw reader.refusal();
  return (trace) =>
    test({ ...ofVisit(trace.root), durationSec: (trace.end - trace.root.start) / 1000 }, trace);
}

function ofVisit(visit: Visit): Subject {
  const seconds = (visit.end - visit.start) / 1000;
  return { outcome: visit.outcome, responseSec: seconds, durationSec: seconds, status: httpStatusOf(visit) };
}

function ofCall(call: Call): Subject {
  const seconds = (call.end - call.start) / 1000;
  const status = call.timedOut ? 504 : httpStatusOf(call.visit);
  return { outcome: call.outcome, responseSec: seconds, durationSec: seconds, status };
}

const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?)|([A-Za-z][\w.]*)|(!=|<=|>=|[=<>!(){},:]))/y;

function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const text = expression.trimEnd();
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const found = pattern.exec(text);
    if (found === null)
      throw refuse(`Invalid filter expression "${expression}": unexpected "${text.slice(from, from + 10)}"`);
    const [, quoted, number, word, mark] = found;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replaceAll(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'mark', value: mark ?? '' });
  }
  return tokens;
}

function either(reader: Reader<Token>): SubjectTest {
  return leftToRight(
    reader,
    ['or'],
    () => both(reader),
    (_or, left, right) => (subject, trace) => left(subject, trace) || right(subject, trace),
  );
}

function both(reader: Reader<Token>): SubjectTest {
  return leftToRight(
    reader,
    ['and'],
    () => single(reader),
    (_and, left, right) => (subject, trace) => left(subject, trace) && right(subject, trace),
  );
}

function single(reader: Reader<Token>): SubjectTest {
  if (reader.skip('!') || reader.skip('not')) {
    const inner = single(reader);
    return (subject, trace) => !inner(subject, trace);
  }
  if (reader.skip('(')) {
    const inner = either(reader);
    reader.need(')');
    return inner;
  }
  const token = reader.takeKind('word');
  switch (token.value.toLowerCase()) {
    case 'service':
      return service(reader);
    case 'edge':
      return edge(reader);
    case 'ok':
    case 'error':
    case 'throttle':
    case 'fault':
      return flag(reader, token.value.toLowerCase());
    case 'responsetime':
      return number(reader, ({ responseSec }) => responseSec);
    case 'duration':
      return number(reader, ({ durationSec }) => durationSec);
    case 'http.status':
      return number(reader, ({ status }) => status);
    case 'http.url':
      return textual(reader, ({ request }) => request.url);
    case 'http.method':
      return textual(reader, ({ request }) => request.method);
    default:
      throw reader.refusal(token);
  }
}

function flag(reader: Reader<Token>, outcome: string): SubjectTest {
  let wanted = true;
  if (reader.is('=') || reader.is('!=')) {
    const equal = reader.take().value === '=';
    wanted = (reader.takeKind('word').value.toLowerCase() === 'true') === equal;
  }
  // A throttled request is an error too.
  return (subject) =>
    (subject.outcome === outcome || (outcome === 'error' && subject.outcome === 'throttle')) === wanted;
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function number(reader: Reader<Token>, of: (subject: Subject) => number): SubjectTest {
  const operator = reader.takeKind('mark');
  const compare = comparisons[operator.value];
  if (compare === undefined) throw reader.refusal(operator, 'a comparison');
  const value = Number(reader.takeKind('number').value);
  return (subject) => compare(of(subject), value);
}

const textComparisons: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  beginswith: (a, b) => a.startsWith(b),
  endswith: (a, b) => a.endsWith(b),
  contains: (a, b) => a.includes(b),
};

function textual(reader: Reader<Token>, of: (trace: Trace) => string): SubjectTest {
  const operator = reader.takeKind('mark', 'word');
  const compare = textComparisons[operator.value.toLowerCase()];
  if (compare === undefined) throw reader.refusal(operator, 'BEGINSWITH, ENDSWITH, CONTAINS, = or !=');
  const { value } = reader.takeKind('text');
  return (_subject, trace) => compare(of(trace), value);
}

/** `"name"` or `id(name: "x", type: "y")`. */
function selector(reader: Reader<Token>): (node: Visit['node']) => boolean {
  if (!reader.skip('id')) {
    const { value } = reader.takeKind('text');
    return ({ name }) => name === value;
  }
  reader.need('(');
  const wanted = new Map(
    reader.separated(() => {
      const { value: key } = reader.takeKind('word');
      reader.need(':');
      return [key, reader.takeKind('text').value] as const;
    }),
  );
  reader.need(')');
  return ({ name, type }) => (wanted.get('name') ?? name) === name && (wanted.get('type') ?? type) === type;
}

function inBraces(reader: Reader<Token>): SubjectTest {
  if (!reader.skip('{')) return () => true;
  const inner = either(reader);
  reader.need('}');
  return inner;
}

function service(reader: Reader<Token>): SubjectTest {
  reader.need('(');
  const fits = selector(reader);
  reader.need(')');
  const test = inBraces(reader);
  return (_subject, trace) =>
    everyVisit(trace.root).some((visit) => fits(visit.node) && test(ofVisit(visit), trace));
}

function edge(reader: Reader<Token>): SubjectTest {
  reader.need('(');
  const from = selector(reader);
  reader.need(',');
  const to = selector(reader);
  reader.need(')');
  const test = inBraces(reader);
  return (_subject, trace) =>
    everyCall(trace.root).some(
      ({ caller, call }) => from(caller) && to(call.visit.node) && test(ofCall(call), trace),
    );
}
