/** Tags that are opened and not closed, or closed and not opened, and characters that are no HTML text. */
export function unbalanced(page: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const [whole = '', text = '', tag = '', name = ''] of page.matchAll(
    /([^<]*)(<(!?\/?[a-z0-9]+)[^<>]*>)?/gi,
  )) {
    const outside = open.includes('style') ? '' : text;
    if (/&(?!#\d+;|[a-z]+;)/.test(outside)) problems.push(`text ${JSON.stringify(outside)}`);
    if (tag === '' || ['!doctype', 'meta', 'img'].includes(name)) continue;
    if (/=(?!"[^"]*")/.test(tag.replaceAll(/"[^"]*"/g, '""'))) problems.push(`attribute in ${tag}`);
    if (!name.startsWith('/')) open.push(name);
    else if (open.pop() !== name.slice(1)) problems.push(whole);
  }
  return [...problems, ...open];
}
