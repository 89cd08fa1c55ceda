import type { paging as en } from '../en/paging.ts';

const troubles: Readonly<Record<string, string>> = {
  'opted-out': 'số này đã từ chối nhận tin (đã nhắn STOP)',
  quota: 'tài khoản AWS đã hết hạn mức chi tiêu SMS của tháng',
  'not-verified': 'tài khoản AWS còn ở SMS sandbox và số này chưa được xác minh',
  'invalid-number': 'số điện thoại không hợp lệ',
  'not-delivered': 'nhà mạng không chuyển được',
  'not-allowed': 'không được phép',
  'not-there': 'không có ở đó, hoặc chưa đặt secret',
};

export const paging: typeof en = {
  sms: (v) => `Tocsin ${v.incident} ${v.severity} ${v.title}.`,
  smsPrivate: (v) => `Tocsin ${v.incident} ${v.severity}, riêng tư.`,
  smsReply: (v) => `Nhắn A ${v.code} để nhận, E ${v.code} để chuyển lên.`,
  smsInSlack: () => 'Bấm nhận trong Slack.',
  note: (v) => `Tocsin page cho ${v.incident}, ${v.severity}: ${v.title}`,
  notePrivate: (v) => `Tocsin page cho ${v.incident} (riêng tư), ${v.severity}`,
  trouble: (v) => (Object.hasOwn(troubles, v.code) ? troubles[v.code]! : ''),
  replyAcknowledged: (v) => (v.incident === '' ? 'Tocsin: đã nhận.' : `Tocsin: bạn đã nhận ${v.incident}.`),
  replyEscalated: (v) => `Tocsin: ${v.incident}: đang page bước tiếp theo.`,
  replyOver: (v) => `Tocsin: ${v.incident} không còn chờ trả lời. Không có gì thay đổi.`,
  replyNoneOpen: () => 'Tocsin: bạn không có page nào đang chờ.',
  replyCounted: (v) => `Tocsin: ${v.incident}: đã tính bạn. Cần thêm ${v.missing} người xác nhận.`,
  replyNobodyLeft: (v) =>
    `Tocsin: ${v.incident}: đã page hết mọi người, chưa ai trả lời. Nhắn A ${v.code} để nhận.`,
  codeOfTest: () => 'thử',
  codeByHand: () => 'gọi tay',
  replyWhich: (v) => `Tocsin: page nào? Nhắn A và mã: ${v.codes.join(', ')}.`,
  replyWrongCode: (v) =>
    `Tocsin: không có page nào của bạn có mã ${v.code}. Đang chờ: ${v.codes.join(', ')}.`,
  replyNotUnderstood: (v) =>
    v.codes.length === 0
      ? 'Tocsin: không hiểu. Nhắn A và mã của page để nhận, E để chuyển lên: A 4711.'
      : `Tocsin: không hiểu. Nhắn A và mã để nhận, E và mã để chuyển lên. Đang chờ: ${v.codes.join(', ')}.`,
  smsReplyA: (v) => `Nhắn A ${v.code} nếu bạn đã nhận.`,
  smsTest: () => 'Tocsin page thử: bạn có nhận được không?',
  smsDirect: (v) => `Tocsin: cần bạn${v.about}: ${v.text}.`,
  noteDirectPrivate: () => 'Tocsin: cần bạn cho một incident riêng tư',
  replyDeclined: () => 'Tocsin: đã ghi nhận bạn không tham gia được.',
  smsBundle: (v) =>
    `Tocsin ${v.incident} ${v.severity} ${v.title} và ${v.n} cái nữa: ${v.others.join(', ')}.`,
  smsReplyAll: (v) => `Nhắn A ${v.code} để nhận tất cả, E ${v.code} để chuyển tất cả.`,
};
