import type { Rendered } from '../../bot/slack/views/messages.ts';

type Json = { readonly [key: string]: unknown };

/** A message as a person can review it: blocks as Markdown, the phone's line first. */
export function readable({ text, blocks }: Rendered): string {
  const phone = text.split('\n', 1)[0]!;
  return [`Phone: ${said(phone)}`, ...(blocks ?? []).map((block) => ofBlock(block as unknown as Json))].join(
    '\n\n',
  );
}

function ofBlock(block: Json): string {
  switch (block['type']) {
    case 'section':
      return said(textOf(block['text']));
    case 'context':
      return (block['elements'] as Json[]).map((each) => quoted(said(textOf(each)))).join('\n');
    case 'actions':
      return (block['elements'] as Json[]).map(ofButton).join(' ');
    case 'rich_text':
      return (block['elements'] as Json[]).every(({ type }) => type === 'rich_text_section')
        ? richTextOf(block)
        : fenced(richTextOf(block));
    case 'image':
      return `[picture: ${String(block['alt_text'])}]`;
    default:
      return JSON.stringify(block);
  }
}

function ofButton(element: Json): string {
  if (element['type'] !== 'overflow') return `[${textOf(element['text'])}]`;
  const options = (element['options'] as Json[]).map((option) => textOf(option['text']));
  return `[... ${options.join(' | ')}]`;
}

/** Times as the fallback says them, people and channels by their names, entities as they are seen. */
const said = (mrkdwn: string): string =>
  mrkdwn
    .replace(/<!date\^\d+\^[^|>]+\|([^>]+)>/g, '$1')
    .replaceAll('<@U0000000A1>', '@An')
    .replaceAll('<@U0000000B1>', '@Bo')
    .replace(/<#(C[A-Z0-9]+)>/g, '#$1')
    .replace(/<(https?:[^|>]+)\|([^>]+)>/g, '[$2]')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';

const quoted = (text: string): string => text.replace(/^/gm, '> ');

const richTextOf = (block: Json): string =>
  (block['elements'] as Json[])
    .flatMap((part) => part['elements'] as Json[])
    .map(textOf)
    .join('');

/** A fence longer than the longest run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
