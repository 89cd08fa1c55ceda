import { earlier, plusSec, type Instant } from '../../../core/calendar/index.ts';
import {
  isOpen,
  type EvidenceKind,
  type Incident,
  type IncidentEvent,
} from '../../../core/incident/index.ts';
import { serviceOf, type NewEffect, type SettingsSource, type Store } from '../../ports/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { sha256 } from '../../ledger/index.ts';
import { intend, type IntentKind, type Intents } from '../intents.ts';
import { done, telling, tocsin, type Attempt, type Outcome } from '../outcome.ts';
import type { Gatherer, Gathering, Planned, Situation } from './gatherer.ts';
import { incidentOf, patienceSec } from './outcome.ts';

/** Of an alarm that comes days late only the beginning is looked at: until so long after the trouble was seen. */
const afterSec = 60 * 60;

type Plan = Attempt<'plan-evidence'>;

/** Plans what is looked at: one effect per part of each kind, as far as the budget of the incident goes. */
export function createPlanEvidence(
  needs: { readonly streams: Streams; readonly store: Store; readonly settings: SettingsSource },
  gatherers: readonly Gatherer[],
): (attempt: Plan) => Promise<Outcome> {
  const { streams, store, settings } = needs;

  return async ({ effect, data, now }) => {
    const incident = await incidentOf(streams, data.incident);
    if (!incident) return done();
    if (data.whileOpen && !isOpen(incident.status)) return done();
    const words = data.asked === undefined ? undefined : await wordsOf(incident, data.asked);
    const chosen = gatherers.filter(({ kind }) => data.kinds === undefined || data.kinds.includes(kind));
    const plans = chosen.map((gatherer) => ({
      gatherer,
      plan: gatherer.plan(situation(incident, gatherer.kind, { data, words, now })),
    }));
    const planned = plans.flatMap(({ gatherer: { kind }, plan }) =>
      'nothing' in plan ? [] : plan.map((each) => ({ ...each, kind })),
    );
    const nothing = plans.flatMap(({ gatherer: { kind }, plan }) =>
      'nothing' in plan ? [{ kind, reason: 'not-configured', subject: plan.nothing } as const] : [],
    );
    const unseen = data.asked !== undefined ? nothing : data.kinds === undefined ? unlooked(nothing) : [];
    const gaps = unseen.map((gap) => noteGap(incident, gap, now));
    const later = data.kinds === undefined && data.asked === undefined ? laterLooks(incident) : [];
    const queries = planned.reduce((sum, each) => sum + each.queries, 0);
    if (queries === 0) return done(...planned.map(({ effect: each }) => each), ...gaps, ...later);
    const { budget } = settings.current().evidence;
    return telling(incidentStream, incident.id, { type: 'PlanQueries', queries, budget }, tocsin, {
      follow: (facts) => [...paid(incident, planned, grantedOf(facts), now), ...gaps, ...later],
    });

    function laterLooks(of: Incident): readonly NewEffect[] {
      return chosen.flatMap(({ kind, againSec }) =>
        againSec.map((sec, index) =>
          intend(
            'plan-evidence',
            { incident: of.id, kinds: [kind], round: `look-${index + 1}`, whileOpen: true },
            {
              key: `${of.id}/${kind}/${index + 1}`,
              about: effect.about,
              dueAt: plusSec(of.openedAt, sec),
            },
          ),
        ),
      );
    }
  };

  /** Words are typed by a person, so they are in the event's erasable texts and nowhere else. */
  async function wordsOf(incident: Incident, version: number): Promise<string | undefined> {
    const [event] = await store.readStream(`incident/${incident.id}`, version - 1);
    const stored = event?.texts['words'];
    return stored !== undefined && 'text' in stored ? stored.text : undefined;
  }

  function situation(
    incident: Incident,
    kind: Gatherer['kind'],
    { data, words, now }: { data: Plan['data']; words: string | undefined; now: Instant },
  ): Situation {
    const current = settings.current();
    const [alarm] = incident.alarms;
    const place = {
      region: alarm?.region ?? current.homeRegion,
      ...(alarm?.account === undefined ? {} : { account: alarm.account }),
    };
    const from = earlier(incident.startedAt, now);
    const window = { from, to: earlier(now, plusSec(from, afterSec)) };
    const giveUpAt = plusSec(now, patienceSec);
    // What is found with words of one's own is neither what the incident began with nor found again by itself.
    const own = words === undefined ? undefined : `asked/${data.asked}`;
    const { round, suspect } = data;
    return {
      incident,
      service: serviceOf(current, incident.service),
      settings: current,
      now,
      place,
      window,
      ...(round === undefined ? {} : { round }),
      ...(suspect === undefined ? {} : { suspect }),
      ...(words === undefined ? {} : { words }),
      intend: <K extends IntentKind>(of: K, own_: Omit<Intents[K], keyof Gathering>, part: string) =>
        intend(
          of,
          {
            incident: incident.id,
            key: own === undefined ? part : `${part} ${own}`,
            ...(own === undefined ? {} : { sheet: `${kind}/${data.asked}` }),
            ...place,
            ...window,
            giveUpAt,
            ...own_,
          } as unknown as Intents[K],
          {
            key: [incident.id, kind, digest(part), ...(round === undefined ? [] : [round])].join('/'),
            about: `incident/${incident.id}`,
            dueAt: now,
          },
        ),
    };
  }
}

/** A log group in the id of an effect: names come from outside and may be longer than an id. */
const digest = (text: string): string => sha256(text).slice(0, 24);

/** A service of which neither logs nor traces are known is hardly looked at: that is said once. */
const unlooked = <G extends { readonly kind: EvidenceKind }>(nothing: readonly G[]): readonly G[] => {
  const of = nothing.filter(({ kind }) => kind === 'logs' || kind === 'traces');
  return of.length === 2 ? of.slice(0, 1) : [];
};

/** How many queries were granted. */
export const grantedOf = (facts: readonly IncidentEvent[]): number =>
  facts.reduce((sum, fact) => (fact.type === 'QueriesPlanned' ? sum + fact.data.granted : sum), 0);

/** The effects that the granted queries pay for, in their order; the others become gaps. */
function paid(
  incident: Incident,
  planned: readonly (Planned & { readonly kind: EvidenceKind })[],
  granted: number,
  now: Instant,
): readonly NewEffect[] {
  let left = granted;
  return planned.map(({ effect, kind, subject, queries }) => {
    if (queries <= left) {
      left -= queries;
      return effect;
    }
    const { key, sheet } = effect.data as Gathering;
    const gap = { kind, reason: 'over-budget', subject } as const;
    return noteGap(incident, gap, now, { key, ...(sheet === undefined ? {} : { sheet }) });
  });
}

export const noteGap = (
  incident: Incident,
  gap: Intents['note-gap']['gap'],
  now: Instant,
  of: { readonly key: string; readonly sheet?: string } = { key: gap.kind },
): NewEffect =>
  intend(
    'note-gap',
    { incident: incident.id, ...of, gap },
    {
      key: `${incident.id}/${digest(of.key)}/${gap.reason}`,
      about: `incident/${incident.id}`,
      dueAt: now,
      again: true,
    },
  );
