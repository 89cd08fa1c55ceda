import type { Instant } from '../../core/calendar/index.ts';
import type { AppendOutcome, ClaimWrite } from '../../app/ports/index.ts';

/** Keys that may exist once, in memory. */
export function createClaims() {
  const claims = new Map<string, ClaimWrite>();

  const valueOf = (key: string, now: Instant): string | undefined => {
    const claim = claims.get(key);
    const expired = claim?.expiresAt !== undefined && now > claim.expiresAt;
    return expired ? undefined : claim?.value;
  };

  return {
    valueOf,
    /** The refusal where one of the keys exists. */
    taken(wanted: readonly ClaimWrite[], now: Instant): AppendOutcome | undefined {
      for (const { key } of wanted) {
        const value = valueOf(key, now);
        if (value !== undefined) return { ok: false, reason: 'claimed', key, value };
      }
      return undefined;
    },
    sweep(now: Instant, limit: number): number {
      const old = [...claims.values()].filter(({ expiresAt }) => expiresAt !== undefined && now > expiresAt);
      for (const { key } of old.slice(0, limit)) claims.delete(key);
      return Math.min(old.length, limit);
    },
    take(wanted: readonly ClaimWrite[]): void {
      for (const claim of wanted) claims.set(claim.key, { ...claim });
    },
  };
}
