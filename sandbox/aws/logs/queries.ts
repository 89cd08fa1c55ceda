import { numberOf, textOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { Fields } from '../service.ts';
import type { LogGroup } from './group.ts';
import { parseQuery } from './query/parser.ts';
import type { Command } from './query/parser.ts';
import type { QueryEvent } from './query/row.ts';
import { runQuery } from './query/run.ts';
import type { ResultField } from './query/run.ts';
import { QueryError } from './query/token.ts';

export type QueryEnd = 'Complete' | 'Failed' | 'Timeout';

/** How queries behave; can be changed at any time and applies to queries started after. */
export type QueryBehaviour = {
  /** From StartQuery to the end, on the world's clock. 0 completes at once. */
  delayMs: number;
  end: QueryEnd;
  /** Queries that may run at the same time in the account (100 in every account, not adjustable). */
  concurrency: number;
};

type Answer = {
  readonly rows: readonly (readonly ResultField[])[];
  readonly statistics: Fields;
};

type Query = {
  readonly id: string;
  readonly text: string;
  readonly commands: readonly Command[];
  readonly groups: readonly LogGroup[];
  readonly from: number;
  readonly to: number;
  readonly limit: number | undefined;
  readonly startedAt: number;
  readonly readyAt: number;
  readonly end: QueryEnd;
  cancelled: boolean;
  answer: Answer | undefined;
};

export type Queries = {
  readonly start: (input: Fields) => Fields;
  readonly results: (input: Fields) => Fields;
  readonly stop: (input: Fields) => Fields;
  readonly list: (input: Fields) => Fields;
};

const invalid = (message: string): AwsError => new AwsError('InvalidParameterException', message);

const pageRows = 10_000;
/** Results are kept for 7 days. */
const keptMs = 7 * 86_400_000;

export function createQueries(
  ground: Ground,
  groupNamed: (nameOrArn: string) => LogGroup,
  behaviour: QueryBehaviour,
): Queries {
  const queries = new Map<string, Query>();
  const queryOf = (input: Fields): Query => {
    const id = textOf(input, 'queryId') ?? '';
    const query = queries.get(id);
    if (query === undefined)
      throw new AwsError('ResourceNotFoundException', `The specified query ${id} does not exist.`);
    return query;
  };
  return {
    start: (input) => {
      const query = newQuery(ground, groupNamed, behaviour, input);
      const running = [...queries.values()].filter((each) => statusOf(ground, each) === 'Running').length;
      if (running >= behaviour.concurrency) {
        throw new AwsError(
          'LimitExceededException',
          `Account maximum query concurrency limit of [${behaviour.concurrency}] reached.`,
        );
      }
      for (const old of queries.values()) if (old.startedAt < ground.now() - keptMs) queries.delete(old.id);
      queries.set(query.id, query);
      return { queryId: query.id };
    },
    results: (input) => {
      const query = queryOf(input);
      const status = statusOf(ground, query);
      if (status === 'Running') return { queryLanguage: 'CWLI', ...partial(ground, query), status };
      if (status !== 'Complete')
        return { queryLanguage: 'CWLI', results: [], statistics: noStatistics, status };
      query.answer ??= answer(ground, query, query.from);
      const { rows, statistics } = query.answer;
      const token = textOf(input, 'nextToken');
      const from = token === undefined ? 0 : Number(token);
      const size = Math.min(numberOf(input, 'maxItems') ?? pageRows, pageRows);
      const next = from + size < rows.length ? { nextToken: String(from + size) } : {};
      return { queryLanguage: 'CWLI', results: rows.slice(from, from + size), statistics, status, ...next };
    },
    stop: (input) => {
      const query = queryOf(input);
      const status = statusOf(ground, query);
      if (status !== 'Running') throw invalid(`Query ${query.id} has already ended with status ${status}`);
      query.cancelled = true;
      return { success: true };
    },
    list: (input) => {
      const status = textOf(input, 'status');
      const group = textOf(input, 'logGroupName');
      const found = [...queries.values()]
        .filter((query) => status === undefined || statusOf(ground, query) === status)
        .filter((query) => group === undefined || query.groups.some(({ name }) => name === group));
      return { queries: found.toReversed().map((query) => listed(ground, query)) };
    },
  };
}

function newQuery(
  ground: Ground,
  groupNamed: (nameOrArn: string) => LogGroup,
  behaviour: QueryBehaviour,
  input: Fields,
): Query {
  const language = textOf(input, 'queryLanguage') ?? 'CWLI';
  if (language !== 'CWLI') throw invalid(`queryLanguage ${language} is not covered by the sandbox`);
  const text = textOf(input, 'queryString') ?? '';
  if (text.length > 10_000) throw invalid('queryString must be at most 10000 characters long');
  const from = numberOf(input, 'startTime');
  const to = numberOf(input, 'endTime');
  if (from === undefined || to === undefined) throw invalid('startTime and endTime are required');
  if (from > to) throw invalid('End time should not be less than start time');
  const commands = compiled(text);
  const groups = groupsOf(groupNamed, input);
  refuseInfrequentAccess(commands, groups);
  const startedAt = ground.now();
  return {
    id: ground.ids.uuid(),
    text,
    commands,
    groups,
    from: from * 1000,
    // Epoch seconds, both included.
    to: to * 1000 + 999,
    limit: numberOf(input, 'limit'),
    startedAt,
    readyAt: startedAt + behaviour.delayMs,
    end: behaviour.end,
    cancelled: false,
    answer: undefined,
  };
}

function compiled(text: string): readonly Command[] {
  try {
    return parseQuery(text);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const location = { startCharOffset: error.from, endCharOffset: error.to };
    throw new AwsError('MalformedQueryException', error.message, {
      members: { queryCompileError: { location, message: error.message } },
    });
  }
}

/** Exactly one way to name the groups; one missing group fails the whole query. */
function groupsOf(groupNamed: (nameOrArn: string) => LogGroup, input: Fields): readonly LogGroup[] {
  const one = textOf(input, 'logGroupName');
  const ways = [
    one === undefined ? [] : [one],
    textsOf(input, 'logGroupNames'),
    textsOf(input, 'logGroupIdentifiers'),
  ];
  const given = ways.filter((names) => names.length > 0);
  const [names = []] = given;
  if (given.length !== 1)
    throw invalid('Exactly one of logGroupName, logGroupNames or logGroupIdentifiers is required');
  if (names.length > 50) throw invalid('At most 50 log groups can be queried');
  return names.map(groupNamed);
}

function refuseInfrequentAccess(commands: readonly Command[], groups: readonly LogGroup[]): void {
  const group = groups.find((each) => each.class === 'INFREQUENT_ACCESS');
  const command = commands.find(
    (each) => each.kind === 'pattern' || each.kind === 'diff' || (each.kind === 'filter' && each.indexed),
  );
  if (group === undefined || command === undefined) return;
  const name = command.kind === 'filter' ? 'filterIndex' : command.kind;
  throw invalid(
    `The command ${name} is not supported for log group ${group.name} of class INFREQUENT_ACCESS`,
  );
}

type Status = 'Running' | 'Cancelled' | QueryEnd;

function statusOf(ground: Ground, query: Query): Status {
  if (query.cancelled) return 'Cancelled';
  return ground.now() < query.readyAt ? 'Running' : query.end;
}

const noStatistics: Fields = { recordsMatched: 0, recordsScanned: 0, bytesScanned: 0 };

/** Nothing in the first half of the time; then what the newer half of the window has so far. */
function partial(
  ground: Ground,
  query: Query,
): { readonly results: Answer['rows']; readonly statistics: Fields } {
  if (ground.now() - query.startedAt < (query.readyAt - query.startedAt) / 2) {
    return { results: [], statistics: noStatistics };
  }
  const half = answer(ground, query, (query.from + query.to) / 2);
  return { results: half.rows, statistics: half.statistics };
}

function answer(ground: Ground, query: Query, from: number): Answer {
  const events = query.groups.flatMap((group) => eventsOf(ground, group, from, query.to, query.startedAt));
  const isDiff = query.commands.some(({ kind }) => kind === 'diff');
  const length = query.to - from + 1;
  const before = isDiff
    ? query.groups.flatMap((group) => eventsOf(ground, group, from - length, from - 1, query.startedAt))
    : [];
  const { rows, matched } = runQuery(query.commands, events, before);
  const bytes = [...events, ...before].reduce((total, { message }) => total + Buffer.byteLength(message), 0);
  return {
    rows: query.limit === undefined ? rows : rows.slice(0, query.limit),
    statistics: {
      recordsMatched: matched,
      recordsScanned: events.length + before.length,
      estimatedRecordsSkipped: 0,
      bytesScanned: bytes,
      estimatedBytesSkipped: 0,
      logGroupsScanned: query.groups.length,
    },
  };
}

function eventsOf(
  ground: Ground,
  group: LogGroup,
  from: number,
  to: number,
  asOf: number,
): readonly QueryEvent[] {
  const log = `${ground.accountId}:${group.name}`;
  return group.read(from, to, asOf).map((event, at) => ({
    ...event,
    log,
    pointer: pointerTo(group.name, event.timestamp, event.stream, at),
  }));
}

const pointerTo = (group: string, timestamp: number, stream: string, at: number): string =>
  Buffer.from(JSON.stringify([group, timestamp, stream, at])).toString('base64');

const listed = (ground: Ground, query: Query): Fields => ({
  queryLanguage: 'CWLI',
  queryId: query.id,
  queryString: query.text,
  status: statusOf(ground, query),
  createTime: query.startedAt,
  logGroupName: query.groups[0]?.name,
});
