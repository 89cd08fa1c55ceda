import { numberOf, recordsOf, textOf, timeOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { page } from '../page.ts';
import { AwsError } from '../service.ts';
import type { Fields, Service } from '../service.ts';
import { eventOut, type TrailEvent } from './event.ts';

export type CloudTrail = {
  readonly service: Service;
  /** How the service behaves; can be changed at any time. */
  readonly behaviour: {
    /** How long after the call an event can be found; CloudTrail says "within about 5 minutes on average". */
    lagMs: number;
    /** Calls of LookupEvents that are answered within a second (service quotas: 2). */
    perSecond: number;
  };
  /** A management event of the account. */
  record(event: TrailEvent): void;
};

/** 90 days (API reference, LookupEvents, 2026). */
const keptMs = 90 * 86_400_000;

export function createCloudTrail(ground: Ground): CloudTrail {
  const events: (TrailEvent & { readonly id: string })[] = [];
  const behaviour = { lagMs: 5 * 60_000, perSecond: 2 };
  let asked: readonly number[] = [];

  const countCall = (): void => {
    const now = ground.now();
    asked = [...asked.filter((at) => at > now - 1000), now];
    if (asked.length > behaviour.perSecond) throw new AwsError('ThrottlingException', 'Rate exceeded');
  };

  return {
    behaviour,
    record: (event) => void events.push({ id: event.id ?? ground.ids.uuid(), ...event }),
    service: {
      name: 'cloudtrail',
      signingName: 'cloudtrail',
      protocol: {
        kind: 'json',
        target: 'CloudTrail_20131101',
        contentType: 'application/x-amz-json-1.1',
        shapes: '',
      },
      operations: {
        LookupEvents: (input) => {
          const { from, to, fits } = wish(ground, input);
          countCall();
          const visible = events
            .filter(({ at }) => at >= from && at <= to && at <= ground.now() - behaviour.lagMs)
            .map((event) => eventOut(ground, event))
            .filter(fits)
            .toSorted((a, b) => b.EventTime - a.EventTime);
          const { items, next } = page(visible, input, 'MaxResults', 50, 50);
          return { Events: items, ...(next === undefined ? {} : { NextToken: next }) };
        },
      },
      troubles: {
        accessDenied: { code: 'AccessDeniedException', status: 400 },
        throttled: { code: 'ThrottlingException', status: 400 },
        failed: { code: 'InternalFailure', status: 500 },
      },
    },
  };
}

type Found = ReturnType<typeof eventOut>;

const readers: Readonly<Record<string, (event: Found) => readonly string[]>> = {
  EventId: (event) => [event.EventId],
  EventName: (event) => [event.EventName],
  ReadOnly: (event) => [event.ReadOnly],
  Username: (event) => [event.Username],
  ResourceType: (event) => event.Resources.map(({ ResourceType }) => ResourceType),
  ResourceName: (event) => event.Resources.map(({ ResourceName }) => ResourceName),
  EventSource: (event) => [event.EventSource],
  AccessKeyId: (event) => [event.AccessKeyId],
};

function wish(
  ground: Ground,
  input: Fields,
): { readonly from: number; readonly to: number; readonly fits: (event: Found) => boolean } {
  const now = ground.now();
  const from = timeOf(input, 'StartTime') ?? now - keptMs;
  const to = timeOf(input, 'EndTime') ?? now;
  if (from > to)
    throw new AwsError('InvalidTimeRangeException', 'The start time must be before the end time');
  const size = numberOf(input, 'MaxResults') ?? 50;
  if (size < 1 || size > 50)
    throw new AwsError('InvalidMaxResultsException', 'MaxResults must be between 1 and 50');
  const attributes = recordsOf(input, 'LookupAttributes');
  if (attributes.length > 1)
    throw new AwsError('InvalidLookupAttributesException', 'You can specify at most one lookup attribute');
  const [attribute] = attributes;
  const key = attribute === undefined ? undefined : textOf(attribute, 'AttributeKey');
  const value = attribute === undefined ? undefined : textOf(attribute, 'AttributeValue');
  const read = key === undefined || !Object.hasOwn(readers, key) ? undefined : readers[key];
  if (attribute !== undefined && (read === undefined || value === undefined || value.length > 2000)) {
    throw new AwsError('InvalidLookupAttributesException', `Invalid lookup attribute: ${key ?? ''}`);
  }
  return {
    from: Math.max(from, now - keptMs),
    to,
    fits: (event) => read === undefined || read(event).includes(value ?? ''),
  };
}
