/** A share in percent, exact enough to be compared: `0.4`, `38`. */
const percent = (share: number): string => {
  const value = share * 100;
  return (value >= 10 ? Math.round(value) : Number(value.toPrecision(2))).toLocaleString('en-US');
};

const seconds = (sec: number): string => Number(sec.toPrecision(2)).toLocaleString('en-US');

/** Words in graphs that are drawn here, and what they show for who cannot see them. */
export const graph = {
  noData: () => 'no data',
  threshold: (v: { value: string }) => `threshold ${v.value}`,
  metricAlt: (v: {
    metric: string;
    alarm: string;
    usual?: string;
    now?: string;
    threshold?: string;
    since?: string;
    /** It is over. */
    until?: string;
    marks: readonly string[];
  }) =>
    [
      `Graph of ${v.metric} of the alarm ${v.alarm}`,
      ...(v.usual === undefined ? [] : [`usually ${v.usual}`]),
      v.now === undefined ? 'no data' : `now ${v.now}`,
      ...(v.threshold === undefined ? [] : [`threshold ${v.threshold}`]),
      ...(v.since === undefined
        ? []
        : [
            v.until === undefined
              ? `beyond it since ${v.since} UTC`
              : `beyond it ${v.since} to ${v.until} UTC`,
          ]),
      ...v.marks,
    ].join(', '),
  minutesTitle: (v: { faults: boolean }): string =>
    v.faults
      ? 'Failed requests by the minute, of those traced'
      : 'Time per request by the minute, of those traced',
  /** `role`: whose line it is. */
  line: (v: { service: string; role: 'entry' | 'suspect' | 'both' }) =>
    `${v.service} (${{ entry: 'has the alarm', suspect: 'first suspect', both: 'has the alarm, first suspect' }[v.role]})`,
  alarmMark: () => 'alarm',
  changeMark: () => 'change',
  value: (v: { value: number; faults: boolean }) =>
    v.faults ? `${percent(v.value)} %` : `${seconds(v.value)} s`,
  lineAlt: (v: { line: string; usual: string; most: string; time: string }) =>
    `${v.line}: ${v.usual} at first, ${v.most} at most (${v.time}).`,
  minutesAlt: (v: {
    title: string;
    from: string;
    to: string;
    lines: readonly string[];
    marks: readonly string[];
  }) =>
    [
      `${v.title}, ${v.from} to ${v.to} UTC.`,
      ...v.lines,
      ...(v.marks.length === 0 ? [] : [`Marked: ${v.marks.join(', ')}.`]),
    ].join(' '),
};
