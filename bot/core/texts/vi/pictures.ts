import type { pictures as en } from '../en/pictures.ts';

export const pictures: typeof en = {
  when: (v) => `, từ ${v.from} đến ${v.to} UTC`,
  metric: (v) => `Metric của ${v.alarm}${v.when}`,
  map: (v) => `Các service quanh alarm và lời gọi giữa chúng${v.when}`,
  mapOf: (v) => `Các service quanh ${v.subject} và lời gọi giữa chúng`,
  minutes: () => 'Theo từng phút: service có alarm và nghi vấn đầu tiên',
  inWords: (v) => v.words,
  noMap: () => 'không có sơ đồ, vì trace không có service nào nối với alarm hoặc vẽ không được',
  notDrawn: (v) => `không vẽ được: ${v.why}`,
  couldNotBeDrawn: (v) => `không vẽ được; bằng lời: ${v.words}`,
  lost: (v) =>
    `${{ gone: 'hình không còn được lưu', unreadable: 'không đọc được hình đã lưu', 'too-large': 'hình quá lớn cho tài liệu này' }[v.why]}; bằng lời: ${v.words}`,
};
