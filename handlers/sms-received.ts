import { alarmReceived } from '../bot/serverless/alarm-received.ts';
import { intake } from './intake-composition.ts';

/** Answers to text messages, from the topic of two-way SMS. */
export const handler = alarmReceived(intake);
