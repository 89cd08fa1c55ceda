import type { slack as en } from '../en/slack.ts';

const statuses: Readonly<Record<string, string>> = {
  triage: 'triage',
  investigating: 'đang điều tra',
  identified: 'đã rõ nguyên nhân',
  monitoring: 'đang theo dõi',
  resolved: 'đã xử lý xong',
  closed: 'đã kết thúc',
  declined: 'không phải sự cố',
  merged: 'đã gộp',
};

export const slack: typeof en = {
  andMore: (v) => `và ${v.n} mục nữa`,
  status: (v) => statuses[v.status] ?? v.status,
  privateIncident: (v) => `${v.incident} (riêng tư)`,
  drill: () => 'diễn tập',
  days: (v) => `${v.n} ngày`,
  quoted: (v) => `“${v.text}”`,

  acknowledge: () => 'Nhận',
  takeLead: () => 'Nhận điều phối',
  update: () => 'Cập nhật',
  severity: () => 'Mức độ',
  resolve: () => 'Xử lý xong',
  runbook: () => 'Runbook',
  timeline: () => 'Timeline',
  unfold: () => 'Tách',
  mitigate: () => 'Đã hết ảnh hưởng',
  reopen: () => 'Mở lại',
  postmortem: () => 'Bản nháp postmortem',
  openDraft: () => 'Mở bản nháp',
  openLogs: () => 'Mở trong Logs Insights',
  openTraces: () => 'Mở trong X-Ray',
  onIt: () => 'Tôi nhận',
  onItAfterAll: () => 'Tôi nhận lại',
  escalate: () => 'Chuyển cho người tiếp theo',
  escalateTo: (v) => `Chuyển cho ${v.name}`,
  cannot: () => 'Tôi không nhận được',
};
