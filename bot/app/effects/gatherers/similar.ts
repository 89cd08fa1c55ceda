import { plusSec } from '../../../core/calendar/index.ts';
import { similarTo } from '../../../core/evidence/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { Streams } from '../../streams/index.ts';
import { done } from '../outcome.ts';
import type { Gatherer, Gathering } from './gatherer.ts';
import { found, incidentOf } from './outcome.ts';
import { suspectsOf } from './scene.ts';

export type SimilarIntent = Gathering & {
  /** Somebody wants to know: then "none" is an answer. */
  readonly asked?: true;
};

/** How far back, how many incidents of each service are compared, and how many are told. */
export const similarLimits = { days: 180, compared: 60, listed: 5 } as const;

/** Earlier incidents that share an alarm, a suspect or a log pattern; from the record alone. */
export function similarGatherer(needs: {
  readonly streams: Streams;
  readonly incidents: Incidents;
}): Gatherer<'gather-similar'> {
  const { streams, incidents } = needs;
  return {
    kind: 'similar',
    // Logs and traces say more than the alarm, and they come a little later.
    againSec: [75],
    plan: ({ service, round = '', intend }) => [
      {
        effect: intend('gather-similar', round.startsWith('asked') ? { asked: true } : {}, 'similar'),
        subject: service.name,
        queries: 0,
      },
    ],
    handlers: {
      async 'gather-similar'({ data, now }) {
        const incident = await incidentOf(streams, data.incident);
        if (!incident) return done();
        const from = plusSec(now, -similarLimits.days * 86_400);
        const services = [...new Set([incident.service, ...suspectsOf(incident).slice(0, 1)])];
        const earlier = await Promise.all(
          services.map((service) => incidents.ofService(service, from, now, similarLimits.compared)),
        );
        const similar = similarTo(incident, earlier.flat());
        const told = incident.evidence.some(({ key }) => key === data.key);
        if (similar.length === 0 && !told && data.asked !== true) return done();
        return found(data, {
          finding: {
            kind: 'similar',
            incidents: similar.slice(0, similarLimits.listed),
            total: similar.length,
            days: similarLimits.days,
          },
          window: { from, to: now },
          asked: `incidents of ${services.join(', ')} on record`,
        });
      },
    },
  };
}
