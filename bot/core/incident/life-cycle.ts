/** The statuses of an incident (interfaces, "Life cycle"). */
export const statuses = [
  'triage',
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'closed',
  'declined',
  'merged',
] as const;

export type Status = (typeof statuses)[number];

/** Statuses in which people still work on it. */
export const openStatuses = ['triage', 'investigating', 'identified', 'monitoring'] as const;

export type OpenStatus = (typeof openStatuses)[number];

export const isOpen = (status: Status): status is OpenStatus =>
  (openStatuses as readonly Status[]).includes(status);

/** The statuses that a person may choose with `/incident status`. */
export const workingStatuses = ['investigating', 'identified', 'monitoring'] as const;

export type WorkingStatus = (typeof workingStatuses)[number];

export const isWorkingStatus = (text: string): text is WorkingStatus =>
  (workingStatuses as readonly string[]).includes(text);

/** The roles every incident knows; more may be configured. */
export const roles = ['lead', 'communications', 'scribe'] as const;
