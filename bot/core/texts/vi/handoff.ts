import type { handoff as en } from '../en/handoff.ts';

/** Bàn giao ca trực, bắt đầu ca và đổi ca. */
export const handoff: typeof en = {
  handedOver: (v) => `${v.who} đã nhận bàn giao từ người trực ${v.schedule} trước đó`,
  pagedAgain: () => 'không ai nhận bàn giao lúc đổi ca: bắt đầu gọi lại',

  card: (v) => `*Bàn giao ${v.schedule}*: ${v.from} → ${v.to}, ${v.n} incident đang mở`,
  cardEmpty: (v) => `*Bàn giao ${v.schedule}*: ${v.from} → ${v.to}, không có incident nào đang mở`,
  until: (v) => `${v.to} sẽ trực đến ${v.until}.`,
  asked: (v) =>
    `${v.from} vẫn chịu trách nhiệm cho đến khi bạn nhận. Nếu đến ${v.acceptBy} chưa có trả lời, Tocsin sẽ gọi lại.`,
  askedOther: (v) =>
    `${v.from} vẫn chịu trách nhiệm cho đến khi ${v.to} nhận. Nếu đến ${v.acceptBy} chưa có trả lời, Tocsin sẽ gọi lại.`,
  askedEmpty: (v) =>
    `${v.from} vẫn trực cho đến khi ${v.to} nhận. Nếu đến ${v.acceptBy} chưa có trả lời thì không có gì thay đổi.`,
  accepted: (v) => `Đã nhận lúc ${v.at}: ${v.to} chịu trách nhiệm.`,
  refused: (v) => `${v.to} từ chối lúc ${v.at}: ${v.from} vẫn chịu trách nhiệm, bắt đầu gọi lại.`,
  refusedEmpty: (v) => `${v.to} từ chối lúc ${v.at}: ${v.from} vẫn trực.`,
  expired: (v) => `${v.to} chưa trả lời đến ${v.at}: ${v.from} vẫn chịu trách nhiệm, bắt đầu gọi lại.`,
  expiredEmpty: (v) => `${v.to} chưa trả lời đến ${v.at}: ${v.from} vẫn trực.`,
  over: () => 'Không còn gì để bàn giao.',
  accept: () => 'Tôi nhận',
  refuse: () => 'Tôi không nhận được',

  incident: (v) => `*${v.incident}* · ${v.severity} · ${v.title}`,
  privateIncident: (v) => `*${v.incident}* · ${v.severity} (riêng tư)`,
  standing: (v) =>
    `${v.status} từ ${v.since}${v.firing === 0 ? ', không alarm nào đang kêu' : `, ${v.firing} alarm đang kêu`}`,
  acknowledgedBy: (v) => `${v.who} đã nhận xử lý`,
  notAcknowledged: () => 'chưa ai nhận xử lý',
  suspects: (v) => `Nghi vấn đến lúc này: ${v.suspects.join(', ')}`,
  hypothesis: (v) => `${v.id} ${v.text}`,
  supported: (v) => `${v.id} ${v.text} (có bằng chứng ủng hộ)`,
  noSuspect: () => 'Chưa có nghi vấn',
  lastUpdate: (v) => `Cập nhật gần nhất ${v.at}: ${v.text}`,
  steps: (v) => `Bước còn lại: ${v.steps.join('; ')}`,
  nextUpdate: (v) => `Hẹn cập nhật tiếp lúc ${v.at}`,
  noNextUpdate: () => 'Chưa hẹn cập nhật tiếp',
  more: (v) => `và ${v.n} mục nữa`,

  start: (v) => `Bạn trực *${v.schedule}* đến ${v.until}. Không có incident nào đang mở.`,
  startIn: (v) => `Bạn trực *${v.schedule}* (${v.layer}) đến ${v.until}. Không có incident nào đang mở.`,
  startOpen: (v) => `Bạn trực *${v.schedule}* đến ${v.until}. Có ${v.n} incident đang mở:`,

  toldOffered: (v) =>
    `${v.who} trực *${v.schedule}* sau bạn và đã được mời nhận những gì đang mở. Bạn vẫn chịu trách nhiệm cho đến khi họ nhận; nếu không, đến ${v.acceptBy} Tocsin sẽ gọi lại.`,
  toldAccepted: (v) => `${v.who} đã nhận bàn giao *${v.schedule}* từ bạn. Cảm ơn bạn.`,
  toldRefused: (v) =>
    `${v.who} không nhận bàn giao *${v.schedule}* được. Bạn vẫn chịu trách nhiệm, và Tocsin bắt đầu gọi lại.`,
  toldLate: (v) =>
    `${v.who} chưa trả lời. Bạn vẫn chịu trách nhiệm cho *${v.schedule}*, và Tocsin bắt đầu gọi lại.`,
  toldRefusedEmpty: (v) => `${v.who} không nhận bàn giao *${v.schedule}* được. Bạn vẫn trực.`,
  toldLateEmpty: (v) => `${v.who} chưa trả lời. Bạn vẫn trực *${v.schedule}*.`,

  offered: (v) =>
    `Đã mời ${v.who} nhận bàn giao *${v.schedule}*${v.n === 0 ? '' : ` cùng ${v.n} incident đang mở`} trước ${v.acceptBy}. Đến lúc đó bạn vẫn chịu trách nhiệm.`,
  youAccepted: (v) => `Bạn đã nhận bàn giao *${v.schedule}* từ ${v.who}; họ sẽ được báo.`,
  youRefused: (v) => `Đã ghi nhận: ${v.who} vẫn chịu trách nhiệm cho *${v.schedule}* và sẽ được báo.`,
  notYours: (v) => `Lần bàn giao này do ${v.who} trả lời.`,
  answered: () => 'Lần bàn giao này đã xong: đã được trả lời, hoặc không còn gì để bàn giao.',
  offeredAlready: (v) => `${v.who} đã được mời rồi, có thể trả lời đến ${v.acceptBy}.`,
  notOnCall: (v) =>
    `Hiện bạn không trực ${v.schedule} nên không có gì để bàn giao. \`/oncall override\` đổi người trực.`,
  notOnCallAnywhere: () => 'Hiện bạn không trực nên không có gì để bàn giao.',
  nobodyNext: (v) =>
    `Không có ai trực ${v.schedule} sau bạn: hãy nêu một người, ví dụ \`/oncall handoff @bo\`.`,
  toYourself: () => 'Bạn không thể bàn giao cho chính mình: hãy nêu người khác.',

  swap: (v) =>
    `*${v.who} đề nghị đổi ca trong ${v.schedule}*\n• bạn trực ${v.gives}\n• ${v.who} trực ${v.gets}`,
  swapOpen: (v) => `Có thể trả lời đến ${v.until}. Chưa có gì thay đổi trước khi bạn đồng ý.`,
  swapAccepted: (v) => `Đã đồng ý: ${v.other} và ${v.who} đã đổi ca.`,
  swapRefused: (v) => `${v.other} không đổi được. Không có gì thay đổi.`,
  swapWithdrawn: (v) => `${v.who} đã rút lại đề nghị. Không có gì thay đổi.`,
  swapExpired: () => 'Không có trả lời kịp lúc. Không có gì thay đổi.',
  swapAccept: () => 'Đổi ca',
  swapRefuse: () => 'Không đổi được',
  span: (v) => `${v.start} – ${v.end}`,
  swapOffered: (v) =>
    `*${v.label}*: đã hỏi ${v.other}, có thể trả lời đến ${v.until}. Rút lại bằng \`${v.example}\`. Chưa có gì thay đổi trước khi họ đồng ý.`,
  swapGives: (v) => `Bạn nhường ${v.gives} và nhận ${v.gets}.`,
  youSwapped: (v) =>
    `*${v.label}*: bạn đã đổi ca với ${v.who}; họ sẽ được báo. Bạn nhường ${v.gives} và nhận ${v.gets}.`,
  youRefusedSwap: (v) => `*${v.label}*: ${v.who} sẽ được báo là bạn không đổi được.`,
  swapTaken: (v) => `Đã rút lại *${v.label}*. Không có gì thay đổi.`,
  swapOver: (v) => `${v.label} đã xong: đã được trả lời, bị rút lại, hoặc đã đến giờ.`,
  swapNotYours: (v) => `${v.label} không phải của bạn để trả lời hay rút lại.`,
  noSuchSwap: (v) => `Không có đề nghị đổi ca ${v.label}, hoặc nó đã xong.`,
  noShiftOf: (v) => `${v.who} không trực ${v.schedule} từ ${v.start} đến ${v.end}: không có gì để đổi.`,
  noNextShiftOf: (v) => `${v.who} không có ca ${v.schedule} nào trong mười tuần tới.`,
  swapWithYourself: () => 'Đổi ca cần một người khác: hãy mention họ.',
  toldSwapAccepted: (v) =>
    `${v.who} đã đồng ý ${v.label} trong *${v.schedule}*: bạn nhường ${v.gives} và nhận ${v.gets}.`,
  toldSwapRefused: (v) =>
    `${v.who} không đổi ca trong *${v.schedule}* được (${v.label}). Không có gì thay đổi.`,
  toldSwapExpired: (v) => `${v.who} chưa trả lời ${v.label} trong *${v.schedule}*. Không có gì thay đổi.`,
};
