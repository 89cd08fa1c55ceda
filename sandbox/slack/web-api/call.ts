import { delay } from '../clock.ts';
import { findChannel } from '../conversations.ts';
import type { Fault } from '../faults.ts';
import type { RateLimiter } from '../rate-limits.ts';
import type { Json, TokenRecord } from '../records.ts';
import { type World, keep } from '../world.ts';
import { readArgs } from './arguments.ts';
import { type Call, type Method, Refusal, refuse } from './method.ts';
import { METHODS } from './registry.ts';

/** What comes back over the wire, or `lost`: a connection that broke. */
export interface Outcome {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly lost: boolean;
}

const LOST: Outcome = { status: 0, headers: {}, body: {}, lost: true };

function answered(body: Json, status = 200, headers: Record<string, string> = {}): Outcome {
  return { status, headers, body, lost: false };
}

function limited(retryAfterSec: number): Outcome {
  return answered({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(retryAfterSec) });
}

/** One call of the Web API from its arguments to the answer: faults, token, limits, scopes, then the method. */
export async function callMethod(
  world: World,
  limiter: RateLimiter,
  name: string,
  args: Json,
  token: string | undefined,
): Promise<Outcome> {
  const fault = world.fault(name, args);
  if (fault?.kind === 'slow' && fault.effect === 'after') await delay(world.clock, fault.ms);
  const outcome = early(fault) ?? perform(world, limiter, name, args, token);
  keep(world, world.calls, {
    atMs: world.clock.now(),
    method: name,
    args: logged(args),
    status: outcome.status,
    error: typeof outcome.body['error'] === 'string' ? outcome.body['error'] : undefined,
    fault: fault?.kind,
  });
  if (fault?.kind === 'slow' && fault.effect === 'before') await delay(world.clock, fault.ms);
  return fault?.kind === 'reset-after' ? LOST : outcome;
}

/** Uploads and tokens do not belong into the log. */
function logged(args: Json): Json {
  const { token: _token, ...rest } = args;
  return rest;
}

/** The outcome of a fault that keeps the call from having any effect. */
function early(fault: Fault | undefined): Outcome | undefined {
  if (fault === undefined) return undefined;
  switch (fault.kind) {
    case 'reset-before':
      return LOST;
    case 'http':
      return answered({ ok: false, error: 'internal_error' }, fault.status);
    case 'error':
      return answered({ ok: false, error: fault.error });
    case 'ratelimited':
      return limited(fault.retryAfterSec);
    case 'reset-after':
    case 'slow':
      return undefined;
  }
}

function perform(
  world: World,
  limiter: RateLimiter,
  name: string,
  args: Json,
  token: string | undefined,
): Outcome {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (method === undefined) {
    keep(world, world.unknownMethods, name);
    return answered({ ok: false, error: 'unknown_method', req_method: name });
  }
  try {
    const auth = authenticate(world, method, token);
    const call: Call = { world, auth, args: readArgs(args) };
    if (world.settings.rateLimits) {
      const wait = limiter.take(name, method.rate, conversationKey(call), world.clock.now());
      if (wait !== undefined) return limited(wait);
    }
    if (world.settings.enforceScopes) checkScopes(method, call);
    const granted = auth.scopes.length === 0 ? {} : { 'x-oauth-scopes': auth.scopes.join(',') };
    return answered({ ok: true, ...method.run(call) }, 200, granted);
  } catch (error) {
    if (error instanceof Refusal) return answered(error.answer);
    throw error;
  }
}

/** One name for a conversation, whether a call gives its id, its name or a person. */
function conversationKey(call: Call): string | undefined {
  const { world, auth, args } = call;
  const given = args.text('channel');
  if (given === undefined) return undefined;
  if (world.users.has(given)) return [auth.user, given].toSorted().join('/');
  const channel = findChannel(world, given);
  return channel?.kind === 'im' ? [...channel.members].toSorted().join('/') : (channel?.id ?? given);
}

function authenticate(world: World, method: Method, token: string | undefined): TokenRecord {
  if (token === undefined || token === '') throw refuse('not_authed');
  const record = world.tokens.get(token);
  if (record === undefined) throw refuse('invalid_auth');
  if (record.revoked) throw refuse('token_revoked');
  if (world.users.get(record.user)?.deleted === true) throw refuse('account_inactive');
  if (!(method.tokens ?? ['bot', 'user']).includes(record.kind)) throw refuse('not_allowed_token_type');
  return record;
}

function checkScopes(method: Method, call: Call): void {
  const needed = typeof method.scopes === 'function' ? method.scopes(call) : (method.scopes ?? []);
  const provided = call.auth.scopes;
  if (needed.length === 0 || needed.some((scope) => provided.includes(scope))) return;
  throw refuse('missing_scope', { needed: needed.join(','), provided: provided.join(',') });
}
