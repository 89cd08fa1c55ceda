import { common } from './common.ts';
import { runbook } from './runbook.ts';

export const vi: typeof import('../en/index.ts').en = { common, runbook };
