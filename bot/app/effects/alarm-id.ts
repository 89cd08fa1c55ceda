import { sha256 } from '../ledger/index.ts';

/** An alarm in the id of an effect: its key comes from outside and may be longer than an id. */
export const alarmId = (key: string): string => sha256(key).slice(0, 24);
