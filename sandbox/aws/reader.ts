export type Piece = { readonly kind: string; readonly value: string };

/** Goes through the tokens of a small language; what does not fit is refused in the words of that language. */
export type Reader<P extends Piece> = {
  /** 0 is the next token, -1 the one before it. */
  peek(ahead?: number): P | undefined;
  take(): P;
  /** Whether the next token is this mark or, in any case of letters, this word. */
  is(value: string, ahead?: number): boolean;
  /** Takes the token if it is the one asked for. */
  skip(value: string): boolean;
  need(value: string): void;
  takeKind(...kinds: readonly P['kind'][]): P;
  separated<T>(read: () => T): readonly T[];
  /** What to throw about a token, the next one by default. */
  refusal(found?: P, wanted?: string): Error;
};

export function createReader<P extends Piece>(
  tokens: readonly P[],
  refuse: (found: P | undefined, wanted: string | undefined) => Error,
): Reader<P> {
  let at = 0;
  const peek = (ahead = 0): P | undefined => tokens[at + ahead];
  const is = (value: string, ahead = 0): boolean => {
    const token = peek(ahead);
    if (token?.kind === 'word') return token.value.toLowerCase() === value.toLowerCase();
    return token?.kind === 'mark' && token.value === value;
  };
  const take = (): P => {
    const token = peek();
    if (token === undefined) throw refuse(undefined, undefined);
    at += 1;
    return token;
  };
  const skip = (value: string): boolean => {
    if (!is(value)) return false;
    at += 1;
    return true;
  };
  return {
    peek,
    take,
    is,
    skip,
    need: (value) => {
      if (!skip(value)) throw refuse(peek(), value);
    },
    takeKind: (...kinds) => {
      const token = peek();
      if (token === undefined || !kinds.includes(token.kind)) throw refuse(token, undefined);
      return take();
    },
    separated: (read) => {
      const items = [read()];
      while (skip(',')) items.push(read());
      return items;
    },
    refusal: (found = peek(), wanted) => refuse(found, wanted),
  };
}

/** `next (operator next)*` for operators of one rank; each pair is joined with the one before it. */
export function leftToRight<P extends Piece, Node>(
  reader: Reader<P>,
  operators: readonly string[],
  next: () => Node,
  join: (operator: string, left: Node, right: Node) => Node,
): Node {
  let left = next();
  for (;;) {
    const operator = operators.find((each) => reader.is(each));
    if (operator === undefined) return left;
    reader.take();
    left = join(operator, left, next());
  }
}
