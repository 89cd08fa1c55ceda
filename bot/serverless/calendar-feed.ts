import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { calendarAnswer } from '../process/calendar-answer.ts';
import type { Serverless } from './open.ts';

type Open = () => Promise<Pick<Serverless, 'tocsin' | 'calendarSecret' | 'clock' | 'settle'>>;

/** Calendars of schedules and people, over a function URL or an HTTP API: what calendar programs subscribe to. */
export function calendarFeed(
  open: Open,
): (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2> {
  return async ({ rawPath, requestContext }) => {
    const { method } = requestContext.http;
    if (method !== 'GET' && method !== 'HEAD') return { statusCode: 405, body: '' };
    const { tocsin, calendarSecret, clock, settle } = await open();
    // Without a key no address was given out.
    if (calendarSecret === undefined) return { statusCode: 404, body: 'not found\n' };
    const answer = calendarAnswer(calendarSecret, tocsin.calendarOf, () => clock.now());
    const { status, headers, body } = await answer({ path: rawPath });
    await settle();
    return { statusCode: status, headers: { ...headers }, body: method === 'HEAD' ? '' : body };
  };
}
