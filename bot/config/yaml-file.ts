import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';

/** What is wrong with a configuration: where, what, and what to do. */
export type ConfigProblem = {
  readonly file: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
};

export type Place = { readonly line: number; readonly column: number };

export type YamlFile = {
  readonly value: unknown;
  /** Where a value stands (its key, where it is spread over lines), or the nearest thing above that exists. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
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
    return { problems: [{ file, message }] };
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
      problems: faults.map(({ pos, code, message }) => ({
        file,
        ...placeAt(counter, pos[0]),
        message: inWords[code] ?? `YAML: ${message}`,
      })),
    };
  }
  const aliases = aliasesOf(document);
  if (aliases.length > 0) {
    return {
      problems: aliases.map(({ name, offset }) => ({
        file,
        ...placeAt(counter, offset),
        message: `an alias is not allowed here: write what it stands for; a text that begins with * is in quotes: "*${name}"`,
      })),
    };
  }
  const placeOf: YamlFile['placeOf'] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return placeAt(counter, offset);
    }
    return { line: 1, column: 1 };
  };
  return { value: document.toJS({ maxAliasCount: 0 }), placeOf };
}

/** At most ten: a glob such as `*-errors` without quotes is one too. */
function aliasesOf(document: Document): readonly { readonly name: string; readonly offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ name: source, offset: range?.[0] ?? 0 });
      return found.length < 10 ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** What goes wrong most often, in our own words. */
const inWords: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here twice: remove one of them',
  TAB_AS_INDENT: 'YAML is indented by spaces, not by tabs',
  BAD_ALIAS: 'a text that begins with * or & is in quotes: "*-errors"',
  MULTIPLE_DOCS: 'one file holds one configuration: remove the line "---" in the middle',
};

function placeAt(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const value: unknown = document.getIn(path, true);
  if (isScalar(value) && value.range) return value.range[0];
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === String(last))
    : undefined;
  const node = isNode(pair?.key) ? pair.key : value;
  return isNode(node) && node.range ? node.range[0] : undefined;
}

/** `tocsin.yaml:12:5`, as editors and terminals make it a link; `tocsin.yaml:` where the whole file is meant. */
export const placeText = ({ file, line, column }: ConfigProblem): string =>
  [file, line ?? '', ...(column === undefined ? [] : [column])].join(':');
