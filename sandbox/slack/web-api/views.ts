import { checkView } from '../block-kit/surfaces.ts';
import type { Json, Trigger, ViewRecord } from '../records.ts';
import { STACK_MAX, openModal, publishHome, pushModal, topModal, updateView, viewObject } from '../views.ts';
import type { World } from '../world.ts';
import { type Call, type Methods, refuse, refuseWith } from './method.ts';

/** A trigger has to be exchanged within three seconds (error expired_trigger_id). */
const TRIGGER_MS = 3_000;

/** The view of a call, checked. */
function readView(call: Call, type: 'modal' | 'home', self?: ViewRecord): Json {
  const view = call.args.json('view');
  if (view === undefined) throw refuseWith('invalid_arguments', ['missing required field: view']);
  return acceptView(call.world, view, type, self);
}

/** Checks a view wherever it comes from, `response_action` included. Refuses as views.open does. */
export function acceptView(world: World, view: unknown, type: 'modal' | 'home', self?: ViewRecord): Json {
  const wrong = checkView(view, type);
  if (wrong !== undefined) throw refuseWith(wrong.error, wrong.messages);
  const externalId = (view as Json)['external_id'];
  const taken = [...world.views.values()].some(
    (other) => other !== self && other.open && other.view['external_id'] === externalId,
  );
  if (typeof externalId === 'string' && externalId !== '' && taken) throw refuse('duplicate_external_id');
  return view as Json;
}

/** Takes a trigger id: known, younger than 3 s, not used before. */
function exchange(call: Call): Trigger {
  const id = call.args.text('trigger_id') ?? '';
  const trigger = call.world.triggers.get(id);
  if (trigger === undefined) throw refuse('invalid_trigger_id');
  if (trigger.exchanged) throw refuse('exchanged_trigger_id');
  if (call.world.clock.now() - trigger.issuedMs > TRIGGER_MS) throw refuse('expired_trigger_id');
  return trigger;
}

function push(call: Call): Json {
  const { world } = call;
  const trigger = exchange(call);
  const below = topModal(world, trigger.user);
  if (trigger.view === undefined || below === undefined) throw refuse('not_found');
  const view = readView(call, 'modal');
  if ((world.modals.get(trigger.user)?.length ?? 0) >= STACK_MAX) throw refuse('push_limit_reached');
  trigger.exchanged = true;
  return { view: viewObject(world, pushModal(world, below, view)) };
}

function update(call: Call): Json {
  const { world, args } = call;
  const externalId = args.text('external_id');
  const record =
    externalId === undefined
      ? world.views.get(args.text('view_id') ?? '')
      : [...world.views.values()].find((one) => one.open && one.view['external_id'] === externalId);
  if (record === undefined || !record.open) throw refuse('not_found');
  const hash = args.text('hash');
  if (hash !== undefined && hash !== record.hash) throw refuse('hash_conflict');
  return { view: viewObject(world, updateView(world, record, readView(call, record.type, record))) };
}

function publish(call: Call): Json {
  const { world, args } = call;
  const user = world.users.get(args.required('user_id'));
  if (user === undefined) throw refuseWith('invalid_arguments', ['invalid `user_id`']);
  if (!world.app.homeTab) throw refuse('not_enabled');
  const existing = world.views.get(world.homes.get(user.id) ?? '');
  const hash = args.text('hash');
  if (hash !== undefined && existing !== undefined && hash !== existing.hash) throw refuse('hash_conflict');
  const view = readView(call, 'home', existing);
  return { view: viewObject(world, publishHome(world, user.id, view)) };
}

export const viewMethods: Methods = {
  'views.open': {
    rate: 'T4',
    run: (call) => {
      const trigger = exchange(call);
      const view = readView(call, 'modal');
      trigger.exchanged = true;
      return { view: viewObject(call.world, openModal(call.world, trigger.user, view)) };
    },
  },
  'views.push': { rate: 'T4', run: push },
  'views.update': { rate: 'T4', run: update },
  'views.publish': { rate: 'T4', run: publish },
};
