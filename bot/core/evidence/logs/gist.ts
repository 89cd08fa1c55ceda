import { shapeOf } from './shape.ts';

/** What a line says, for one glance: the message of a JSON line, a plain line without its own time. */
export function gist(line: string): string {
  const message = /^\s*\{.*?"(?:msg|message|errorMessage|@message)"\s*:\s*"((?:[^"\\]|\\.){1,400})/s.exec(
    line,
  )?.[1];
  if (message !== undefined) return message.replace(/\\["\\/]/g, (escaped) => escaped.slice(1));
  return line.replace(/^\W*\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\S*\s+/, '');
}

/** The kind of line that a line is, in a few words: its level and message with everything that varies taken out. */
export const kindOfLine = (line: string): string =>
  shapeOf(line).replace(/^(?:\[?<(?:time|\*)>\]?[ \t|-]*)+/, '');
