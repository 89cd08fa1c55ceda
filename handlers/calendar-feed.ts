import { calendarFeed } from '../bot/serverless/calendar-feed.ts';
import { composition } from './composition.ts';

/** Calendars of schedules and people, for calendar programs. */
export const handler = calendarFeed(composition);
