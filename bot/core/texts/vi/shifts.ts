import type { shifts as en } from '../en/shifts.ts';

/** Đổi ca, nhờ trực thay và lịch trực. */
export const shifts: typeof en = {
  list: (v) => `*${v.schedule}*, hai tuần tới`,
  listNone: (v) => `Hai tuần tới không có ai trực ${v.schedule}.`,
  line: (v) =>
    [`• ${v.start} – ${v.end} ${v.who}`, v.layer, v.why, v.reason].filter((part) => part !== '').join(' · '),
  why: (v) => `${v.why === 'cover' ? 'trực thay' : v.why === 'swap' ? 'đổi ca' : 'override'} ${v.label}`,
  gap: (v) => `• ${v.start} – ${v.end} *không có ai*`,
  more: (v) => `và ${v.n} ca nữa`,

  overridden: (v) => `*${v.label}* đã được đặt: ${v.who} trực ${v.schedule} từ ${v.start} đến ${v.end}.`,
  overriddenInstead: (v) =>
    `*${v.label}* đã được đặt: từ ${v.start} đến ${v.end}, ca nào của ${v.replaces} trong ${v.schedule} thì ${v.who} trực thay.`,
  takenOff: (v) => `*${v.label}* đã được đặt: từ ${v.start} đến ${v.end} *không có ai* trực ${v.schedule}.`,
  takenOffInstead: (v) =>
    `*${v.label}* đã được đặt: từ ${v.start} đến ${v.end} ${v.replaces} không trực ${v.schedule}, và không có ai thay.`,
  part: (v) => `• ${v.layer}: ${v.start} – ${v.end}`,
  insteadOf: (v) => `Thay cho ${v.who.join(', ')}; họ sẽ được báo.`,
  nobodyReplaced: (v) => `${v.who} vốn không trực lúc đó: không có gì thay đổi.`,
  endHint: (v) => `Gỡ sớm hơn bằng \`${v.example}\`.`,
  ended: (v) => `Đã gỡ *${v.label}*: ${v.schedule} tiếp tục theo lịch.`,
  noSuchOverride: (v) =>
    `Không có override ${v.label}, hoặc nó đã hết hạn. \`/oncall schedule\` cho thấy tất cả.`,

  unclearWho: (v) =>
    v.value === ''
      ? 'Ai sẽ trực? Hãy nêu một người: `@bo`, `me`, hoặc `nobody`.'
      : `Không rõ “${v.value}” là ai: hãy mention một người, hoặc viết \`me\`, \`nobody\`.`,
  chooseFromList: (v) =>
    `“${v.value}” chỉ là chữ: Slack không cho biết là ai. Hãy gõ \`@\` rồi chọn người trong danh sách, hoặc dùng form (gõ \`/oncall override\` không kèm gì).`,
  unclearWhen: () =>
    'Khi nào? Hãy viết `for 4h`, `until 06:00`, `from 18:00 until 22:00` hoặc `Friday 18:00-22:00`.',
  unclearTime: (v) =>
    `Không đọc được “${v.value}” như một thời điểm. \`14:00\`, \`Friday 18:00\` và \`2026-11-21 06:00\` tính theo đồng hồ của bạn.`,
  unclearLength: (v) =>
    `Không đọc được “${v.value}” như một khoảng thời gian: hãy viết \`30m\`, \`4h\` hoặc \`1d\`.`,
  example: (v) => `Ví dụ \`${v.example}\`.`,
  overAlready: () => 'Khoảng thời gian đó đã qua, không có gì thay đổi.',
  endsBeforeStart: () => 'Khoảng thời gian đó kết thúc trước khi bắt đầu, không có gì thay đổi.',
  tooLong: () =>
    'Dài hơn một năm, không có gì thay đổi: những gì lâu như vậy nên đưa vào rotation trong tocsin.yaml.',
  tooMany: () => 'Schedule này đã có quá nhiều override: hãy viết rotation đúng ý vào tocsin.yaml.',
  nameALayer: () =>
    'Trong khoảng đó schedule đi qua nhiều layer. Hãy nêu layer muốn đổi, ví dụ `payments/primary`.',
  whichSchedule: () => 'Schedule nào?',
  noSuchLayer: (v) => `${v.schedule} không có layer “${v.layer}”. Các layer: ${v.layers.join(', ')}.`,
  notInConfiguration: (v) =>
    `${v.who} không có trong tocsin.yaml (people) nên không có cách nào để gọi. Không có gì thay đổi.`,

  noticeOn: (v) => `Bạn trực *${v.schedule}* từ ${v.start} đến ${v.end} (${v.label}).`,
  noticeOnFor: (v) => `Bạn trực *${v.schedule}* thay ${v.who} từ ${v.start} đến ${v.end} (${v.label}).`,
  noticeOff: (v) => `${v.who} trực *${v.schedule}* thay bạn từ ${v.start} đến ${v.end} (${v.label}).`,
  noticeOffNobody: (v) =>
    `Bạn không trực *${v.schedule}* từ ${v.start} đến ${v.end}, và không có ai thay (${v.label}).`,
  noticeEnded: (v) =>
    `${v.label} đã bị gỡ: bạn không còn trực *${v.schedule}* theo đó từ ${v.start} đến ${v.end}.`,
  noticeBack: (v) => `${v.label} đã bị gỡ: bạn trực *${v.schedule}* theo lịch từ ${v.start} đến ${v.end}.`,
  noticeNotCovered: (v) =>
    `Không có ai nhận *${v.schedule}* từ ${v.start} đến ${v.end} (${v.label}). Bạn vẫn trực.`,
  outlook: () => '*Lịch trực, 52 tuần tới*',
  outlookGap: (v) =>
    `• ${v.schedule}: ${v.hours} giờ không có ai trực${v.n === 1 ? '' : `, chia làm ${v.n} khoảng`}, sớm nhất từ ${v.start} đến ${v.end}`,
  outlookUnreachable: (v) =>
    `• ${v.who} trực ${v.schedule} từ ${v.start} nhưng không gọi được: không có slack lẫn số điện thoại`,
  outlookDouble: (v) =>
    `• ${v.who} trực cùng lúc ở ${v.places.join(' và ')}${v.n === 1 ? '' : `, ${v.n} lần`}, sớm nhất từ ${v.start} đến ${v.end}`,
  outlookMore: (v) => `và ${v.n} mục nữa`,
  outlookThen: () => '`tocsin check` chỉ ra chỗ tương ứng trong tocsin.yaml.',

  by: (v) => `do ${v.who} đặt`,

  cover: (v) => `*Ai trực thay ${v.schedule} từ ${v.start} đến ${v.end} được không?* ${v.who} hỏi.`,
  coverTaken: (v) => `${v.taker} trực ${v.schedule} thay ${v.who} từ ${v.start} đến ${v.end}.`,
  coverWithdrawn: (v) => `${v.who} không còn cần người trực thay ${v.schedule} từ ${v.start} đến ${v.end}.`,
  coverExpired: (v) => `Không có ai nhận ${v.schedule} từ ${v.start} đến ${v.end}: ${v.who} đã trực.`,
  take: () => 'Tôi nhận',
  askedIn: (v) => `Đã hỏi *${v.label}* trong ${v.channel}.`,
  asked: (v) => `Đã hỏi *${v.label}* trong kênh thông báo.`,
  askedPeople: (v) => `Đã hỏi *${v.label}*: ${v.n} người nhận được tin nhắn riêng.`,
  askedNobody: (v) =>
    `*${v.label}*: không còn ai khác của schedule này để hỏi trong Slack. Hãy hỏi trực tiếp, rồi người đó gõ \`/oncall override\`.`,
  stillYou: (v) => `Cho đến khi có người nhận, bạn vẫn trực ${v.schedule} từ ${v.start} đến ${v.end}.`,
  withdrawHint: (v) => `Rút lại bằng \`${v.example}\`.`,
  youTake: (v) =>
    `Bạn trực ${v.schedule} thay ${v.who} từ ${v.start} đến ${v.end} (${v.label}). ${v.who} sẽ được báo.`,
  quicker: (v) => `Có người nhanh hơn: ${v.label} đã được nhận.`,
  quickerWas: (v) => `${v.who} nhanh hơn: ${v.label} đã được nhận.`,
  noLonger: (v) => `${v.label} đã hết hạn: không cần ai nhận nữa.`,
  ownCover: (v) => `${v.label} là yêu cầu của chính bạn: phải có người khác nhận.`,
  notOwnCover: (v) => `${v.label} không phải của bạn nên bạn không rút lại được.`,
  withdrawn: (v) => `Đã rút lại *${v.label}*: bạn trực theo lịch.`,
  noSuchCover: (v) => `Không có yêu cầu ${v.label}, hoặc nó đã hết hạn.`,
  notOnCallThen: (v) => `Bạn không trực từ ${v.start} đến ${v.end}: không có gì để nhờ.`,
  notOnCallThenIn: (v) => `Bạn không trực ${v.schedule} từ ${v.start} đến ${v.end}: không có gì để nhờ.`,
  formOverrideTitle: () => 'Override',
  formOverrideSubmit: () => 'Đặt',
  formCoverTitle: () => 'Nhờ trực thay',
  formCoverSubmit: () => 'Hỏi',
  formSwapTitle: () => 'Đổi ca',
  formSwapSubmit: () => 'Đề nghị',
  formHandoffTitle: () => 'Bàn giao ca',
  formHandoffSubmit: () => 'Đề nghị',
  formSchedule: () => 'Schedule',
  formWho: () => 'Ai trực',
  formInsteadOf: () => 'Chỉ thay cho người này',
  formFrom: () => 'Từ (để trống: ngay bây giờ)',
  formUntil: () => 'Đến',
  formLength: () => 'hoặc trong bao lâu',
  formWith: () => 'Với ai',
  formTo: () => 'Cho ai',
  formNextHint: () => 'Để trống: cho người trực kế tiếp.',
  formSwapIntro: () =>
    'Không ghi giờ thì đổi ca kế tiếp của bạn lấy ca kế tiếp của họ. Chưa có gì thay đổi trước khi họ đồng ý.',
  formMineFrom: () => 'Bạn nhường: từ',
  formMineUntil: () => 'Bạn nhường: đến',
  formTheirsFrom: () => 'Bạn nhận: từ',
  formTheirsUntil: () => 'Bạn nhận: đến',
  formHandoffIntro: () =>
    'Ca của bạn và những gì đang mở được chuyển cho người khác. Bạn vẫn chịu trách nhiệm cho đến khi họ nhận.',
  formWhoMissing: () => 'Hãy chọn một người.',
  formBothTimes: () => 'Hãy ghi cả hai thời điểm, cái sau muộn hơn cái trước, hoặc để trống cả hai.',
  formEndTwice: () => 'Chỉ ghi thời điểm kết thúc hoặc độ dài, không ghi cả hai.',
  formEndMissing: () => 'Đến khi nào, hoặc trong bao lâu?',
  buttonOverride: () => 'Override',
  buttonCover: () => 'Nhờ trực thay',
  buttonSwap: () => 'Đổi ca',
  buttonHandoff: () => 'Bàn giao',
  buttonCalendar: () => 'Lịch',
  calendarOwn: () => 'Các ca của bạn, cho ứng dụng lịch đăng ký theo địa chỉ:',
  calendarOf: (v) => `Mọi ca của *${v.schedule}*, cho ứng dụng lịch đăng ký theo địa chỉ:`,
  calendarRenewed: () => 'Địa chỉ trước đó không còn dùng được.',
  calendarSecret: () => 'Ai biết địa chỉ này đều đọc được: hãy giữ cho riêng bạn.',
  calendarRenew: () => 'Địa chỉ mới',
  noCalendarAddress: () =>
    'Chưa thể cấp địa chỉ: người vận hành Tocsin cần ghi trong tocsin.yaml (oncall.calendars.url) nơi có thể truy cập. Trong lúc đó `tocsin oncall export` ghi lịch ra file.',
  outlookLeave: (v) => `• ${v.who} nghỉ phép nhưng có ca trực ${v.schedule} từ ${v.start} đến ${v.end}`,
  outlookUnread: (v) => `• không đọc được lịch nghỉ của ${v.who} (${v.source}): ${v.what}`,
  outlookUnreadEvents: (v) => `• không đọc được ${v.n} sự kiện trong lịch nghỉ của ${v.who}`,
  leaveConflict: (v) =>
    `Theo lịch của bạn, bạn nghỉ từ ${v.start} đến ${v.end}, nhưng lúc đó bạn trực *${v.schedule}*.`,
  buttonTest: () => 'Page thử cho tôi',
  formPageTitle: () => 'Page ngay',
  formPageSubmit: () => 'Page',
  formPageIntro: () =>
    'Một người, hoặc mọi người đang on-call trong một schedule. Họ được page qua mọi kênh, như ban đêm.',
  formPageWho: () => 'Người',
  formPageText: () => 'Nội dung họ đọc',
  formPageEither: () => 'chọn một người hoặc một schedule',
  buttonFairness: () => 'Công bằng',
  fairness: (v) => `*${v.schedule} đã cần gì ở mỗi người từ ${v.from}*`,
  fairnessAll: (v) => `*Việc trực đã cần gì ở mỗi người từ ${v.from}*`,
  fairnessNone: () => 'Không có ai trực.',
  fairnessLine: (v) =>
    `• ${v.who} *${v.load}*: ${v.hours} giờ, ${v.nights} đêm, ${v.weekends} cuối tuần, bị gọi ${v.pages} lần, bị đánh thức ${v.nightsWoken} đêm`,
  fairnessWeights: () =>
    'Một ngày trực tính 1, mỗi đêm thêm 1, mỗi cuối tuần thêm 2, mỗi đêm bị đánh thức thêm 3.',
  fairnessSuggest: () => 'Những thứ tự sau sẽ cân bằng hơn; ai đang trực thì giữ nguyên:',
  fairnessOrder: (v) => `• ${v.schedule}/${v.layer}: ${v.people.join(', ')}`,
  fairnessEven: () => 'Thứ tự hiện tại đã cân bằng.',
  copy: (v) => `${v.who.join(', ')} được gọi vì *${v.incident}* · ${v.severity} · ${v.title}`,
  copyWhy: (v) => `Bạn theo dõi ${v.schedule} để học việc: không cần bạn làm gì, và không ai chờ bạn.`,
};
