const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const common = {
  /** `month` from 1. */
  day: (v: { year: number; month: number; date: number }) => `${v.date} ${months[v.month - 1]} ${v.year}`,
  seconds: (v: { n: number }) => `${v.n} s`,
  minutes: (v: { n: number }) => `${v.n} min`,
  minutesSeconds: (v: { min: number; sec: number }) => `${v.min} min ${v.sec} s`,
  hours: (v: { n: number }) => `${v.n} h`,
  hoursMinutes: (v: { h: number; min: number }) => `${v.h} h ${v.min} min`,
  unknownPerson: () => 'somebody',
  and: (v: { items: readonly string[] }) => v.items.join(', '),
};
