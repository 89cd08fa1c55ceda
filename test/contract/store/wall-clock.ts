import type { Clock } from '../../../bot/app/ports/index.ts';
import { msBetween, plusMs } from '../../../bot/core/calendar/index.ts';
import { noon } from './sample.ts';

/** Runs as fast as the wall's from noon of the tests on: for what really waits, such as a lock of another process. */
export function startWallClock(): Clock {
  const startedMs = performance.now();
  const now = () => plusMs(noon, Math.floor(performance.now() - startedMs));
  return {
    now,
    at(instant, wake) {
      const timer = setTimeout(wake, Math.max(0, msBetween(now(), instant)));
      return () => clearTimeout(timer);
    },
  };
}
