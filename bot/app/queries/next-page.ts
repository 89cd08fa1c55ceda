import type { Instant } from '../../core/calendar/index.ts';
import type { Severity } from '../../core/catalogue/index.ts';
import type { Incident } from '../../core/incident/index.ts';
import { isLeftAlone, upcoming, waysTo, type Escalation } from '../../core/paging/index.ts';
import type { Directory } from '../directory/index.ts';
import type { NextPage, NextPerson, PersonRef } from '../ports/index.ts';
import type { CalledBy } from './on-call.ts';

/** Who is paged next for an incident, if nobody answers and nothing changes. */
export type NextPageOf = (incident: Incident, escalation: Escalation) => Promise<NextPage>;

export const createNextPage =
  (needs: {
    readonly calledBy: CalledBy;
    readonly directory: Pick<Directory, 'refs' | 'configured'>;
  }): NextPageOf =>
  async ({ severity, service }, escalation) => {
    const withWay = async (
      ref: PersonRef,
      id: string,
      urgency: Severity,
      when: Instant,
      waited = false,
    ): Promise<NextPerson> => {
      const person = await needs.directory.configured(id);
      const [first] = person === undefined ? [] : waysTo(person, urgency, when, waited);
      if (first === undefined) return ref;
      const { channel, name } = first;
      return { ...ref, by: name === undefined ? { channel } : { channel, name } };
    };
    const next = upcoming(escalation, { severity, service });
    const { at } = next;
    if (next.next === 'nobody') return { next: 'nobody', at, persons: [], channels: [] };
    if (next.next === 'morning') {
      const refs = await needs.directory.refs(next.persons);
      const persons = await Promise.all(
        next.persons.flatMap((id) => {
          const ref = refs[id];
          return ref === undefined ? [] : [withWay(ref, id, severity, at, true)];
        }),
      );
      return { next: 'morning', at, persons, channels: [] };
    }
    const round = next.next === 'step' ? next.place.round : escalation.policy.repeat + 1;
    const named = await needs.calledBy({ page: next.page }, at);
    const called = named.filter(({ person }) => !isLeftAlone(escalation, person, round));
    return {
      next: next.next,
      at,
      persons: await Promise.all(called.map(({ person, ref }) => withWay(ref.person, person, severity, at))),
      channels: next.page.flatMap((target) => ('channel' in target ? [target.channel] : [])),
    };
  };
