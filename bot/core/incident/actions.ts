import type { Instant } from '../calendar/index.ts';
import type { ClosingCondition } from './closing.ts';
import { accept, reject, type Decision, type Fact, type Happened } from './envelope.ts';

/** `A1`, `A2` ...: in the order in which they were agreed on, never reused. */
export type ActionId = `A${number}`;

/** What it will do the next time: make it impossible, visible earlier, shorter, or help people to work together. */
export const actionKinds = ['prevent', 'detect', 'mitigate', 'process'] as const;

export type ActionKind = (typeof actionKinds)[number];

export const isActionKind = (word: string): word is ActionKind =>
  (actionKinds as readonly string[]).includes(word);

export type ActionItem = {
  readonly id: ActionId;
  readonly text: string;
  readonly kind: ActionKind;
  readonly status: 'open' | 'done' | 'dropped';
  readonly at: Instant;
  /** Id of the person who takes care of it. */
  readonly owner?: string;
  /** The last day on which it is in time, `2026-04-01`. */
  readonly due?: string;
  /** It is done by itself when this holds. */
  readonly closes?: ClosingCondition;
  readonly endedAt?: Instant;
  /** It was ended, or opened again, because of its condition, and by nobody. */
  readonly byItself?: true;
  /** When it was opened again; its condition counts from there on. */
  readonly reopenedAt?: Instant;
  /** What was said when it was ended or opened again. */
  readonly reason?: string;
};

/** Texts in UTF-16 units. */
export const actionLimits = { actions: 40, text: 300 } as const;

type Particulars = {
  readonly kind?: ActionKind;
  readonly owner?: string;
  readonly due?: string;
  readonly closes?: ClosingCondition;
};

export type ActionCommand =
  | ({ readonly type: 'AddAction'; readonly text: string } & Particulars)
  /** `action` as typed; the only one that is open when absent. */
  | ({ readonly type: 'ChangeAction'; readonly action?: string } & Particulars)
  | {
      readonly type: 'EndAction';
      readonly action?: string;
      readonly how: 'done' | 'dropped';
      readonly reason?: string;
    }
  | { readonly type: 'ReopenAction'; readonly action?: string; readonly reason?: string };

export type ActionEvent =
  | Fact<'ActionAdded', { readonly action: ActionId; readonly kind: ActionKind } & Omit<Particulars, 'kind'>>
  | Fact<'ActionChanged', { readonly action: ActionId } & Particulars>
  | Fact<'ActionEnded', { readonly action: ActionId; readonly how: 'done' | 'dropped' }>
  | Fact<'ActionReopened', { readonly action: ActionId }>;

export type ActionRejection =
  | { readonly code: 'action-empty' }
  | { readonly code: 'action-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'actions-full'; readonly limit: number }
  /** Nothing was said that changes it. */
  | { readonly code: 'action-unchanged'; readonly action: ActionId }
  /** Who drops an action says why: the next reader asks. */
  | { readonly code: 'action-reason-missing'; readonly action: ActionId }
  | {
      readonly code: 'which-action';
      readonly asked?: string;
      readonly known: readonly Pick<ActionItem, 'id' | 'text'>[];
    };

type Held = { readonly actions: readonly ActionItem[] };

type Outcome = Decision<ActionEvent, ActionRejection>;

/** Whether the status of the incident allows it is decided before. */
export function decideAction(state: Held, command: ActionCommand): Outcome {
  if (command.type === 'AddAction') return add(state, command);
  const found = meant(state, command);
  if ('code' in found) return reject(found);
  const { id: action } = found;
  switch (command.type) {
    case 'ChangeAction': {
      const changes = changed(found, command);
      if (Object.keys(changes).length === 0) return reject({ code: 'action-unchanged', action });
      return accept({ type: 'ActionChanged', data: { action, ...changes } });
    }
    case 'EndAction': {
      const { how } = command;
      if (found.status === how) return accept();
      const reason = command.reason?.trim() ?? '';
      if (how === 'dropped' && reason === '') return reject({ code: 'action-reason-missing', action });
      return said(reason, { type: 'ActionEnded', data: { action, how } });
    }
    case 'ReopenAction':
      if (found.status === 'open') return accept();
      return said(command.reason?.trim() ?? '', { type: 'ActionReopened', data: { action } });
  }
}

function add(state: Held, command: Extract<ActionCommand, { type: 'AddAction' }>): Outcome {
  const text = command.text.trim();
  if (text === '') return reject({ code: 'action-empty' });
  const long = tooLong(text);
  if (long) return long;
  const same = state.actions.find((each) => each.text.toLowerCase() === text.toLowerCase());
  if (same?.status === 'open') return accept();
  const { length } = state.actions;
  if (length >= actionLimits.actions) return reject({ code: 'actions-full', limit: actionLimits.actions });
  const { kind = 'prevent', owner, due, closes } = command;
  return accept({
    type: 'ActionAdded',
    data: {
      action: `A${length + 1}`,
      kind,
      ...(owner === undefined ? {} : { owner }),
      ...(due === undefined ? {} : { due }),
      ...(closes === undefined ? {} : { closes }),
    },
    texts: { action: text },
  });
}

const changed = (before: ActionItem, { kind, owner, due, closes }: Particulars): Particulars => ({
  ...(closes === undefined || JSON.stringify(closes) === JSON.stringify(before.closes) ? {} : { closes }),
  ...(kind === undefined || kind === before.kind ? {} : { kind }),
  ...(owner === undefined || owner === before.owner ? {} : { owner }),
  ...(due === undefined || due === before.due ? {} : { due }),
});

const said = (reason: string, fact: ActionEvent): Outcome =>
  tooLong(reason) ?? accept(reason === '' ? fact : { ...fact, texts: { reason } });

function tooLong({ length }: string): Outcome | undefined {
  const limit = actionLimits.text;
  return length > limit ? reject({ code: 'action-too-long', length, limit }) : undefined;
}

function meant(
  { actions }: Held,
  { type, action: asked }: Exclude<ActionCommand, { type: 'AddAction' }>,
): ActionItem | Extract<ActionRejection, { code: 'which-action' }> {
  const wanted = actions.filter(({ status }) => (status === 'open') === (type !== 'ReopenAction'));
  const found =
    asked === undefined
      ? wanted.length === 1
        ? wanted[0]
        : undefined
      : actions.find(({ id }) => id === asked.toUpperCase());
  if (found !== undefined) return found;
  const offered = (asked === undefined ? wanted : actions).map(({ id, text }) => ({ id, text }));
  return { code: 'which-action', ...(asked === undefined ? {} : { asked }), known: offered };
}

/** Folds an event into the list; one about an action that is not there changes nothing. */
export function withAction(all: readonly ActionItem[], event: Happened<ActionEvent>): readonly ActionItem[] {
  const { occurredAt: at } = event;
  if (event.type === 'ActionAdded') {
    const { action: id, ...particulars } = event.data;
    return [...all, { id, text: event.texts?.['action'] ?? '', status: 'open', at, ...particulars }];
  }
  const said = event.texts?.['reason'];
  const reason = said === undefined ? {} : { reason: said };
  return all.map((each) => {
    if (each.id !== event.data.action) return each;
    if (event.type === 'ActionChanged') {
      const { action: _action, ...particulars } = event.data;
      const { reopenedAt: _reopened, byItself: _by, ...fresh } = each;
      return { ...(particulars.closes === undefined ? each : fresh), ...particulars };
    }
    const { endedAt: _ended, reason: _reason, byItself: _by, ...open } = each;
    const by = event.actor.kind === 'system' ? { byItself: true as const } : {};
    if (event.type === 'ActionEnded')
      return { ...open, status: event.data.how, endedAt: at, ...reason, ...by };
    return { ...open, status: 'open', reopenedAt: at, ...reason, ...by };
  });
}
