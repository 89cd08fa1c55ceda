/** Of what a canvas takes in one call; Slack names no limit for Markdown, and 100,000 is that of its own documents. */
const mostUnits = 100_000;
/** docs.slack.dev, "Canvases": tables of at most 300 cells. */
const mostCells = 300;

const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * A document in the Markdown that a canvas takes: headings of three levels, no HTML, no pictures. `![](@U123)` would
 * mention a person there, `![](#C123)` a channel: a picture becomes its words. A table that is too large becomes code.
 */
export function canvasMarkdown(markdown: string): string {
  const out: string[] = [];
  let [open, table]: [string | undefined, string[]] = [undefined, []];
  const endTable = (): void => {
    out.push(...tableLines(table));
    table = [];
  };
  for (const line of markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, '').split('\n')) {
    const marker = fence.exec(line)?.[1];
    if (open === undefined && marker === undefined && /^\s*\|.*\|\s*$/.test(line)) {
      table.push(plainLine(line));
      continue;
    }
    endTable();
    if (open !== undefined) {
      if (marker?.startsWith(open) === true && line.trim() === marker) open = undefined;
      out.push(line);
    } else {
      open = marker;
      out.push(marker === undefined ? plainLine(line) : line);
    }
  }
  endTable();
  return cut(out.join('\n'), mostUnits);
}

const plainLine = (line: string): string =>
  line
    .replace(/^#{4,6} /, '### ')
    .replaceAll(/!\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replaceAll(/<\/?(?:details|summary|br|p|div|span|img|a|b|i|em|strong|sub|sup)\b[^>]*>/gi, ' ');

function tableLines(table: readonly string[]): readonly string[] {
  const cells = table.reduce((sum, line) => sum + Math.max(0, line.split('|').length - 2), 0);
  return cells <= mostCells ? table : ['```', ...table.map((line) => line.replaceAll('```', "'''")), '```'];
}

/** At the end of a line, so that nothing is cut in the middle. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf('\n', limit - 2);
  return `${text.slice(0, end > 0 ? end : limit - 2).replace(/[\uD800-\uDBFF]$/, '')}\n…`;
}
