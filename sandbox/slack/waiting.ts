import type { Change, World } from './world.ts';

/**
 * Waits until `look` finds something (not `undefined` or `false`), looking again at every change. Rejects with what
 * was waited for after `withinMs` of the world's clock.
 */
export function until<T>(
  world: World,
  subscribe: (listener: (change: Change) => void) => () => void,
  what: string,
  look: () => T | undefined | false,
  withinMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = (): void => {
      stop();
      cancel();
    };
    const again = (): void => {
      try {
        const found = look();
        if (found === undefined || found === false) return;
        over();
        resolve(found);
      } catch (error) {
        over();
        reject(error as Error);
      }
    };
    const stop = subscribe(again);
    const cancel = world.clock.after(withinMs, () => {
      stop();
      reject(new Error(`not seen in Slack within ${withinMs} ms: ${what}`));
    });
    again();
  });
}
