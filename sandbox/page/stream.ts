import type { SlackWorkspace } from '../slack/index.ts';
import type { ControlDesk } from './acts.ts';
import type { Step } from './parts.ts';
import { seen, type Gaze } from './sight.ts';

/** Changes come in bursts; a burst is one step. What takes long to gather is gathered less often. */
const gatherMs = { least: 20, most: 120, perCost: 2 } as const;
/** What nobody tells of (phones, the end of quiet hours) is looked at so often. */
const lookMs = 700;

/** Tells one browser what its person sees, from the whole to what changed. Returned: ends it. */
export function streamTo(
  slack: SlackWorkspace,
  desk: ControlDesk,
  gaze: Gaze,
  send: (step: Step) => void,
): () => void {
  let before = new Map<string, string>();
  let reset = true;
  let costMs = 0;
  const step = (): void => {
    const beganMs = performance.now();
    tell();
    costMs = performance.now() - beganMs;
  };
  const tell = (): void => {
    const parts = seen(slack, gaze).set('controls', desk.read());
    const now = new Map([...parts].map(([key, part]) => [key, JSON.stringify(part)]));
    const changed = [...now].filter(([key, json]) => before.get(key) !== json);
    const drop = [...before.keys()].filter((key) => !now.has(key));
    before = now;
    if (changed.length === 0 && drop.length === 0 && !reset) return;
    const put = Object.fromEntries(changed.map(([key]) => [key, parts.get(key)]));
    send({ reset, nowMs: slack.world.clock.now(), put, drop });
    reset = false;
  };
  let waiting: NodeJS.Timeout | undefined;
  const soon = (): void => {
    waiting ??= setTimeout(
      () => {
        waiting = undefined;
        step();
      },
      Math.min(gatherMs.most, Math.max(gatherMs.least, gatherMs.perCost * costMs)),
    );
  };
  const unsubscribe = slack.subscribe(soon);
  const leave = desk.subscribe?.(soon);
  const ticker = setInterval(soon, lookMs);
  step();
  return () => {
    unsubscribe();
    leave?.();
    clearInterval(ticker);
    clearTimeout(waiting);
  };
}
