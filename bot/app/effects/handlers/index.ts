import type { ReceiveNotification } from '../../commands/receive-notification.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  AlarmStates,
  ArtefactStore,
  Clock,
  Counters,
  ChatFor,
  Ids,
  Log,
  Logs,
  SettingsSource,
  Store,
  Subscriptions,
  TextMessages,
  Traces,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { HomeOf } from '../../queries/home.ts';
import type { Mutes } from '../../queries/mutes.ts';
import type { CalledBy, OnCallNow } from '../../queries/on-call.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import type { Streams } from '../../streams/index.ts';
import type { Handlers } from '../outcome.ts';
import { afterMuteHandlers } from './after-mute.ts';
import { askHandlers } from './asks.ts';
import { boardHandlers } from './board.ts';
import { channelHandlers } from './channel.ts';
import { evidenceHandlers } from './evidence.ts';
import { coverHandlers } from './covers.ts';
import { createRefusedGuest } from './guests.ts';
import { heartbeatHandlers } from './heartbeats.ts';
import { homeHandlers } from './home.ts';
import { keepHouseHandlers } from './keep-house.ts';
import { pagingHandlers } from './paging.ts';
import { muteRuleHandlers } from './mute-rules.ts';
import { sayMuteHandlers } from './say-mute.ts';
import { postmortemHandlers } from './postmortem.ts';
import { reconcileHandlers } from './reconcile.ts';
import { reviewSchedulesHandlers } from './review-schedules.ts';
import { settleHandlers } from './settle.ts';
import { stormHandlers } from './storms.ts';
import { subscriptionHandlers } from './subscriptions.ts';
import { tellShiftHandlers } from './tell-shift.ts';
import { triageHandlers } from './triage.ts';
import { watchingHandlers } from './watching.ts';

export type HandlerNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly artefacts: ArtefactStore;
  readonly directory: Directory;
  readonly ids: Ids;
  readonly settings: SettingsSource;
  readonly chat: ChatFor;
  readonly log: Log;
  readonly logs: Logs;
  readonly alarmStates: AlarmStates;
  readonly traces: Traces;
  readonly sms: TextMessages;
  readonly subscriptions: Subscriptions;
  readonly incidents: Incidents;
  readonly mutes: Mutes;
  readonly receive: ReceiveNotification;
  readonly counters: Counters;
  readonly clock: Clock;
  readonly shiftFacts: ShiftFacts;
  readonly timelineOf: TimelineOf;
  readonly onCallNow: OnCallNow;
  readonly calledBy: CalledBy;
  readonly homeOf: HomeOf;
};

/** All handlers; a kind of effect without one does not compile. */
export const createHandlers = (needs: HandlerNeeds): Handlers => ({
  ...triageHandlers(needs),
  ...boardHandlers(needs),
  ...watchingHandlers(needs),
  ...afterMuteHandlers(needs),
  ...sayMuteHandlers(needs),
  ...muteRuleHandlers(needs),
  ...reconcileHandlers(needs),
  ...heartbeatHandlers(needs),
  ...stormHandlers(needs),
  ...channelHandlers(needs),
  ...pagingHandlers(needs),
  ...evidenceHandlers(needs),
  ...postmortemHandlers(needs),
  ...askHandlers(needs),
  ...coverHandlers(needs),
  ...reviewSchedulesHandlers(needs),
  ...tellShiftHandlers(needs),
  ...settleHandlers(needs.chat),
  ...homeHandlers({ ...needs, refusedGuest: createRefusedGuest(needs) }),
  ...keepHouseHandlers(needs.store),
  ...subscriptionHandlers(needs.subscriptions),
});
