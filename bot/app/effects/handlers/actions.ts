import {
  DAY_MS,
  dateOfWall,
  epochMs,
  firstInstantAt,
  HOUR_MS,
  instantOf,
  instantOfMoment,
  startOfWallDay,
  wallAt,
  weekdayOf,
  type Instant,
} from '../../../core/calendar/index.ts';
import type { ActionItem, HumanCommand, Incident } from '../../../core/incident/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { ActionWish, Answer, Ask, ChatFor, NewEffect, Request, Store } from '../../ports/index.ts';
import { openActions } from '../../queries/actions.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/** An owner is reminded on the day, and each Monday after it; then it is for the others to ask. */
const reminders = 13;

const morningHour = 9;

/** How many of all open ones are shown. */
const shownOfAll = 30;

type ActionRequest = Extract<
  Request,
  { do: 'action-add' | 'action-change' | 'action-end' | 'action-reopen' }
>;

export const isActionRequest = (request: Request): request is ActionRequest =>
  ['action-add', 'action-change', 'action-end', 'action-reopen'].includes(request.do);

const zoneOf = async (directory: Directory, person: string): Promise<string> =>
  (await directory.configured(person))?.zone ?? 'UTC';

const dayAt = (zone: string, at: Instant): string => dateOfWall(wallAt(zone, epochMs(at)));

/** What somebody wants of an action item, as a command. */
export async function actionCommand(
  directory: Directory,
  request: ActionRequest,
  person: string,
  now: Instant,
): Promise<HumanCommand> {
  const which = 'action' in request && request.action !== undefined ? { action: request.action } : {};
  const why = 'reason' in request && request.reason !== undefined ? { reason: request.reason } : {};
  switch (request.do) {
    case 'action-add':
      return {
        type: 'AddAction',
        text: request.text,
        ...(await particulars(directory, request, person, now)),
      };
    case 'action-change':
      return { type: 'ChangeAction', ...which, ...(await particulars(directory, request, person, now)) };
    case 'action-end':
      return { type: 'EndAction', how: request.how, ...which, ...why };
    case 'action-reopen':
      return { type: 'ReopenAction', ...which, ...why };
  }
}

async function particulars(
  directory: Directory,
  { kind, owner, due, closes }: ActionWish,
  person: string,
  now: Instant,
): Promise<Pick<ActionItem, 'owner' | 'due' | 'closes'> & Partial<Pick<ActionItem, 'kind'>>> {
  const zone = await zoneOf(directory, person);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(closes === undefined ? {} : { closes }),
    ...(owner === undefined ? {} : { owner: owner === 'me' ? person : await directory.ofSlack(owner.user) }),
    ...(due === undefined ? {} : { due: dayAt(zone, instantOfMoment(due, zone, now)) }),
  };
}

/** The action items of one incident. */
export async function listActions(
  directory: Directory,
  { id, number, actions }: Incident,
  person: string,
  now: Instant,
): Promise<Answer> {
  const people = await directory.refs(actions.flatMap(({ owner }) => owner ?? []));
  const today = dayAt(await zoneOf(directory, person), now);
  return { answer: 'actions', incident: id, number, actions, people, today };
}

/** The open ones of all incidents. */
export async function listAllActions(
  needs: { readonly store: Store; readonly incidents: Incidents; readonly directory: Directory },
  ask: Ask,
  now: Instant,
): Promise<Answer> {
  const person = await needs.directory.ofSlack(ask.user);
  const all = await openActions(needs, { person });
  const today = dayAt(await zoneOf(needs.directory, person), now);
  const open = all.slice(0, shownOfAll);
  return {
    answer: 'all-actions',
    open,
    more: all.length - open.length,
    overdue: all.filter(({ action }) => action.due !== undefined && action.due < today).length,
    people: await needs.directory.refs(open.flatMap(({ action }) => action.owner ?? [])),
    today,
  };
}

/** Reminders in the owner's morning: on the due day, and each Monday while it is overdue. */
export function actionHandlers(needs: {
  readonly streams: Streams;
  readonly directory: Directory;
  readonly chat: ChatFor;
}): Pick<Handlers, 'plan-reminder' | 'remind-action'> {
  const { streams, directory, chat } = needs;

  async function open(incident: string, action: string): Promise<[Incident, ActionItem] | undefined> {
    const { state } = await streams.load(incidentStream, incident);
    if (state.status === 'none') return undefined;
    const found = state.actions.find(({ id }) => id === action);
    return found?.status === 'open' ? [state, found] : undefined;
  }

  const reminder = (
    incident: string,
    data: { readonly action: string; readonly owner: string; readonly due: string; readonly n: number },
    dueAt: Instant,
  ): NewEffect =>
    intend(
      'remind-action',
      { incident, ...data },
      {
        key: `${incident}/${data.action}/${data.due}/${data.owner}/${data.n}`,
        about: `incident/${incident}`,
        dueAt,
      },
    );

  return {
    async 'plan-reminder'({ data, now }) {
      const [incident, action] = (await open(data.incident, data.action)) ?? [];
      if (incident === undefined || action?.owner === undefined || action.due === undefined) return done();
      const { owner, due } = action;
      const zone = await zoneOf(directory, owner);
      const onTheDay = morning(zone, Date.parse(`${due}T00:00:00Z`));
      const dueAt = onTheDay > now ? onTheDay : nextMorning(zone, now, (weekday) => weekday % 6 !== 0);
      return done(reminder(incident.id, { action: action.id, owner, due, n: 1 }, dueAt));
    },

    async 'remind-action'({ effect, data, now }) {
      const { owner, due, n } = data;
      const [incident, action] = (await open(data.incident, data.action)) ?? [];
      // Given to somebody else or put off since: another reminder stands for that.
      if (incident === undefined || action?.owner !== owner || action.due !== due) return done();
      const zone = await zoneOf(directory, owner);
      const next =
        n < reminders
          ? [
              reminder(
                incident.id,
                { action: action.id, owner, due, n: n + 1 },
                nextMorning(zone, now, (weekday) => weekday === 1),
              ),
            ]
          : [];
      const slack = (await directory.refs([owner]))[owner]?.slack;
      if (slack === undefined) return done(...next);
      const { id, number } = incident;
      const overdue = due < dayAt(zone, now);
      const channel = await chat(effect.lane).direct(slack);
      const message = { kind: 'action-reminder', incident: id, number, action, overdue } as const;
      const posted = await chat(effect.lane).post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel, of: { key: effect.id }, keep: posted.message };
      return done(...next, ...settling('settle-message', effect, double, now));
    },
  };
}

const morning = (zone: string, wallDay: number): Instant =>
  instantOf(firstInstantAt(zone, wallDay + morningHour * HOUR_MS));

/** The next morning of a fitting weekday (0 is Sunday), after `now`. */
function nextMorning(zone: string, now: Instant, fits: (weekday: number) => boolean): Instant {
  const today = startOfWallDay(wallAt(zone, epochMs(now)));
  for (let days = 0; ; days += 1) {
    const day = today + days * DAY_MS;
    const at = morning(zone, day);
    if (at > now && fits(weekdayOf(day))) return at;
  }
}
