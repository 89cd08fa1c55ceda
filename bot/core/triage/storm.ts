import type { Desk } from './desk.ts';

type Dependent = {
  readonly service: string;
  readonly dependsOn: readonly string[];
  readonly composite?: boolean;
  readonly since?: string;
};

/**
 * Where the trouble may start comes first: what a composite alarm speaks for, then services before those that depend
 * on them, then by time. Services that depend on one another in a circle stand in order of time.
 */
export function upstreamFirst<L extends Dependent>(lines: readonly L[]): readonly L[] {
  const byTime = lines.toSorted(
    (a, b) =>
      Number(b.composite === true) - Number(a.composite === true) ||
      compare(a.since ?? '', b.since ?? '') ||
      compare(a.service, b.service),
  );
  const names = new Set(lines.map(({ service }) => service));
  const placed = new Set<string>();
  const order: L[] = [];
  let rest = byTime;
  while (rest.length > 0) {
    const ready = rest.filter(
      (line) =>
        line.composite === true ||
        line.dependsOn.every((each) => each === line.service || !names.has(each) || placed.has(each)),
    );
    const next = ready.length > 0 ? ready : [rest[0]!];
    for (const line of next) {
      placed.add(line.service);
      order.push(line);
    }
    rest = rest.filter(({ service }) => !placed.has(service));
  }
  return order;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Every alarm of an incident that its desks know, one per line: what is in ALARM first, then by service and time. */
export function listOfAlarms(
  incident: string,
  desks: readonly { readonly service: string; readonly desk: Desk }[],
): { readonly text: string; readonly alarms: number } {
  const rows = desks
    .flatMap(({ service, desk }) =>
      Object.entries(desk.alarms)
        .filter(([, last]) => last.incident === incident)
        .map(([key, last]) => ({
          state: last.flapping === undefined ? last.state : `FLAPPING(${last.flapping})`,
          fires: last.state === 'ALARM' || last.flapping !== undefined,
          at: last.at,
          service,
          alarm: named(key),
        })),
    )
    .toSorted(
      (a, b) =>
        Number(b.fires) - Number(a.fires) ||
        compare(a.service, b.service) ||
        compare(a.at, b.at) ||
        compare(a.alarm, b.alarm),
    );
  const lines = rows.map(({ state, at, service, alarm }) => [state, at, service, alarm].join('\t'));
  return { text: `${['STATE\tSINCE\tSERVICE\tALARM', ...lines].join('\n')}\n`, alarms: rows.length };
}

/** The name in an alarm's key; of a series that of its alarm. */
export function alarmNameOf(key: string): string {
  const parts = partsOf(key);
  const [first = key] = parts;
  return first.split(':alarm:').slice(1).join(':alarm:') || (parts[2] ?? first);
}

/** The key of an alarm as a reader knows it: its ARN, or account, region and name; with its contributor. */
const named = (key: string): string => partsOf(key).join(' ');

function partsOf(key: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts.map(String).filter((part) => part !== '') : [key];
  } catch {
    return [key];
  }
}
