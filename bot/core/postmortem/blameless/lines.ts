/** A line without its ending, and where it starts in the file. */
export type Line = { readonly start: number; readonly text: string };

/** Lines end as in CommonMark: with CR LF, LF, or CR alone. */
export function linesOf(file: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const ending of file.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, text: file.slice(start, ending.index) });
    start = ending.index + ending[0].length;
  }
  lines.push({ start, text: file.slice(start) });
  return lines;
}

/** Finds line and column (both from 1) of an offset; offsets have to be asked in ascending order. */
export function positions(lines: readonly Line[]): (offset: number) => { line: number; column: number } {
  let at = 0;
  return (offset) => {
    while ((lines[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return { line: at + 1, column: offset - (lines[at]?.start ?? 0) + 1 };
  };
}
