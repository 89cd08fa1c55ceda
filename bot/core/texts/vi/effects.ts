import type { effects as en } from '../en/effects.ts';

const words: Readonly<Record<string, string>> = {
  ask: 'thực hiện yêu cầu của một người',
  answer: 'trả lời người đã hỏi',
  'open-incident': 'mở sự cố',
  'declare-incident': 'mở sự cố được khai báo',
  'signal-incident': 'ghi lại thay đổi của một alarm',
  'release-desk': 'trả service về trạng thái sẵn sàng cho sự cố sau',
  'reclaim-desk': 'gắn lại service sau khi mở lại',
  'close-incident': 'tự kết thúc sự cố khi đến hạn',
  'open-channel': 'mở kênh',
  'invite-responders': 'mời những người cần có mặt',
  'set-topic': 'đặt topic của kênh',
  'refresh-summary': 'làm mới bản tóm tắt',
  'pin-summary': 'ghim bản tóm tắt',
  'refresh-announcement': 'làm mới dòng thông báo',
  say: 'đăng một mục vào kênh',
  'start-paging': 'bắt đầu gọi người trực',
  'record-paging': 'ghi lại việc bắt đầu gọi',
  'take-step': 'gọi bước tiếp theo',
  'page-slack': 'gọi một người qua Slack',
  'page-sms': 'gọi một người qua SMS',
  'edit-page': 'làm mới một tin gọi đã gửi',
  'acknowledge-incident': 'ghi lại việc có người nhận',
  'record-nobody-reached': 'ghi lại việc không gọi được ai',
  'stop-paging': 'ngừng gọi',
  'plan-evidence': 'lên kế hoạch cần xem gì',
  'start-logs': 'query log',
  'poll-logs': 'lấy kết quả query log',
  'gather-traces': 'xem trace',
  'draft-postmortem': 'soạn bản nháp postmortem',
  'share-postmortem': 'đăng bản nháp postmortem',
  'confirm-subscription': 'xác nhận SNS subscription',
};

export const effects: typeof en = {
  doing: (v) => (Object.hasOwn(words, v.kind) ? words[v.kind] : undefined) ?? `làm “${v.kind}”`,
};
