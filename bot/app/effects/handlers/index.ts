import type { ReceiveNotification } from '../../commands/receive-notification.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  AlarmStates,
  ArtefactStore,
  Clock,
  Counters,
  Gauges,
  CalendarSecret,
  LeaveCalendars,
  ChatFor,
  GitDocuments,
  Ids,
  Log,
  Logs,
  Past,
  Metrics,
  Pictures,
  SettingsSource,
  Store,
  Subscriptions,
  SmsReceipts,
  TextMessages,
  TopicDocuments,
  TopicPages,
  Traces,
  WebhookDocuments,
  WebhookPages,
  Wording,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { HomeOf } from '../../queries/home.ts';
import type { Mutes } from '../../queries/mutes.ts';
import type { CalledBy, MembersOf, OnCallNow } from '../../queries/on-call.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import type { OpenOfSchedule } from '../../queries/open-of-schedule.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import type { Streams } from '../../streams/index.ts';
import type { Handlers } from '../outcome.ts';
import { actionHandlers } from './actions.ts';
import { afterMuteHandlers } from './after-mute.ts';
import { answerBeatHandlers } from './answer-beat.ts';
import { askHandlers } from './asks.ts';
import { boardHandlers } from './board.ts';
import { channelHandlers } from './channel.ts';
import { copyPageHandlers } from './copy-page.ts';
import { createPlanPage } from './deliver.ts';
import { deliveryHandlers } from './delivery-handlers.ts';
import { digestHandlers } from './digests.ts';
import { dutyHandlers } from './duty.ts';
import { coverHandlers } from './covers.ts';
import { gaugeHandlers } from './gauges.ts';
import { gathererHandlers } from '../gatherers/index.ts';
import { evidenceMessageHandlers } from './evidence-messages.ts';
import { createRefusedGuest } from './guests.ts';
import { failureHandlers } from './failures.ts';
import { handoffHandlers } from './handoffs.ts';
import { heartbeatHandlers } from './heartbeats.ts';
import { homeHandlers } from './home.ts';
import { hypothesisHandlers } from './hypotheses.ts';
import { keepHouseHandlers } from './keep-house.ts';
import { handOverHandlers } from './hand-over.ts';
import { pageChannelHandlers } from './page-channel.ts';
import { pagingHandlers } from './paging.ts';
import { measureHandlers } from './measures.ts';
import { figuresPictureHandlers } from './metrics.ts';
import { leaveHandlers } from './leave.ts';
import { muteRuleHandlers } from './mute-rules.ts';
import { sayMuteHandlers } from './say-mute.ts';
import { postmortemHandlers } from './postmortem.ts';
import { publishHandlers } from './publish.ts';
import { reviewHandlers } from './review.ts';
import { closingHandlers } from './closing.ts';
import { reconcileHandlers } from './reconcile.ts';
import { reviewSchedulesHandlers } from './review-schedules.ts';
import { settleHandlers } from './settle.ts';
import { recordCallsHandlers } from './record-calls.ts';
import { stormHandlers } from './storms.ts';
import { subscriptionHandlers } from './subscriptions.ts';
import { swapHandlers } from './swaps.ts';
import { tellShiftHandlers } from './tell-shift.ts';
import { triageHandlers } from './triage.ts';
import { userGroupHandlers } from './user-groups.ts';
import { wordingHandlers } from './wording.ts';
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
  readonly metrics: Metrics;
  readonly pictures: Pictures;
  readonly past: Past;
  readonly traces: Traces;
  readonly sms: TextMessages;
  readonly receipts: SmsReceipts;
  readonly topicPages: TopicPages;
  readonly topicDocuments: TopicDocuments;
  readonly webhookPages: WebhookPages;
  readonly webhookDocuments: WebhookDocuments;
  readonly wording: Wording;
  readonly gitDocuments: GitDocuments;
  readonly subscriptions: Subscriptions;
  readonly incidents: Incidents;
  readonly mutes: Mutes;
  readonly receive: ReceiveNotification;
  readonly counters: Counters;
  readonly gauges: Gauges;
  /** Throws ChatError when Slack does not. */
  readonly slackAnswers: () => Promise<void>;
  readonly clock: Clock;
  readonly shiftFacts: ShiftFacts;
  readonly timelineOf: TimelineOf;
  readonly onCallNow: OnCallNow;
  readonly calledBy: CalledBy;
  readonly turnsOf: MembersOf;
  readonly nextPageOf: NextPageOf;
  readonly homeOf: HomeOf;
  readonly openOf: OpenOfSchedule;
  readonly calendarSecret?: CalendarSecret;
  readonly leaveCalendars: LeaveCalendars;
};

/** All handlers; a kind of effect without one does not compile. */
export const createHandlers = (needs: HandlerNeeds): Handlers => ({
  ...triageHandlers(needs),
  ...boardHandlers(needs),
  ...watchingHandlers(needs),
  ...afterMuteHandlers(needs),
  ...sayMuteHandlers(needs),
  ...muteRuleHandlers(needs),
  ...measureHandlers(needs),
  ...digestHandlers(needs),
  ...gaugeHandlers(needs),
  ...figuresPictureHandlers(needs),
  ...reconcileHandlers(needs),
  ...heartbeatHandlers(needs),
  ...answerBeatHandlers(needs),
  ...stormHandlers(needs),
  ...channelHandlers(needs),
  ...gathererHandlers(needs),
  ...evidenceMessageHandlers(needs),
  ...failureHandlers(needs),
  ...pagingHandlers({ ...needs, planPage: createPlanPage(needs) }),
  ...deliveryHandlers(needs),
  ...hypothesisHandlers(needs),
  ...actionHandlers(needs),
  ...pageChannelHandlers(needs),
  ...handOverHandlers(needs),
  ...postmortemHandlers(needs),
  ...publishHandlers(needs),
  ...reviewHandlers(needs),
  ...closingHandlers(needs),
  ...wordingHandlers(needs),
  ...askHandlers({ ...needs, planPage: createPlanPage(needs) }),
  ...coverHandlers(needs),
  ...swapHandlers(needs),
  ...dutyHandlers(needs),
  ...handoffHandlers(needs),
  ...userGroupHandlers(needs),
  ...leaveHandlers(needs),
  ...copyPageHandlers(needs),
  ...reviewSchedulesHandlers(needs),
  ...tellShiftHandlers(needs),
  ...settleHandlers(needs.chat),
  ...homeHandlers({ ...needs, refusedGuest: createRefusedGuest(needs) }),
  ...keepHouseHandlers(needs.store),
  ...recordCallsHandlers(needs),
  ...subscriptionHandlers(needs.subscriptions),
});
