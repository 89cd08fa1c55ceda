import type { Incident } from '../../../core/incident/index.ts';

/** Slack: at most 80 characters of lower-case letters, digits, hyphens and underscores (docs, conversations.create). */
const slackLimit = 80;

/** `inc-12-checkout-5xx-k3f9`: readable, and ends in a token of the incident's id. */
export function channelName({ number, title, id }: Pick<Incident, 'number' | 'title' | 'id'>): string {
  const token = id.slice(-4);
  const head = `inc-${number}`;
  const room = slackLimit - head.length - token.length - 2;
  const words = slug(title).slice(0, Math.min(40, room)).replace(/-+$/, '');
  return words === '' ? `${head}-${token}` : `${head}-${words}-${token}`;
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
