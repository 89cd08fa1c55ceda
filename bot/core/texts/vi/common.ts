import type { common as en } from '../en/common.ts';

export const common: typeof en = {
  day: (v) => `${v.date}/${v.month}/${v.year}`,
  seconds: (v) => `${v.n} giây`,
  minutes: (v) => `${v.n} phút`,
  minutesSeconds: (v) => `${v.min} phút ${v.sec} giây`,
  hours: (v) => `${v.n} giờ`,
  hoursMinutes: (v) => `${v.h} giờ ${v.min} phút`,
  unknownPerson: () => 'ai đó',
  and: (v) => v.items.join(', '),
};
