/** What somebody asks for by text message. */
export type TextAnswer = {
  readonly verb: 'acknowledge' | 'escalate';
  /** Absent: their only open page is meant. */
  readonly code?: string;
};

const verbs = {
  a: 'acknowledge',
  ack: 'acknowledge',
  acknowledge: 'acknowledge',
  e: 'escalate',
  escalate: 'escalate',
} as const;

/**
 * Reads `A 4711`, `e4711`, `a`, `ACK 4711.`; undefined for anything else. Phones add blanks, full stops and capital
 * letters by themselves.
 */
export function readTextAnswer(text: string): TextAnswer | undefined {
  const said = text.trim().toLowerCase().normalize('NFKC');
  const [, word = '', code] = /^([a-z]{1,11})[\s:.-]*(\d{4})?[\s.!]*$/.exec(said) ?? [];
  if (!Object.hasOwn(verbs, word)) return undefined;
  return { verb: verbs[word as keyof typeof verbs], ...(code === undefined ? {} : { code }) };
}

/** A page of somebody's that waits for an answer. */
export type OpenPage = {
  readonly escalation: string;
  readonly page: string;
  /** Everything it can be answered by: its own code, and that of a message that told of several. */
  readonly codes: readonly string[];
};

/** Which pages an answer means; of several without a code none, because guessing would silence the wrong one. */
export function meantPages<P extends OpenPage>(
  open: readonly P[],
  { code }: TextAnswer,
): { readonly pages: readonly P[] } | { readonly unclear: 'none-open' | 'which' | 'wrong-code' } {
  if (open.length === 0) return { unclear: 'none-open' };
  if (code === undefined) {
    const runs = new Set(open.map(({ escalation }) => escalation));
    return runs.size === 1 ? { pages: open.slice(-1) } : { unclear: 'which' };
  }
  const found = open.filter(({ codes }) => codes.includes(code));
  return found.length === 0 ? { unclear: 'wrong-code' } : { pages: found };
}
