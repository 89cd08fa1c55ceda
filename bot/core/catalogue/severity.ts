/** sev1 is the most urgent. */
export const severities = ['sev1', 'sev2', 'sev3', 'sev4'] as const;

export type Severity = (typeof severities)[number];

export const isSeverity = (text: string): text is Severity =>
  (severities as readonly string[]).includes(text);

export const moreUrgent = (a: Severity, b: Severity): boolean => a < b;
