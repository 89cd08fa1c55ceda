export type FrontMatter = {
  /** The YAML between the two `---` lines, line ends normalised to `\n`. */
  readonly yaml: string;
  /** Line of the file on which the YAML starts. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
};

/**
 * Splits a Markdown file into the YAML between its first two `---` lines and the rest. Nothing else is understood
 * on those lines: `---js` and the like run code in other tools and are refused here.
 */
export function splitFrontMatter(
  text: string,
): FrontMatter | { readonly problem: { readonly line: number; readonly message: string } } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!isFence(lines[0])) {
    return problem(1, `the first line has to be "---" (front matter), found ${quoted(lines[0] ?? '')}`);
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return problem(1, 'the front matter has no closing "---" line');
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';

const problem = (line: number, message: string) => ({ problem: { line, message } });

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
