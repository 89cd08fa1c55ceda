import {
  GetQueryResultsCommand,
  StartQueryCommand,
  StopQueryCommand,
  type GetQueryResultsCommandOutput,
} from '@aws-sdk/client-cloudwatch-logs';
import { epochMs } from '../../core/calendar/index.ts';
import { EvidenceError, type LogAnswer, type LogRow, type Logs } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';
import { logsLink } from './logs-link.ts';

/** StartQuery's own limit (SDK model). */
const queryLength = 10_000;

/** CloudWatch Logs Insights. One missing group fails a whole query, so every group has a query of its own. */
export function createLogs(clients: Clients): Logs {
  return {
    async start({ place, group, text, from, to, limit }) {
      if (text.length > queryLength) {
        throw new EvidenceError(
          'malformed',
          `the query has ${text.length} characters, at most ${queryLength} are allowed`,
        );
      }
      const command = new StartQueryCommand({
        ...(group.startsWith('arn:')
          ? { logGroupIdentifiers: [group.replace(/:\*$/, '')] }
          : { logGroupName: group }),
        queryString: text,
        startTime: Math.floor(epochMs(from) / 1000),
        endTime: Math.ceil(epochMs(to) / 1000),
        limit,
      });
      const answer = await called('logs:StartQuery', () => clients.logs(place).send(command));
      if (answer.queryId === undefined) {
        throw new EvidenceError('unavailable', 'logs:StartQuery: the answer holds no query id');
      }
      return { id: answer.queryId };
    },
    async results(place, id) {
      const command = new GetQueryResultsCommand({ queryId: id });
      return answerOf(await called('logs:GetQueryResults', () => clients.logs(place).send(command)));
    },
    async stop(place, id) {
      try {
        await called('logs:StopQuery', () => clients.logs(place).send(new StopQueryCommand({ queryId: id })));
      } catch (error) {
        // "already ended" comes as an invalid parameter.
        if (!(error instanceof EvidenceError) || (error.code !== 'invalid' && error.code !== 'missing'))
          throw error;
      }
    },
    link: logsLink,
  };
}

async function called<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw evidenceErrorOf(action, error);
  }
}

const statuses: Readonly<Record<string, LogAnswer['status']>> = {
  Scheduled: 'running',
  Running: 'running',
  Unknown: 'running',
  Complete: 'complete',
  Failed: 'failed',
  Cancelled: 'cancelled',
  Timeout: 'timed-out',
};

const answerOf = (answer: GetQueryResultsCommandOutput): LogAnswer => ({
  status: statuses[answer.status ?? 'Unknown'] ?? 'running',
  rows: (answer.results ?? []).map((row): LogRow =>
    Object.fromEntries(
      row.flatMap(({ field, value }) => (field === undefined ? [] : [[field, value ?? '']])),
    ),
  ),
  matched: answer.statistics?.recordsMatched ?? 0,
  scanned: answer.statistics?.recordsScanned ?? 0,
  bytesScanned: answer.statistics?.bytesScanned ?? 0,
});
