import type { suspects as en } from '../en/suspects.ts';

type Started = Parameters<(typeof en)['started']>[0];

export const suspects: typeof en = {
  started: (v) => {
    const extra = `${v.percent} % trong ${rounded(v.amount)} ${v.faults ? 'lỗi' : 'giây'} tăng thêm${during(v.windowSec)}`;
    return v.inside
      ? `${extra} bắt đầu từ bên trong ${v.service}; ${callees(v)}.`
      : `${extra} mất trên các kết nối của ${v.service}, không nằm bên trong service nào.`;
  },
  next: (v) =>
    `Sau đó: ${v.services.map((service, index) => `${service} ${v.percents[index] ?? 0} %`).join(', ')}.`,
  nothingStandsOut: (v) => `Không service nào ${v.faults ? 'lỗi nhiều' : 'chậm'} hơn mức ngẫu nhiên.`,
  weakSignal: (v) =>
    `Tín hiệu yếu: bản thân ${v.service} không ${v.faults ? 'lỗi nhiều' : 'chậm'} hơn một số phút bình thường, nên chỉ xem thứ tự này như gợi ý.`,
  newcomers: (v) =>
    `Chưa từng thấy trước incident: ${v.services.join(', ')}. Chi phí của một dependency mới được tính cho bên gọi nó.`,
  sampling: (v) => `${v.percent} % số request có trace (${v.requests} request trong khoảng này).`,
  samplingUnknown: (v) => `Khoảng này có ${v.requests} request được trace; không rõ tổng số là bao nhiêu.`,
  lowSampling: (v) =>
    `Chỉ ${atLeastOne(v.percent)} % số request có trace (${v.requests} request trong khoảng này): thứ tự không đáng tin, nhất là với lỗi hiếm.`,
  noTraces: () => 'Không có trace nào trong khoảng này. Đây là thiếu dữ liệu, không phải "không có lỗi".',
  noNormalWindow: () => 'Không có trace nào từ trước incident nên không có gì để so sánh.',
  alarmedServiceNotTraced: () =>
    'Chính service đang báo động không có trong trace; thứ tự này chỉ cho biết thời gian được trace đã đi đâu.',
};

function callees(v: Started): string {
  if (v.callees === 0) return 'nó không gọi service nào có trace';
  if (v.worseCallees.length > 0) {
    return `cùng ${v.faults ? 'lỗi nhiều hơn' : 'chậm đi'}: ${v.worseCallees.join(', ')}`;
  }
  const dependencies = v.callees === 1 ? 'dependency duy nhất của nó' : `${v.callees} dependency của nó`;
  return v.faults ? `${dependencies} không lỗi nhiều hơn trước` : `${dependencies} vẫn nhanh như trước`;
}

const during = (sec: number | null): string => {
  if (sec === null) return '';
  return sec < 120 ? ` trong ${Math.round(sec)} giây này` : ` trong ${Math.round(sec / 60)} phút này`;
};

const rounded = (amount: number): string =>
  amount >= 10 ? String(Math.round(amount)) : String(Number(amount.toPrecision(2))).replace('.', ',');

const atLeastOne = (percent: number): string => (percent < 1 ? 'chưa đến 1' : String(percent));
