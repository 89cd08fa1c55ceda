import type { blameless as en } from '../en/blameless.ts';

export const blameless: typeof en = {
  personFailureWhy: () =>
    'Coi một người là nguyên nhân thì cuộc tìm hiểu dừng đúng chỗ đáng hỏi nhất: điều gì khiến việc đó làm được, hoặc có vẻ hợp lý lúc ấy?',
  failedToWhy: () =>
    '"Đã không làm" là so một người với những gì bây giờ ta mới biết; thứ sửa được là bước không hề yêu cầu việc đó.',
  forgotWhy: () => 'Ai cũng có lúc quên; quy trình dựa vào trí nhớ mới là thứ sửa được.',
  shouldHaveWhy: () =>
    '"Lẽ ra" so với một thế giới không có thật; nó không nói lúc đó người ấy thấy gì và có gì trong tay.',
  byAgentWhy: () =>
    'Ai làm thì giải thích được rất ít; điều gì để việc đó có hiệu lực mới cho biết cách ngăn lần sau.',
  humanErrorWhy: () =>
    'Lỗi con người là chỗ bắt đầu đặt câu hỏi: nó không nêu ra điều kiện nào mà ta thay đổi được.',
  carelessWhy: () =>
    'Nhận xét về tính cách thì không kiểm chứng và không sửa được, lại khiến người sau ngại nói.',
  blameWordWhy: () =>
    'Tìm xem ai có lỗi sẽ che mất những điều kiện mà ở đó ai cũng có thể đi tới kết quả này.',
  hindsightWhy: () =>
    'Điều này chỉ rõ khi đã biết kết cục; lúc đó nó chỉ là một tín hiệu giữa nhiều tín hiệu khác.',
  singleCauseWhy: () =>
    'Sự cố cần nhiều điều kiện cùng lúc; nêu một nguyên nhân duy nhất thì các điều kiện khác bị khuất và vẫn còn đó.',
  counterfactualWhy: () =>
    'Điều "giá mà" đã không xảy ra; điều đã xảy ra và thứ còn thiếu mới là chỗ để hành động.',
  contrastWhy: () => 'So người này với người kia không cho biết hoàn cảnh của họ khác nhau ra sao.',
  sarcasmWhy: () => 'Lời khen có gai sẽ bị người trong cuộc, và mọi người đọc, hiểu là trách móc.',
  intensifierWhy: () => 'Câu này là một lời phán xét; một con số và một điều kiện sẽ nói được nhiều hơn.',

  possible: (v) =>
    `Hệ thống đã để việc "${v.act}" xảy ra được: nêu chốt chặn, cảnh báo hoặc thông tin còn thiếu.`,
  unasked: (v) =>
    `Lúc đó không có gì yêu cầu hay giúp cho việc "${v.act}": nêu bước, tín hiệu hoặc công cụ còn thiếu.`,
  reminder: (v) => `Quy trình dựa vào việc có người nhớ "${v.act}"; không có gì nhắc hay kiểm tra.`,
  withoutWho: (v) =>
    `Bỏ phần do ai, chỉ giữ "${v.done}", rồi nêu bước kiểm tra lẽ ra đã chặn được hoặc lỗ hổng đã để lọt.`,
  oneFactor: (v) =>
    `Một trong các yếu tố góp phần là ${v.thing}; nêu thêm những điều kiện khác phải cùng xảy ra.`,
  withoutWord: (v) =>
    `Bỏ "${v.phrase}", nói rõ lúc đó thấy được tín hiệu nào, ở đâu, giữa bao nhiêu tín hiệu khác.`,

  personFailurePlain: () => 'Mô tả tình huống: công cụ hiện gì, runbook viết gì, và còn thiếu chốt chặn nào.',
  failedToPlain: () =>
    'Nêu bước, tín hiệu hoặc công cụ còn thiếu, thay vì người đã phải xoay xở khi thiếu nó.',
  forgotPlain: () => 'Nói rõ việc gì đang dựa vào trí nhớ, và có thể nhắc hoặc kiểm tra bằng gì.',
  shouldHavePlain: () =>
    'Nói rõ lúc đó đã biết gì, và điều gì sẽ khiến lựa chọn tốt hơn trở thành lựa chọn dễ làm.',
  byAgentPlain: () => 'Bỏ phần do ai, và nêu bước kiểm tra có thể chặn được việc đó.',
  humanErrorPlain: () =>
    'Nêu điều kiện: màn hình, tên gọi, giá trị mặc định hay bước xác nhận còn thiếu nào khiến dễ nhầm?',
  carelessPlain: () =>
    'Mô tả điều kiện thay vì tính cách: lúc đó thấy được gì, có bao nhiêu thời gian, còn việc gì khác đang diễn ra.',
  blameWordPlain: () => 'Thay người bằng điều kiện: điều gì đã để kết quả này xảy ra, dù là ai ở đó?',
  singleCausePlain: () => 'Liệt kê các yếu tố góp phần và cách chúng tác động cùng nhau.',
  counterfactualPlain: () =>
    'Nói điều đã xảy ra và thứ còn thiếu, rồi đưa mong muốn vào mục hành động ("thêm ...", "cảnh báo khi ...").',
  contrastPlain: () => 'So sánh hoàn cảnh chứ không so sánh người: bên này có gì mà bên kia không có?',
  sarcasmPlain: () => 'Nói thẳng: chuyện gì xảy ra, lúc nào, và điều gì khiến nó khó.',
  intensifierPlain: () => 'Nêu con số (bao lâu, bao nhiêu lần) và điều kiện đằng sau, bỏ lời phán xét.',
};
