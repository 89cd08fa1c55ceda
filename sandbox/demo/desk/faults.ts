import type { CallFault } from '../../aws/index.ts';
import type { Controls } from '../../page/parts.ts';
import type { LocalWorld } from '../local-world.ts';

type Group = Controls['groups'][number];

/** A trouble that can be switched on and off. */
type Switch = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Returned: takes it back. */
  inject(): () => void;
};

/** Slower than the product waits for nothing, quicker than it gives up. */
const slowMs = 3_000;

export function createFaultsDesk(
  world: Pick<LocalWorld, 'slack' | 'aws'>,
  tracesBack: () => void,
): {
  read(): Group;
  /** Whether the id was one of these. */
  press(id: string): boolean;
} {
  const switches = switchesOf(world, tracesBack);
  const on = new Map<string, () => void>();
  return {
    read: () => ({
      title: 'What goes wrong',
      controls: switches.map(({ id, label, detail }) => ({ id, label, detail, on: on.has(id) })),
    }),
    press: (id) => {
      const found = switches.find((one) => one.id === id);
      if (found === undefined) return false;
      const back = on.get(id);
      if (back === undefined) on.set(id, found.inject());
      else {
        on.delete(id);
        back();
      }
      return true;
    },
  };
}

function switchesOf(
  { slack, aws }: Pick<LocalWorld, 'slack' | 'aws'>,
  tracesBack: () => void,
): readonly Switch[] {
  const denied: CallFault = { kind: 'access-denied' };
  return [
    {
      id: 'slack.limited',
      label: 'Slack answers 429',
      detail: 'every call of the Web API: try again in 5 s',
      inject: () => slack.faults.set('*', { kind: 'ratelimited', retryAfterSec: 5 }),
    },
    {
      id: 'slack.down',
      label: 'Slack is down',
      detail: 'every call of the Web API answers 503',
      inject: () => slack.faults.set('*', { kind: 'http', status: 503 }),
    },
    {
      id: 'slack.slow',
      label: 'Slack is slow',
      detail: `every call of the Web API takes ${slowMs / 1000} s`,
      inject: () => slack.faults.set('*', { kind: 'slow', ms: slowMs, effect: 'before' }),
    },
    {
      id: 'aws.denied',
      label: 'AWS denies access',
      detail: 'to metrics, logs and traces',
      inject: () => {
        aws.onCall((service) =>
          service === 'logs' || service === 'xray' || service === 'cloudwatch' ? denied : undefined,
        );
        return () => aws.onCall(undefined);
      },
    },
    {
      id: 'aws.no-traces',
      label: 'No traces',
      detail: 'X-Ray has seen nothing',
      inject: () => {
        aws.xray.setTopology({ entries: [], nodes: [], calls: [], faults: [] });
        return tracesBack;
      },
    },
    {
      id: 'logs.timeout',
      label: 'Log queries time out',
      detail: 'Logs Insights ends every query with Timeout',
      inject: () => {
        aws.logs.behaviour.end = 'Timeout';
        return () => {
          aws.logs.behaviour.end = 'Complete';
        };
      },
    },
  ];
}
