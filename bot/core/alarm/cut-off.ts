import type { Instant } from '../calendar/index.ts';
import { placeOf, resourceName } from './arn.ts';
import type { SnsEnvelope } from './envelope.ts';
import { toolSignal, type ReadTool } from './tool-signal.ts';

/**
 * Somebody ended a subscription of ours: from now on alarms of that topic stay away, which looks like peace. So it is
 * trouble of its own, of the topic.
 */
export function cutOffSignal({ topicArn, message }: SnsEnvelope, at: Instant | undefined): ReadTool {
  return toolSignal('unsubscribe-confirmation', {
    ...placeOf(topicArn),
    arn: topicArn,
    partition: /^arn:([^:]{1,20}):/.exec(topicArn)?.[1],
    name: resourceName(topicArn),
    state: 'ALARM',
    at,
    reason: message,
  });
}
