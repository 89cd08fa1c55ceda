/** What stands for a person whom somebody mentioned: documents speak of roles. */
const mention = /<@[UW][A-Z0-9]{2,20}(?:\|[^>]{0,200})?>/g;

/** Other tokens of Slack's mrkdwn: channels, groups, `<!channel>`, links. */
const token = /<(?:[#!][^>|]{0,200}|https?:[^>|]{0,2000})(?:\|([^>]{0,500}))?>/g;

/** Text typed in Slack as plain words: people become `someone`, links keep their label. */
export const withoutMentions = (text: string, someone: string): string =>
  text.replace(mention, someone).replace(token, (_whole, label: string | undefined) => label ?? '');

/**
 * Text from outside as inert Markdown on one line: no markup, no HTML, no table cell ends before its time
 * (CommonMark 0.31, 2.4: any ASCII punctuation may be escaped with a backslash).
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\\`*_[\]<>|~#]/g, (char) => `\\${char}`)
    .trim();

/** Text for HTML, attribute values included. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
