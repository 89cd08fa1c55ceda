import { expect, test } from 'vitest';
import { findBlame } from '../../../bot/core/postmortem/index.ts';

const rulesIn = (text: string, locale: 'en' | 'vi'): readonly string[] =>
  findBlame(text, { locale }).map(({ rule }) => rule);

// Two sentences with (nearly) the same words: the first blames, the second does not.
const pairs = {
  en: [
    ['Bo should have checked the alarm.', 'Bo should have been called by the alarm.'],
    ['The engineer failed to answer the pager.', 'The pager failed to reach the engineer.'],
    ['Linh forgot the flag.', 'The worker forgot the flag, and Linh set it again.'],
    ['The table was deleted by An.', 'The table was restored by An.'],
    ['For once Bo answered quickly.', 'Bo answered quickly.'],
    ['The developer ignored the warning.', 'The load balancer ignored the developer setting.'],
    ['The operator was careless.', 'The operator was not careless.'],
    ['Obviously the disk was full.', 'It was not obvious that the disk was full.'],
    ['The root cause was a full disk.', 'There was no single root cause; a full disk was one factor.'],
    ['If An had read the log, we would have known.', 'If the log has this line, page An.'],
    ['Nobody bothered to look.', 'Nobody was paged.'],
    ['Bo did not check the lag.', 'Bo did not have access to the lag metric.'],
    ['Minh did not see the page.', 'Minh did not see the page because the SMS was delayed.'],
    ["Bo's mistake cost us an hour.", "Bo's rollback saved us an hour."],
    ['The outage was caused by human error.', 'The outage was not caused by human error.'],
    ['Bo took down the cluster.', 'Bo took notes.'],
  ],
  vi: [
    ['Lẽ ra Bo phải kiểm tra cảnh báo.', 'Lẽ ra Bo phải được gọi khi có cảnh báo.'],
    ['Kỹ sư trực không trả lời page.', 'Page không tới được kỹ sư trực.'],
    ['Linh quên cái flag.', 'Worker quên cái flag nên Linh đặt lại.'],
    ['Bảng bị An xoá.', 'Bảng được An khôi phục.'],
    ['Hiếm khi Bo trả lời nhanh như vậy.', 'Bo trả lời nhanh.'],
    ['Lập trình viên phớt lờ cảnh báo.', 'Load balancer bỏ qua cấu hình của lập trình viên.'],
    ['Người vận hành bất cẩn.', 'Người vận hành không bất cẩn.'],
    ['Rõ ràng là đĩa đầy.', 'Không rõ ràng là đĩa đầy.'],
    ['Nguyên nhân gốc rễ là đầy đĩa.', 'Không có nguyên nhân gốc rễ duy nhất; đầy đĩa là một yếu tố.'],
    ['Nếu An đọc log thì chúng ta đã biết.', 'Nếu log có dòng này thì gọi An.'],
    ['Chẳng ai thèm nhìn.', 'Không ai được gọi.'],
    ['Bo không kiểm tra độ trễ.', 'Bo không có quyền xem độ trễ.'],
    ['Bo không đọc được hướng dẫn nên làm sai.', 'Bo không đọc được log vì máy chủ log bị sập.'],
    ['Sai lầm của Bo làm mất một tiếng.', 'Lần rollback của Bo giúp đỡ mất một tiếng.'],
    ['Sự cố do lỗi con người.', 'Sự cố không phải do lỗi con người.'],
    ['Ky su truc quen bat lai canh bao.', 'Ky su truc da quen thuoc voi canh bao nay.'],
  ],
} as const;

for (const locale of ['en', 'vi'] as const) {
  for (const [blaming, innocent] of pairs[locale]) {
    test(`${locale}: "${blaming}" blames, "${innocent}" does not`, () => {
      expect(rulesIn(blaming, locale)).not.toEqual([]);
      expect(rulesIn(innocent, locale)).toEqual([]);
    });
  }
}

test('a rule is named after what the sentence does', () => {
  expect(rulesIn('Bo should have checked the alarm.', 'en')).toEqual(['should-have']);
  expect(rulesIn('Bo forgot to renew the certificate.', 'en')).toEqual(['forgot']);
  expect(rulesIn('Bo failed to renew the certificate.', 'en')).toEqual(['failed-to']);
  expect(rulesIn('The certificate was misconfigured by Bo.', 'en')).toEqual(['by-agent']);
  expect(rulesIn('The cause was human error.', 'en')).toEqual(['human-error']);
  expect(rulesIn('Bảng bị Minh cấu hình sai.', 'vi')).toEqual(['by-agent']);
  expect(rulesIn('Minh quên gia hạn chứng chỉ.', 'vi')).toEqual(['forgot']);
});

test('two phrases of one sentence are two findings', () => {
  expect(rulesIn('Obviously Bo forgot to renew the certificate.', 'en')).toEqual(['hindsight', 'forgot']);
});

test('a suggestion is filled from the sentence', () => {
  const suggestion = (text: string, locale: 'en' | 'vi'): string | undefined =>
    findBlame(text, { locale })[0]?.suggestion;
  expect(suggestion('Bo forgot to renew the certificate.', 'en')).toContain(
    'remembering to renew the certificate;',
  );
  expect(suggestion('Bo should have checked the lag first.', 'en')).toContain('to check the lag first,');
  expect(suggestion('An accidentally deleted the table.', 'en')).toContain('possible to delete the table:');
  expect(suggestion('The root cause was a full disk.', 'en')).toContain('factor was a full disk;');
  expect(suggestion('Minh quên gia hạn chứng chỉ.', 'vi')).toContain('"gia hạn chứng chỉ"');
});
