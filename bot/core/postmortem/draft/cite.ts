import type { Duration } from '../../incident/index.ts';

/** `INC-12/7` is cited as `#7`, an escalation's event as `escalation/3`. */
export const citation = (event: string): string => {
  const [, ...rest] = event.split('/');
  return rest.length === 1 ? `#${rest[0]}` : rest.join('/');
};

/** The two events a duration was computed from, as citations: `#1 -> #9`. */
export function sourceOf({ from, to }: Duration): string {
  const cited = (id: string): string => {
    const [stream = '', version = ''] = id.split(':');
    const family = stream.split('/', 1)[0];
    if (version === '') return id;
    return family === 'incident' ? `#${version}` : `${family}/${version}`;
  };
  return `${cited(from)} -> ${cited(to)}`;
}
