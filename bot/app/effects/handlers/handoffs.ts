import { plusSec, secBetween, type Instant } from '../../../core/calendar/index.ts';
import { alarmsStillFiring, isOpen, type Incident } from '../../../core/incident/index.ts';
import {
  rosterOf,
  type DutyRejection,
  type Handoff,
  type ScheduleDefinition,
} from '../../../core/oncall/index.ts';
import {
  ChatError,
  type Answer,
  type Ask,
  type ChatFor,
  type HandoffIncident,
  type HandoffLine,
  type HandoffNotice,
  type HandoffSaid,
  type NewEffect,
  type PersonRef,
  type Request,
} from '../../ports/index.ts';
import type { OpenOfSchedule } from '../../queries/open-of-schedule.ts';
import { dutyStream, incidentStream, scheduleStream } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { acceptSec } from './duty.ts';
import { knownPerson, type KnownPerson, type ShiftNeeds } from './overrides.ts';
import { attempted, settling } from './settle.ts';
import { scheduleNamed, whichSchedule } from './which-schedule.ts';

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

export type HandoffNeeds = ShiftNeeds & { readonly openOf: OpenOfSchedule };

/** How far ahead the next one is looked for. */
const aheadSec = 35 * 24 * 3600;
/** Cards in channels: of more incidents than these only the direct message tells. */
const mostChannels = 5;
/** An append holds 40 effects. */
const mostHanded = 30;

/** Whoever is on call hands over by hand: to the one named, else to who comes next. */
export async function handoff(
  needs: HandoffNeeds,
  ask: Ask,
  request: Of<'handoff'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, settings, directory, openOf } = needs;
  const asker = await knownPerson(needs, ask.user);
  if ('answer' in asker) return asker;
  const words = wordsOf(settings.current().schedules, request);
  const found = await ownDuty(needs, asker, words.schedule, now);
  if ('answer' in found) return found;
  const { schedule, until } = found;
  const to =
    request.person === undefined
      ? await nextAfter(needs, schedule, asker, now)
      : await knownPerson(needs, request.person === 'me' ? ask.user : request.person.user);
  if (to === undefined) return said({ what: 'nobody-next', schedule });
  if ('answer' in to) return to;
  if (to.person === asker.person) return said({ what: 'to-yourself' });
  const incidents = (await openOf(schedule)).map(({ id }) => id);
  const wait = settings.current().acceptSec ?? acceptSec;
  const label = `O-${await store.nextNumber('override')}`;
  const { note } = words;
  const { state } = await needs.streams.load(dutyStream, schedule);
  const waiting = state.handoffs.find(({ from, status }) => from === asker.person && status === 'offered');
  const asked = waiting === undefined ? to.ref : ((await directory.refs([waiting.to]))[waiting.to] ?? {});
  return telling(
    dutyStream,
    schedule,
    {
      type: 'OfferHandoff',
      at: now,
      from: asker.person,
      to: to.person,
      incidents,
      acceptSec: wait,
      until,
      label,
      ...(note === undefined ? {} : { note }),
    },
    { kind: 'person', person: asker.person },
    {
      follow: () => [
        answering(
          ask,
          said({
            what: 'offered',
            schedule,
            to: to.ref,
            acceptBy: plusSec(now, wait),
            incidents: incidents.length,
          }),
          now,
        ),
      ],
      rejected: refusedBy(ask, asked, now),
    },
  );
}

/** Without a person the line is not cut in two: `payments the deploy is half done`, `the deploy is half done`. */
function wordsOf(
  schedules: readonly ScheduleDefinition[],
  { schedule, note, person }: Of<'handoff'>,
): { readonly schedule?: string; readonly note?: string } {
  const given = { ...(schedule === undefined ? {} : { schedule }), ...(note === undefined ? {} : { note }) };
  if (schedule === undefined || person !== undefined || scheduleNamed(schedules, schedule)) return given;
  const [first = '', ...rest] = schedule.split(' ');
  if (rest.length === 0) return given;
  return scheduleNamed(schedules, first) === undefined
    ? { note: schedule }
    : { schedule: first, note: rest.join(' ') };
}

const said = (what: HandoffSaid): Answer => ({ answer: 'handoff', said: what });

/** The schedule that is named, else the one in which the person is on call now, and until when. */
async function ownDuty(
  needs: HandoffNeeds,
  { name }: KnownPerson,
  asked: string | undefined,
  now: Instant,
): Promise<{ readonly schedule: string; readonly until: Instant } | Answer> {
  const { settings, shiftFacts } = needs;
  const { schedules } = settings.current();
  const named = asked === undefined ? undefined : whichSchedule(settings, asked);
  if (named !== undefined && 'answer' in named) return named;
  const looked = named === undefined ? schedules : [named];
  const facts = await shiftFacts.of(looked.map((each) => each.name));
  const own = rosterOf(looked, facts)
    .onCallAt(now)
    .filter(({ person }) => person === name);
  const names = [...new Set(own.map(({ schedule }) => schedule))];
  const [schedule, ...others] = names;
  if (schedule === undefined)
    return said({ what: 'not-on-call', ...(named === undefined ? {} : { schedule: named.name }) });
  if (others.length > 0) return { answer: 'which-schedule', schedules: names };
  const until = own.reduce((last, each) => (each.until > last ? each.until : last), '');
  return { schedule, until };
}

/** Who is on call next in a layer in which the person is on call now. */
async function nextAfter(
  needs: HandoffNeeds,
  schedule: string,
  { name }: KnownPerson,
  now: Instant,
): Promise<KnownPerson | undefined> {
  const { settings, shiftFacts, directory } = needs;
  const definition = settings.current().schedules.find((each) => each.name === schedule);
  if (definition === undefined) return undefined;
  const roster = rosterOf([definition], await shiftFacts.of([schedule]));
  const layers = roster
    .onCallAt(now)
    .filter(({ person }) => person === name)
    .map(({ layer }) => layer);
  const next = roster
    .shiftsBetween(now, plusSec(now, aheadSec))
    .find(({ person, start, layer }) => start > now && person !== name && layers.includes(layer))?.person;
  const person = next === undefined ? undefined : await directory.ofConfigured(next);
  if (next === undefined || person === undefined) return undefined;
  const slack = settings.current().people.find((each) => each.name === next)?.slack;
  return { name: next, person, ref: { name: next, ...(slack === undefined ? {} : { slack }) } };
}

/** `to`: who is asked. */
const refusedBy =
  (ask: Ask, to: PersonRef, now: Instant) =>
  (rejection: DutyRejection): Outcome => {
    switch (rejection.code) {
      case 'not-yours':
        return done(answering(ask, said({ what: 'not-yours', to }), now));
      case 'offered-already': {
        const { acceptBy } = rejection.handoff;
        return done(answering(ask, said({ what: 'offered-already', to, acceptBy }), now));
      }
      case 'answered-already':
      case 'no-such-handoff':
        return done(answering(ask, said({ what: 'over' }), now));
    }
  };

export async function answerHandoff(
  { streams, directory }: HandoffNeeds,
  ask: Ask,
  request: Of<'handoff-accept' | 'handoff-refuse'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const schedule = request.schedule.slice(0, 200);
  const person = await directory.ofSlack(ask.user);
  const { state } = await streams.load(dutyStream, schedule);
  const known = state.handoffs.find(({ id }) => id === request.handoff);
  if (known === undefined) return said({ what: 'over' });
  const refs = await directory.refs([known.from, known.to]);
  const from = refs[known.from] ?? {};
  const accepting = request.do === 'handoff-accept';
  const answer = said({ what: accepting ? 'accepted' : 'refused', schedule, from });
  return telling(
    dutyStream,
    schedule,
    { type: accepting ? 'AcceptHandoff' : 'RefuseHandoff', handoff: known.id, person },
    { kind: 'person', person },
    {
      follow: () => [answering(ask, answer, now)],
      unchanged: () => done(answering(ask, answer, now)),
      rejected: refusedBy(ask, refs[known.to] ?? {}, now),
    },
  );
}

type Kinds =
  | 'offer-handoff'
  | 'post-handoff'
  | 'refresh-handoff'
  | 'expire-handoff'
  | 'settle-handoff'
  | 'record-handed-over'
  | 'repage-handoff';

/** A hand-off on its way: shown to both and in the channels, and what follows from its answer or from none. */
export function handoffHandlers(needs: HandoffNeeds & { readonly chat: ChatFor }): Pick<Handlers, Kinds> {
  const { streams, directory, chat } = needs;

  const find = async (schedule: string, id: string): Promise<Handoff | undefined> =>
    (await streams.load(dutyStream, schedule)).state.handoffs.find((each) => each.id === id);

  const incidentOf = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  const openOf = async (handoff: Handoff): Promise<readonly Incident[]> =>
    (await Promise.all(handoff.incidents.map(incidentOf))).filter(
      (incident) => incident !== undefined && isOpen(incident.status),
    ) as readonly Incident[];

  async function lineOf(
    schedule: string,
    handoff: Handoff,
    shown: readonly Incident[],
    seenBy: string,
  ): Promise<HandoffLine> {
    const { id, from, to, status, acceptBy, answeredAt, until, note } = handoff;
    const refs = await directory.refs([
      from,
      to,
      ...shown.flatMap(({ acknowledged }) => (acknowledged === undefined ? [] : [acknowledged.person])),
    ]);
    return {
      schedule,
      handoff: id,
      from: refs[from] ?? {},
      to: refs[to] ?? {},
      status,
      acceptBy,
      ...(answeredAt === undefined ? {} : { answeredAt }),
      ...(until === undefined ? {} : { until }),
      ...(note === undefined ? {} : { note }),
      incidents: shown.map((incident) =>
        incidentLine(incident, refs, seenBy === 'channel' || incident.responders.includes(seenBy)),
      ),
    };
  }

  const notice = async (
    schedule: string,
    handoff: Handoff,
    what: HandoffNotice['what'],
    now: Instant,
  ): Promise<NewEffect> => {
    const { id, from, to, acceptBy, incidents } = handoff;
    const other = (await directory.refs([to]))[to] ?? {};
    return intend(
      'tell-shift',
      { person: from, notice: { what, schedule, other, acceptBy, incidents: incidents.length } },
      { key: `${schedule}/handoff/${id}/${what}`, about: `duty/${schedule}`, dueAt: now },
    );
  };

  return {
    async 'offer-handoff'({ effect, data, now }) {
      const { schedule } = data;
      const handoff = await find(schedule, data.handoff);
      if (handoff === undefined || handoff.status !== 'offered') return done();
      const how = (key: string) => ({
        key: `${schedule}/${handoff.id}/${key}`,
        about: effect.about,
        dueAt: now,
      });
      const open = (await openOf(handoff)).filter(({ channel }) => channel !== undefined);
      return done(
        intend('post-handoff', { ...data, person: handoff.to }, how(handoff.to)),
        ...open
          .slice(0, mostChannels)
          .map(({ id }) => intend('post-handoff', { ...data, incident: id }, how(id))),
        ...(handoff.byHand ? [] : [await notice(schedule, handoff, 'handoff-offered', now)]),
      );
    },

    async 'post-handoff'({ effect, data, now }) {
      const { schedule } = data;
      const handoff = await find(schedule, data.handoff);
      if (handoff === undefined || (handoff.status !== 'offered' && !effect.inDoubt)) return done();
      const way = chat(effect.lane);
      const open = await openOf(handoff);
      let channel: string;
      let shown = open;
      let ask = false;
      if ('person' in data) {
        const slack = (await directory.refs([data.person]))[data.person]?.slack;
        if (slack === undefined) return done();
        channel = await way.direct(slack);
        ask = true;
      } else {
        const incident = open.find(({ id }) => id === data.incident);
        if (incident?.channel === undefined) return done();
        channel = incident.channel.id;
        shown = [incident];
      }
      const line = await lineOf(schedule, handoff, shown, ask ? handoff.to : 'channel');
      const message = { kind: 'handoff', handoff: line, ask } as const;
      const posted = await way.post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel: posted.channel, of: { key: effect.id }, keep: posted.message };
      return telling(
        dutyStream,
        schedule,
        { type: 'RecordHandoffPosted', handoff: handoff.id, ...posted },
        tocsin,
        { follow: () => settling('settle-message', effect, double, now) },
      );
    },

    async 'refresh-handoff'({ effect, data }) {
      const { schedule, channel, message } = data;
      const handoff = await find(schedule, data.handoff);
      if (handoff === undefined) return done();
      const all = (await Promise.all(handoff.incidents.map(incidentOf))).filter(
        (incident) => incident !== undefined,
      );
      const own = all.find((incident) => incident.channel?.id === channel);
      const shown = own === undefined ? all.filter(({ status }) => isOpen(status)) : [own];
      const line = await lineOf(schedule, handoff, shown, own === undefined ? handoff.to : 'channel');
      try {
        await chat(effect.lane).update(
          { channel, message },
          { kind: 'handoff', handoff: line, ask: own === undefined },
        );
      } catch (error) {
        // Somebody deleted the message: nothing is left that could be wrong.
        if (!(error instanceof ChatError) || error.code !== 'gone') throw error;
      }
      return done();
    },

    async 'expire-handoff'({ data }) {
      const handoff = await find(data.schedule, data.handoff);
      if (handoff === undefined || handoff.status !== 'offered') return done();
      const left = handoff.byHand || (await openOf(handoff)).length > 0;
      const type = left ? 'ExpireHandoff' : 'EndHandoff';
      return telling(dutyStream, data.schedule, { type, handoff: handoff.id }, tocsin);
    },

    async 'settle-handoff'({ effect, data, now }) {
      const { schedule } = data;
      const handoff = await find(schedule, data.handoff);
      if (handoff === undefined) return done();
      const open = await openOf(handoff);
      const how = (key: string) => ({ key: `${effect.id}/${key}`, about: effect.about, dueAt: now });
      if (handoff.status === 'accepted') {
        // By hand the whole shift goes over, with what has begun since it was offered.
        const handed = handoff.byHand ? await needs.openOf(schedule) : open;
        const effects = [
          ...handed
            .slice(0, mostHanded)
            .map(({ id }) => intend('record-handed-over', { ...data, incident: id }, how(id))),
          await notice(schedule, handoff, 'handoff-accepted', now),
        ];
        const { until, label, from, to } = handoff;
        if (until === undefined || label === undefined || until <= now) return done(...effects);
        const part = { replaces: from, person: to, start: now, end: until };
        return telling(
          scheduleStream,
          schedule,
          { type: 'SetShifts', label, kind: 'override', parts: [part] },
          { kind: 'person', person: to },
          {
            follow: () => effects,
            unchanged: () => done(...effects),
            rejected: () => done(...effects),
          },
        );
      }
      if (handoff.status !== 'refused' && handoff.status !== 'expired') return done();
      const what = handoff.status === 'refused' ? 'handoff-refused' : 'handoff-late';
      return done(
        ...open.map(({ id }) =>
          intend('repage-handoff', { ...data, incident: id }, { ...how(id), about: `incident/${id}` }),
        ),
        await notice(schedule, handoff, what, now),
      );
    },

    async 'record-handed-over'({ data }) {
      const handoff = await find(data.schedule, data.handoff);
      if (handoff === undefined) return done();
      const { from, to } = handoff;
      const { incident, schedule } = data;
      return telling(
        incidentStream,
        incident,
        { type: 'RecordHandedOver', schedule, handoff: data.handoff, from, to },
        { kind: 'person', person: to, role: 'on-call' },
      );
    },

    async 'repage-handoff'({ data, now }) {
      const incident = await incidentOf(data.incident);
      // Where nobody has acknowledged it the escalation runs still, and in triage nobody is paged at all.
      if (incident?.acknowledged === undefined || incident.status === 'triage') return done();
      const { at: acknowledgedAt } = incident.acknowledged;
      // Somebody who took it since the offer is awake and on it.
      const handoff = await find(data.schedule, data.handoff);
      if (handoff === undefined || acknowledgedAt > handoff.offeredAt) return done();
      const afterSec = Math.max(0, Math.round(secBetween(acknowledgedAt, now)));
      return telling(
        incidentStream,
        incident.id,
        { type: 'ExpireAcknowledgement', acknowledgedAt, afterSec, why: 'hand-off' },
        tocsin,
      );
    },
  };
}

/** Suspects of the newest evidence that names any. */
function incidentLine(
  incident: Incident,
  refs: Readonly<Record<string, PersonRef>>,
  maySee: boolean,
): HandoffIncident {
  const { number, severity, status, openedAt, channel, acknowledged, lastUpdate } = incident;
  const line = { number, severity, status, openedAt, firing: alarmsStillFiring(incident).length };
  if (incident.private && !maySee) return { ...line, title: '', hypotheses: [], suspects: [], steps: [] };
  const traces = incident.evidence.findLast(({ finding }) => finding.kind === 'traces')?.finding;
  const by = acknowledged === undefined ? undefined : refs[acknowledged.person];
  return {
    ...line,
    title: incident.title,
    ...(channel === undefined ? {} : { channel: channel.id }),
    ...(by === undefined ? {} : { acknowledgedBy: by }),
    suspects:
      traces?.kind === 'traces' && !traces.weak
        ? traces.suspects.slice(0, 3).map(({ service }) => service)
        : [],
    hypotheses: incident.hypotheses
      .filter(({ status }) => status === 'open' || status === 'supported')
      .slice(-5)
      .map(({ id, text, status: judged }) => ({ id, text, supported: judged === 'supported' })),
    steps: incident.runbooks
      .slice(0, 3)
      .map(({ title, firstStep }) => (firstStep === undefined ? title : `${title}: ${firstStep}`)),
    ...(lastUpdate === undefined ? {} : { lastUpdate: { at: lastUpdate.at, text: lastUpdate.text } }),
    ...(lastUpdate?.nextUpdateAt === undefined ? {} : { nextUpdateAt: lastUpdate.nextUpdateAt }),
  };
}
