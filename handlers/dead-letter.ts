import { alarmReceived } from '../bot/serverless/alarm-received.ts';
import { composition } from './composition.ts';

/** What the intake could not store, once more: by hand, or when the queue is redriven. What fails again stays there. */
export const handler = alarmReceived(composition);
