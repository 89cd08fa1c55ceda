export const common = {
  seconds: (v: { n: number }) => `${v.n} s`,
  minutes: (v: { n: number }) => `${v.n} min`,
  minutesSeconds: (v: { min: number; sec: number }) => `${v.min} min ${v.sec} s`,
  hours: (v: { n: number }) => `${v.n} h`,
  hoursMinutes: (v: { h: number; min: number }) => `${v.h} h ${v.min} min`,
  unknownPerson: () => 'somebody',
  and: (v: { items: readonly string[] }) => v.items.join(', '),
};
