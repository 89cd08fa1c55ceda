import { numberOf, recordsOf, textOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { page } from '../page.ts';
import { AwsError } from '../service.ts';
import type { Fields, Operation, Service } from '../service.ts';
import { createLogGroup } from './group.ts';
import type { LogEvent, LogGroup, LogGroupSeed } from './group.ts';
import { createQueries } from './queries.ts';
import type { QueryBehaviour } from './queries.ts';

export type Logs = {
  readonly service: Service;
  /** How queries behave from now on: delay, end, concurrency. */
  readonly behaviour: QueryBehaviour;
  /** Replaces the generated traffic of a group of the same name; what was put by hand stays. */
  putGroup(seed: LogGroupSeed): LogGroup;
  /** A group whose events come from elsewhere. */
  adopt(group: LogGroup): void;
  group(name: string): LogGroup | undefined;
};

export function createLogs(ground: Ground): Logs {
  const groups = new Map<string, LogGroup>();
  const byHand = new Map<string, LogEvent[]>();
  const behaviour: QueryBehaviour = { delayMs: 400, end: 'Complete', concurrency: 100 };
  const groupNamed = (nameOrArn: string): LogGroup => {
    const name = nameOrArn.startsWith('arn:') ? (nameOrArn.split(':log-group:')[1] ?? '') : nameOrArn;
    const group = groups.get(name);
    if (group !== undefined) return group;
    throw new AwsError('ResourceNotFoundException', missingGroup(ground, name));
  };
  const queries = createQueries(ground, groupNamed, behaviour);
  const putGroup = (seed: LogGroupSeed): LogGroup => {
    const events = byHand.get(seed.name) ?? [];
    byHand.set(seed.name, events);
    const group = createLogGroup(ground, seed, events);
    groups.set(seed.name, group);
    return group;
  };
  return {
    behaviour,
    putGroup,
    adopt: (group) => void groups.set(group.name, group),
    group: (name) => groups.get(name),
    service: {
      name: 'logs',
      signingName: 'logs',
      protocol: {
        kind: 'json',
        target: 'Logs_20140328',
        contentType: 'application/x-amz-json-1.1',
        shapes: '',
      },
      operations: {
        ...groupOperations(ground, groups, putGroup),
        StartQuery: queries.start,
        GetQueryResults: queries.results,
        StopQuery: queries.stop,
        DescribeQueries: queries.list,
        FilterLogEvents: (input) => filterLogEvents(ground, groupNamed, input),
      },
      troubles: {
        accessDenied: { code: 'AccessDeniedException', status: 400 },
        throttled: { code: 'ThrottlingException', status: 400 },
        failed: { code: 'ServiceUnavailableException', status: 500 },
      },
    },
  };
}

/** The service's own words, its request id included (capture of February 2026). */
const missingGroup = (ground: Ground, name: string): string =>
  `Log group '${name}' does not exist for account ID '${ground.accountId}' (Service: AWSLogs; Status Code: 400; ` +
  `Error Code: ResourceNotFoundException; Request ID: ${ground.ids.uuid()}; Proxy: null)`;

function groupOperations(
  ground: Ground,
  groups: Map<string, LogGroup>,
  putGroup: (seed: LogGroupSeed) => LogGroup,
): Record<string, Operation> {
  return {
    CreateLogGroup: (input) => {
      const name = textOf(input, 'logGroupName') ?? '';
      if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(name)) {
        throw new AwsError(
          'InvalidParameterException',
          `Value '${name}' at 'logGroupName' is not a log group name`,
        );
      }
      if (groups.has(name))
        throw new AwsError('ResourceAlreadyExistsException', 'The specified log group already exists');
      const infrequent = textOf(input, 'logGroupClass') === 'INFREQUENT_ACCESS';
      putGroup({ name, streams: [], ...(infrequent ? { class: 'INFREQUENT_ACCESS' as const } : {}) });
    },
    PutLogEvents: (input) => {
      const group = groups.get(textOf(input, 'logGroupName') ?? '');
      if (group === undefined)
        throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
      const stream = textOf(input, 'logStreamName') ?? 'default';
      group.put(
        recordsOf(input, 'logEvents').map((event) => ({
          timestamp: numberOf(event, 'timestamp') ?? ground.now(),
          message: textOf(event, 'message') ?? '',
          stream,
        })),
      );
      return { nextSequenceToken: ground.ids.hex(56) };
    },
    DescribeLogGroups: (input) => {
      const prefix = textOf(input, 'logGroupNamePrefix') ?? '';
      const part = textOf(input, 'logGroupNamePattern') ?? '';
      const names = textsOf(input, 'logGroupIdentifiers').map((each) => each.split(':log-group:').at(-1));
      const found = [...groups.values()]
        .filter(({ name }) => name.startsWith(prefix) && name.includes(part))
        .filter(({ name }) => names.length === 0 || names.includes(name))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const { items, next } = page(found, input, 'limit', 50, 50);
      return { logGroups: items.map(described), ...(next === undefined ? {} : { nextToken: next }) };
    },
  };
}

const described = (group: LogGroup): Fields => ({
  logGroupName: group.name,
  creationTime: group.createdAt,
  ...(group.retentionDays === undefined ? {} : { retentionInDays: group.retentionDays }),
  metricFilterCount: 0,
  arn: `${group.arn}:*`,
  logGroupArn: group.arn,
  storedBytes: 0,
  logGroupClass: group.class,
});

/** Without filter patterns: a range of a group, oldest first. */
function filterLogEvents(ground: Ground, groupNamed: (name: string) => LogGroup, input: Fields): Fields {
  const pattern = textOf(input, 'filterPattern');
  const [, term] = /^"([^"]{1,200})"$/.exec(pattern ?? '') ?? [];
  if (pattern !== undefined && term === undefined) {
    throw new AwsError('InvalidParameterException', 'the sandbox covers one quoted term as filterPattern');
  }
  const group = groupNamed(textOf(input, 'logGroupName') ?? textOf(input, 'logGroupIdentifier') ?? '');
  const from = numberOf(input, 'startTime') ?? ground.now() - 3_600_000;
  const to = numberOf(input, 'endTime') ?? ground.now();
  const { items, next } = page(
    group.read(from, to, ground.now()).filter(({ message }) => term === undefined || message.includes(term)),
    input,
    'limit',
    10_000,
    10_000,
  );
  return {
    events: items.map(eventOut),
    searchedLogStreams: [],
    ...(next === undefined ? {} : { nextToken: next }),
  };
}

const eventOut = (event: LogEvent, at: number): Fields => ({
  logStreamName: event.stream,
  timestamp: event.timestamp,
  message: event.message,
  ingestionTime: event.ingestionTime,
  eventId: `${event.timestamp}${String(at).padStart(8, '0')}`,
});
