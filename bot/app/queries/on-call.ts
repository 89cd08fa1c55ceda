import type { Instant } from '../../core/calendar/index.ts';
import { onCallAt } from '../../core/oncall/index.ts';
import type { EscalationStep } from '../../core/paging/index.ts';
import type { Directory } from '../directory/index.ts';
import { serviceOf, type OnCallRef, type SettingsSource } from '../ports/index.ts';
import type { ShiftFacts } from './shift-facts.ts';

export type OnCallPerson = {
  /** Id in the directory. */
  readonly person: string;
  /** Key in tocsin.yaml. */
  readonly name: string;
  readonly schedule?: string;
  readonly ref: OnCallRef;
};

/** Who is on call for a service: the people of the first step of its escalation policy. */
export type OnCallNow = (service: string, at: Instant) => Promise<readonly OnCallPerson[]>;

/** Whom a step of a policy pages at an instant, each person once. */
export type CalledBy = (step: EscalationStep, at: Instant) => Promise<readonly OnCallPerson[]>;

export function createOnCall(needs: {
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
}): {
  readonly onCallNow: OnCallNow;
  readonly calledBy: CalledBy;
} {
  const { directory, settings, shiftFacts } = needs;

  async function known(
    name: string,
    schedule: string | undefined,
    until: Instant | null,
  ): Promise<readonly OnCallPerson[]> {
    const person = await directory.ofConfigured(name);
    if (person === undefined) return [];
    const slack = settings.current().people.find((each) => each.name === name)?.slack;
    const ref = { name, ...(slack === undefined ? {} : { slack }) };
    return [
      {
        person,
        name,
        ...(schedule === undefined ? {} : { schedule }),
        ref: { person: ref, schedule: schedule ?? '', until },
      },
    ];
  }

  const calledBy: CalledBy = async (step, at) => {
    const { schedules } = settings.current();
    const found = await Promise.all(
      step.page.map(async (target) => {
        if ('person' in target) return known(target.person, undefined, null);
        const schedule = schedules.find((each) => each.name === target.schedule);
        if (schedule === undefined) return [];
        const shifts = onCallAt(schedule, await shiftFacts.of([schedule.name]), at);
        const persons = await Promise.all(
          shifts.map((shift) => known(shift.person, schedule.name, shift.until)),
        );
        return persons.flat();
      }),
    );
    const all = found.flat();
    return all.filter((each, index) => all.findIndex((other) => other.person === each.person) === index);
  };

  const onCallNow: OnCallNow = async (service, at) => {
    const current = settings.current();
    const policy = current.escalations[serviceOf(current, service).escalation ?? ''];
    const first = policy?.steps[0];
    return first === undefined ? [] : calledBy(first, at);
  };

  return { onCallNow, calledBy };
}
