import {
  DescribeStackResourceDriftsCommand,
  DescribeStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { LookupEventsCommand, type Event } from '@aws-sdk/client-cloudtrail';
import { DescribeAlarmHistoryCommand } from '@aws-sdk/client-cloudwatch';
import { trailChange, type Change } from '../../core/alarm/index.ts';
import { epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import type { DriftedResource } from '../../core/incident/index.ts';
import { EvidenceError, type Past } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';

/** API references: events of a page, drifts of a page, items of a page. */
const perPage = { events: 50, drifts: 100, history: 100 } as const;

/** A record is as large as the request was; what is larger is not read. */
const recordLength = 200_000;

/** Properties that are named of a drifted resource. */
const namedProperties = 5;

const dateOf = (instant: Instant): Date => new Date(epochMs(instant));

/** CloudTrail, CloudFormation and CloudWatch about what was before. */
export function createPast(clients: Clients): Past {
  return {
    async trail({ place, wish, from, to, token }) {
      const command = new LookupEventsCommand({
        LookupAttributes: [
          'resource' in wish
            ? { AttributeKey: 'ResourceName', AttributeValue: wish.resource }
            : { AttributeKey: 'ReadOnly', AttributeValue: 'false' },
        ],
        StartTime: dateOf(from),
        EndTime: dateOf(to),
        MaxResults: perPage.events,
        ...(token === undefined ? {} : { NextToken: token }),
      });
      const answer = await called('cloudtrail:LookupEvents', () => clients.trail(place).send(command));
      const changes = (answer.Events ?? []).flatMap(changeOf);
      return { changes, ...(answer.NextToken === undefined ? {} : { next: answer.NextToken }) };
    },

    async stackOf(place, physicalId) {
      const command = new DescribeStackResourcesCommand({ PhysicalResourceId: physicalId });
      try {
        const action = 'cloudformation:DescribeStackResources';
        const { StackResources = [] } = await called(action, () => clients.stacks(place).send(command));
        return StackResources[0]?.StackName;
      } catch (error) {
        // "Stack for ... does not exist": the resource was made by other means.
        if (error instanceof EvidenceError && error.code === 'invalid') return undefined;
        throw error;
      }
    },

    async drifts(place, stack, limit) {
      const command = new DescribeStackResourceDriftsCommand({
        StackName: stack,
        StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED'],
        MaxResults: Math.min(limit, perPage.drifts),
      });
      const action = 'cloudformation:DescribeStackResourceDrifts';
      const { StackResourceDrifts = [] } = await called(action, () => clients.stacks(place).send(command));
      return StackResourceDrifts.flatMap((each): readonly DriftedResource[] => {
        const { StackResourceDriftStatus: status, Timestamp: at, LogicalResourceId: resource } = each;
        if ((status !== 'MODIFIED' && status !== 'DELETED') || at === undefined) return [];
        const differing = (each.PropertyDifferences ?? []).flatMap(({ PropertyPath: path }) => path ?? []);
        return [
          {
            stack: stack.slice(0, 255),
            resource: (resource ?? '').slice(0, 255),
            type: (each.ResourceType ?? '').slice(0, 128),
            status,
            at: instantOf(at.getTime()),
            properties: differing.slice(0, namedProperties).map((path) => path.slice(0, 200)),
          },
        ];
      }).slice(0, limit);
    },

    async history({ place, alarm, from, to, limit }) {
      const changes: { readonly at: Instant; readonly state: string }[] = [];
      let token: string | undefined;
      do {
        const command = new DescribeAlarmHistoryCommand({
          AlarmName: alarm,
          // Without it composite alarms are left out (API reference).
          AlarmTypes: ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'],
          HistoryItemType: 'StateUpdate',
          StartDate: dateOf(from),
          EndDate: dateOf(to),
          ScanBy: 'TimestampDescending',
          MaxRecords: perPage.history,
          ...(token === undefined ? {} : { NextToken: token }),
        });
        const answer = await called('cloudwatch:DescribeAlarmHistory', () =>
          clients.alarms(place).send(command),
        );
        for (const { Timestamp: at, HistorySummary: said } of answer.AlarmHistoryItems ?? []) {
          const state = /\bto (OK|ALARM|INSUFFICIENT_DATA)\b/.exec(said ?? '')?.[1];
          if (at !== undefined && state !== undefined) changes.push({ at: instantOf(at.getTime()), state });
        }
        token = answer.NextToken;
      } while (token !== undefined && changes.length < limit);
      return { changes: changes.slice(0, limit).toReversed(), complete: token === undefined };
    },
  };
}

function changeOf({ CloudTrailEvent: text = '', Resources = [], EventTime: at }: Event): readonly Change[] {
  if (at === undefined || text.length > recordLength) return [];
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return [];
  }
  const names = Resources.flatMap(({ ResourceName: name }) => name ?? []);
  return [trailChange(record, names, instantOf(at.getTime()))].filter((each) => each !== undefined);
}

async function called<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw evidenceErrorOf(action, error);
  }
}
