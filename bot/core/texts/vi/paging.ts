import type { paging as en } from '../en/paging.ts';

export const paging: typeof en = {
  sms: (v) => `Tocsin ${v.incident} ${v.severity} ${v.title}. Bấm nhận trong Slack.`,
  smsPrivate: (v) => `Tocsin ${v.incident} ${v.severity}, riêng tư. Bấm nhận trong Slack.`,
};
