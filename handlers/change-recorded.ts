import { alarmReceived } from '../bot/serverless/alarm-received.ts';
import { intake } from './intake-composition.ts';

/** Changes that EventBridge hands over. */
export const handler = alarmReceived(intake);
