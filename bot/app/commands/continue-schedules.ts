import { utf8Length } from '../../core/alarm/index.ts';
import type { Instant } from '../../core/calendar/index.ts';
import { continueSchedule, type ScheduleDefinition } from '../../core/oncall/index.ts';
import { tocsin } from '../effects/outcome.ts';
import type { Log } from '../ports/index.ts';
import { planStream, type Streams } from '../streams/index.ts';

/** What an event holds, with room for its envelope. */
const planBytes = 28 * 1024;

/**
 * The schedules of a file that has just been read, with whoever is on call kept where people were added or removed
 * since it was read last; what is in force then is stored. One that is too large for that is taken as it is written.
 */
export async function continueSchedules(
  { streams, log }: { readonly streams: Streams; readonly log: Log },
  schedules: readonly ScheduleDefinition[],
  now: Instant,
): Promise<readonly ScheduleDefinition[]> {
  const continued: ScheduleDefinition[] = [];
  for (const file of schedules) {
    const { plan } = (await streams.load(planStream, file.name)).state;
    const inForce = continueSchedule(plan, file, now);
    const { zone, layers: written } = file;
    const command = { type: 'KeepPlan', zone, written, inForce: inForce.layers } as const;
    if (utf8Length(JSON.stringify(command)) > planBytes) {
      log.warn('schedule.not-continued', { schedule: file.name.slice(0, 120) });
      continued.push(file);
      continue;
    }
    await streams.tell(planStream, file.name, command, { at: now, actor: tocsin, cause: 'configuration' });
    continued.push(inForce);
  }
  return continued;
}

/** The same for who only reads: nothing is stored. */
export async function schedulesInForce(
  streams: Pick<Streams, 'load'>,
  schedules: readonly ScheduleDefinition[],
  now: Instant,
): Promise<readonly ScheduleDefinition[]> {
  return Promise.all(
    schedules.map(async (file) =>
      continueSchedule((await streams.load(planStream, file.name)).state.plan, file, now),
    ),
  );
}
