import { z } from 'zod';

const offsetForm = /^[-+]?(?=\d)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;

/** `-6m`, `+2m30s`, `0s` as milliseconds from T. */
export function offsetMs(text: string): number {
  const [all, days = '0', hours = '0', minutes = '0', seconds = '0'] = offsetForm.exec(text) ?? [];
  if (all === undefined) throw new RangeError(`${text} is not an offset such as -6m, +2m30s or 0s`);
  const total =
    ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return text.startsWith('-') ? -total : total;
}

const offset = z.string().regex(offsetForm, 'an offset from T such as -6m, +2m30s or 0s');
const duration = z.string().regex(/^(?=\d)(?:\d+h)?(?:\d+m)?(?:\d+s)?$/, 'a duration such as 5m or 30s');
const share = z.number().min(0).max(1);
const text = z.string().min(1);

/** Trouble that ends when the scenario recovers, unless it says its own end. */
const change = z.strictObject({
  from: offset,
  to: offset.optional(),
  value: z.number(),
  ramp: duration.optional(),
});

const metric = z.strictObject({
  namespace: text,
  name: text,
  dimensions: z.record(text, text),
  kind: z.enum(['count', 'gauge']),
  unit: text.optional(),
  normal: z.number(),
  noise: z.number().min(0).optional(),
  spread: z.number().min(0).optional(),
  daily: share.optional(),
  changes: z.array(change).optional(),
});

const logGroup = z.strictObject({
  name: text,
  streams: z.array(text).min(1),
  retentionDays: z.number().int().positive().optional(),
  class: z.enum(['STANDARD', 'INFREQUENT_ACCESS']).optional(),
  traffic: z.array(
    z.strictObject({ line: text, perMinute: z.number().min(0), changes: z.array(change).optional() }),
  ),
  once: z.array(z.strictObject({ at: offset, line: text, stream: text.optional() })).optional(),
});

const exception = z.strictObject({
  type: text,
  message: text,
  stack: z.array(z.strictObject({ path: text, line: z.number().int().positive(), label: text })).optional(),
});

const traces = z.strictObject({
  sampling: z.strictObject({ reservoirPerSec: z.number().min(0), rate: share }).optional(),
  entries: z.array(
    z.strictObject({
      node: text,
      perMinute: z.number().positive(),
      requests: z
        .array(z.strictObject({ method: text, url: z.url(), weight: z.number().positive().optional() }))
        .min(1),
    }),
  ),
  nodes: z.array(
    z.strictObject({
      name: text,
      type: text,
      latencyMs: z.number().positive(),
      spread: z.number().positive().optional(),
      faultShare: share.optional(),
      errorShare: share.optional(),
      throttleShare: share.optional(),
      exception: exception.optional(),
    }),
  ),
  calls: z.array(
    z.strictObject({
      from: text,
      to: text,
      share: share.optional(),
      times: z.number().int().positive().optional(),
      retries: z.number().int().min(0).optional(),
      timeoutMs: z.number().positive().optional(),
      async: z.boolean().optional(),
      parallel: z.boolean().optional(),
      onFailure: z.enum(['fail', 'degrade']).optional(),
      operation: text.optional(),
      timeoutException: exception.optional(),
    }),
  ),
  faults: z.array(
    z.strictObject({
      node: text,
      kind: z.enum(['latency', 'faults', 'errors', 'throttles']),
      from: offset,
      to: offset.optional(),
      share: share.optional(),
      ramp: duration.optional(),
      addMs: z.number().positive().optional(),
      exception: exception.optional(),
    }),
  ),
});

const alarm = z.strictObject({
  name: text,
  description: text.optional(),
  metric: z
    .strictObject({ namespace: text, name: text, dimensions: z.record(text, text), stat: text })
    .optional(),
  rule: text.optional(),
  periodSec: z.number().int().positive().optional(),
  evaluationPeriods: z.number().int().positive().optional(),
  datapointsToAlarm: z.number().int().positive().optional(),
  threshold: z.number().optional(),
  comparison: text.optional(),
  missingData: text.optional(),
  /** Topics that ALARM and OK are published to. */
  publish: z.array(text).optional(),
  tags: z.record(text, text).optional(),
  /** How long the alarm has been OK when the story begins. */
  okSince: offset,
});

/** A management event that CloudTrail knows of. */
const trailEvent = z.strictObject({
  at: offset,
  /** `UpdateService`. */
  name: text,
  /** `ecs.amazonaws.com`. */
  source: text,
  role: text,
  session: text,
  resources: z.array(z.strictObject({ type: text, name: text })),
  request: z.record(text, z.unknown()).optional(),
});

const step = z.strictObject({
  at: offset,
  /** What a person would see happen. */
  does: text,
  alarm: text.optional(),
  state: z.enum(['OK', 'ALARM', 'INSUFFICIENT_DATA']).optional(),
  recover: z.literal(true).optional(),
});

export const scenarioSchema = z.object({
  name: text,
  title: text,
  aws: z.strictObject({
    account: z.string().regex(/^\d{12}$/, 'an account has 12 digits'),
    region: z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/, 'a region such as eu-west-1'),
    topics: z.array(z.strictObject({ name: text, signatureVersion: z.enum(['1', '2']) })),
    queues: z.array(
      z.strictObject({
        name: text,
        subscribe: text.optional(),
        raw: z.boolean().optional(),
        dead: text.optional(),
        maxReceiveCount: z.number().int().positive().optional(),
        visibilitySec: z.number().int().min(0).optional(),
      }),
    ),
    logs: z.array(logGroup),
    metrics: z.array(metric),
    traces,
    alarms: z.array(alarm),
    trail: z.array(trailEvent).default([]),
    steps: z.array(step),
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
