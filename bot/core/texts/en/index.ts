import { common } from './common.ts';
import { runbook } from './runbook.ts';

export const en = { common, runbook };
