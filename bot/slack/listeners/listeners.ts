import type { App } from '@slack/bolt';
import type { Instant } from '../../core/calendar/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import type { Verdict } from '../../core/incident/index.ts';
import type { Answer, Ask, FrontDesk, Log, Request, WhichIncident } from '../../app/ports/index.ts';
import { parseIncident, parseOncall, type Parsed } from '../commands/parse.ts';
import { renderMessage, type Rendered } from '../views/messages.ts';
import { clicked, linkPrefix, valueOf } from './clicks.ts';
import { unknownFormView } from '../views/loading.ts';
import type { Form, FormOrigin, IncidentForm, ShiftForm } from './form.ts';
import { sentForm } from './sent-form.ts';
import { submitted } from './submission.ts';

export type ListenerNeeds = {
  readonly desk: FrontDesk;
  /** views.open; within 3 s of the click, so it is called before the answer. */
  readonly openForm: (trigger: string, form: Form, origin: FormOrigin) => Promise<void>;
  readonly locale: () => Locale;
  readonly now: () => Instant;
  /** Calls back after so many milliseconds, unless it is called itself before. */
  readonly after: After;
  readonly log: Log;
};

export type After = (ms: number, wake: () => void) => () => void;

/** Who asked, where, and what identifies the interaction. */
type Origin = FormOrigin & { readonly id: string; readonly user: string; readonly trigger?: string };

/**
 * Everything that comes from Slack has two halves: the answer, given within a second (errors, a form, "stored"), and
 * the work, which is stored first and done by an effect.
 */
export function listen(app: App, needs: ListenerNeeds): void {
  const { desk, locale, log } = needs;

  const ephemeral = (answer: Answer): Rendered & { readonly response_type: 'ephemeral' } => ({
    response_type: 'ephemeral',
    ...renderMessage({ kind: 'answer', answer }, locale()),
  });

  const accept = (request: Request, origin: Origin): Promise<void> =>
    desk.accept(askOf(request, origin, needs.now()));

  /** Opens the form, or says why it makes no sense now. `judged`: the hypothesis and what is said of it. */
  async function open(
    form: IncidentForm,
    which: WhichIncident,
    origin: Origin,
    judged?: { readonly hypothesis: string; readonly verdict: Verdict },
    part = '',
  ): Promise<Answer | undefined> {
    const refused = await desk.refuses(origin.user, origin.channel);
    if (refused) return refused;
    const found = await desk.formIncident(which, origin.user, form);
    if ('refused' in found) return found.refused;
    if (origin.trigger === undefined) return { answer: 'failed', id: origin.id };
    const where = { ...originOf(origin), incident: found.incident };
    if (form === 'judge') {
      const hypothesis = found.hypotheses.find(({ id }) => id === judged?.hypothesis);
      if (hypothesis === undefined || judged === undefined) return { answer: 'failed', id: origin.id };
      const { verdict } = judged;
      const about = `${hypothesis.id}|${verdict}`;
      await needs.openForm(origin.trigger, { form, ...found, hypothesis, verdict }, { ...where, about });
      return undefined;
    }
    if (form === 'dismiss') {
      const finding = found.findings.find(({ id }) => id === part);
      if (finding === undefined) {
        const known = found.findings.map(({ id, text }) => ({ id, text }));
        return { answer: 'refused', rejection: { code: 'which-finding', asked: part, known } };
      }
      await needs.openForm(origin.trigger, { form, ...found, finding }, { ...where, about: finding.id });
      return undefined;
    }
    if (form === 'section') {
      const wanted = part.toLowerCase();
      const written = found.sections.find(({ heading }) => heading.toLowerCase().startsWith(wanted));
      if (written === undefined) {
        return { answer: 'no-section', asked: part, known: found.sections.map(({ heading }) => heading) };
      }
      const about = written.heading;
      await needs.openForm(origin.trigger, { form, ...found, section: written }, { ...where, about });
      return undefined;
    }
    await needs.openForm(origin.trigger, { form, ...found }, where);
    return undefined;
  }

  async function commanded(parsed: Parsed, origin: Origin): Promise<Answer | undefined> {
    if ('answer' in parsed) return parsed.answer;
    if ('request' in parsed) {
      await accept(parsed.request, origin);
      return undefined;
    }
    switch (parsed.form) {
      case 'declare':
        return openDeclare(parsed.title, origin);
      case 'mute':
        return openMute(origin);
      case 'override':
      case 'cover':
      case 'swap':
      case 'handoff':
      case 'page':
        return openShifts(parsed.form, origin);
      default:
        return open(parsed.form, parsed.incident, origin, undefined, parsed.about);
    }
  }

  async function openDeclare(given: string | undefined, origin: Origin): Promise<Answer | undefined> {
    const refused = await desk.refuses(origin.user, origin.channel);
    if (refused) return refused;
    if (origin.trigger === undefined) return { answer: 'failed', id: origin.id };
    const title = given === undefined ? {} : { title: given };
    await needs.openForm(
      origin.trigger,
      { form: 'declare', services: desk.services(), ...title },
      originOf(origin),
    );
    return undefined;
  }

  async function openMute(origin: Origin): Promise<Answer | undefined> {
    const refused = await desk.refuses(origin.user, origin.channel);
    if (refused) return refused;
    if (origin.trigger === undefined) return { answer: 'failed', id: origin.id };
    const service = await desk.serviceOf(origin.channel, origin.user);
    const chosen = service === undefined ? {} : { service };
    await needs.openForm(
      origin.trigger,
      { form: 'mute', services: desk.services(), ...chosen },
      originOf(origin),
    );
    return undefined;
  }

  async function openShifts(form: ShiftForm, origin: Origin): Promise<Answer | undefined> {
    const refused = await desk.refuses(origin.user, origin.channel);
    if (refused) return refused;
    if (origin.trigger === undefined) return { answer: 'failed', id: origin.id };
    await needs.openForm(origin.trigger, { form, schedules: desk.schedules() }, originOf(origin));
    return undefined;
  }

  /** What could not be stored or opened in time is said at once: the person can still do something else. */
  async function answering(id: string, work: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    try {
      return await inTime(work(), needs.after);
    } catch (error) {
      log.error('slack.answer-failed', { id, error: error instanceof Error ? error.message : String(error) });
      return { answer: 'failed', id };
    }
  }

  for (const name of ['/incident', '/oncall'] as const) {
    app.command(name, async ({ command, ack }) => {
      const origin: Origin = {
        id: `command:${command.trigger_id}`,
        user: command.user_id,
        channel: command.channel_id,
        responseUrl: command.response_url,
        trigger: command.trigger_id,
      };
      const parsed =
        name === '/incident'
          ? parseIncident(command.text ?? '', origin.channel)
          : parseOncall(command.text ?? '');
      const answer = await answering(origin.id, () => commanded(parsed, origin));
      await (answer === undefined ? ack() : ack(ephemeral(answer)));
    });
  }

  app.action(new RegExp(`^(?!${linkPrefix.replace('.', '\\.')})`), async ({ body, action, ack, respond }) => {
    if (body.type !== 'block_actions' || !('action_id' in action)) return ack();
    const origin = actionOrigin(body);
    const asked = clicked(action.action_id, valueOf(action));
    const answer = await answering(origin.id, async () => {
      if (asked === undefined) return { answer: 'failed', id: origin.id };
      if ('home' in asked) {
        await desk.showHome(origin.user, asked.home.all);
        return undefined;
      }
      if ('form' in asked) {
        if (asked.form === 'declare') return openDeclare(undefined, origin);
        if (asked.form === 'mute') return openMute(origin);
        if (asked.form === 'judge') return open('judge', { id: asked.incident }, origin, asked);
        if (!('incident' in asked)) return openShifts(asked.form, origin);
        return open(asked.form, { id: asked.incident }, origin, undefined, asked.about);
      }
      await accept(asked.request, origin);
      return undefined;
    });
    // On the person's own page nothing can be said beside it: without an acknowledgement Slack itself says that it failed.
    if (answer !== undefined && origin.responseUrl === undefined) return;
    await ack();
    if (answer !== undefined) await respond({ ...ephemeral(answer), replace_original: false } as never);
  });

  app.action(new RegExp(`^${linkPrefix.replace('.', '\\.')}`), async ({ ack }) => ack());

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await desk.showHome(event.user, false);
  });

  app.view(/^form\./, async ({ body, view, ack }) => {
    const sent = sentForm(view);
    if (sent === 'other' || sent === 'unknown')
      return ack({ response_action: 'update', view: unknownFormView(locale()) });
    const { form, values, origin } = sent;
    const result = submitted(form, values, origin, locale(), needs.now());
    if ('errors' in result) return ack({ response_action: 'errors', errors: { ...result.errors } });
    const id = `view:${view.id}:${view.hash}`;
    const answer = await answering(id, async () => {
      await accept(result.request, { ...origin, id, user: body.user.id });
      return undefined;
    });
    if (answer === undefined) return ack();
    const [block = 'title'] = Object.keys(values);
    return ack({ response_action: 'errors', errors: { [block]: ephemeral(answer).text } });
  });
}

/** Slack gives up after 3 s, and says nothing of ours to the person then. */
const patienceMs = 2_200;

function inTime<T>(work: Promise<T>, after: After): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = after(patienceMs, () => reject(new Error(`not done within ${patienceMs} ms`)));
    work.then(resolve, reject).finally(cancel);
  });
}

const originOf = ({ channel, responseUrl }: Origin): FormOrigin => ({
  channel,
  ...(responseUrl === undefined ? {} : { responseUrl }),
});

function askOf(request: Request, origin: Origin, at: Instant): Ask {
  const { id, user, channel, responseUrl } = origin;
  return {
    id,
    at,
    user,
    reply: { user, channel, ...(responseUrl === undefined ? {} : { responseUrl }) },
    request,
  };
}

type ActionBody = {
  readonly user: { readonly id: string };
  readonly trigger_id?: string;
  readonly response_url?: string;
  readonly channel?: { readonly id: string };
  readonly container?: { readonly channel_id?: string; readonly message_ts?: string };
  readonly actions?: readonly { readonly action_ts?: string; readonly action_id?: string }[];
};

function actionOrigin(body: ActionBody): Origin {
  const [first] = body.actions ?? [];
  return {
    id: `click:${body.trigger_id ?? `${first?.action_ts}:${first?.action_id}:${body.user.id}`}`,
    user: body.user.id,
    channel: body.channel?.id ?? body.container?.channel_id ?? '',
    ...(body.response_url === undefined ? {} : { responseUrl: body.response_url }),
    ...(body.trigger_id === undefined ? {} : { trigger: body.trigger_id }),
  };
}
