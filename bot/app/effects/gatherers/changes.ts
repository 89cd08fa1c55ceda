import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { consoleHost } from '../../../core/alarm/index.ts';
import { rankChanges, type Scene } from '../../../core/evidence/index.ts';
import type { DriftedResource, Incident } from '../../../core/incident/index.ts';
import { serviceOf, type Past, type SettingsSource, type Store } from '../../ports/index.ts';
import { createChanges } from '../../queries/changes.ts';
import type { Streams } from '../../streams/index.ts';
import { done } from '../outcome.ts';
import { createDependencies } from '../dependencies.ts';
import type { Gatherer, Gathering } from './gatherer.ts';
import { found, incidentOf, placeOf } from './outcome.ts';
import { resourcesOf, sceneOf, suspectsOf } from './scene.ts';
import { trailHandlers } from './trail.ts';

/** What was changed so long before the trouble is looked at. */
export const changeLimits = {
  beforeSec: 2 * 3600,
  /** ... and of the service and the suspect so long before. */
  ownBeforeSec: 24 * 3600,
  /** Changes that an item holds. */
  listed: 8,
  /** Names that CloudTrail is asked for, one call each. */
  names: 5,
} as const;

/** What an effect knows beside where and when: names that were asked for, and what was looked up so far. */
export type ChangesIntent = Gathering & {
  readonly words?: string;
  /** Until when CloudTrail was asked. */
  readonly trailUntil?: Instant;
  /** CloudTrail has answered. */
  readonly looked?: true;
  readonly drift?: readonly DriftedResource[];
  /** Id of the first effect of a chain of look-ups. */
  readonly run?: string;
  /** Keys of gaps that are none any more. */
  readonly closes?: readonly string[];
};

/** What was changed before the trouble: as it was reported, and as CloudTrail tells it some minutes later. */
export function changesGatherer(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly past: Past;
}): Gatherer<'gather-changes' | 'look-up-trail' | 'read-drift'> {
  const { store, streams, settings } = needs;
  const dependencies = createDependencies(needs);
  const changes = createChanges(store);
  return {
    kind: 'changes',
    // CloudTrail says "within about 5 minutes on average", and at most some 15 (AWS documentation, 2026).
    againSec: [6 * 60, 16 * 60],
    plan({ incident, service, round, suspect, words, intend }) {
      if (suspect !== undefined) {
        const only = intend('look-up-trail', { names: [suspect], step: 0, only: true }, 'changes');
        return [{ effect: only, subject: 'CloudTrail', queries: 0 }];
      }
      const names = namesOf(incident, service.name, words);
      const said = words === undefined ? {} : { words };
      const trail = {
        effect: intend('look-up-trail', { ...said, names, step: 0 }, 'changes'),
        subject: 'CloudTrail',
        queries: 0,
      };
      // The first look shows at once what is on record; later ones wait for what CloudTrail adds.
      return round === undefined && words === undefined
        ? [{ effect: intend('gather-changes', said, 'changes'), subject: service.name, queries: 0 }, trail]
        : [trail];
    },
    handlers: {
      ...trailHandlers(needs),

      async 'gather-changes'({ data, now }) {
        const incident = await incidentOf(streams, data.incident);
        if (!incident) return done();
        const service = serviceOf(settings.current(), incident.service);
        const dependsOn = (await dependencies())(service.name);
        const scene = sceneOf(incident, { ...service, dependsOn }, data.words);
        const from = plusSec(data.from, -changeLimits.beforeSec);
        // Nothing is dated later than it is recorded: what came in until now is what there is.
        const to = plusSec(now < data.to ? data.to : now, 1);
        const all = await recorded(data, scene, from, to);
        const ranked = rankChanges(all, scene);
        const { trailUntil, drift = [], closes } = data;
        return found(data, {
          finding: {
            kind: 'changes',
            changes: ranked.slice(0, changeLimits.listed),
            total: ranked.length,
            ...(trailUntil === undefined ? {} : { trailUntil }),
            ...(trailUntil === undefined && data.run !== undefined ? { trailMissed: true as const } : {}),
            drift,
          },
          window: { from, to: now },
          asked: askedWords(data.looked && namesOf(incident, service.name, data.words)),
          ...linkOf(data.region),
          ...(closes === undefined ? {} : { closes }),
        });
      },
    },
  };

  /** Of the window everything, of the service and the suspect also what lies longer back; each once. */
  async function recorded(data: ChangesIntent, scene: Scene, from: Instant, to: Instant) {
    const place = placeOf(data);
    const own = [...new Set([...scene.suspects.slice(0, 1), scene.service])];
    const back = plusSec(data.from, -changeLimits.ownBeforeSec);
    const [near, ...before] = await Promise.all([
      changes.inWindow(place, from, to),
      ...own.map((subject) => changes.ofSubject(place, subject, back, from)),
    ]);
    return [...near, ...before.flat()];
  }
}

/** The rounds together ask for all of them: a suspect that is known later is asked for by itself. */
const namesOf = (incident: Incident, service: string, words: string | undefined): readonly string[] =>
  words === undefined
    ? [...new Set([...suspectsOf(incident).slice(0, 1), ...resourcesOf(incident), service])].slice(
        0,
        changeLimits.names,
      )
    : [words];

const askedWords = (names: readonly string[] | undefined): string =>
  names === undefined
    ? 'changes on record'
    : `changes on record; LookupEvents by ResourceName (${names.join(', ')}), ReadOnly=false`;

function linkOf(region: string): { readonly link?: string } {
  const host = consoleHost({ region });
  return host === undefined
    ? {}
    : { link: `https://${host}/cloudtrailv2/home?region=${region}#/events?ReadOnly=false` };
}
