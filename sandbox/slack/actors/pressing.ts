import { isObject, textOf } from '../json.ts';
import { honourCommand, honourSubmission } from '../delivery/acknowledge.ts';
import type { CommandOutcome, SubmitOutcome } from '../delivery/acknowledge.ts';
import { type Transport, deliver } from '../delivery/deliver.ts';
import * as payloads from '../delivery/payloads.ts';
import { holdInMessage } from '../message-state.ts';
import { SLACKBOT } from '../people.ts';
import { whisper } from '../posting.ts';
import type { Channel, Ephemeral, Json, User, ViewRecord } from '../records.ts';
import { closeModal, closeModals, noValues, topModal } from '../views.ts';
import type { World } from '../world.ts';
import {
  type Entry,
  type Missing,
  enterInto,
  incomplete,
  inputNamed,
  offered,
  optionOf,
} from './entering.ts';
import { type Sighting, type What, type Where, impossible, labelOf, look } from './sight.ts';
import { mentions } from './typing.ts';

/** What came of a click: acknowledged, or the little warning triangle that Slack shows. */
export type ClickOutcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

export type SubmitResult =
  | SubmitOutcome
  | { readonly kind: 'incomplete'; readonly fields: readonly Missing[] };

export interface Hands {
  readonly world: World;
  readonly user: User;
  readonly transport: () => Transport;
}

/** Types a slash command. Resolves when it was acknowledged or after 3 s. */
export async function command(
  hands: Hands,
  channel: Channel,
  name: string,
  text: string,
): Promise<CommandOutcome & { readonly whispers: readonly Ephemeral[] }> {
  const { world, user, transport } = hands;
  if (!channel.members.has(user.id))
    throw impossible(user, `not a member of ${channel.name}, so nothing can be typed there`);
  if (channel.archived) throw impossible(user, `${channel.name} is archived`);
  const first = world.ephemerals.length === 0 ? '' : (world.ephemerals.at(-1)?.ts ?? '');
  const line = (sentence: string): void => {
    whisper(world, { channel: channel.id, user: user.id, from: SLACKBOT, text: sentence });
  };
  const registered = world.app.commands?.find((one) => one.command === name);
  let outcome: CommandOutcome;
  if (world.app.commands !== undefined && registered === undefined) {
    line(
      `\`${name}\` is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands.`,
    );
    outcome = { ok: false, error: 'unknown_command' };
  } else {
    const typed = (registered?.shouldEscape ?? true) ? mentions(world, text, true) : text;
    const payload = payloads.commandPayload(world, user, channel, name, typed.trim());
    const reply = await deliver(world, transport(), { kind: 'slash_commands', payload, what: name });
    outcome = honourCommand(world, user, channel, reply);
    if (!outcome.ok) line(`${name} failed with the error "${outcome.error}"`);
  }
  const whispers = world.ephemerals.filter((one) => one.user === user.id && one.ts > first);
  return { ...outcome, whispers };
}

async function interact(hands: Hands, payload: Json): Promise<ClickOutcome> {
  const reply = await deliver(hands.world, hands.transport(), {
    kind: 'interactive',
    payload,
    what: textOf(payload['type']),
  });
  return reply.kind === 'acknowledged' ? { ok: true } : { ok: false, error: reply.reason };
}

/** Presses a button. `confirm: false` says no to its confirmation dialog, if it has one. */
export async function click(
  hands: Hands,
  where: Where,
  what: What,
  options: { readonly confirm?: boolean } = {},
): Promise<ClickOutcome> {
  const sighting = look(hands.world, hands.user, where, what);
  const { element, block } = sighting;
  if (!['button', 'workflow_button', 'icon_button'].includes(textOf(element['type']))) {
    throw impossible(hands.user, `"${labelOf(element)}" is a ${textOf(element['type'])}, not a button`);
  }
  if (element['confirm'] !== undefined && options.confirm === false)
    return { ok: false, error: 'not confirmed' };
  const { type, text, value, style, url } = element;
  const action: Json = {
    action_id: element['action_id'],
    block_id: block['block_id'],
    text,
    ...(value === undefined ? {} : { value }),
    ...(style === undefined ? {} : { style }),
    ...(url === undefined ? {} : { url }),
    type,
    action_ts: hands.world.nextTs(),
  };
  return interact(hands, payloads.blockActionsPayload(hands.world, hands.user, sighting.place, action));
}

/** Chooses in a menu, check boxes, a picker; the app hears of it unless it is an input that waits for the submission. */
export async function choose(hands: Hands, where: Where, what: What, entry: Entry): Promise<ClickOutcome> {
  const { world, user } = hands;
  const sighting = look(world, user, where, what);
  const { block, element, place } = sighting;
  const held =
    element['type'] === 'overflow'
      ? { type: 'overflow', selected_option: optionOf(user, element, offered(element), String(entry)) }
      : await enterInto(world, user, block, element, entry, suggester(hands, sighting));
  if (place.kind === 'view') hold(world, place.view, block, element, held);
  else if (element['type'] !== 'overflow') holdInMessage(world, user.id, place, block, element, held);
  if (block['type'] === 'input' && block['dispatch_action'] !== true) return { ok: true };
  const action = {
    ...held,
    action_id: element['action_id'],
    block_id: block['block_id'],
    action_ts: world.nextTs(),
  };
  return interact(hands, payloads.blockActionsPayload(world, user, place, action));
}

function hold(world: World, view: ViewRecord, block: Json, element: Json, held: Json): void {
  if (element['type'] === 'overflow') return;
  (view.values[textOf(block['block_id'])] ??= noValues())[textOf(element['action_id'])] = held;
  world.changed({ kind: 'view.changed', view: view.id, user: view.user });
}

/** Asks the app for the options of an external select, as typing into it does. */
export async function suggestions(
  hands: Hands,
  where: Where,
  what: What,
  typed: string,
): Promise<readonly Json[]> {
  const sighting = look(hands.world, hands.user, where, what);
  return suggester(hands, sighting)(sighting.block, sighting.element, typed);
}

function suggester(hands: Hands, sighting: Pick<Sighting, 'place'>) {
  return async (block: Json, element: Json, typed: string): Promise<readonly Json[]> => {
    const { world, user, transport } = hands;
    if (!textOf(element['type']).endsWith('external_select')) {
      throw impossible(user, `"${labelOf(element)}" does not ask the app for its options`);
    }
    const ids = { blockId: textOf(block['block_id']), actionId: textOf(element['action_id']) };
    const payload = payloads.suggestionPayload(world, user, sighting.place, ids, typed);
    const reply = await deliver(world, transport(), {
      kind: 'interactive',
      payload,
      what: 'block_suggestion',
    });
    const body = reply.kind === 'acknowledged' && isObject(reply.body) ? reply.body : {};
    return offered(body);
  };
}

/** Enters values into the top modal: by block id, action id or label. */
export async function fill(hands: Hands, values: Readonly<Record<string, Entry>>): Promise<ViewRecord> {
  const { world, user } = hands;
  const view = topModal(world, user.id);
  if (view === undefined) throw impossible(user, 'no modal is open');
  for (const [name, entry] of Object.entries(values)) {
    const { block, element } = inputNamed(user, view, name);
    const suggest = suggester(hands, { place: { kind: 'view', view } });
    hold(world, view, block, element, await enterInto(world, user, block, element, entry, suggest));
  }
  return view;
}

/** Fills the top modal and presses its submit button. */
export async function submit(
  hands: Hands,
  values: Readonly<Record<string, Entry>> = {},
): Promise<SubmitResult> {
  const { world, user, transport } = hands;
  const view = await fill(hands, values);
  if (view.view['submit'] === undefined) throw impossible(user, 'the modal has no submit button');
  const fields = incomplete(view);
  if (fields.length > 0) return { kind: 'incomplete', fields };
  const payload = payloads.viewSubmissionPayload(world, user, view);
  const reply = await deliver(world, transport(), { kind: 'interactive', payload, what: 'view_submission' });
  return honourSubmission(world, view, reply);
}

/** Presses the modal's close button; the app hears of it if the view asked for that. `all`: the cross. */
export async function dismiss(hands: Hands, all = false): Promise<void> {
  const { world, user } = hands;
  const view = topModal(world, user.id);
  if (view === undefined) throw impossible(user, 'no modal is open');
  const clears = all || view.view['clear_on_close'] === true;
  const payload = payloads.viewClosedPayload(world, user, view, clears);
  if (clears) closeModals(world, user.id);
  else closeModal(world, view);
  if (view.view['notify_on_close'] === true) await interact(hands, payload);
}

export function shortcut(hands: Hands, callbackId: string): Promise<ClickOutcome> {
  return interact(hands, payloads.shortcutPayload(hands.world, hands.user, callbackId));
}

export function messageShortcut(
  hands: Hands,
  channel: Channel,
  ts: string,
  callbackId: string,
): Promise<ClickOutcome> {
  if (!channel.messages.some((one) => one.ts === ts))
    throw impossible(hands.user, `there is no message ${ts}`);
  return interact(hands, payloads.messageShortcutPayload(hands.world, hands.user, channel, ts, callbackId));
}
