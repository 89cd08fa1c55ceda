import { slackWork } from '../bot/serverless/slack-work.ts';
import { composition } from './composition.ts';

/** Requests of Slack, from the queue, in the order of their channel. */
export const handler = slackWork(composition);
