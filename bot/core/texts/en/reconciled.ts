/** What notifications did not tell of. */
export const reconciled = {
  lost: (v: { n: number; place: string }) =>
    `*SNS lost ${v.n} ${v.n === 1 ? 'message' : 'messages'}* of ${v.place}: CloudWatch was asked, and what it says is handled now.`,
  missed: (v: { names: readonly string[]; more: number }) =>
    `In ALARM: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  cleared: (v: { names: readonly string[]; more: number }) =>
    `OK again: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  advice: () => 'If it happens again, look at the subscription and the policy of the topic.',
  gap: (v: { place: string; reason: string }) =>
    `*I cannot compare with CloudWatch* in ${v.place}: ${v.reason}. What SNS loses there stays unknown until this works.`,
  place: (v: { account: string; region: string }) => `account ${v.account}, ${v.region}`,
};
