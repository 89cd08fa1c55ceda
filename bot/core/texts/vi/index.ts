import { alarm } from './alarm.ts';
import { answers } from './answers.ts';
import { blameless } from './blameless.ts';
import { common } from './common.ts';
import { effects } from './effects.ts';
import { evidence } from './evidence.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { mutes } from './mutes.ts';
import { page } from './page.ts';
import { paging } from './paging.ts';
import { postmortem } from './postmortem.ts';
import { reconciled } from './reconciled.ts';
import { refusals } from './refusals.ts';
import { runbook } from './runbook.ts';
import { shifts } from './shifts.ts';
import { slack } from './slack.ts';
import { summary } from './summary.ts';
import { suspects } from './suspects.ts';
import { timeline } from './timeline.ts';
import { triage } from './triage.ts';

export const vi: typeof import('../en/index.ts').en = {
  alarm,
  answers,
  blameless,
  common,
  effects,
  evidence,
  forms,
  gaps,
  help,
  home,
  mutes,
  page,
  paging,
  postmortem,
  reconciled,
  refusals,
  runbook,
  shifts,
  slack,
  summary,
  suspects,
  timeline,
  triage,
};
