import type { alarm as en } from '../en/alarm.ts';

const units = { seconds: 'giây', minutes: 'phút', hours: 'giờ' };

const adjectives = ['Average', 'Maximum', 'Minimum'];

const comparisons: Record<string, string> = {
  GreaterThanThreshold: 'trên',
  GreaterThanOrEqualToThreshold: 'từ',
  LessThanThreshold: 'dưới',
  LessThanOrEqualToThreshold: 'không quá',
};

const bands: Record<string, string> = {
  LessThanLowerOrGreaterThanUpperThreshold: 'ngoài dải dự kiến',
  LessThanLowerThreshold: 'dưới dải dự kiến',
  GreaterThanUpperThreshold: 'trên dải dự kiến',
};

export const alarm: typeof en = {
  metric: (v) =>
    v.statistic === ''
      ? v.name
      : adjectives.includes(v.statistic)
        ? `${v.statistic} ${v.name}`
        : `${v.statistic} của ${v.name}`,
  of: (v) => `${v.subject} của ${v.resources.join(', ')}`,
  computed: (v) => v.expression,
  watched: (v) => `Alarm ${v.name}`,
  logQuery: (v) => `Log query ${v.name}`,
  promQuery: (v) => `PromQL query ${v.name}`,
  condition: (v) =>
    v.comparison === 'GreaterThanOrEqualToThreshold'
      ? `từ ${v.threshold} trở lên`
      : `${comparisons[v.comparison] ?? 'quá ngưỡng'} ${v.threshold}`,
  bandCondition: (v) =>
    `${bands[v.comparison] ?? 'ngoài dải dự kiến'}${v.band.length > 0 ? ` (${v.band.join(' đến ')})` : ''}`,
  span: (v) => ` trong ${v.n} ${units[v.unit]}`,
  spanOf: (v) => ` trong ${v.needed}/${v.of} ${units[v.unit]}`,
  periodsOf: (v) => ` trong ${v.needed}/${v.of} chu kỳ ${v.n} ${units[v.unit]}`,
  runs: (v) => ` trong ${v.needed}/${v.of} lần chạy`,
  breached: (v) =>
    `${v.subject} ${v.condition === '' ? 'đã vượt ngưỡng' : `ở mức ${v.condition}`}${v.span}${v.value === '' ? '' : `: ${v.value}`}`,
  recovered: (v) =>
    `${v.subject} ${v.condition === '' ? 'đã trở lại trong ngưỡng' : `không còn ở mức ${v.condition}`}${v.value === '' ? '' : `: ${v.value}`}`,
  noData: (v) => `${v.subject} chưa đủ dữ liệu để đánh giá`,
  missingBreaches: (v) => `${v.subject} không có dữ liệu trong ${v.periods} chu kỳ, được tính là vượt ngưỡng`,
  created: (v) => `${v.subject} chưa được đánh giá: alarm vừa được tạo`,
  series: (v) => `${v.count}/${v.of} chuỗi của ${v.subject} đang ở ${v.state}`,
  composite: (v) => {
    const because = v.children.length === 0 ? '' : `: ${v.children.join(', ')}`;
    if (v.state === 'ALARM') {
      return `Composite alarm ${v.name} ${v.old === 'ALARM' ? 'vẫn ở' : 'chuyển sang'} ALARM${because}`;
    }
    return v.state === 'OK'
      ? `Composite alarm ${v.name} ${v.old === 'ALARM' ? 'đã OK trở lại' : 'đang OK'}${because}`
      : `Composite alarm ${v.name} chưa đủ dữ liệu để đánh giá${because}`;
  },
  given: (v) => `${v.name} chuyển sang ${v.state}, kèm lời: ${v.reason}`,
  afterMute: (v) => `${v.sentence} (được báo sau khi khoảng mute kết thúc)`,
  heldBack: (v) => `${v.sentence} (action đang bị giữ lại${v.by === '' ? '' : ` bởi ${v.by}`})`,
  finding: (v) =>
    v.state === 'OK'
      ? `GuardDuty finding ${v.name} đã được lưu trữ`
      : `GuardDuty phát hiện ${v.name}${v.severity === '' ? '' : ` (${v.severity})`}${v.reason === '' ? '' : `: ${v.reason}`}`,
  awsHealth: (v) =>
    `AWS Health ${v.state === 'OK' ? 'đã đóng' : 'báo'} ${v.name}${v.region === '' ? '' : ` tại ${v.region}`}${v.reason === '' ? '' : `: ${v.reason}`}`,
  alert: (v) => {
    const subject = `Alert ${v.name}${v.labels.length === 0 ? '' : ` của ${v.labels.join(', ')}`}`;
    if (v.state === 'INSUFFICIENT_DATA') return `${subject} không có dữ liệu`;
    return v.state === 'OK'
      ? `${subject} đã hết`
      : `${subject} đang firing${v.reason === '' ? '' : `: ${v.reason}`}`;
  },
  cost: (v) => `Chi phí của ${v.name} vượt mức dự kiến${v.reason === '' ? '' : `: ${v.reason}`}`,
  cutOff: (v) => `Nguồn alarm đã bị ngắt: subscription vào SNS topic ${v.topic} đã bị hủy`,
  deadLetters: (v) => `Tocsin đã bỏ cuộc: trong ${v.queue} có message không xử lý được`,
  notified: (v) => `Thông báo: ${v.title}${v.reason === '' ? '' : `: ${v.reason}`}`,
};
