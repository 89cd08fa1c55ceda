import type { Instant } from '../../core/calendar/index.ts';
import { stillResponsible } from '../../core/oncall/index.ts';
import { dutyStream, type Streams } from '../streams/index.ts';

/** Ids of those who handed over a schedule and have not been relieved: they are paged beside who is on call. */
export const createResponsible =
  (streams: Pick<Streams, 'load'>) =>
  async (schedule: string, at: Instant): Promise<readonly string[]> =>
    stillResponsible((await streams.load(dutyStream, schedule)).state, at);
