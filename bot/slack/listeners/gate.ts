import type { Instant } from '../../core/calendar/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import type { Counters, Log } from '../../app/ports/index.ts';
import { loadingView, unknownFormView } from '../views/loading.ts';
import {
  json,
  parseBody,
  plain,
  signatureProblem,
  type Body,
  type SlackRequest,
  type SlackResponse,
} from './http-receiver.ts';
import { formTrigger, groupOf, identityOf, type StoredWork } from './stored-work.ts';
import { sentForm } from './sent-form.ts';
import { submitted } from './submission.ts';

export type GateNeeds = {
  readonly signingSecret: string;
  readonly token: string;
  /** Base of the Web API, with a slash at its end. */
  readonly apiUrl: string;
  readonly send: typeof fetch;
  readonly locale: Locale;
  /** Raw wall clock in seconds: signatures are checked against it. */
  readonly nowSec: () => number;
  readonly now: () => Instant;
  /** Stores the work; repeats of one identity are stored once, a group is worked off in order. */
  readonly store: (
    work: StoredWork,
    how: { readonly group: string; readonly identity: string },
  ) => Promise<void>;
  readonly log: Log;
  readonly counters: Counters;
};

/** Slack waits 3 s; a form that cannot be opened by then is said to have failed. */
const openMs = 1500;

/**
 * Where requests of Slack arrive when nothing runs all the time: checked, stored, answered, within 3 s of a cold start.
 * What a person must see at once is done here: mistakes in a form, and an empty form that is filled a moment later.
 */
export function createGate(needs: GateNeeds): (request: SlackRequest) => Promise<SlackResponse> {
  const { log, counters } = needs;

  const refuse = (reason: string, status: number): SlackResponse => {
    counters.add('tocsin_slack_refused_total', { reason });
    log.warn('slack.refused', { reason });
    return plain(status, '');
  };

  async function opened(trigger: string): Promise<string | undefined> {
    try {
      const answer = await needs.send(`${needs.apiUrl}views.open`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${needs.token}`,
          'content-type': 'application/json; charset=utf-8',
        },
        body: JSON.stringify({ trigger_id: trigger, view: loadingView(needs.locale) }),
        signal: AbortSignal.timeout(openMs),
      });
      const said = (await answer.json()) as {
        readonly ok?: boolean;
        readonly view?: { readonly id?: string };
      };
      return said.ok === true ? said.view?.id : undefined;
    } catch (error) {
      log.warn('slack.loading-failed', { error: error instanceof Error ? error.name : 'unknown' });
      return undefined;
    }
  }

  /** Slack shows mistakes below the field, and only when they are said in the answer. */
  function mistakes(body: Body): SlackResponse | undefined {
    if (body['type'] !== 'view_submission') return undefined;
    const sent = sentForm(body['view']);
    if (sent === 'other') return plain(200, '');
    if (sent === 'unknown') {
      counters.add('tocsin_slack_refused_total', { reason: 'unknown-form' });
      log.warn('slack.refused', { reason: 'unknown-form' });
      return json({ response_action: 'update', view: { ...unknownFormView(needs.locale) } });
    }
    const result = submitted(sent.form, sent.values, sent.origin, needs.locale, needs.now());
    return 'errors' in result ? json({ response_action: 'errors', errors: { ...result.errors } }) : undefined;
  }

  return async (request) => {
    const refused = signatureProblem(request, needs.signingSecret, needs.nowSec());
    if (refused !== undefined) return refuse(refused, 401);
    const body = parseBody(request);
    if (body === undefined) return refuse('unreadable', 400);
    if (body['type'] === 'url_verification') return json({ challenge: body['challenge'] });
    if (body['ssl_check'] !== undefined) return plain(200, '');
    const wrong = mistakes(body);
    if (wrong !== undefined) return wrong;
    const trigger = formTrigger(body);
    const id = trigger === undefined ? undefined : await opened(trigger);
    const { headers } = request;
    const [retryNum, retryReason] = [headers['x-slack-retry-num'], headers['x-slack-retry-reason']];
    try {
      await needs.store(
        {
          contentType: headers['content-type'] ?? '',
          body: request.body.toString('utf8'),
          ...(retryNum === undefined ? {} : { retryNum }),
          ...(retryReason === undefined ? {} : { retryReason }),
          ...(trigger === undefined || id === undefined ? {} : { view: { trigger, id } }),
        },
        { group: groupOf(body), identity: identityOf(body) },
      );
    } catch (error) {
      log.error('slack.not-stored', { error: error instanceof Error ? error.name : 'unknown' });
      // Slack sends events again, and tells the person that a click or a command did not work.
      return plain(503, '');
    }
    return plain(200, '');
  };
}
