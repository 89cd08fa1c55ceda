/** `2026-11-20T19:26` on the clocks of a zone: what a field for date and time shows. */
export function wallMinute(atSec: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(atSec * 1000);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The instant, in seconds, at which clocks of the zone show it; where they skip it, the one after the gap. */
export function instantOfWall(wall: string, zone: string): number | undefined {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const offsetAt = (atSec: number): number => Date.parse(`${wallMinute(atSec, zone)}:00Z`) / 1000 - atSec;
  const wanted = asUtc / 1000;
  // An offset holds for all but the hours around a change of the clocks: the second look is right there too.
  const first = wanted - offsetAt(wanted);
  const second = wanted - offsetAt(first);
  return wallMinute(second, zone) === wall ? second : Math.max(first, second);
}
