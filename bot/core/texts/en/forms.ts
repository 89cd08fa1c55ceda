/** The forms (modals). Labels of at most 24 characters where they are a title or a button: Slack cuts there. */
export const forms = {
  cancel: () => 'Cancel',

  loadingTitle: () => 'One moment',
  loading: () => 'The form is being fetched …',
  unknownForm: () =>
    'This form is of another version of Tocsin and was not taken: nothing of it is stored. Close it and open it again.',

  closesUnclear: () =>
    'I cannot read that: `runbook alb-5xx exists`, `alarm checkout-5xx has an OK action` or `pattern "GatewayTimeout" is absent for 14 days`.',

  declareTitle: () => 'Declare an incident',
  declareSubmit: () => 'Declare',
  titleLabel: () => 'What is wrong?',
  titleExample: () => 'Payments fail for a third of customers',
  serviceLabel: () => 'Service',
  serviceHint: () => 'Where it shows. Its people on call are paged.',
  servicePlaceholder: () => 'Not known yet',
  servicesLeftOut: (v: { n: number }) =>
    `${v.n} more ${v.n === 1 ? 'service does' : 'services do'} not fit into this menu.`,
  severityLabel: () => 'Severity',
  severityHint: () => 'Left open: what is configured for the service.',
  severityPlaceholder: () => 'As configured',
  sev1: () => 'sev1: most urgent',
  sev2: () => 'sev2',
  sev3: () => 'sev3',
  sev4: () => 'sev4: least urgent',
  sureLabel: () => 'If one of these is true',
  notSure: () => 'I am not sure yet',
  notSureDetail: () => 'Starts in triage: nobody is paged until somebody confirms it.',
  separate: () => 'It is another trouble than the open one',
  separateDetail: () => 'Opens a second incident for the service instead of naming the first.',
  private: () => 'Private',
  privateDetail: () => 'A private channel; others see the number only. Cannot be changed later.',

  resolveTitle: () => 'Resolve',
  resolveSubmit: () => 'Resolve',
  summaryLabel: () => 'How did it end?',
  summaryExample: () => 'Rolled back payments-api to version 213; 5xx under 1 % since 14:43.',
  summaryHint: () => 'One or two sentences. They open the postmortem.',
  stillInAlarm: (v: { n: number }) =>
    v.n === 1 ? '*One alarm is still in ALARM:*' : `*${v.n} alarms are still in ALARM:*`,
  stillInAlarmAdvice: () =>
    'Better wait until they are OK: `/incident status monitoring` says that it looks over and keeps watching.',
  evenInAlarmLabel: () => 'Alarms still fire',
  evenInAlarm: () => 'Resolve although alarms still fire',
  confirmStillInAlarm: () =>
    'Alarms still fire. Tick this to resolve all the same, or cancel and wait for OK.',

  updateTitle: () => 'Update',
  updateSubmit: () => 'Send',
  updateLabel: () => 'What has changed?',
  updateHint: () => 'What is known, what is being done, what comes next. Everybody in the channel reads it.',

  severityTitle: () => 'Change severity',
  severitySubmit: () => 'Change',
  reasonLabel: () => 'Why?',
  reasonExample: () => 'Only the checkout of one region is affected',

  about: (v: { incident: string; title: string }) => `${v.incident} · ${v.title}`,

  chooseSeverity: () => 'Choose one of sev1 to sev4.',
  tooShort: (v: { least: number }) =>
    v.least <= 1 ? 'Please write something.' : `Please write at least ${v.least} characters.`,
  tooLong: (v: { length: number; most: number }) =>
    `${v.length} characters are too many: at most ${v.most} fit.`,
};
