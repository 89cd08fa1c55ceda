import type { map as en } from '../en/map.ts';

const count = (n: number): string => n.toLocaleString('vi-VN');

const signed = (amount: number): string => {
  const shown = amount >= 10 ? Math.round(amount) : Number(amount.toPrecision(2));
  return `+${count(shown)}`;
};

export const map: typeof en = {
  alarm: () => 'báo động',
  suspect: (v) => `nghi vấn ${v.rank}: ${v.percent} %`,
  newcomer: () => 'chưa từng thấy',
  requests: (v) => `${count(v.n)} request`,
  extra: (v) => (v.faults ? `${signed(v.amount)} lỗi` : `${signed(v.amount)} s`),
  folded: (v) => (v.healthy ? `+${count(v.n)} bình thường` : `+${count(v.n)} service khác`),
  title: (v) => `Các service quanh ${v.alarmed}: ghi nhận ${count(v.requests)} request`,
  legendWorse: (v) =>
    v.faults ? 'lời gọi lỗi nhiều hơn trước' : 'lời gọi chậm hơn trước, kèm số giây tăng thêm',
  legendCall: () => 'lời gọi như trước',
  legendAsync: () => 'không ai chờ kết quả',
  legendFolded: () => 'service vẫn như trước, đã gộp',
  apart: (v) => `${count(v.n)} service không nối với báo động nên không vẽ.`,
  alt: (v) =>
    [
      `Sơ đồ ${count(v.services)} service, báo động ở ${v.alarmed}.`,
      v.suspects.length === 0
        ? 'Không service nào nổi bật.'
        : `Nghi vấn: ${v.suspects.map(({ service, percent }) => `${service} (${percent} %)`).join(', ')}.`,
      ...(v.worse.length === 0
        ? []
        : [
            `Lời gọi ${v.faults ? 'lỗi nhiều hơn' : 'chậm hơn'}: ${v.worse.map(({ from, to }) => `${from} đến ${to}`).join(', ')}.`,
          ]),
      ...(v.folded === 0 ? [] : [`Đã gộp ${count(v.folded)} service khác.`]),
    ].join(' '),
};
