import type { CallHook } from '../aws/index.ts';
import type { ControlDesk } from '../page/acts.ts';
import type { Controls } from '../page/parts.ts';
import type { LocalWorld } from './local-world.ts';
import { tourOf } from './tour.ts';

type Group = Controls['groups'][number];

/** A trouble that can be switched on and off. */
type Switch = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  set(on: boolean): void;
};

const never = 8.64e15;

/** What can be done to the world around the workspace: the story's alarms, faults, phones. */
export function createDesk(
  world: LocalWorld,
  phones: readonly { readonly owner: string; readonly number: string }[],
): ControlDesk {
  const { scenario, aws } = world;
  const fired = new Set<number>();
  let recoveredAt: number | undefined;
  const switches = switchesOf(world, () => scenario.recover(recoveredAt ?? never));
  const on = new Set<string>();
  const steps = (): Group => ({
    title: 'What happens on AWS',
    controls: scenario.steps.map(({ does }, index) => ({
      id: `step.${index}`,
      label: does,
      ...(fired.has(index) ? { detail: 'done' } : {}),
    })),
  });
  const faults = (): Group => ({
    title: 'What goes wrong',
    controls: switches.map(({ id, label, detail }) => ({ id, label, detail, on: on.has(id) })),
  });
  return {
    read: (): Controls => ({
      groups: [steps(), faults()],
      phones: phones.map(({ owner, number }) => ({
        owner,
        number,
        texts: aws.sns.phones.inbox(number).map(({ at, text }) => ({ atMs: at, text })),
      })),
      tour: tourOf(world, fired.has(0)),
    }),
    press: (id) => {
      const index = scenario.steps.findIndex((_, at) => `step.${at}` === id);
      const step = scenario.steps[index];
      if (step !== undefined) {
        fired.add(index);
        if (/back on/.test(step.does)) recoveredAt = aws.now();
        step.run();
        return;
      }
      const found = switches.find((one) => one.id === id);
      if (found === undefined) throw new Error(`there is no control "${id.slice(0, 60)}"`);
      const next = !on.has(id);
      if (next) on.add(id);
      else on.delete(id);
      found.set(next);
    },
  };
}

function switchesOf({ slack, aws }: LocalWorld, tracesBack: () => void): readonly Switch[] {
  const off = new Map<string, () => void>();
  const slackFault = (id: string, fault: Parameters<typeof slack.faults.set>[1]) => (on: boolean) => {
    off.get(id)?.();
    if (on) off.set(id, slack.faults.set('*', fault));
    else off.delete(id);
  };
  const denied: CallHook = (service) =>
    service === 'logs' || service === 'xray' || service === 'cloudwatch'
      ? { kind: 'access-denied' }
      : undefined;
  return [
    {
      id: 'slack.limited',
      label: 'Slack answers 429',
      detail: 'every call of the Web API: try again in 5 s',
      set: slackFault('slack.limited', { kind: 'ratelimited', retryAfterSec: 5 }),
    },
    {
      id: 'slack.down',
      label: 'Slack is down',
      detail: 'every call of the Web API answers 503',
      set: slackFault('slack.down', { kind: 'http', status: 503 }),
    },
    {
      id: 'aws.denied',
      label: 'AWS denies access',
      detail: 'to metrics, logs and traces',
      set: (on) => aws.onCall(on ? denied : undefined),
    },
    {
      id: 'aws.no-traces',
      label: 'No traces',
      detail: 'X-Ray has seen nothing',
      set: (on) => {
        if (on) aws.xray.setTopology({ entries: [], nodes: [], calls: [], faults: [] });
        else tracesBack();
      },
    },
  ];
}
