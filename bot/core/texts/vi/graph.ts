import type { graph as en } from '../en/graph.ts';

const percent = (share: number): string => {
  const value = share * 100;
  return (value >= 10 ? Math.round(value) : Number(value.toPrecision(2))).toLocaleString('vi-VN');
};

const seconds = (sec: number): string => Number(sec.toPrecision(2)).toLocaleString('vi-VN');

export const graph: typeof en = {
  noData: () => 'không có dữ liệu',
  threshold: (v) => `ngưỡng ${v.value}`,
  metricAlt: (v) =>
    [
      `Biểu đồ ${v.metric} của alarm ${v.alarm}`,
      ...(v.usual === undefined ? [] : [`bình thường ${v.usual}`]),
      v.now === undefined ? 'không có dữ liệu' : `hiện tại ${v.now}`,
      ...(v.threshold === undefined ? [] : [`ngưỡng ${v.threshold}`]),
      ...(v.since === undefined
        ? []
        : [`vượt ngưỡng từ ${v.since}${v.until === undefined ? '' : ` đến ${v.until}`} UTC`]),
      ...v.marks,
    ].join(', '),
  minutesTitle: (v) =>
    v.faults
      ? 'Tỷ lệ request lỗi theo phút, trong số được trace'
      : 'Thời gian mỗi request theo phút, trong số được trace',
  line: (v) =>
    `${v.service} (${{ entry: 'có alarm', suspect: 'nghi vấn đầu tiên', both: 'có alarm, nghi vấn đầu tiên' }[v.role]})`,
  alarmMark: () => 'alarm',
  changeMark: () => 'thay đổi',
  value: (v) => (v.faults ? `${percent(v.value)} %` : `${seconds(v.value)} giây`),
  lineAlt: (v) => `${v.line}: lúc đầu ${v.usual}, cao nhất ${v.most} (${v.time}).`,
  minutesAlt: (v) =>
    [
      `${v.title}, từ ${v.from} đến ${v.to} UTC.`,
      ...v.lines,
      ...(v.marks.length === 0 ? [] : [`Đánh dấu: ${v.marks.join(', ')}.`]),
    ].join(' '),
};
