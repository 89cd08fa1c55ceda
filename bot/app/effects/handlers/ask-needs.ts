import type { Directory } from '../../directory/index.ts';
import type { ArtefactStore, ChatFor, Ids, Pictures, SettingsSource } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { NextPageOf } from '../../queries/next-page.ts';
import type { CalledBy, OnCallNow } from '../../queries/on-call.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import type { Streams } from '../../streams/index.ts';
import type { CalendarNeeds } from './calendars.ts';
import type { HandoffNeeds } from './handoffs.ts';
import type { MuteNeeds } from './mutes.ts';
import type { DirectNeeds } from './direct-pages.ts';
import type { ReviewNeeds } from './review.ts';

export type AskNeeds = MuteNeeds &
  HandoffNeeds &
  CalendarNeeds &
  DirectNeeds &
  ReviewNeeds & {
    readonly streams: Streams;
    readonly chat: ChatFor;
    readonly directory: Directory;
    readonly ids: Ids;
    readonly settings: SettingsSource;
    readonly incidents: Incidents;
    readonly shiftFacts: ShiftFacts;
    readonly onCallNow: OnCallNow;
    readonly calledBy: CalledBy;
    readonly nextPageOf: NextPageOf;
    readonly timelineOf: TimelineOf;
    readonly pictures: Pictures;
    readonly artefacts: ArtefactStore;
  };
