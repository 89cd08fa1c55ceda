import type { Instant } from '../../../core/calendar/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Ask, NextPage, Request, SettingsSource } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import type { CalledBy, OnCallNow } from '../../queries/on-call.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { shadowsAt } from '../../../core/oncall/index.ts';
import { refOf } from './overrides.ts';
import { escalationStream, type Streams } from '../../streams/index.ts';

/** Who is on call, in one schedule or all; and what is being paged now, with what comes next. */
export async function whoIsOnCall(
  needs: {
    readonly settings: SettingsSource;
    readonly streams: Streams;
    readonly directory: Directory;
    readonly incidents: Incidents;
    readonly onCallNow: OnCallNow;
    readonly calledBy: CalledBy;
    readonly nextPageOf: NextPageOf;
    readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  },
  ask: Ask,
  request: Extract<Request, { do: 'on-call' }>,
  now: Instant,
): Promise<Answer> {
  const { settings, onCallNow, calledBy } = needs;
  const { services, schedules } = settings.current();
  const names = schedules.map(({ name }) => name);
  const inSchedule = (schedule: string) => calledBy({ page: [{ schedule }] }, now);
  if (request.schedule !== undefined) {
    const typed = request.schedule.toLowerCase();
    const asked = names.find((name) => name.toLowerCase() === typed) ?? request.schedule;
    const found = names.includes(asked) ? await inSchedule(asked) : [];
    const shadows = await lookingOn(needs, [asked], now);
    return { answer: 'on-call', asked, shifts: found.map(({ ref }) => ref), schedules: names, ...shadows };
  }
  // Every schedule, also one that no policy names yet, and whoever a service pages directly.
  const found = await Promise.all([
    ...names.map(inSchedule),
    ...services.map((service) => onCallNow(service.name, now)),
  ]);
  const shifts = found
    .flat()
    .map(({ ref }) => ref)
    .filter(
      (ref, index, all) =>
        all.findIndex((other) => other.schedule === ref.schedule && other.person.name === ref.person.name) ===
        index,
    );
  const paging = await pagedNow(needs, ask);
  const shadows = await lookingOn(needs, names, now);
  return {
    answer: 'on-call',
    shifts,
    schedules: names,
    ...shadows,
    ...(paging.length === 0 ? {} : { paging }),
  };
}

/** Who looks on to learn in these schedules, where anybody does. */
async function lookingOn(
  { settings, shiftFacts }: Pick<Parameters<typeof whoIsOnCall>[0], 'settings' | 'shiftFacts'>,
  names: readonly string[],
  now: Instant,
): Promise<Pick<Extract<Answer, { answer: 'on-call' }>, 'shadows'>> {
  const shown = settings
    .current()
    .schedules.filter(({ name, layers }) => names.includes(name) && layers.some(({ shadows }) => shadows));
  if (shown.length === 0) return {};
  const facts = await shiftFacts.of(shown.map(({ name }) => name));
  const shadows = shown.flatMap((schedule) => {
    const own = facts.filter((fact) => fact.schedule === schedule.name);
    return shadowsAt(schedule, own, now).map(({ person }) => ({
      schedule: schedule.name,
      person: refOf(settings, person),
    }));
  });
  return shadows.length === 0 ? {} : { shadows };
}

/** So many of the newest open incidents are looked at. */
const lookedAt = 20;

async function pagedNow(
  {
    streams,
    directory,
    incidents,
    nextPageOf,
  }: Pick<Parameters<typeof whoIsOnCall>[0], 'streams' | 'directory' | 'incidents' | 'nextPageOf'>,
  { user }: Ask,
): Promise<readonly { readonly number: number; readonly next: NextPage }[]> {
  const viewer = { person: await directory.ofSlack(user) };
  const open = await incidents.open(viewer, lookedAt);
  const found = await Promise.all(
    open.map(async ({ number }) => {
      const incident = await incidents.find({ number }, viewer);
      if (incident?.escalation === undefined) return [];
      const { state } = await streams.load(escalationStream, incident.escalation.id);
      return state.status === 'running' ? [{ number, next: await nextPageOf(incident, state) }] : [];
    }),
  );
  return found.flat();
}
