import { createHash } from 'node:crypto';

/** The last line of every document that we wrote: as long as it fits what stands above it, nobody has changed that. */
const form = /^([\s\S]*\n)<!-- tocsin: sha256 ([0-9a-f]{64}) of what stands above -->\n?$/;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export function marked(markdown: string): string {
  const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
  return `${text}<!-- tocsin: sha256 ${hashOf(text)} of what stands above -->\n`;
}

/** Line ends do not count: a checkout may have changed them. */
export function isAsWritten(text: string): boolean {
  const [, above, hash] = form.exec(text.replaceAll('\r\n', '\n')) ?? [];
  return above !== undefined && hashOf(above) === hash;
}

/** `INC-12.md` -> `INC-12.1a2b3c4d.md`: the same for the same document. */
export const besideName = (name: string, markdown: string): string =>
  name.replace(/(\.[^.]*)?$/, (ending) => `.${hashOf(markdown).slice(0, 8)}${ending}`);
