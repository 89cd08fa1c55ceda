import { isObject } from '../json.ts';
import type { Channel, Json, User, ViewRecord } from '../records.ts';
import { say } from '../response-url.ts';
import { STACK_MAX, closeModal, closeModals, inputsOf, pushModal, updateView } from '../views.ts';
import { readArgs } from '../web-api/arguments.ts';
import { isEmpty, readContent } from '../web-api/message-content.ts';
import { Refusal } from '../web-api/method.ts';
import { acceptView } from '../web-api/views.ts';
import type { World } from '../world.ts';
import type { Reply } from './deliver.ts';

/** What a person sees after a slash command: nothing wrong, or Slack's own line. */
export type CommandOutcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Shows what a command's acknowledgement says: text or blocks, to the one who typed unless `in_channel`. */
export function honourCommand(world: World, user: User, channel: Channel, reply: Reply): CommandOutcome {
  if (reply.kind === 'failed') return { ok: false, error: commandError(reply.reason) };
  const { body } = reply;
  if (body === undefined) return { ok: true };
  const fields: Json = typeof body === 'string' ? { text: body } : body;
  try {
    const args = readArgs(fields);
    const content = readContent(world, args, false);
    if (!isEmpty(content)) say(world, channel, user.id, content, args.text('response_type'), undefined);
    return { ok: true };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: `invalid_command_response: ${error.message}` };
    throw error;
  }
}

/** The word in Slack's line "/x failed with the error ...". */
function commandError(reason: string): string {
  if (reason === 'http_timeout') return 'operation_timeout';
  return reason === 'http_error' ? 'http_service_error' : 'dispatch_failed';
}

/** What a person sees after pressing the submit button. */
export type SubmitOutcome =
  | { readonly kind: 'closed' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'updated'; readonly view: ViewRecord }
  | { readonly kind: 'pushed'; readonly view: ViewRecord }
  /** Messages under the fields, by block id; the modal stays. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  /** "We had some trouble connecting. Try again?"; the modal stays. */
  | { readonly kind: 'trouble'; readonly reason: string };

/** Does to the modals what the acknowledgement of a submission asks for. */
export function honourSubmission(world: World, view: ViewRecord, reply: Reply): SubmitOutcome {
  if (reply.kind === 'failed') return { kind: 'trouble', reason: reply.reason };
  const { body } = reply;
  const action = isObject(body) ? body['response_action'] : undefined;
  if (body === undefined || (isObject(body) && action === undefined && Object.keys(body).length === 0)) {
    closeModal(world, view);
    return { kind: 'closed' };
  }
  if (!isObject(body)) return { kind: 'trouble', reason: 'the acknowledgement is no JSON object' };
  try {
    return respond(world, view, action, body);
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'trouble', reason: JSON.stringify(error.answer) };
    throw error;
  }
}

function respond(world: World, view: ViewRecord, action: unknown, body: Json): SubmitOutcome {
  if (action === 'clear') {
    closeModals(world, view.user);
    return { kind: 'cleared' };
  }
  if (action === 'update') {
    return { kind: 'updated', view: updateView(world, view, acceptView(world, body['view'], 'modal', view)) };
  }
  if (action === 'push') {
    const next = acceptView(world, body['view'], 'modal');
    if ((world.modals.get(view.user)?.length ?? 0) >= STACK_MAX)
      return { kind: 'trouble', reason: 'push_limit_reached' };
    return { kind: 'pushed', view: pushModal(world, view, next) };
  }
  if (action === 'errors') return showErrors(world, view, body['errors']);
  return { kind: 'trouble', reason: `unknown response_action ${JSON.stringify(action)}` };
}

/** Slack shows errors under input blocks only; any other key makes the whole answer invalid. */
function showErrors(world: World, view: ViewRecord, given: unknown): SubmitOutcome {
  if (!isObject(given) || Object.keys(given).length === 0) {
    return { kind: 'trouble', reason: 'response_action errors needs an object of errors by block_id' };
  }
  const inputs = inputsOf(view.view).filter(({ block }) => block['type'] === 'input');
  const known = new Set(inputs.map(({ block }) => block['block_id']));
  const errors: Record<string, string> = {};
  for (const [blockId, text] of Object.entries(given)) {
    if (!known.has(blockId) || typeof text !== 'string') {
      return { kind: 'trouble', reason: `"${blockId}" is no input block of this view` };
    }
    errors[blockId] = text;
  }
  view.errors = errors;
  world.changed({ kind: 'view.changed', view: view.id, user: view.user });
  return { kind: 'errors', errors };
}
