import type { wording as en } from '../en/wording.ts';

export const wording: typeof en = {
  heading: (v) => `*${v.incident}, ${v.section}*: gợi ý của model, chưa ai đọc`,
  draft: () => '*Bản nháp từ dữ liệu ghi lại*',
  suggested: () => '*Câu chữ gợi ý*',
  takeButton: () => 'Dùng làm văn bản của tôi',
  dropped: (v) => `Đã bỏ ${v.n} câu: không khớp với nguồn mà câu trích dẫn.`,
  leave: () =>
    'Nội dung bạn dùng sẽ đứng trong tài liệu như do bạn viết; nếu không thì không có gì thay đổi.',
  written: () => 'Phần này đã có người viết: hãy chép phần gợi ý bạn muốn vào form.',
  off: () => 'Ở đây không có gợi ý câu chữ: `postmortem.wording` trong tocsin.yaml chưa nêu model.',
  private: (v) =>
    `${v.incident} là sự cố private: dữ liệu của nó không gửi cho model nào (\`postmortem.wording.private\` trong tocsin.yaml).`,
  nothing: (v) =>
    `Không có gợi ý cho ${v.incident}: ${v.dropped === 0 ? 'model không trả lời gì' : `không câu nào trong ${v.dropped} câu khớp với nguồn trích dẫn`}. Bản nháp giữ nguyên.`,
  failed: (v) => `Không có gợi ý: không hỏi được model (${v.problem}). Bản nháp giữ nguyên.`,
  gone: (v) => `Gợi ý đó không còn dùng được cho ${v.incident}: hãy hỏi lại.`,
};
