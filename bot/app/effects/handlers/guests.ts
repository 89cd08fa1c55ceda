import type { Instant } from '../../../core/calendar/index.ts';
import {
  ChatError,
  lanes,
  type Answer,
  type Chat,
  type ChatFor,
  type SettingsSource,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { OnCallNow } from '../../queries/on-call.ts';

/** Why somebody may not act here; undefined when they may. Slack ids; no channel: ''. Throws ChatError. */
export type RefusedGuest = (user: string, channel: string, now: Instant) => Promise<Answer | undefined>;

/**
 * Guests and people of other workspaces act on nothing here; they are told who can. Whoever is named in tocsin.yaml
 * may: who is paged must be able to answer, whatever Slack says of them and also while Slack says nothing.
 */
export function createRefusedGuest(needs: {
  readonly chat: ChatFor;
  readonly settings: SettingsSource;
  readonly incidents: Incidents;
  readonly onCallNow: OnCallNow;
}): RefusedGuest {
  const { chat, settings, incidents, onCallNow } = needs;
  return async (user, channel, now) => {
    if (settings.current().people.some(({ slack }) => slack === user)) return undefined;
    let member: Awaited<ReturnType<Chat['member']>>;
    try {
      member = await chat(lanes.answer).member(user);
    } catch (error) {
      if (!(error instanceof ChatError) || error.retryable) throw error;
      return { answer: 'failed', id: error.message.slice(0, 100) };
    }
    if (member.external) return { answer: 'not-for-externals' };
    if (!member.guest && !member.bot && !member.deactivated) return undefined;
    const incident = channel === '' ? undefined : await incidents.find({ ofChannel: channel }, 'operator');
    const [onCall] = incident ? await onCallNow(incident.service, now) : [];
    return { answer: 'not-for-guests', ...(onCall === undefined ? {} : { onCall: onCall.ref }) };
  };
}
