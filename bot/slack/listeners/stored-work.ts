import { createHash } from 'node:crypto';
import { clicked, valueOf } from './clicks.ts';
import { parseIncident, parseOncall } from '../commands/parse.ts';
import type { Body } from './http-receiver.ts';

/** A request of Slack on its way to whoever works it off. Its signature was checked when it came. */
export type StoredWork = {
  readonly contentType: string;
  readonly body: string;
  readonly retryNum?: string;
  readonly retryReason?: string;
  /** The view that was opened with its trigger, to be filled. */
  readonly view?: { readonly trigger: string; readonly id: string };
};

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What must stay in order: a channel's requests; else those of one person. */
export function groupOf(body: Body): string {
  const event = record(body['event']);
  const found =
    textIn(body['channel_id']) ??
    textIn(record(body['channel'])['id']) ??
    textIn(record(body['container'])['channel_id']) ??
    textIn(event['channel']) ??
    textIn(record(event['item'])['channel']) ??
    textIn(record(body['user'])['id']) ??
    textIn(body['user_id']) ??
    textIn(event['user']) ??
    'none';
  return hashed(found);
}

/**
 * The same for a repeat of the same request: event_id, the form that is sent with its hash, or the trigger. Clicks in one
 * view (the home tab, a form) all carry its hash: what tells them apart is the trigger.
 */
export function identityOf(body: Body): string {
  const view = body['type'] === 'view_submission' ? record(body['view']) : {};
  const submitted =
    textIn(view['hash']) === undefined ? undefined : `${textIn(view['id'])}:${textIn(view['hash'])}`;
  return hashed(textIn(body['event_id']) ?? submitted ?? textIn(body['trigger_id']) ?? JSON.stringify(body));
}

/** Fits the ids of SQS: at most 128 letters and digits. */
const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The trigger of a request that a form is opened for; undefined where none is. */
export function formTrigger(body: Body): string | undefined {
  const trigger = textIn(body['trigger_id']);
  if (trigger === undefined) return undefined;
  const command = textIn(body['command']);
  if (command !== undefined) {
    const [text, channel] = [textIn(body['text']) ?? '', textIn(body['channel_id']) ?? ''];
    const parsed = command === '/incident' ? parseIncident(text, channel) : parseOncall(text);
    return 'form' in parsed ? trigger : undefined;
  }
  if (body['type'] !== 'block_actions' || !Array.isArray(body['actions'])) return undefined;
  const action = record(body['actions'][0]);
  const asked = clicked(textIn(action['action_id']) ?? '', valueOf(action));
  return asked !== undefined && 'form' in asked ? trigger : undefined;
}
