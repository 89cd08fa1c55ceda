import {
  decideDuty,
  evolveDuty,
  noDuty,
  type DutyCommand,
  type DutyEvent,
  type DutyLife,
  type DutyRejection,
  type HandoffPost,
} from '../../core/oncall/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence, StreamKind } from './kind.ts';

export type DutyStream = StreamKind<DutyLife, DutyCommand, DutyEvent, DutyRejection>;

/** `duty/<schedule>`: who was seen on call, and what went from one to the next. */
export const dutyStream: DutyStream = {
  name: 'duty',
  shape: 2,
  initial: noDuty,
  decide: decideDuty,
  evolve: evolveDuty,
  react: (schedule, occurrences, life) =>
    occurrences.flatMap((occurrence) => reactions(schedule, occurrence, life)),
  rows: () => [],
  headers: (id) => ({ correlation: `duty/${id}`, drill: false, visibility: 'open' }),
};

function reactions(
  schedule: string,
  { id: event, at, fact }: Occurrence<DutyEvent>,
  life: DutyLife,
): readonly NewEffect[] {
  const about = `duty/${schedule}`;
  const how = (key: string, dueAt = at) => ({ key, about, dueAt });
  if (fact.type === 'DutyChanged')
    return [
      ...fact.data.come.map(({ person, layer }) =>
        intend('start-shift', { schedule, person, layer, at }, how(`${event}/${person}`)),
      ),
      intend('sync-user-groups', { schedule }, how(event)),
    ];
  const { handoff } = fact.data;
  const known = life.handoffs.find(({ id }) => id === handoff);
  if (known === undefined) return [];
  const intent = { schedule, handoff };
  const refresh = ({ channel, message }: HandoffPost): NewEffect =>
    intend('refresh-handoff', { ...intent, channel, message }, how(`${event}/${channel}/${message}`));
  const settle = intend('settle-handoff', intent, how(event));
  switch (fact.type) {
    case 'HandoffOffered':
      return [
        intend('offer-handoff', intent, how(`${schedule}/${handoff}`)),
        intend('expire-handoff', intent, how(`${schedule}/${handoff}`, known.acceptBy)),
      ];
    case 'HandoffAccepted':
    case 'HandoffRefused':
    case 'HandoffExpired':
      return [...known.posted.map(refresh), settle];
    case 'HandoffEnded':
      return known.posted.map(refresh);
    case 'HandoffPosted':
      return known.status === 'offered' ? [] : [refresh(fact.data)];
  }
}
