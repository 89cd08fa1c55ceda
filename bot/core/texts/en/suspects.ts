type Started = {
  service: string;
  percent: number;
  amount: number;
  faults: boolean;
  windowSec: number | null;
  inside: boolean;
  callees: number;
  worseCallees: readonly string[];
};

export const suspects = {
  started: (v: Started) => {
    const extra = `${v.percent} % of the ${rounded(v.amount)} extra ${v.faults ? 'faults' : 'seconds'}${during(v.windowSec)}`;
    return v.inside
      ? `${extra} started inside ${v.service}; ${callees(v)}.`
      : `${extra} were lost on the connections of ${v.service}, not inside a service.`;
  },
  next: (v: { services: readonly string[]; percents: readonly number[] }) =>
    `Then ${v.services.map((service, index) => `${service} ${v.percents[index] ?? 0} %`).join(', ')}.`,
  nothingStandsOut: (v: { faults: boolean }) =>
    `No service ${v.faults ? 'fails more' : 'takes longer'} than chance explains.`,
  weakSignal: (v: { service: string; faults: boolean }) =>
    `Weak signal: ${v.service} itself ${v.faults ? 'fails no more' : 'is no slower'} than in some normal minutes, so take the order as a hint.`,
  newcomers: (v: { services: readonly string[] }) =>
    `Not seen before the incident: ${v.services.join(', ')}. What a new dependency costs is counted as its caller's.`,
  sampling: (v: { percent: number; requests: number }) =>
    `${v.percent} % of the requests were traced (${v.requests} in this window).`,
  samplingUnknown: (v: { requests: number }) =>
    `${v.requests} requests were traced in this window; how many there were in all is not known.`,
  lowSampling: (v: { percent: number; requests: number }) =>
    `Only ${atLeastOne(v.percent)} % of the requests were traced (${v.requests} in this window): the order is unreliable, above all for rare faults.`,
  noTraces: () => 'No traces in this window. That is a gap, not "no errors".',
  noNormalWindow: () => 'No traces from before the incident, so there is nothing to compare with.',
  alarmedServiceNotTraced: () =>
    'The alarmed service itself is not in the traces; the order says only where traced time went.',
};

function callees(v: Started): string {
  if (v.callees === 0) return 'it calls nothing that is traced';
  if (v.worseCallees.length > 0) {
    return `${v.faults ? 'failing more' : 'slower'} too: ${v.worseCallees.join(', ')}`;
  }
  const dependencies = v.callees === 1 ? 'its only dependency' : `its ${v.callees} dependencies`;
  if (v.faults) return `${dependencies} ${v.callees === 1 ? 'fails' : 'fail'} no more than before`;
  return `${dependencies} ${v.callees === 1 ? 'is' : 'are'} as fast as before`;
}

const during = (sec: number | null): string => {
  if (sec === null) return '';
  return sec < 120 ? ` in these ${Math.round(sec)} seconds` : ` in these ${Math.round(sec / 60)} minutes`;
};

const rounded = (amount: number): string =>
  amount >= 10 ? String(Math.round(amount)) : String(Number(amount.toPrecision(2)));

const atLeastOne = (percent: number): string => (percent < 1 ? 'less than 1' : String(percent));
