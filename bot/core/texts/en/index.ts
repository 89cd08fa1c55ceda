import { alarm } from './alarm.ts';
import { common } from './common.ts';
import { gaps } from './gaps.ts';
import { paging } from './paging.ts';
import { runbook } from './runbook.ts';
import { suspects } from './suspects.ts';
import { timeline } from './timeline.ts';

export const en = { alarm, common, gaps, paging, runbook, suspects, timeline };
