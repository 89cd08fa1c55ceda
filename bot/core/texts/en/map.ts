const count = (n: number): string => n.toLocaleString('en-US');

const signed = (amount: number): string => {
  const shown = amount >= 10 ? Math.round(amount) : Number(amount.toPrecision(2));
  return `+${count(shown)}`;
};

/** What stands in the picture of the services and their calls. */
export const map = {
  alarm: () => 'alarm',
  suspect: (v: { rank: number; percent: number }) => `suspect ${v.rank}: ${v.percent} %`,
  newcomer: () => 'not seen before',
  requests: (v: { n: number }) => `${count(v.n)} ${v.n === 1 ? 'request' : 'requests'}`,
  extra: (v: { amount: number; faults: boolean }) =>
    v.faults ? `${signed(v.amount)} faults` : `${signed(v.amount)} s`,
  folded: (v: { n: number; healthy: boolean }) =>
    v.healthy ? `+${count(v.n)} healthy` : `+${count(v.n)} others`,
  title: (v: { alarmed: string; requests: number }) =>
    `Services around ${v.alarmed}: ${count(v.requests)} requests recorded`,
  legendWorse: (v: { faults: boolean }): string =>
    v.faults ? 'more failed calls than before' : 'calls slower than before, with the extra seconds',
  legendCall: () => 'call as before',
  legendAsync: () => 'nobody waits for the answer',
  legendFolded: () => 'services as before, folded',
  apart: (v: { n: number }) =>
    v.n === 1
      ? 'One service without a connection to the alarm is left out.'
      : `${count(v.n)} services without a connection to the alarm are left out.`,
  alt: (v: {
    services: number;
    alarmed: string;
    suspects: readonly { service: string; percent: number }[];
    worse: readonly { from: string; to: string }[];
    faults: boolean;
    folded: number;
  }) =>
    [
      `Map of ${count(v.services)} services with the alarm at ${v.alarmed}.`,
      v.suspects.length === 0
        ? 'No service stands out.'
        : `Suspects: ${v.suspects.map(({ service, percent }) => `${service} (${percent} %)`).join(', ')}.`,
      ...(v.worse.length === 0
        ? []
        : [
            `${v.faults ? 'Failing' : 'Slower'} calls: ${v.worse.map(({ from, to }) => `${from} to ${to}`).join(', ')}.`,
          ]),
      ...(v.folded === 0
        ? []
        : [
            v.folded === 1 ? 'One other service is folded.' : `${count(v.folded)} other services are folded.`,
          ]),
    ].join(' '),
};
