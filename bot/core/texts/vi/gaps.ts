import type { gaps as en } from '../en/gaps.ts';

export const gaps: typeof en = {
  accessDenied: (v) =>
    `bị từ chối truy cập, thiếu quyền ${v.action} (\`tocsin iam\` in ra statement cần thêm)`,
  missing: () => 'không tồn tại trong account và region này',
  timedOut: () => 'không có kết quả kịp thời',
  throttled: () => 'AWS giới hạn (throttle) quá lâu',
  noTraces: () => 'không có trace nào được lấy mẫu trong khoảng này (không có nghĩa là không có lỗi)',
  refused: (v) => `query bị từ chối: ${v.detail}`,
  failed: (v) => v.detail,
  notConfigured: () => 'service này chưa được cấu hình trong tocsin.yaml',
};
