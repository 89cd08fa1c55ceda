import type { gaps as en } from '../en/gaps.ts';

export const gaps: typeof en = {
  accessDenied: (v) =>
    `bị từ chối truy cập, thiếu quyền ${v.action} (\`tocsin iam\` in ra statement cần thêm)`,
  roleNotAssumable: (v) =>
    `không assume được role ${v.role} (\`tocsin iam\` in ra những gì role và tiến trình cần)`,
  forbidden: (v) => `bị từ chối truy cập, ${v.action} bị chặn bởi ${v.by}`,
  deniedBy: (v) =>
    ({
      'identity-policy': 'explicit deny trong policy của role',
      'resource-policy': 'explicit deny trong policy của resource',
      boundary: 'permissions boundary của role',
      'service-control-policy': 'service control policy của organisation',
      'resource-control-policy': 'resource control policy của organisation',
      'session-policy': 'session policy',
      'endpoint-policy': 'policy của VPC endpoint',
    })[v.by] ?? v.by,
  noAccount: (v) =>
    `${v.detail}: hãy thêm account này vào \`accounts\` trong tocsin.yaml, kèm role để assume`,
  missing: () => 'không tồn tại trong account và region này',
  timedOut: () => 'không có kết quả kịp thời',
  throttled: () => 'AWS giới hạn (throttle) quá lâu',
  noTraces: () => 'không có trace nào được lấy mẫu trong khoảng này (không có nghĩa là không có lỗi)',
  refused: (v) => `query bị từ chối: ${v.detail}`,
  failed: (v) => v.detail,
  overBudget: () => 'sự cố này đã dùng hết mức cho phép (`evidence.budget` trong tocsin.yaml)',
  notConfigured: () => 'service này chưa được cấu hình trong tocsin.yaml',
};
