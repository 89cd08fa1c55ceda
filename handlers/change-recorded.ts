import { alarmReceived } from '../bot/serverless/alarm-received.ts';
import { composition } from './composition.ts';

/** Changes that EventBridge hands over. */
export const handler = alarmReceived(composition);
