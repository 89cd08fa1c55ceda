import { AwsError } from '../service.ts';
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
  const refuse = (detail: string): AwsError =>
    new AwsError('InvalidRequestException', `Invalid filter expression "${expression}": ${detail}`);
  const tokens = tokensOf(expression, refuse);
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const isMark = (value: string): boolean => peek()?.kind === 'mark' && peek()?.value === value;
  const isWord = (value: string): boolean => peek()?.kind === 'word' && peek()?.value.toLowerCase() === value;
  const take = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw refuse('it ends too early');
    at += 1;
    return token;
  };
  const need = (value: string): void => {
    const token = take();
    if (token.value !== value) throw refuse(`"${value}" expected, "${token.value}" found`);
  };
  const text = (): string => {
    const token = take();
    if (token.kind !== 'text') throw refuse(`a quoted name expected, "${token.value}" found`);
    return token.value;
  };
  const either = (): SubjectTest => {
    let test = both();
    while (isWord('or')) {
      take();
      const left = test;
      const right = both();
      test = (subject, trace) => left(subject, trace) || right(subject, trace);
    }
    return test;
  };
  const both = (): SubjectTest => {
    let test = single();
    while (isWord('and')) {
      take();
      const left = test;
      const right = single();
      test = (subject, trace) => left(subject, trace) && right(subject, trace);
    }
    return test;
  };
  const single = (): SubjectTest => {
    if (isMark('!') || isWord('not')) {
      take();
      const inner = single();
      return (subject, trace) => !inner(subject, trace);
    }
    if (isMark('(')) {
      take();
      const inner = either();
      need(')');
      return inner;
    }
    const token = take();
    const word = token.value.toLowerCase();
    if (word === 'service') return service();
    if (word === 'edge') return edge();
    if (['ok', 'error', 'throttle', 'fault'].includes(word)) return flag(word as Outcome);
    if (word === 'responsetime' || word === 'duration' || word === 'http.status') return number(word);
    if (word === 'http.url' || word === 'http.method') return textual(word);
    throw refuse(`the keyword ${token.value} is not covered by the sandbox`);
  };
  const flag = (outcome: Outcome): SubjectTest => {
    let wanted = true;
    if (isMark('=') || isMark('!=')) {
      const equal = take().value === '=';
      wanted = (take().value.toLowerCase() === 'true') === equal;
    }
    // A throttled request is an error too.
    return (subject) =>
      (subject.outcome === outcome || (outcome === 'error' && subject.outcome === 'throttle')) === wanted;
  };
  const number = (word: string): SubjectTest => {
    const operator = take().value;
    const value = Number(take().value);
    const compare = comparisons[operator];
    if (compare === undefined || Number.isNaN(value)) throw refuse(`${word} needs an operator and a number`);
    return (subject) =>
      compare(
        word === 'http.status'
          ? subject.status
          : word === 'duration'
            ? subject.durationSec
            : subject.responseSec,
        value,
      );
  };
  const textual = (word: string): SubjectTest => {
    const operator = take().value.toLowerCase();
    const value = text();
    const compare = textComparisons[operator];
    if (compare === undefined) throw refuse(`${word} needs =, !=, BEGINSWITH, ENDSWITH or CONTAINS`);
    return (_subject, trace) =>
      compare(word === 'http.url' ? trace.request.url : trace.request.method, value);
  };
  const selector = (): ((name: string, type: string) => boolean) => {
    if (!isWord('id')) {
      const wanted = text();
      return (name) => name === wanted;
    }
    take();
    need('(');
    const wanted = new Map<string, string>();
    for (;;) {
      const key = take().value;
      need(':');
      wanted.set(key, text());
      if (!isMark(',')) break;
      take();
    }
    need(')');
    return (name, type) => (wanted.get('name') ?? name) === name && (wanted.get('type') ?? type) === type;
  };
  const inBraces = (): SubjectTest => {
    if (!isMark('{')) return () => true;
    take();
    const inner = either();
    need('}');
    return inner;
  };
  const service = (): SubjectTest => {
    need('(');
    const fits = selector();
    need(')');
    const test = inBraces();
    return (_subject, trace) =>
      everyVisit(trace.root).some(
        (visit) => fits(visit.node.name, visit.node.type) && test(ofVisit(visit), trace),
      );
  };
  const edge = (): SubjectTest => {
    need('(');
    const from = selector();
    need(',');
    const to = selector();
    need(')');
    const test = inBraces();
    return (_subject, trace) =>
      everyCall(trace.root).some(
        ({ caller, call }) =>
          from(caller.name, caller.type) &&
          to(call.visit.node.name, call.visit.node.type) &&
          test(ofCall(call), trace),
      );
  };

  if (tokens.length === 0) return () => true;
  const test = either();
  if (peek() !== undefined) throw refuse(`unexpected "${peek()?.value}"`);
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

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const textComparisons: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  beginswith: (a, b) => a.startsWith(b),
  endswith: (a, b) => a.endsWith(b),
  contains: (a, b) => a.includes(b),
};

const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?)|([A-Za-z][\w.]*)|(!=|<=|>=|[=<>!(){},:]))/y;

function tokensOf(expression: string, refuse: (detail: string) => AwsError): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const text = expression.trimEnd();
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const found = pattern.exec(text);
    if (found === null) throw refuse(`unexpected "${text.slice(from, from + 10)}"`);
    const [, quoted, number, word, mark] = found;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replaceAll(/\\(.)/g, '$1') });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'mark', value: mark ?? '' });
  }
  return tokens;
}
