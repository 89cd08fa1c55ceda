import type { Instant } from '../../../core/calendar/index.ts';
import type { Answer, Ask, Chat } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { OnCallNow } from '../../queries/on-call.ts';
import type { Directory } from '../../directory/index.ts';

/** What guests may ask for: reading help is no act. */
const harmless: ReadonlySet<string> = new Set(['help']);

/** Guests and people of other workspaces act on nothing here; they are told who can. */
export async function refusedGuest(
  needs: {
    readonly chat: Chat;
    readonly directory: Directory;
    readonly incidents: Incidents;
    readonly onCallNow: OnCallNow;
  },
  ask: Ask,
  now: Instant,
): Promise<Answer | undefined> {
  if (harmless.has(ask.request.do)) return undefined;
  const member = await needs.chat.member(ask.user);
  if (member.external) return { answer: 'not-for-externals' };
  if (!member.guest && !member.bot && !member.deactivated) return undefined;
  const incident = await needs.incidents.find({ ofChannel: ask.reply.channel }, 'operator');
  const [onCall] = incident ? await needs.onCallNow(incident.service, now) : [];
  return { answer: 'not-for-guests', ...(onCall === undefined ? {} : { onCall: onCall.ref }) };
}
