import type { Instant } from '../../core/calendar/index.ts';
import { isOpen } from '../../core/incident/index.ts';
import { waitingHandoffs } from '../../core/oncall/index.ts';
import { dutyStream, incidentStream, type Streams } from '../streams/index.ts';

/**
 * Ids of those who handed over a schedule and have not been relieved: they are paged beside who is on call, as long as
 * something of what they handed over is open.
 */
export const createResponsible =
  (streams: Pick<Streams, 'load'>) =>
  async (schedule: string, at: Instant): Promise<readonly string[]> => {
    const waiting = waitingHandoffs((await streams.load(dutyStream, schedule)).state, at);
    const found = await Promise.all(
      waiting.map(async ({ from, incidents }) => {
        const states = await Promise.all(incidents.map((id) => streams.load(incidentStream, id)));
        return states.some(({ state }) => state.status !== 'none' && isOpen(state.status)) ? [from] : [];
      }),
    );
    return [...new Set(found.flat())];
  };
