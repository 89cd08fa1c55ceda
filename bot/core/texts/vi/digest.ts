import type { digest as en } from '../en/digest.ts';

export const digest: typeof en = {
  heading: (v) => `*${v.every === 'weekly' ? 'Tuần' : 'Tháng'} từ ${v.from} đến ${v.to}*`,
  incidents: (v) =>
    v.n === 0
      ? `Không có sự cố nào (kỳ trước ${v.before}).`
      : `${v.n} sự cố (${v.bySeverity}); kỳ trước ${v.before}`,
  longest: (v) => `Dài nhất: ${v.list.join('; ')}`,
  one: (v) => `${v.incident} ${v.title}, ${v.span}`,
  delivery: (v) => `${v.deployments} lần deploy, ${v.failed} lần gây ra sự cố (${v.share})`,
  budget: (v) =>
    `Error budget của ${v.service}: đã dùng tối đa ${v.burnt} trên ${v.budget} phút (${v.share})`,
  actions: (v) => `${v.open} action item còn mở, ${v.overdue} quá hạn: \`/incident actions\``,
  about: (v) =>
    `Không tính drill, sự cố bị từ chối, đã gộp hoặc riêng tư. Giờ của ${v.zone}. Trung vị, không phải trung bình.`,
  posted: (v) => `Bản tổng kết đang được gửi tới ${v.channel}.`,
  postedBefore: (v) =>
    `Hôm nay ${v.channel} đã có bản tổng kết, yêu cầu lúc ${v.time}; mỗi ngày chỉ gửi một bản. \`/incident metrics\` cho riêng bạn xem số liệu hiện tại.`,
  notConfigured: () =>
    'Chưa khai báo kênh cho bản tổng kết: `figures: { digest: { channel: C0123456789 } }` trong tocsin.yaml.',
  button: () => 'Gửi bản tổng kết',
};
