import { actions } from './actions.ts';
import { alarm } from './alarm.ts';
import { answers } from './answers.ts';
import { blameless } from './blameless.ts';
import { causes } from './causes.ts';
import { common } from './common.ts';
import { digest } from './digest.ts';
import { effects } from './effects.ts';
import { escalation } from './escalation.ts';
import { evidence } from './evidence.ts';
import { failures } from './failures.ts';
import { figures } from './figures.ts';
import { explain } from './explain.ts';
import { forms } from './forms.ts';
import { gaps } from './gaps.ts';
import { graph } from './graph.ts';
import { handoff } from './handoff.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { hypotheses } from './hypotheses.ts';
import { map } from './map.ts';
import { mutes } from './mutes.ts';
import { page } from './page.ts';
import { paging } from './paging.ts';
import { past } from './past.ts';
import { pictures } from './pictures.ts';
import { postmortem } from './postmortem.ts';
import { reconciled } from './reconciled.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { publishing } from './publishing.ts';
import { wording } from './wording.ts';
import { review } from './review.ts';
import { runbook } from './runbook.ts';
import { shifts } from './shifts.ts';
import { slack } from './slack.ts';
import { summary } from './summary.ts';
import { suspects } from './suspects.ts';
import { timeline } from './timeline.ts';
import { triage } from './triage.ts';

export const en = {
  actions,
  alarm,
  answers,
  blameless,
  causes,
  common,
  digest,
  effects,
  escalation,
  evidence,
  failures,
  figures,
  explain,
  forms,
  gaps,
  graph,
  handoff,
  help,
  home,
  hypotheses,
  map,
  mutes,
  page,
  paging,
  past,
  pictures,
  postmortem,
  reconciled,
  refusals,
  report,
  publishing,
  wording,
  review,
  runbook,
  shifts,
  slack,
  summary,
  suspects,
  timeline,
  triage,
};
