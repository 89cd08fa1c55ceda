import type { reconciled as en } from '../en/reconciled.ts';

/** Những gì thông báo đã không cho biết. */
export const reconciled: typeof en = {
  lost: (v) =>
    `*SNS làm mất ${v.n} thông báo* của ${v.place}: đã hỏi CloudWatch và đang xử lý theo những gì nó cho biết.`,
  missed: (v) => `Đang ALARM: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  cleared: (v) => `Đã OK trở lại: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  advice: () => 'Nếu còn lặp lại, hãy xem subscription và policy của topic.',
  gap: (v) =>
    `*Không đối chiếu được với CloudWatch* ở ${v.place}: ${v.reason}. Những gì SNS làm mất ở đó sẽ không ai biết cho đến khi việc này hoạt động lại.`,
  place: (v) => `tài khoản ${v.account}, ${v.region}`,
};
