import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { ChatError, type ChatErrorCode } from '../../app/ports/index.ts';

/** Slack's error words (docs, per method) in the engine's terms; what is not listed is a wrong request of ours. */
const words: Readonly<Record<string, ChatErrorCode>> = {
  ratelimited: 'rate-limited',
  rate_limited: 'rate-limited',
  internal_error: 'lost-answer',
  fatal_error: 'lost-answer',
  request_timeout: 'lost-answer',
  service_unavailable: 'lost-answer',
  team_added_to_org: 'unavailable',
  channel_not_found: 'gone',
  message_not_found: 'gone',
  thread_not_found: 'gone',
  is_archived: 'gone',
  not_in_channel: 'gone',
  user_not_found: 'gone',
  users_not_found: 'gone',
  cant_update_message: 'gone',
  edit_window_closed: 'gone',
  expired_trigger_id: 'gone',
  exchanged_trigger_id: 'gone',
  used_url: 'gone',
  expired_url: 'gone',
  invalid_auth: 'not-allowed',
  not_authed: 'not-allowed',
  account_inactive: 'not-allowed',
  token_revoked: 'not-allowed',
  token_expired: 'not-allowed',
  missing_scope: 'not-allowed',
  not_allowed_token_type: 'not-allowed',
  no_permission: 'not-allowed',
  ekm_access_denied: 'not-allowed',
  restricted_action: 'not-allowed',
  user_is_restricted: 'not-allowed',
  access_denied: 'not-allowed',
  permission_denied: 'not-allowed',
  plan_upgrade_required: 'not-allowed',
  paid_teams_only: 'not-allowed',
  canvas_disabled_user_team: 'not-allowed',
  canvas_disabled_file_team: 'not-allowed',
  canvas_globally_disabled: 'not-allowed',
  team_tier_cannot_create_channel_canvases: 'not-allowed',
  canvas_not_found: 'gone',
  canvas_creation_failed: 'lost-answer',
  canvas_tab_creation_failed: 'lost-answer',
  channel_canvas_creation_failed: 'lost-answer',
  no_such_subteam: 'gone',
  subteam_not_found: 'gone',
};

/** Nothing was sent when the connection never came about. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What the client library threw, as the port's error. Never holds a token, an argument or a text. */
export function chatErrorOf(method: string, error: unknown): ChatError {
  if (error instanceof ChatError) return error;
  if (error instanceof WebAPIRateLimitedError) {
    return new ChatError('rate-limited', `${method}: Slack asks to wait ${error.retryAfter} s`, {
      retryAfterMs: error.retryAfter * 1000,
    });
  }
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    if (!isErrorWord(reason)) return new ChatError('lost-answer', `${method}: an answer that is not Slack's`);
    const details = error.data.response_metadata?.messages?.slice(0, 3).join('; ').slice(0, 300);
    const needed = (error.data as { needed?: unknown }).needed;
    const more = [details, typeof needed === 'string' ? `needed: ${needed}` : undefined]
      .filter(Boolean)
      .join('; ');
    const message = `${method}: ${reason}${more === '' ? '' : ` (${more})`}`;
    return new ChatError(words[reason] ?? 'invalid', message, { reason });
  }
  if (error instanceof WebAPIHTTPError) {
    const code = error.statusCode >= 500 ? 'lost-answer' : 'unavailable';
    return new ChatError(code, `${method}: HTTP ${error.statusCode} from Slack`);
  }
  return lostOrUnsent(method, error instanceof WebAPIRequestError ? error.original : error);
}

/** A call that ended without an answer: it may have been done, unless there was no connection to send it over. */
export function lostOrUnsent(what: string, error: unknown): ChatError {
  const code = systemCode(error);
  return neverSent.has(code)
    ? new ChatError('unavailable', `${what}: no connection to Slack (${code})`)
    : new ChatError('lost-answer', `${what}: no answer from Slack (${code})`);
}

/** A page of a proxy with status 200 comes as the "error" of an answer: it is none of Slack's words. */
const isErrorWord = (reason: unknown): boolean =>
  typeof reason === 'string' && /^[a-z][a-z0-9_.-]{0,79}$/i.test(reason);

/** The system's error word, wherever fetch has put it. */
function systemCode(error: unknown): string {
  for (
    let each: unknown = error, depth = 0;
    each instanceof Error && depth < 5;
    each = each.cause, depth += 1
  ) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return error instanceof Error ? error.name : 'unknown';
}
