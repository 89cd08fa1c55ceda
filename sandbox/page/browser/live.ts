import { useEffect, useState } from 'preact/hooks';
import type { Act, ActResult, Step } from '../parts.ts';

/** Where the person looks; it stands in the address, so that a reload and a link come back to it. */
export type Route = {
  readonly as: string;
  readonly room: string;
  readonly thread: string;
  readonly most: string;
  /** `home`: the app's own tab instead of the messages with it. */
  readonly tab: string;
  /** What is open beside the messages when no thread is: `pins` or `members`. */
  readonly side: string;
  /** The message that a link led to. */
  readonly at: string;
};

const names = ['as', 'room', 'thread', 'most', 'tab', 'side', 'at'] as const;

const routeNow = (): Route => {
  const hash = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(names.map((name) => [name, hash.get(name) ?? ''])) as Route;
};

/** Goes somewhere else; what is not named stays. */
export function go(change: Partial<Route>): void {
  const next = Object.entries({ ...routeNow(), ...change }).filter(([, value]) => value !== '');
  location.hash = new URLSearchParams(next).toString();
}

export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const changed = (): void => setRoute(routeNow());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}

export type Live = {
  readonly parts: ReadonlyMap<string, unknown>;
  /** The workspace's time and, of the same moment, this machine's. */
  readonly nowMs: number;
  readonly toldMs: number;
  readonly connected: boolean;
};

/** What the person sees, kept up to date by the server. */
export function useLive({ as, room, thread, most }: Route): Live {
  const [live, setLive] = useState<Live>({
    parts: new Map(),
    nowMs: Date.now(),
    toldMs: Date.now(),
    connected: true,
  });
  useEffect(() => {
    const query = Object.entries({ as, room, thread, most }).filter(([, value]) => value !== '');
    const stream = new EventSource(`/events?${new URLSearchParams(query)}`);
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { reset, nowMs, put, drop } = JSON.parse(data) as Step;
      setLive(({ parts: before }) => {
        const parts = new Map(reset ? [] : before);
        for (const key of drop) parts.delete(key);
        for (const [key, part] of Object.entries(put)) parts.set(key, part);
        return { parts, nowMs, toldMs: Date.now(), connected: true };
      });
    });
    stream.addEventListener('error', () => setLive((before) => ({ ...before, connected: false })));
    return () => stream.close();
  }, [as, room, thread, most]);
  return live;
}

/** The workspace's time; it goes on while nothing is told. */
export function useClock({ nowMs, toldMs }: Live, everyMs: number): number {
  const [machineMs, setMachineMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setMachineMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs + Math.max(0, machineMs - toldMs);
}

/** Asks the server to do something as that person. */
export async function perform(as: string, act: Act): Promise<ActResult> {
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, ...act }),
    });
    if (response.ok) return (await response.json()) as ActResult;
    return { ok: false, error: `The sandbox answered ${response.status}.` };
  } catch {
    return { ok: false, error: 'The sandbox does not answer. Is it still running?' };
  }
}
