import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { Account } from '../core/catalogue/index.ts';
import { evidenceErrorOf } from './evidence/errors.ts';

export type Session = Awaited<ReturnType<ReturnType<typeof fromTemporaryCredentials>>>;

/** Gives credentials of a role; asked before every call. */
export type SessionProvider = () => Promise<Session>;

/** The SDK itself asks its provider again 5 min before the end (@smithy/core, memoizeIdentityProvider): this is earlier. */
const renewBeforeMs = 10 * 60_000;

/** What AssumeRole is asked with: the STS of that region, and how it is reached. */
type How = NonNullable<Parameters<typeof fromTemporaryCredentials>[0]['clientConfig']> & {
  readonly region: string;
};

type Kept = { readonly session: Session; readonly renewAtMs: number; readonly endsAtMs: number };

/**
 * One session per role, external id and region, shared by all clients of that place: whoever asks while one is being
 * opened waits for the same. It is renewed 10 min before it ends; while that fails the old one is used up to its end.
 * A role that cannot be assumed is an EvidenceError of `sts:AssumeRole`.
 * @param nowMs the clock that STS dates the end of a session by
 */
export function createSessions(nowMs: () => number) {
  const providers = new Map<string, SessionProvider>();

  return {
    of(account: Pick<Account, 'role' | 'externalId'> & { readonly role: string }, how: How): SessionProvider {
      const key = JSON.stringify([account.role, account.externalId ?? null, how.region]);
      const known = providers.get(key);
      if (known !== undefined) return known;
      const provider = shared(assuming(account, how), nowMs);
      providers.set(key, provider);
      return provider;
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;

function assuming(
  { role, externalId }: { readonly role: string; readonly externalId?: string },
  how: How,
): SessionProvider {
  const open = fromTemporaryCredentials({
    params: {
      RoleArn: role,
      RoleSessionName: 'tocsin-evidence',
      ...(externalId === undefined ? {} : { ExternalId: externalId }),
    },
    // Without a session nothing at all can be asked: the one call that the SDK repeats, once.
    clientConfig: { ...how, maxAttempts: 2 },
  });
  return async () => {
    try {
      return await open();
    } catch (error) {
      throw evidenceErrorOf('sts:AssumeRole', error, externalId !== undefined);
    }
  };
}

function shared(open: SessionProvider, nowMs: () => number): SessionProvider {
  let kept: Kept | undefined;
  let opening: Promise<Session> | undefined;

  const renew = (): Promise<Session> => {
    opening ??= open()
      .then((session) => {
        kept = keptOf(session, nowMs());
        return session;
      })
      .finally(() => {
        opening = undefined;
      });
    return opening;
  };

  return async () => {
    const now = nowMs();
    if (kept === undefined || now >= kept.endsAtMs) return renew();
    if (now < kept.renewAtMs) return kept.session;
    const { session } = kept;
    return renew().catch(() => session);
  };
}

/** A session shorter than the lead time is renewed at half of it. */
function keptOf(session: Session, now: number): Kept {
  const endsAtMs = session.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
  return { session, endsAtMs, renewAtMs: Math.max(endsAtMs - renewBeforeMs, now + (endsAtMs - now) / 2) };
}
