import type { forms as en } from '../en/forms.ts';

export const forms: typeof en = {
  cancel: () => 'Huỷ',

  loadingTitle: () => 'Chờ một chút',
  loading: () => 'Đang lấy form …',
  unknownForm: () =>
    'Form này thuộc phiên bản khác của Tocsin nên không được nhận: chưa có gì được lưu. Hãy đóng lại và mở form mới.',

  closesUnclear: () =>
    'Không đọc được: `runbook alb-5xx exists`, `alarm checkout-5xx has an OK action` hoặc `pattern "GatewayTimeout" is absent for 14 days`.',

  declareTitle: () => 'Khai báo sự cố',
  declareSubmit: () => 'Khai báo',
  titleLabel: () => 'Đang bị gì?',
  titleExample: () => 'Một phần ba khách hàng thanh toán bị lỗi',
  serviceLabel: () => 'Service',
  serviceHint: () => 'Nơi thấy lỗi. Người trực của service này sẽ được gọi.',
  servicePlaceholder: () => 'Chưa rõ',
  servicesLeftOut: (v) => `Còn ${v.n} service nữa, danh sách này không chứa hết.`,
  severityLabel: () => 'Mức độ',
  severityHint: () => 'Để trống thì lấy mức đã cấu hình cho service.',
  severityPlaceholder: () => 'Theo cấu hình',
  sev1: () => 'sev1: gấp nhất',
  sev2: () => 'sev2',
  sev3: () => 'sev3',
  sev4: () => 'sev4: ít gấp nhất',
  sureLabel: () => 'Nếu đúng với trường hợp này',
  notSure: () => 'Chưa chắc là sự cố',
  notSureDetail: () => 'Bắt đầu ở triage: chưa gọi ai cho đến khi có người xác nhận.',
  separate: () => 'Khác với sự cố đang mở của service này',
  separateDetail: () => 'Mở thêm một sự cố thay vì chỉ sang sự cố đang mở.',
  private: () => 'Riêng tư',
  privateDetail: () => 'Kênh riêng; người ngoài chỉ thấy số. Sau này không đổi được.',

  resolveTitle: () => 'Xử lý xong',
  resolveSubmit: () => 'Xử lý xong',
  summaryLabel: () => 'Kết thúc thế nào?',
  summaryExample: () => 'Đã rollback payments-api về bản 213; 5xx dưới 1 % từ 14:43.',
  summaryHint: () => 'Một hai câu. Postmortem sẽ mở đầu bằng nội dung này.',
  stillInAlarm: (v) => `*Còn ${v.n} alarm đang ở ALARM:*`,
  stillInAlarmAdvice: () =>
    'Nên chờ OK: `/incident status monitoring` báo là có vẻ đã hết và tiếp tục theo dõi.',
  evenInAlarmLabel: () => 'Alarm vẫn đang kêu',
  evenInAlarm: () => 'Vẫn kết thúc dù alarm còn kêu',
  confirmStillInAlarm: () => 'Alarm vẫn đang kêu. Đánh dấu ô này để vẫn kết thúc, hoặc huỷ và chờ OK.',

  updateTitle: () => 'Cập nhật',
  updateSubmit: () => 'Gửi',
  updateLabel: () => 'Có gì mới?',
  updateHint: () => 'Đã biết gì, đang làm gì, bước tiếp theo là gì. Cả kênh sẽ đọc.',

  severityTitle: () => 'Đổi mức độ',
  severitySubmit: () => 'Đổi',
  reasonLabel: () => 'Vì sao?',
  reasonExample: () => 'Chỉ checkout của một region bị ảnh hưởng',

  about: (v) => `${v.incident} · ${v.title}`,

  chooseSeverity: () => 'Chọn một mức từ sev1 đến sev4.',
  tooShort: (v) => (v.least <= 1 ? 'Hãy viết nội dung.' : `Hãy viết ít nhất ${v.least} ký tự.`),
  tooLong: (v) => `${v.length} ký tự là quá dài: tối đa ${v.most}.`,
};
