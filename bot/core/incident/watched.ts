import { earlier } from '../calendar/index.ts';
import type { Happened } from './envelope.ts';
import type { AlarmMention, IncidentEvent } from './events.ts';
import type { Incident, IncidentAlarm } from './state.ts';

/** What becomes of the alarms, one by one or counted by service. */
export type Watched = Extract<
  Happened<IncidentEvent>,
  {
    type:
      | 'AlarmFired'
      | 'AlarmCleared'
      | 'AlarmDataMissing'
      | 'AlarmFlapped'
      | 'AlarmCalmed'
      | 'FlappingPosted'
      | 'ServiceReported'
      | 'AlarmListShared'
      | 'StormUnfolded'
      | 'ServiceUnfolded'
      | 'ResolvePlanned';
  }
>;

/** Folds what happened to alarms into the incident. An alarm that fires ends the plan to resolve. */
export function watched(state: Incident, event: Watched): Incident {
  switch (event.type) {
    case 'AlarmFired': {
      const { desk } = event.data;
      const desks = desk === undefined || state.desks.includes(desk) ? state.desks : [...state.desks, desk];
      return { ...withoutPlan(state), desks, alarms: fired(state.alarms, event.data) };
    }
    case 'AlarmCleared':
      return { ...state, alarms: cleared(state.alarms, event.data.alarm) };
    case 'AlarmDataMissing': {
      const { key, at } = event.data.alarm;
      const alarms = state.alarms.map((each) =>
        each.key === key && at > each.lastAt ? { ...each, dataMissing: true as const } : each,
      );
      return { ...state, alarms };
    }
    case 'AlarmFlapped': {
      const { alarm, changes } = event.data;
      return { ...withoutPlan(state), alarms: flapped(state.alarms, alarm, changes) };
    }
    case 'AlarmCalmed':
      return { ...state, alarms: calmed(state.alarms, event.data.alarm, event.data.state) };
    case 'FlappingPosted': {
      const { key, ...message } = event.data;
      return { ...state, flappingMessages: { ...state.flappingMessages, [key]: message } };
    }
    case 'ServiceReported': {
      const { line } = event.data;
      const known = state.lines.some(({ service }) => service === line.service);
      const lines = known
        ? state.lines.map((each) => (each.service === line.service ? line : each))
        : [...state.lines, line];
      const desks = state.desks.includes(line.service) ? state.desks : [...state.desks, line.service];
      const next = line.inAlarm > 0 ? withoutPlan(state) : state;
      return { ...next, lines, desks, reports: state.reports + 1 };
    }
    case 'AlarmListShared': {
      const { alarms, link, reports } = event.data;
      const at = event.occurredAt;
      const n = (state.alarmList?.n ?? 0) + 1;
      return { ...state, alarmList: { at, alarms, reports, n, ...(link === undefined ? {} : { link }) } };
    }
    case 'StormUnfolded':
      return { ...state, unfoldedAt: event.occurredAt };
    case 'ServiceUnfolded':
      return { ...state, unfolded: { ...state.unfolded, [event.data.service]: event.data.number } };
    case 'ResolvePlanned':
      return { ...state, resolvePlan: event.data.plan };
  }
}

function withoutPlan(state: Incident): Incident {
  if (state.resolvePlan === undefined) return state;
  const { resolvePlan: _plan, ...rest } = state;
  return rest as Incident;
}

/** So many alarms are kept with what evidence and runbooks are found by; the others with what a line shows. */
const listedInFull = 30;

type Said = Omit<AlarmMention, 'at'>;

/** A state that outgrows its row would be rebuilt from all its events at every signal. */
function listed(alarms: readonly IncidentAlarm[], said: Said): Said {
  const index = alarms.findIndex(({ key }) => key === said.key);
  if (alarms.length < listedInFull || (index >= 0 && index < listedInFull)) return said;
  const { metric: _metric, dimensions: _dimensions, metrics: _metrics, tags: _tags, ...rest } = said;
  return { ...rest, sentence: said.sentence.slice(0, 120) };
}

function withData(alarm: IncidentAlarm): IncidentAlarm {
  const { dataMissing: _missing, ...rest } = alarm;
  return rest;
}

/**
 * What its desk says of a change that is not counted, after one that was: the alarm no longer flaps, or nobody looks
 * for flapping any more (`flapping: off`).
 */
function steady(alarm: IncidentAlarm): IncidentAlarm {
  const { flapping: _flapping, ...rest } = alarm;
  return rest;
}

type Fired = Extract<Watched, { type: 'AlarmFired' }>['data'];

function fired(alarms: readonly IncidentAlarm[], { alarm, reason, by }: Fired): readonly IncidentAlarm[] {
  const known = alarms.find((each) => each.key === alarm.key);
  const { at, ...said } = alarm;
  if (known === undefined) {
    const first = { firstAt: at, lastAt: at, fired: 1, reason, ...(by === undefined ? {} : { by }) };
    return [...alarms, { ...listed(alarms, said), state: 'ALARM', ...first }];
  }
  const overtaken = at < known.lastAt;
  const next: IncidentAlarm = {
    ...(overtaken && known.fired > 0 ? known : listed(alarms, said)),
    ...(overtaken && known.flapping !== undefined ? { flapping: known.flapping } : {}),
    ...(by === undefined && known.by === undefined ? {} : { by: known.by ?? by! }),
    state: overtaken ? known.state : 'ALARM',
    firstAt: earlier(known.firstAt, at),
    lastAt: overtaken ? known.lastAt : at,
    fired: known.fired + 1,
    reason: known.fired > 0 ? known.reason : reason,
  };
  return alarms.map((each) => (each.key === alarm.key ? next : each));
}

function cleared(alarms: readonly IncidentAlarm[], alarm: AlarmMention): readonly IncidentAlarm[] {
  const { at, ...said } = alarm;
  const isKnown = alarms.some((each) => each.key === alarm.key);
  // The end has overtaken the beginning: what is still to come will not put it into ALARM again.
  if (!isKnown) {
    return [
      ...alarms,
      { ...listed(alarms, said), state: 'OK', firstAt: at, lastAt: at, fired: 0, reason: 'same-alarm' },
    ];
  }
  return alarms.map((each) =>
    each.key === alarm.key && at > each.lastAt
      ? { ...withData(steady(each)), state: 'OK', lastAt: at }
      : each,
  );
}

/** While it flaps it counts as firing, whatever it says at the moment. What is older than the newest change is over. */
function flapped(
  alarms: readonly IncidentAlarm[],
  alarm: AlarmMention,
  changes: number,
): readonly IncidentAlarm[] {
  const isKnown = alarms.some(({ key }) => key === alarm.key);
  const all = isKnown ? alarms : fired(alarms, { alarm, reason: 'same-alarm' });
  return all.map((each) =>
    each.key === alarm.key && alarm.at >= each.lastAt
      ? { ...each, state: 'ALARM', lastAt: alarm.at, flapping: changes }
      : each,
  );
}

function calmed(
  alarms: readonly IncidentAlarm[],
  { key, at }: AlarmMention,
  state: 'ALARM' | 'OK',
): readonly IncidentAlarm[] {
  return alarms.map((each) =>
    each.key === key && at >= each.lastAt ? { ...steady(each), state, lastAt: at } : each,
  );
}
