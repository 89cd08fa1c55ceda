import { objectsIn, textOf } from './json.ts';
import { elementsOf, withIds } from './block-kit/surfaces.ts';
import { initialValue } from './block-kit/values.ts';
import type { Json, ViewRecord } from './records.ts';
import { type World, nowSec, trim } from './world.ts';

/** At most three modals on top of each other. */
export const STACK_MAX = 3;

function newHash(world: World): string {
  return `${nowSec(world)}.${world.ids.hex(8)}`;
}

function stored(world: World, view: Json): Json {
  const blocks = objectsIn(view['blocks']);
  return { ...view, blocks: withIds(blocks, () => world.ids.hex(5)) };
}

/** Input and choice elements of a view with the block they are in. */
export function inputsOf(view: Json): { readonly block: Json; readonly element: Json }[] {
  const blocks = objectsIn(view['blocks']);
  return blocks.flatMap((block) => elementsOf(block).map((element) => ({ block, element })));
}

/** An object without a prototype: ids come from the app, and `__proto__` may be one of them. */
export function noValues<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

/** What the view's elements hold: what was entered before, where the ids are still there, else what they start with. */
export function startValues(view: Json, before: ViewRecord['values']): ViewRecord['values'] {
  const values: ViewRecord['values'] = noValues();
  for (const { block, element } of inputsOf(view)) {
    const initial = initialValue(element);
    if (initial === undefined) continue;
    const blockId = textOf(block['block_id']);
    const actionId = textOf(element['action_id']);
    const kept = before[blockId]?.[actionId];
    const same = kept !== undefined && kept['type'] === element['type'];
    (values[blockId] ??= noValues())[actionId] = same ? kept : initial;
  }
  return values;
}

export function createView(world: World, user: string, view: Json, previous?: ViewRecord): ViewRecord {
  const type = view['type'] === 'home' ? 'home' : 'modal';
  const id = world.ids.next('V');
  const content = stored(world, view);
  const record: ViewRecord = {
    id,
    user,
    type,
    view: content,
    hash: newHash(world),
    rootId: previous?.rootId ?? id,
    previousId: previous?.id,
    values: startValues(content, noValues()),
    errors: {},
    open: true,
  };
  world.views.set(id, record);
  dropOldViews(world);
  return record;
}

/** Closed views go first, then the oldest. */
function dropOldViews(world: World): void {
  if (world.views.size <= world.limits.views) return;
  for (const [id, record] of world.views) {
    if (world.views.size <= world.limits.views) return;
    if (record.open) continue;
    world.views.delete(id);
    world.dropped += 1;
  }
  trim(world, world.views, world.limits.views);
}

/** Opens a modal: anything the person had open goes away without a word. */
export function openModal(world: World, user: string, view: Json): ViewRecord {
  closeModals(world, user);
  const record = createView(world, user, view);
  world.modals.set(user, [record.id]);
  world.changed({ kind: 'view.opened', view: record.id, user });
  return record;
}

export function pushModal(world: World, below: ViewRecord, view: Json): ViewRecord {
  const record = createView(world, below.user, view, below);
  world.modals.get(below.user)?.push(record.id);
  world.changed({ kind: 'view.opened', view: record.id, user: below.user });
  return record;
}

export function updateView(world: World, record: ViewRecord, view: Json): ViewRecord {
  record.view = stored(world, view);
  record.hash = newHash(world);
  record.values = startValues(record.view, record.values);
  record.errors = {};
  world.changed({ kind: 'view.changed', view: record.id, user: record.user });
  return record;
}

export function publishHome(world: World, user: string, view: Json): ViewRecord {
  const existing = world.views.get(world.homes.get(user) ?? '');
  if (existing !== undefined) return updateView(world, existing, view);
  const record = createView(world, user, view);
  world.homes.set(user, record.id);
  world.changed({ kind: 'view.opened', view: record.id, user });
  return record;
}

/** Closes one modal; the one below it is seen again. */
export function closeModal(world: World, record: ViewRecord): void {
  record.open = false;
  const stack = (world.modals.get(record.user) ?? []).filter((id) => id !== record.id);
  world.modals.set(record.user, stack);
  world.changed({ kind: 'view.closed', view: record.id, user: record.user });
}

export function closeModals(world: World, user: string): void {
  for (const id of (world.modals.get(user) ?? []).toReversed()) {
    const record = world.views.get(id);
    if (record !== undefined) closeModal(world, record);
  }
}

export function topModal(world: World, user: string): ViewRecord | undefined {
  return world.views.get(world.modals.get(user)?.at(-1) ?? '');
}

/** The view as it appears in answers and payloads. */
export function viewObject(world: World, record: ViewRecord): Json {
  const { view } = record;
  return {
    id: record.id,
    team_id: world.team.id,
    type: record.type,
    blocks: structuredClone(view['blocks']),
    private_metadata: view['private_metadata'] ?? '',
    callback_id: view['callback_id'] ?? '',
    state: { values: structuredClone(record.values) },
    hash: record.hash,
    title: view['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: view['clear_on_close'] ?? false,
    notify_on_close: view['notify_on_close'] ?? false,
    close: view['close'] ?? null,
    submit: view['submit'] ?? null,
    previous_view_id: record.previousId ?? null,
    root_view_id: record.rootId,
    app_id: world.app.id,
    external_id: view['external_id'] ?? '',
    app_installed_team_id: world.team.id,
    bot_id: world.app.botId,
  };
}
