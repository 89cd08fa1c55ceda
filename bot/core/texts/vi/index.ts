import { alarm } from './alarm.ts';
import { common } from './common.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { paging } from './paging.ts';
import { postmortem } from './postmortem.ts';
import { runbook } from './runbook.ts';
import { slack } from './slack.ts';
import { suspects } from './suspects.ts';
import { timeline } from './timeline.ts';

export const vi: typeof import('../en/index.ts').en = {
  alarm,
  common,
  forms,
  gaps,
  paging,
  postmortem,
  runbook,
  slack,
  suspects,
  timeline,
};
