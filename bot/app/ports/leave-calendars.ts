/** Why a calendar could not be had; `detail` names no secret part of an address. */
export type CalendarTrouble = {
  readonly trouble: 'not-found' | 'too-large' | 'not-allowed' | 'unavailable';
  readonly detail: string;
};

/** Calendars of leave, from files beside tocsin.yaml and from addresses. Never throws. */
export type LeaveCalendars = {
  /** At most 5 MB, within 15 s. `source`: a path, absolute, or an address. */
  readonly read: (source: string) => Promise<{ readonly text: string } | CalendarTrouble>;
};
