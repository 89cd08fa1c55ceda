import { LineCounter, isNode, parseDocument } from 'yaml';

/** What is wrong with a configuration: where, what, and what to do. */
export type ConfigProblem = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
};

export type YamlFile = {
  readonly value: unknown;
  /** Line of a key's value, or of the nearest thing above that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/** The largest configuration that is read. */
export const maxConfigBytes = 4 * 1024 * 1024;

/** A YAML text as a value with lines, or its problems. Aliases are refused: a few lines of them become gigabytes. */
export function readYaml(
  text: string,
  file: string,
): YamlFile | { readonly problems: readonly ConfigProblem[] } {
  if (text.length > maxConfigBytes) {
    const message = `${text.length} characters, at most ${maxConfigBytes} are read`;
    return { problems: [{ file, line: 1, message }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    merge: false,
    uniqueKeys: true,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      problems: faults.map(({ pos, message }) => ({
        file,
        line: counter.linePos(pos[0]).line,
        message: `YAML: ${message}`,
      })),
    };
  }
  const lineOf: YamlFile['lineOf'] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), lineOf };
  } catch (error) {
    const message = `YAML: ${(error as Error).message}; anchors and aliases are not allowed here`;
    return { problems: [{ file, line: 1, message }] };
  }
}
