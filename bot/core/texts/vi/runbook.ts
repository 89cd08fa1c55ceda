import type { runbook as en } from '../en/runbook.ts';

export const runbook: typeof en = {
  whyConfigured: (v) => `được cấu hình cho service ${v.service}`,
  whyConfiguredOnly: () => 'được cấu hình sẵn',
  whyRule: (v) => v.parts.join(', '),
  partName: (v) => `tên alarm ${v.value}`,
  partNamespace: (v) => `namespace ${v.value}`,
  partMetric: (v) => `tên metric ${v.value}`,
  partService: (v) => `service ${v.value}`,
  partDimension: (v) => `dimension ${v.key} = ${v.value}`,
  partTag: (v) => `tag ${v.key} = ${v.value}`,
  byPattern: (v) => `${v.part} (khớp ${v.pattern})`,
  unfilledAbsent: (v) => `${v.variable}: alarm không có thông tin này, hãy tự điền`,
  unfilledUnsafe: (v) => `${v.variable}: giá trị chứa ký tự mà shell sẽ diễn giải, hãy tự điền`,
};
