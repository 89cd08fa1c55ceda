export { alarmLink, consoleHost } from './console-link.ts';
export { snsEnvelope, snsTypes, type SnsEnvelope, type SnsType } from './envelope.ts';
export { maxNotificationBytes, utf8Length } from './json.ts';
export { alarmKey, deliveryKey, transitionKey } from './keys.ts';
export { matchFacts } from './facts.ts';
export { checkOrigin, type OriginVerdict } from './origin.ts';
export { parseNotification, type Arrival, type NotificationRow } from './parse.ts';
export { alarmSentence, type SignalData } from './sentence.ts';
export * from './signal.ts';
