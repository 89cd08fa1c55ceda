import { epochMs, HOUR_MS, instantOf, type Instant } from '../../../core/calendar/index.ts';
import { gaugeEveryHours } from '../../../core/timeline/index.ts';
import type { Gauges, NewEffect, Settings, SettingsSource, Store } from '../../ports/index.ts';
import { gaugesAt } from '../../queries/gauges.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { intend } from '../intents.ts';
import { done, type Handlers } from '../outcome.ts';

/** The stored timer of the next time; the same one until then. */
export function watchGauges({ figures }: Settings, now: Instant): readonly NewEffect[] {
  if (figures?.cloudwatch !== true) return [];
  const everyMs = gaugeEveryHours * HOUR_MS;
  const dueAt = instantOf((Math.floor(epochMs(now) / everyMs) + 1) * everyMs);
  return [intend('publish-gauges', {}, { key: dueAt, about: 'figures', dueAt })];
}

/** Tells the figures of the last days, and plans the next time. Told twice they say the same. */
export const gaugeHandlers = (needs: {
  readonly store: Store;
  readonly incidents: Incidents;
  readonly settings: SettingsSource;
  readonly gauges: Gauges;
}): Pick<Handlers, 'publish-gauges'> => ({
  async 'publish-gauges'({ now }) {
    const settings = needs.settings.current();
    const next = watchGauges(settings, now);
    if (next.length === 0) return done();
    const services = settings.services.map(({ name }) => name);
    needs.gauges.publish(await gaugesAt(needs, services, now), now);
    return done(...next);
  },
});
