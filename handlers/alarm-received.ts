import { alarmReceived } from '../bot/serverless/alarm-received.ts';
import { composition } from './composition.ts';

/** Alarms from the intake queue. */
export const handler = alarmReceived(composition);
