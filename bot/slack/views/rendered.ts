import type { KnownBlock } from '@slack/web-api';

/** A message as Slack takes it: blocks, and the text that notifications and screen readers use. */
export type Rendered = { readonly text: string; readonly blocks?: readonly KnownBlock[] };
