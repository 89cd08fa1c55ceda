import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { Answer, Ask, Request, SettingsSource, Store } from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { measurements } from '../../queries/metrics.ts';

/** Figures for one person: private incidents count where they may see them. */
export async function tellMetrics(
  needs: {
    readonly store: Store;
    readonly incidents: Incidents;
    readonly directory: Directory;
    readonly settings: SettingsSource;
  },
  ask: Ask,
  request: Extract<Request, { do: 'metrics' }>,
  now: Instant,
): Promise<Answer> {
  const { services, fallback } = needs.settings.current();
  const names = [...services, fallback].map(({ name }) => name);
  const typed = request.service?.toLowerCase();
  const service = names.find((name) => name.toLowerCase() === typed);
  if (typed !== undefined && service === undefined)
    return { answer: 'no-such-service', service: request.service!, services: names };
  const person = await needs.directory.ofSlack(ask.user);
  const zone = (await needs.directory.configured(person))?.zone ?? 'UTC';
  const window = { from: plusSec(now, -request.forSec), to: plusSec(now, 1) };
  const chosen = service === undefined ? {} : { service };
  const { figures, quality } = await measurements(needs, { person }, { ...window, ...chosen }, zone);
  return { answer: 'metrics', ...chosen, forSec: request.forSec, figures, quality };
}
