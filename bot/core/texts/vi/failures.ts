import type { failures as en } from '../en/failures.ts';

const list = (what: readonly string[], more: number): string =>
  [...what, ...(more > 0 ? [`${more} việc nữa`] : [])].join(', ');

export const failures: typeof en = {
  retried: (v) => `${v.who} cho thử lại những việc chưa làm được: ${list(v.what, v.more)}`,
  recovered: (v) => `rốt cuộc đã làm được: ${list(v.what, v.more)}`,

  heading: (v) => `Chưa làm được: ${v.n} việc`,
  underWay: () => 'Đang thử lại những việc chưa làm được',
  allDone: () => 'Những việc trước đó chưa làm được nay đã xong',
  failed: (v) => `không ${v.what} được: ${v.error} (${v.time})`,
  failedAgain: (v) => `không ${v.what} được: ${v.error} (${v.asked}, lại lỗi lúc ${v.time})`,
  askedBy: (v) => `${v.who} thử lại lúc ${v.time}`,
  asked: (v) => `thử lại lúc ${v.time}`,
  trying: (v) => `${v.what}: đang thử lại`,
  tryingFor: (v) => `${v.what}: đang thử lại (${v.asked})`,
  done: (v) => `${v.what}: rốt cuộc đã xong lúc ${v.time}`,
  tryAgain: () => 'Thử lại',

  triedAgain: (v) =>
    `${v.incident}: đang thử lại ${v.n} việc chưa làm được. Việc nào lại lỗi sẽ hiện trong sự cố.`,
  nothingWaits: (v) =>
    `${v.incident}: không có việc nào chờ thử lại; những việc chưa làm được đã xong hoặc đang được thử.`,
  neverFailed: (v) => `${v.incident}: chưa có việc nào lỗi nên không có gì để thử lại.`,
};
