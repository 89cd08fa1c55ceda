import { sha256 } from '../ledger/index.ts';

/** An alarm that is muted, at one change of its state, in the id of the effect that decides it again. */
export const mutedId = (service: string, key: string, at: string): string =>
  `${service}/${alarmId(key)}/${at}`;

/** An alarm in the id of an effect: its key comes from outside and may be longer than an id. */
export const alarmId = (key: string): string => sha256(key).slice(0, 24);
