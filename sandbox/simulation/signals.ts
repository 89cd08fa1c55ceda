import type { Envelope } from '../../bot/core/incident/index.ts';
import { violation, type Broken, type Picture } from './picture.ts';

type SignalData = {
  readonly signal: {
    readonly mention: { readonly name: string; readonly at: string };
    readonly state: string;
  };
};

const decisions: ReadonlySet<string> = new Set([
  'SignalOpenedIncident',
  'SignalJoined',
  'SignalCleared',
  'SignalIgnored',
  'SignalCounted',
  'SignalNoted',
  'SignalDoubted',
  'SignalMuted',
]);

/** An effect decides again on what came back from an incident, was doubted and looked up, or was held back by a mute. */
const isFirstDecision = ({ cause }: { readonly cause: string }): boolean =>
  !/^(signal-incident|check-alarm|after-mute|end-mute)\//.test(cause);

/** What a desk says of an incident that it opens, with the key that it is the only open one of. */
const opening: ReadonlySet<string> = new Set(['SignalOpenedIncident', 'IncidentDeclared']);

const over: ReadonlySet<string> = new Set([
  'IncidentResolved',
  'IncidentDeclined',
  'IncidentReopened',
  'IncidentMerged',
]);

/**
 * Every accepted signal is in exactly one incident or has a recorded reason for none; at most one incident is open for
 * a key, but that a reopened one may stand beside the one that took its place. Streams only grow, so only what has come
 * since the last look is read.
 */
export function createSignals(): (picture: Picture) => Broken {
  const read = new Map<string, number>();
  const decided = new Map<string, number>();
  const firedIn = new Map<string, Map<string, number>>();
  const merged = new Set<string>();
  const keys = new Map<string, string>();
  const ended = new Set<string>();
  const incidents = new Set<string>();
  let answered = 0;

  const grow = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);

  function readDesk(desk: string, { type, data, cause }: Envelope): void {
    if (decisions.has(type) && isFirstDecision({ cause })) {
      const { mention, state } = (data as SignalData).signal;
      grow(decided, `${mention.name} ${mention.at} ${state}`);
    }
    if (!opening.has(type)) return;
    const opened = data as { readonly incident: string; readonly grouping?: string };
    keys.set(opened.incident, `${desk} ${opened.grouping ?? desk}`);
  }

  function readIncident(id: string, { type, data }: Envelope): void {
    incidents.add(id);
    if (over.has(type)) ended.add(id);
    // Its alarms fire again in the one that it goes on in.
    if (type === 'IncidentMerged') merged.add(id);
    if (type !== 'AlarmFired') return;
    const { alarm } = data as { readonly alarm: { readonly name: string; readonly at: string } };
    const own = firedIn.get(id) ?? new Map<string, number>();
    firedIn.set(id, own);
    grow(own, `${alarm.name} of ${alarm.at}`);
  }

  return ({ streams, changed, accepted, tally }) => {
    for (const stream of changed) {
      const [family, id] = [stream.slice(0, stream.indexOf('/')), stream.slice(stream.indexOf('/') + 1)];
      const events = streams.get(stream) ?? [];
      for (const event of events.slice(read.get(stream) ?? 0)) {
        if (family === 'desk') readDesk(id, event);
        if (family === 'incident') readIncident(id, event);
      }
      read.set(stream, events.length);
    }
    const added = accepted.slice(answered);
    answered = accepted.length;
    const open = new Map<string, number>();
    for (const id of incidents) {
      const key = keys.get(id);
      if (key !== undefined && !ended.has(id)) grow(open, key);
    }
    const fired = new Map<string, number>();
    for (const [id, own] of firedIn) {
      if (merged.has(id)) continue;
      for (const [signal, times] of own) fired.set(signal, (fired.get(signal) ?? 0) + times);
    }
    tally.add('SIGNAL', added.length);
    tally.add('ONE-INCIDENT', open.size);
    return [
      ...added
        .filter(({ alarm, at, state }) => !decided.has(`${alarm} ${at} ${state}`))
        .map(({ alarm, at, state }) =>
          violation('SIGNAL', `${alarm} ${state} of ${at} was accepted and no desk knows of it`),
        ),
      ...tooOften(decided, (signal, times) => violation('SIGNAL', `${signal} was decided ${times} times`)),
      ...tooOften(fired, (signal, times) =>
        violation('SIGNAL', `${signal} fired in the incidents ${times} times`),
      ),
      ...tooOften(open, (key, times) => violation('ONE-INCIDENT', `${key} has ${times} open incidents`)),
    ];
  };
}

function tooOften(
  counts: ReadonlyMap<string, number>,
  told: (key: string, times: number) => Broken[number],
): Broken {
  const found: Broken[number][] = [];
  for (const [key, times] of counts) if (times > 1) found.push(told(key, times));
  return found;
}
