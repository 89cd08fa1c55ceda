import { alarmReceived } from '../bot/serverless/alarm-received.ts';
import { intake } from './intake-composition.ts';

/** Alarms from the intake queue. */
export const handler = alarmReceived(intake);
