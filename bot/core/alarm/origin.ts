import type { Account } from '../catalogue/index.ts';
import { placeOf } from './arn.ts';
import type { NotificationRow } from './parse.ts';
import { isAlarmKind, type AlarmIdentity } from './signal.ts';

export type OriginVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'no-account' | 'unknown-account' | 'unknown-region';
      readonly detail: string;
    };

/**
 * Whether an alarm is of an account and region of the configuration. A signature only says which topic a message came
 * through; whoever may publish there could name an alarm of any account. Without configured accounts, every one is
 * taken; an account without regions stands for all of them.
 */
export function checkOrigin(alarm: AlarmIdentity, accounts: readonly Account[]): OriginVerdict {
  if (accounts.length === 0) return { ok: true };
  if (alarm.account === undefined) {
    return refused('no-account', `alarm ${quoted(alarm.name)} does not say which account it is of`);
  }
  const account = accounts.find(({ id }) => id === alarm.account);
  if (!account) {
    const known = accounts.map(({ id }) => id).join(', ');
    return refused('unknown-account', `account ${alarm.account} is not configured; configured are ${known}`);
  }
  const { regions } = account;
  if (regions.length === 0 || (alarm.region !== undefined && regions.includes(alarm.region)))
    return { ok: true };
  const seen = alarm.region === undefined ? 'no region' : `region ${alarm.region}`;
  return refused('unknown-region', `${seen} of account ${account.id}; configured are ${regions.join(', ')}`);
}

type Place = Pick<AlarmIdentity, 'account' | 'region' | 'name'>;

/**
 * Whether a record speaks of an account and region of the configuration. Alarms of CloudWatch have to; what others send
 * only where it names another account than that of its topic, which is believed by name already, and without a region
 * where it has none (costs, global events).
 */
export function checkRowOrigin(row: NotificationRow, accounts: readonly Account[]): OriginVerdict {
  const { signal, change } = row;
  if (signal && isAlarmKind(signal.kind)) return checkOrigin(signal.alarm, accounts);
  const place: Place | undefined = signal?.alarm ?? (change && { ...change, name: change.subject });
  const account = place?.account;
  if (!place || account === undefined || account === placeOf(row.sns?.topicArn ?? '').account)
    return { ok: true };
  const known = place.region === undefined ? accounts.map(({ id }) => ({ id, regions: [] })) : accounts;
  return checkOrigin({ ...place, partition: 'aws' }, known);
}

const refused = (reason: Extract<OriginVerdict, { ok: false }>['reason'], detail: string): OriginVerdict => ({
  ok: false,
  reason,
  detail,
});

const quoted = (text: string): string => JSON.stringify(text);
