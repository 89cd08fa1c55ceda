export const paging = {
  sms: (v: { incident: string; severity: string; title: string }) =>
    `Tocsin ${v.incident} ${v.severity} ${v.title}. Acknowledge in Slack.`,
  smsPrivate: (v: { incident: string; severity: string }) =>
    `Tocsin ${v.incident} ${v.severity}, private. Acknowledge in Slack.`,
};
