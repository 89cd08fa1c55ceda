import type { Incident } from '../../core/incident/index.ts';
import { upcoming, type Escalation } from '../../core/paging/index.ts';
import type { Directory } from '../directory/index.ts';
import type { NextPage } from '../ports/index.ts';
import type { CalledBy } from './on-call.ts';

/** Who is paged next for an incident, if nobody answers and nothing changes. */
export type NextPageOf = (incident: Incident, escalation: Escalation) => Promise<NextPage>;

export const createNextPage =
  (needs: { readonly calledBy: CalledBy; readonly directory: Pick<Directory, 'refs'> }): NextPageOf =>
  async ({ severity, service }, escalation) => {
    const next = upcoming(escalation, { severity, service });
    const { at } = next;
    if (next.next === 'nobody') return { next: 'nobody', at, persons: [], channels: [] };
    if (next.next === 'morning') {
      const persons = Object.values(await needs.directory.refs(next.persons));
      return { next: 'morning', at, persons, channels: [] };
    }
    const called = await needs.calledBy({ page: next.page }, at);
    return {
      next: next.next,
      at,
      persons: called.map(({ ref }) => ref.person),
      channels: next.page.flatMap((target) => ('channel' in target ? [target.channel] : [])),
    };
  };
