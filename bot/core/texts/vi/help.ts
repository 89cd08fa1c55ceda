import type { help as en } from '../en/help.ts';

const examples: Readonly<Record<string, string>> = {
  '/incident declare': '/incident declare Một số khách hàng thanh toán bị lỗi',
  '/incident list': '/incident list',
  '/incident ack': '/incident ack',
  '/incident severity': '/incident severity sev1 mọi region đều bị',
  '/incident status': '/incident status monitoring',
  '/incident role': '/incident role lead @An',
  '/incident note': '/incident note đã rollback về bản 213',
  '/incident update': '/incident update 5xx đang giảm từ lúc rollback',
  '/incident mitigate': '/incident mitigate',
  '/incident resolve': '/incident resolve đã rollback, 5xx dưới 1 % từ 14:43',
  '/incident reopen': '/incident reopen lỗi quay lại',
  '/incident close': '/incident close',
  '/incident decline': '/incident decline load test, đã báo hôm qua',
  '/incident unfold': '/incident unfold',
  '/incident timeline': '/incident timeline',
  '/incident postmortem': '/incident postmortem',
  '/incident help': '/incident help',
  '/oncall who': '/oncall who payments',
  '/oncall help': '/oncall help',
};

const meanings: Readonly<Record<string, string>> = {
  '/incident declare': 'mở sự cố; phần còn lại điền trong form',
  '/incident list': 'những gì đang mở',
  '/incident ack': 'tôi nhận: ngừng gọi',
  '/incident severity': 'sev1 gấp nhất, sev4 ít gấp nhất',
  '/incident status': 'investigating, identified hoặc monitoring',
  '/incident role': 'giao vai trò; `me` là tự nhận, `none` là bỏ trống',
  '/incident note': 'giữ một phát hiện trong timeline',
  '/incident update': 'báo cho cả kênh biết tình hình',
  '/incident mitigate': 'người dùng đã hết bị ảnh hưởng',
  '/incident resolve': 'đã xong, và kết thúc thế nào',
  '/incident reopen': 'bị lại',
  '/incident close': 'kết thúc hẳn sau khi đã xử lý xong: không mở lại được',
  '/incident decline': 'không phải sự cố; chỉ dùng khi còn ở triage',
  '/incident unfold': 'tách bão alarm thành sự cố của từng service',
  '/incident timeline': 'những gì đã xảy ra',
  '/incident postmortem': 'đăng lại bản nháp',
  '/incident help': 'danh sách này',
  '/oncall who': 'ai đang trực, của một schedule hoặc tất cả',
  '/oncall help': 'danh sách này',
};

export const help: typeof en = {
  headline: (v) => `\`${v.command}\` làm được gì`,
  which: () =>
    'Trong kênh của sự cố nào thì lệnh áp dụng cho sự cố đó. Ở nơi khác thì ghi tên: `/incident INC-12 ack`. Gõ được gì thì cũng bấm nút được.',
  starting: () => 'Bắt đầu',
  working: () => 'Trong lúc xử lý',
  ending: () => 'Kết thúc',
  looking: () => 'Để xem',
  line: (v) => `\`${v.example}\` · ${v.meaning}`,
  example: (v) => examples[v.command] ?? v.command,
  meaning: (v) => meanings[v.command] ?? '',
};
