import type { NotificationRow } from './parse.ts';

/** What a deployment publishes to its own intake topic, so that silence can be told from a way that is broken. */
const beginning = '{"tocsin":"heartbeat"';

/** Whether it is one of those beats: they say nothing else, and are believed only where SNS has signed them. */
export const isOwnBeat = ({ sns }: NotificationRow): boolean =>
  sns !== undefined &&
  sns.type === 'Notification' &&
  sns.message.length < 200 &&
  sns.message.startsWith(beginning);
