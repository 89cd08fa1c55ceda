import { html } from './escape.ts';
import { htmlOfMarkdown } from './markup.ts';
import type { Section } from './written.ts';

/**
 * An HTML document with the sections that people wrote in the place of those with the same heading. A section begins
 * with `<h2>` at the start of a line and ends before the next one; what a template of one's own has no heading for
 * stands at the end, so that nothing is lost.
 * @param images pictures that a section may show, by their names
 */
export function withSections(
  page: string,
  written: readonly Section[],
  images: ReadonlyMap<string, string> = new Map(),
): string {
  if (written.length === 0) return page;
  const end = page.lastIndexOf('</body>');
  const [content, tail] = end < 0 ? [page, ''] : [page.slice(0, end), page.slice(end)];
  const placed = new Set<Section>();
  const parts = content.split(/^(?=<h2[ >])/m).map((part) => {
    const head = /^<h2[^>]*>(.*?)<\/h2>/.exec(part);
    const own = written.find(
      ({ heading }) => head !== null && (head[1] === heading || head[1] === html.text(heading)),
    );
    if (own === undefined || head === null || placed.has(own)) return part;
    placed.add(own);
    return `${head[0]}\n${bodyOf(own, images)}\n`;
  });
  const rest = written
    .filter((section) => !placed.has(section))
    .map((section) => `<h2>${html.text(section.heading)}</h2>\n${bodyOf(section, images)}\n`);
  return [...parts, ...rest, tail].join('');
}

const bodyOf = ({ lines }: Section, images: ReadonlyMap<string, string>): string =>
  htmlOfMarkdown(lines.join('\n'), images);
