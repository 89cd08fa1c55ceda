/** What stands for a person whom somebody mentioned: documents speak of roles. */
const mention = /<@[UW][A-Z0-9]{2,20}(?:\|[^>]{0,200})?>/g;

/** Other tokens of Slack's mrkdwn: channels, groups, `<!channel>`, links. */
const token = /<(?:[#!][^>|]{0,200}|https?:[^>|]{0,2000})(?:\|([^>]{0,500}))?>/g;

/** Text typed in Slack as plain words: people become `someone`, links keep their label. */
export const withoutMentions = (text: string, someone: string): string =>
  text.replace(mention, someone).replace(token, (_whole, label: string | undefined) => label ?? '');

/** How text from outside is made inert in a format of documents. */
export type Escape = {
  readonly text: (text: string) => string;
  /** A line of a log, shown as it is. */
  readonly code: (text: string) => string;
  /** The target of a link: between angle brackets in Markdown, between double quotes in HTML. */
  readonly link: (url: string) => string;
};

// Besides what is invisible: the marks that turn the direction of text (CVE-2021-42574).
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(hidden, '').trim();

/**
 * Inert Markdown on one line: no markup, no HTML, no table cell ends before its time (CommonMark 0.31, 2.4: any ASCII
 * punctuation may be escaped with a backslash; 6.1: a code span is fenced by more backticks than it holds in a row).
 */
export const markdown: Escape = {
  text: (text) =>
    oneLine(text)
      .replace(/[\\`*_[\]<>|~#&]/g, (char) => `\\${char}`)
      // A word joiner: a forge that the document is pasted into finds nobody to notify.
      .replace(/(?<!\w)@(?=\w)/g, '@\u2060'),
  code(text) {
    const line = oneLine(text).replaceAll('|', '\u2502');
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return line === '' ? '' : `${fence}${room}${line}${room}${fence}`;
  },
  link: (url) => url.replace(/[<>\s]/g, (char) => encodeURIComponent(char)),
};

const htmlText = (text: string): string =>
  text.replace(hidden, '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Inert HTML, in attribute values too. */
export const html: Escape = {
  text: htmlText,
  code: (text) => `<code>${htmlText(oneLine(text))}</code>`,
  link: htmlText,
};

/** For readers of JSON: as it is. */
export const verbatim: Escape = { text: (text) => text, code: (text) => text, link: (url) => url };
