import type { slack as en } from '../en/slack.ts';

export const slack: typeof en = {
  andMore: (v) => `và ${v.n} mục nữa`,
};
