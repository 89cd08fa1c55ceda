import type { Instant } from '../../../core/calendar/index.ts';
import { ChatError, type Answer, type Ask } from '../../ports/index.ts';
import { done, type Handlers, type Outcome } from '../outcome.ts';
import { listAllActions } from './actions.ts';
import { answering } from './answering.ts';
import { answerPage } from './answer-page.ts';
import { calendar } from './calendars.ts';
import { cover, takeCover, withdrawCover } from './covers.ts';
import { declare } from './declare.ts';
import { postDigest } from './digests.ts';
import { showFairness } from './fairness.ts';
import { explainAlarm } from './explain.ts';
import { createRefusedGuest } from './guests.ts';
import { tellMetrics } from './metrics.ts';
import { answerHandoff, handoff } from './handoffs.ts';
import { listMutes, mute, unmute } from './mutes.ts';
import { endOverride, override } from './overrides.ts';
import { pageDirectly } from './direct-pages.ts';
import { reachedDirectly } from './reached.ts';
import { testMe } from './test-pages.ts';
import { showSchedule } from './schedules.ts';
import { whoIsOnCall } from './who-is-on-call.ts';
import { answerSwap, swap } from './swaps.ts';
import type { AskNeeds } from './ask-needs.ts';
import { onIncident } from './ask-on-incident.ts';

/** What guests may ask for: reading help is no act. */
const harmless: ReadonlySet<string> = new Set(['help']);

/** What a person asked for becomes a command, and its result an answer that only they see. */
export function askHandlers(needs: AskNeeds): Pick<Handlers, 'ask' | 'answer'> {
  const { chat } = needs;
  const refusedGuest = createRefusedGuest(needs);
  return {
    async ask({ effect, data, now }) {
      const refused = harmless.has(data.request.do)
        ? undefined
        : await refusedGuest(data.user, data.reply.channel, now);
      if (refused) return done(answering(data, refused, now));
      const outcome = await handle(needs, data, now);
      return 'answer' in outcome ? done(answering(data, outcome, now, effect.id)) : outcome;
    },

    /** An ephemeral message cannot be looked for: in doubt it is dropped (decisions, "Unknown outcomes"). */
    async answer({ effect, data }) {
      if (effect.inDoubt) return done();
      try {
        await chat(effect.lane).answer(data.to, { kind: 'answer', answer: data.answer });
      } catch (error) {
        // Nobody waits for it any more (a response URL lives 30 minutes), and there is nothing an operator could do.
        if (!(error instanceof ChatError) || error.code !== 'gone') throw error;
      }
      return done();
    },
  };
}

async function handle(needs: AskNeeds, ask: Ask, now: Instant): Promise<Outcome | Answer> {
  const { request } = ask;
  switch (request.do) {
    case 'help':
      return { answer: 'help', command: request.command };
    case 'list':
      return listed(needs, ask);
    case 'declare':
      return declare(needs, ask, request, now);
    case 'on-call':
      return whoIsOnCall(needs, ask, request, now);
    case 'page-person':
      return pageDirectly(needs, ask, request, now);
    case 'reached-directly':
      return reachedDirectly(needs, ask, request);
    case 'test-me':
      return testMe(needs, ask, now);
    case 'schedule':
      return showSchedule(needs, request, now);
    case 'override':
      return override(needs, ask, request, now);
    case 'override-end':
      return endOverride(needs, ask, request, now);
    case 'cover':
      return cover(needs, ask, request, now);
    case 'cover-take':
      return takeCover(needs, ask, request, now);
    case 'cover-withdraw':
      return withdrawCover(needs, ask, request, now);
    case 'all-actions':
      return listAllActions(needs, ask, now);
    case 'metrics':
      return tellMetrics(needs, ask, request, now);
    case 'digest':
      return postDigest(needs, ask, request, now);
    case 'swap':
      return swap(needs, ask, request, now);
    case 'swap-accept':
    case 'swap-refuse':
    case 'swap-withdraw':
      return answerSwap(needs, ask, request, now);
    case 'fairness':
      return showFairness(needs, request, now);
    case 'calendar':
      return calendar(needs, ask, request, now);
    case 'handoff':
      return handoff(needs, ask, request, now);
    case 'handoff-accept':
    case 'handoff-refuse':
      return answerHandoff(needs, ask, request, now);
    case 'explain-alarm':
      return explainAlarm(needs, ask, request, now);
    case 'mute':
      return mute(needs, ask, request, now);
    case 'mutes':
      return listMutes(needs, now);
    case 'unmute':
      return unmute(needs, ask, request, now);
    case 'page-acknowledge':
    case 'page-escalate':
    case 'page-decline':
      return answerPage(needs, ask, request, now);
    default:
      return onIncident(needs, ask, request, now);
  }
}

async function listed({ incidents, directory }: AskNeeds, ask: Ask): Promise<Answer> {
  const person = await directory.ofSlack(ask.user);
  return { answer: 'incidents', open: await incidents.open({ person }, 20) };
}
