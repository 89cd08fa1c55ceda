import { html, markdown } from '../core/postmortem/index.ts';
import type { TimelineEntry } from '../core/timeline/index.ts';
import { csv } from './csv.ts';

export const timelineFormats = ['text', 'json', 'md', 'html', 'csv', 'events'] as const;

export type TimelineFormat = (typeof timelineFormats)[number];

type Shown = { readonly title: string; readonly entries: readonly TimelineEntry[] };

/** The timeline as a document. What people and alarms wrote is escaped for each form. */
export const rendered: Readonly<Record<Exclude<TimelineFormat, 'events'>, (shown: Shown) => string>> = {
  text: ({ title, entries }) =>
    `${title}\n${entries.map(({ at, kind, text, event }) => `${second(at)}  ${kind.padEnd(10)} ${oneLine(text)}  [${event}]\n`).join('')}`,
  json: ({ entries }) => `${JSON.stringify(entries, null, 2)}\n`,
  md: ({ title, entries }) =>
    [
      `# ${markdown.text(title)}`,
      '',
      '| UTC | What | Event |',
      '|---|---|---|',
      ...entries.map(({ at, text, event }) => `| ${second(at)} | ${markdown.text(text)} | ${event} |`),
      '',
    ].join('\n'),
  html: ({ title, entries }) =>
    `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${html.text(title)}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  td, th { text-align: left; vertical-align: top; padding: .2rem .8rem .2rem 0; }
  td:first-child, td:last-child { white-space: nowrap; font-variant-numeric: tabular-nums; opacity: .75; }
</style>
<h1>${html.text(title)}</h1>
<table><thead><tr><th>UTC</th><th>What</th><th>Event</th></tr></thead><tbody>
${entries.map(({ at, kind, text, event }) => `<tr class="${kind}"><td><time datetime="${at}">${second(at)}</time></td><td>${html.text(text)}</td><td>${html.text(event)}</td></tr>`).join('\n')}
</tbody></table></html>
`,
  csv: ({ entries }) =>
    csv([
      ['at', 'recorded_at', 'kind', 'text', 'actor', 'role', 'event'],
      ...entries.map((one) => [
        one.at,
        one.recordedAt,
        one.kind,
        one.text,
        one.actor.person ?? one.actor.name,
        one.actor.role,
        one.event,
      ]),
    ]),
};

const second = (at: string): string => `${at.slice(0, 19)}Z`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
