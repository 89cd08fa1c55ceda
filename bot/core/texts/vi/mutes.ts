import type { mutes as en } from '../en/mutes.ts';

/** Những khoảng thời gian mà alarm không mở sự cố và không gọi ai. */
export const mutes: typeof en = {
  alarmsNamed: (v) => `alarm \`${v.glob}\``,
  alarmsOf: (v) => `alarm của ${v.services.join(', ')}`,
  alarmsNamedOf: (v) => `alarm \`${v.glob}\` của ${v.services.join(', ')}`,
  tagged: (v) =>
    `${v.alarms === '' ? 'alarm' : v.alarms} có tag ${v.tags.map((tag) => `\`${tag}\``).join(', ')}`,

  muted: (v) => `*${v.label}* đã được đặt: đến ${v.until}, ${v.what} không mở sự cố và không gọi ai.`,
  mutedForEver: (v) =>
    `*${v.label}* đã được đặt: ${v.what} không mở sự cố và không gọi ai cho đến khi được gỡ.`,
  mutedLater: (v) =>
    `*${v.label}* đã được đặt: từ ${v.from} đến ${v.until}, ${v.what} không mở sự cố và không gọi ai.`,
  mutedWeekly: (v) =>
    `*${v.label}* đã được đặt: hằng tuần, lần tới từ ${v.from}, ${v.what} không mở sự cố và không gọi ai.`,
  mutedWeeklyNow: (v) =>
    `*${v.label}* đã được đặt và lặp lại hằng tuần; lúc này, đến ${v.until}, ${v.what} không mở sự cố và không gọi ai.`,
  afterwards: () =>
    'Khi hết hạn, alarm nào vẫn ở trạng thái ALARM sẽ mở sự cố lúc đó. Các sự cố đang mở giữ nguyên.',
  endHint: (v) => `Gỡ sớm hơn bằng \`${v.example}\`.`,

  none: () => 'Tocsin không mute gì.',
  list: (v) => `${v.n} mute:`,
  more: (v) => `và ${v.n} mute nữa`,
  line: (v) =>
    [`• *${v.label}* ${v.what}`, v.when, v.reason, v.who].filter((part) => part !== '').join(' · '),
  now: (v) => `đang mute, đến ${v.until}`,
  nowForEver: () => 'đang mute',
  next: (v) => `lần tới từ ${v.from}`,
  over: () => 'đã hết',
  inFile: () => 'tocsin.yaml',
  usage: (v) => `Ví dụ \`${v.once}\`, hoặc \`${v.weekly}\`.`,

  held: (v) =>
    `đang giữ lại ${v.n} alarm: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  newButton: () => 'Mute …',
  endButton: (v) => `Gỡ ${v.label}`,
  saidBy: (v) => [v.text, v.reason, v.who].filter((part) => part !== '').join(' · '),
  endedFor: (v) =>
    `Đã gỡ *${v.label}*: ${v.what} lại mở sự cố như thường; alarm nào vẫn ở trạng thái ALARM sẽ mở sự cố ngay.`,

  rules: () => 'Do chính CloudWatch mute, sẽ không gửi gì về các alarm này:',
  rule: (v) =>
    `• *${v.rule}* (${v.place}) ${v.held} · ${v.when} · ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  ruleActive: () => 'đang có hiệu lực',
  ruleScheduled: () => 'sắp tới',
  ruleUntil: (v) => `đến ${v.until}`,
  rulesMore: () => 'Còn nữa: xem đầy đủ trong console của CloudWatch.',
  ruleGap: (v) => `• ${v.place}: không hỏi được CloudWatch đang mute gì ở đó (${v.reason})`,
  cloudWatchHead: (v) => `*${v.label}* trong CloudWatch:`,
  cloudWatchMuted: (v) =>
    `• ${v.place}: một mute rule đang giữ lại ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  cloudWatchEnded: (v) => `• ${v.place}: không còn mute rule`,
  cloudWatchTooMany: (v) =>
    `• ${v.place}: chưa mute ở đó, có hơn 100 alarm khớp; một mute rule chỉ nhận 100. Hãy thu hẹp lại.`,
  cloudWatchFailed: (v) => `• ${v.place}: không thành công (${v.reason})`,
  cloudWatchDenied: (v) => `• ${v.place}: bị từ chối, role của account này thiếu \`${v.action}\``,
  cloudWatchNone: (v) =>
    `*${v.label}*: trong CloudWatch không có alarm nào tên như vậy. Tocsin vẫn giữ lại như thường.`,
  cloudWatchAlarms: () =>
    'Trong CloudWatch chỉ mute được theo tên alarm, ví dụ `nightly-*`: không theo service hay tag.',
  cloudWatchWeekly: () =>
    'Trong CloudWatch chỉ mute một lần được. Hãy bỏ `in cloudwatch` nếu muốn hằng tuần.',
  cloudWatchLong: () => 'CloudWatch mute tối đa 15 ngày.',
  cloudWatchWhere: () => 'Chưa cấu hình account nào: `accounts` trong tocsin.yaml cho biết CloudWatch ở đâu.',

  formCloudWatch: () => 'Cả trong CloudWatch',
  formCloudWatchOption: () => 'Đồng thời là một mute rule của CloudWatch',
  formCloudWatchDetail: () => 'Chỉ theo tên alarm, một lần, tối đa 15 ngày.',

  formTitle: () => 'Mute alarm',
  formSubmit: () => 'Mute',
  formIntro: () =>
    'Alarm nào khớp *tất cả* những gì điền ở đây sẽ không mở sự cố và không gọi ai. Chọn một lần, hoặc lặp lại hằng tuần.',
  formServiceHint: () => 'Mọi alarm của service này.',
  formAlarms: () => 'Alarm có tên khớp mẫu',
  formTag: () => 'Alarm có tag',
  formLength: () => 'Một lần: trong bao lâu?',
  formLengthHint: () => 'Ví dụ 30m, 2h hoặc 1d; hoặc cho biết lúc kết thúc ở dưới.',
  formFrom: () => 'Một lần: từ lúc (để trống là ngay bây giờ)',
  formUntil: () => 'Đến lúc',
  formWeekly: () => 'Hằng tuần vào',
  formWeeklyHint: () => 'Kèm giờ ở dưới, theo đồng hồ của bạn; lặp lại đến lúc đã điền ở trên, hoặc mãi mãi.',
  formDailyFrom: () => 'Hằng tuần: từ giờ',
  formDailyTo: () => 'Hằng tuần: đến giờ (nếu sớm hơn thì là hôm sau)',
  formReasonExample: () => 'Deploy payments',
  weekday: (v) => ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'][v.day] ?? '',
  formWhatMissing: () => 'Hãy chọn một service, hoặc điền mẫu tên alarm như nightly-*, hoặc một tag.',
  formTagWrong: () => 'Hãy viết dạng key=value, ví dụ env=dev; * thay cho bất kỳ giá trị nào.',
  formWhenMissing: () => 'Hãy cho biết trong bao lâu, hoặc đến lúc nào, hoặc chọn thứ ở dưới.',
  formEndTwice: () => 'Điền độ dài hoặc lúc kết thúc, không điền cả hai.',
  formOnceOrWeekly: () => 'Ô này dành cho mute một lần: hãy để trống, hoặc bỏ chọn các thứ.',
  formWeekdaysMissing: () => 'Hãy chọn ít nhất một thứ, hoặc bỏ trống giờ.',
  formTimeMissing: () => 'Mute hằng tuần cần cả hai giờ.',

  ended: (v) => `Đã gỡ *${v.label}*. Alarm nào nó giữ lại mà vẫn ở trạng thái ALARM sẽ mở sự cố ngay.`,
  noSuch: (v) =>
    `Không có mute ${v.label}, hoặc nó đã hết hạn. \`/incident mutes\` liệt kê tất cả; mute trong tocsin.yaml thì sửa ở đó.`,
  noSuchService: (v) =>
    `Không có service “${v.service}”. Nếu là alarm tên đó, hãy viết \`alarm:${v.service}\`.`,
  services: (v) => `Các service: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} service nữa` : ''}.`,

  unclearWhat: (v) =>
    v.value === ''
      ? 'Mute cái gì? Hãy nêu tên service, hoặc alarm dạng `nightly-*`.'
      : `Không rõ “${v.value}” là những alarm nào: một service, một mẫu tên alarm, hoặc \`tag:key=value\`.`,
  unclearWhen: () =>
    'Mute đến khi nào? Hãy viết `for 2h`, `until 06:00`, `from 22:00 until 23:30` hoặc `every sat 02:00-04:00`.',
  unclearTime: (v) =>
    `Không đọc được “${v.value}” như một thời điểm. \`14:00\` và \`2026-11-21 06:00\` tính theo đồng hồ của bạn.`,
  unclearWeekday: (v) =>
    `Không biết thứ “${v.value}”: hãy viết \`sat\`, \`mon-fri\`, \`sat,sun\` hoặc \`day\`.`,
  unclearLength: (v) =>
    `Không đọc được “${v.value}” như một khoảng thời gian: hãy viết \`30m\`, \`2h\` hoặc \`1d\`.`,
  overAlready: () => 'Khoảng thời gian đó đã qua, không có gì bị mute.',
  endsBeforeStart: () => 'Khoảng thời gian đó kết thúc trước khi bắt đầu, không có gì bị mute.',
  tooLong: () =>
    'Mute đặt tay kéo dài tối đa 31 ngày. Những gì cần im lâu hơn nên đưa vào tocsin.yaml để mọi người cùng thấy.',
  tooMany: () => 'Đã có quá nhiều mute đặt tay. `/incident mutes` liệt kê tất cả.',
  everything: () =>
    'Như vậy sẽ mute mọi alarm của mọi người. Hãy nêu kèm một service, hoặc alarm dạng `nightly-*`.',
};
