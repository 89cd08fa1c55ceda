import { common } from './common.ts';

export const vi: typeof import('../en/index.ts').en = { common };
