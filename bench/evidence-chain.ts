/** A call, in ms of one clock. */
export type Span = {
  readonly kind: 'slack' | 'logs' | 'traces' | 'changes';
  readonly what: string;
  readonly from: number;
  readonly to: number;
};

export const limits = { first: 1.1, pack: 1.25 } as const;

/** Milliseconds of the heaviest row of calls of which each began after the one before had ended. */
export function heaviest(spans: readonly Span[]): number {
  const best: { readonly to: number; readonly ms: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.to - b.to)) {
    const before = best
      .filter((each) => each.to <= from + 1)
      .reduce((most, each) => Math.max(most, each.ms), 0);
    best.push({ to, ms: before + (to - from) });
  }
  return best.reduce((most, { ms }) => Math.max(most, ms), 0);
}

/**
 * Per kind the calls that need one another: those that look, one after the other as far as they were; where there is a
 * picture the two calls that bring it into Slack; and the message that shows it. No message before the channel and the
 * summary that it answers to.
 */
export function longestChain(
  spans: readonly Span[],
  slackMs: number,
): readonly { readonly kind: string; readonly ms: number; readonly calls: string }[] {
  const pictures = spans.filter(({ what }) => what === 'files.completeUploadExternal').length;
  return (['logs', 'traces', 'changes'] as const)
    .map((kind) => {
      const looking = heaviest(spans.filter((span) => span.kind === kind));
      const picture = kind === 'traces' && pictures > 0 ? 2 * slackMs : 0;
      const ms = Math.max(Math.round(looking), 2 * slackMs) + picture + slackMs;
      return {
        kind,
        ms,
        calls: `looking ${Math.round(looking)} ms, picture ${picture} ms, message ${slackMs} ms`,
      };
    })
    .toSorted((a, b) => b.ms - a.ms);
}
