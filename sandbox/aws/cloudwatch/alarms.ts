import { AwsError } from '../service.ts';
import type { Sns } from '../sns/service.ts';
import { alarmTime } from './alarm.ts';
import type { Alarm, AlarmState, CompositeAlarm } from './alarm.ts';
import { parseCompositeRule } from './composite-rule.ts';
import { alarmDocument, smsText, subjectOf } from './document.ts';
import type { Transition } from './document.ts';
import { evaluate } from './evaluation.ts';
import type { MetricStore, Reshape } from './metric-data.ts';

export type HistoryItem = {
  readonly alarm: string;
  readonly type: 'MetricAlarm' | 'CompositeAlarm';
  readonly at: number;
  readonly kind: 'StateUpdate' | 'ConfigurationUpdate' | 'Action';
  readonly summary: string;
  readonly data: string;
};

export type Alarms = {
  readonly byName: ReadonlyMap<string, Alarm>;
  readonly history: readonly HistoryItem[];
  put(alarm: Alarm): void;
  remove(name: string): void;
  /** State changes of the past, oldest first. */
  remember(name: string, changes: readonly { readonly at: number; readonly state: AlarmState }[]): void;
  /** Moves an alarm; actions run only when the state changes. Composites that depend on it follow. */
  move(alarm: Alarm, state: AlarmState, reason: string, reasonData: string | undefined): void;
  /** Looks at every alarm's metric now. */
  evaluateAll(): void;
  /** The reason CloudWatch would give, from the series as they are, else as they would have to be. */
  reasonFor(
    alarm: Alarm,
    state: AlarmState,
    atMs: number,
  ): { readonly reason: string; readonly reasonData: string | undefined };
};

/** Composites may depend on composites; a circle of them ends here. */
const maxDepth = 10;

type Book = {
  readonly store: MetricStore;
  readonly sns: Sns;
  readonly byName: Map<string, Alarm>;
  readonly history: HistoryItem[];
};

export function createAlarms(store: MetricStore, sns: Sns): Alarms {
  const book: Book = { store, sns, byName: new Map(), history: [] };
  const move: Alarms['move'] = (alarm, state, reason, reasonData) => {
    shift(book, alarm, { state, reason, reasonData }, undefined);
    followComposites(book, alarm, 0);
  };
  return {
    byName: book.byName,
    history: book.history,
    put: (alarm) => put(book, alarm),
    remove: (name) => void book.byName.delete(name),
    remember: (name, changes) => {
      let before: AlarmState = 'OK';
      const items = changes.map(({ at, state }): HistoryItem => {
        const summary = `Alarm updated from ${before} to ${state}`;
        const data = { version: '1.0', oldState: { stateValue: before }, newState: { stateValue: state } };
        before = state;
        return {
          alarm: name,
          type: book.byName.get(name)?.kind === 'composite' ? 'CompositeAlarm' : 'MetricAlarm',
          at,
          kind: 'StateUpdate',
          summary,
          data: JSON.stringify(data),
        };
      });
      book.history.unshift(...items);
    },
    move,
    evaluateAll: () => {
      for (const alarm of book.byName.values()) {
        if (alarm.kind !== 'metric') continue;
        const verdict = evaluate(store, alarm, store.ground.now());
        if (verdict !== undefined && verdict.state !== alarm.state) {
          move(alarm, verdict.state, verdict.reason, verdict.reasonData);
        }
      }
    },
    reasonFor: (alarm, state, atMs) => reasonFor(store, alarm, state, atMs),
  };
}

function note(book: Book, alarm: Alarm, kind: HistoryItem['kind'], summary: string, data: unknown): void {
  const type = alarm.kind === 'metric' ? 'MetricAlarm' : 'CompositeAlarm';
  const at = book.store.ground.now();
  book.history.push({ alarm: alarm.name, type, at, kind, summary, data: JSON.stringify(data) });
}

function put(book: Book, alarm: Alarm): void {
  const before = book.byName.get(alarm.name);
  book.byName.set(alarm.name, alarm);
  const what = before === undefined ? 'created' : 'updated';
  note(book, alarm, 'ConfigurationUpdate', `Alarm "${alarm.name}" ${what}`, {
    version: '1.0',
    type: before === undefined ? 'Create' : 'Update',
    ...(before === undefined ? { createdAlarm: configured(alarm) } : { updatedAlarm: configured(alarm) }),
  });
  if (alarm.kind !== 'composite' || before !== undefined) return;
  const state = compositeState(book.byName, alarm);
  const reason = `${alarm.arn} was created and its alarm rule evaluates to ${state}`;
  shift(book, alarm, { state, reason, reasonData: undefined }, []);
}

/** Sets the state; when it is another one, notes it and runs the actions of the new state. */
function shift(
  book: Book,
  alarm: Alarm,
  next: Pick<Alarm, 'state' | 'reason' | 'reasonData'>,
  triggeringChildren: Transition['triggeringChildren'],
): void {
  const from = alarm.state;
  const oldState = stateInHistory(alarm);
  const at = book.store.ground.now();
  Object.assign(alarm, next, { updatedAt: at });
  if (from === next.state) return;
  alarm.transitionedAt = at;
  note(book, alarm, 'StateUpdate', `Alarm updated from ${from} to ${next.state}`, {
    version: '1.0',
    oldState,
    newState: stateInHistory(alarm),
  });
  if (!alarm.actionsEnabled) return;
  act(book, { alarm, from, at, ...(triggeringChildren === undefined ? {} : { triggeringChildren }) });
}

function act(book: Book, transition: Transition): void {
  const { alarm } = transition;
  const { ground } = book.store;
  for (const action of actionsOf(alarm)) {
    const document = alarmDocument(ground, transition);
    const message = JSON.stringify({ default: document, sms: smsText(ground, alarm) });
    const done =
      action.includes(':sns:') &&
      book.sns.publish(action, { message, subject: subjectOf(ground, alarm), structured: true });
    const summary = done ? `Successfully executed action ${action}` : `Failed to execute action ${action}`;
    note(book, alarm, 'Action', summary, {
      actionState: done ? 'Succeeded' : 'Failed',
      stateUpdateTimestamp: transition.at,
      notificationResource: action,
      ...(done ? { publishedMessage: document } : {}),
    });
  }
}

function followComposites(book: Book, changed: Alarm, depth: number): void {
  if (depth >= maxDepth) return;
  for (const composite of book.byName.values()) {
    if (composite.kind !== 'composite' || composite === changed) continue;
    const rule = parseCompositeRule(composite.rule);
    if (!rule.children.some((child) => childNamed(book.byName, child) === changed)) continue;
    const state = compositeState(book.byName, composite);
    if (state === composite.state) continue;
    const child = { arn: changed.arn, state: changed.state, at: changed.transitionedAt };
    const reason = `${changed.arn} transitioned to ${changed.state} at ${spokenTime(changed.transitionedAt)}`;
    const reasonData = JSON.stringify({
      triggeringAlarms: [{ arn: child.arn, state: { value: child.state, timestamp: alarmTime(child.at) } }],
    });
    shift(book, composite, { state, reason, reasonData }, [child]);
    followComposites(book, composite, depth + 1);
  }
}

function actionsOf(alarm: Alarm): readonly string[] {
  switch (alarm.state) {
    case 'ALARM':
      return alarm.alarmActions;
    case 'OK':
      return alarm.okActions;
    case 'INSUFFICIENT_DATA':
      return alarm.insufficientDataActions;
  }
}

const stateInHistory = (alarm: Alarm): Record<string, unknown> => ({
  stateValue: alarm.state,
  stateReason: alarm.reason,
  ...(alarm.reasonData === undefined ? {} : { stateReasonData: JSON.parse(alarm.reasonData) as unknown }),
});

const configured = (alarm: Alarm): Record<string, unknown> => ({
  alarmName: alarm.name,
  alarmDescription: alarm.description ?? '',
  alarmArn: alarm.arn,
  alarmConfigurationUpdatedTimestamp: alarmTime(alarm.configuredAt),
  stateValue: alarm.state,
  actionsEnabled: alarm.actionsEnabled,
  alarmActions: alarm.alarmActions,
  insufficientDataActions: alarm.insufficientDataActions,
  okactions: alarm.okActions,
});

/** A rule names its children by name or by ARN. */
export function childNamed(byName: ReadonlyMap<string, Alarm>, child: string): Alarm | undefined {
  return byName.get(child) ?? [...byName.values()].find(({ arn }) => arn === child);
}

function compositeState(byName: ReadonlyMap<string, Alarm>, composite: CompositeAlarm): AlarmState {
  const rule = parseCompositeRule(composite.rule);
  return rule.holds((child) => childNamed(byName, child)?.state ?? 'INSUFFICIENT_DATA') ? 'ALARM' : 'OK';
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `Monday 14 September, 2026 06:42:02 UTC`, as composite alarms write instants. */
function spokenTime(ms: number): string {
  const at = new Date(ms);
  const day = String(at.getUTCDate()).padStart(2, '0');
  return `${days[at.getUTCDay()]} ${day} ${months[at.getUTCMonth()]}, ${at.getUTCFullYear()} ${at.toISOString().slice(11, 19)} UTC`;
}

/** Without any change of level, or with all of them in full force. */
const calm: Reshape = (series) => ({ ...series, changes: [] });
const troubled: Reshape = (series) => ({
  ...series,
  changes: (series.changes ?? []).map(({ value }) => ({ from: 0, value })),
});

function reasonFor(
  store: MetricStore,
  alarm: Alarm,
  state: AlarmState,
  atMs: number,
): { readonly reason: string; readonly reasonData: string | undefined } {
  if (alarm.kind === 'metric') {
    const verdicts = [undefined, state === 'OK' ? calm : troubled].map((reshape) =>
      evaluate(store, alarm, atMs, reshape),
    );
    const fitting = verdicts.find((verdict) => verdict?.state === state);
    if (fitting !== undefined) return fitting;
  }
  return { reason: `Set to ${state} by hand`, reasonData: undefined };
}

export function refuseUnknownAlarm(name: string): AwsError {
  return new AwsError('ResourceNotFound', `The alarm ${name} does not exist`, { status: 404 });
}
