import { defaultTriage } from '../core/triage/index.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultEvidence, type SettingsSource, type Settings } from '../app/ports/index.ts';
import { createDirectory, type Directory } from '../app/directory/index.ts';
import { createIncidents, type Incidents } from '../app/queries/incidents.ts';
import { createShiftFacts, type ShiftFacts } from '../app/queries/shift-facts.ts';
import { createTimelineOf, type TimelineOf } from '../app/queries/timeline.ts';
import { createStreams, type Streams } from '../app/streams/index.ts';
import type { ArtefactStore, Store } from '../app/ports/index.ts';
import type { Locale } from '../core/texts/index.ts';
import { createSystemClock } from '../process/clock.ts';
import { storeSpec } from '../process/environment.ts';
import { systemIds } from '../process/ids.ts';
import { createJsonLog } from '../process/log.ts';
import { openArtefacts, openStore } from '../store/index.ts';
import type { CommandIo } from './command.ts';

/** The queries over a store that is only read; usable while a Tocsin runs on it. */
export type Reading = {
  readonly store: Store;
  readonly incidents: Incidents;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly timelineOf: TimelineOf;
  readonly shiftFacts: ShiftFacts;
  readonly directory: Directory;
  readonly artefacts: () => ArtefactStore;
  readonly now: string;
};

/** Opens the store that is there (none is made), read-only unless `writing`, hands the queries over and closes it. */
export async function withReading<T>(
  options: {
    readonly store?: string | undefined;
    readonly locale?: Locale | undefined;
    readonly writing?: boolean;
    /** Where a query needs more of the configuration than the language. */
    readonly settings?: Settings | undefined;
  },
  io: CommandIo,
  use: (reading: Reading) => Promise<T>,
): Promise<T> {
  const { stateDir, spec } = placeOf(options.store, io);
  const log = createJsonLog((line) => io.err(line), 'error');
  const clock = createSystemClock(log);
  const how = options.writing === true ? { shared: true } : { readOnly: true };
  const file = fileOf(spec);
  if (file !== undefined && !existsSync(file)) {
    throw new Error(
      `there is no store at ${file}: either no Tocsin has run here yet (tocsin start), or its store is elsewhere ` +
        '(name it with --store sqlite:FILE or dynamodb://REGION/TABLE, or set TOCSIN_STATE_DIR as it was for start)',
    );
  }
  const store = await openStore(spec, { clock, random: Math.random, ...how });
  try {
    const { settings: given } = options;
    const settings = given === undefined ? noSettings(options.locale ?? 'en') : { current: () => given };
    const streams = createStreams({
      store,
      clock,
      ids: systemIds,
      configHash: () => '',
      onEffects: () => {},
    });
    const artefacts = await openArtefacts(spec, resolve(stateDir, 'artefacts'), { random: Math.random });
    const directory: Directory = createDirectory({ store, clock, ids: systemIds, settings });
    return await use({
      store,
      incidents: createIncidents(store, streams),
      streams,
      settings,
      timelineOf: createTimelineOf({ store, directory, settings }),
      shiftFacts: createShiftFacts({ store, streams, directory, settings }),
      directory,
      artefacts: () => artefacts,
      now: clock.now(),
    });
  } finally {
    await store.close();
  }
}

/** Whether a Tocsin has run here: for commands that also make sense where none has. */
export function storeIsThere(store: string | undefined, io: CommandIo): boolean {
  const { spec } = placeOf(store, io);
  const file = fileOf(spec);
  return file === undefined ? spec.startsWith('dynamodb:') : existsSync(file);
}

/** The store as `start` would find it, and the folder of its artefacts. */
export function placeOf(
  store: string | undefined,
  io: CommandIo,
): { readonly stateDir: string; readonly spec: string } {
  const stateDir = resolve(io.cwd, io.env['TOCSIN_STATE_DIR'] ?? '.tocsin');
  const env = store === undefined ? io.env : { ...io.env, TOCSIN_STORE: store };
  return { stateDir, spec: storeSpec(env, io.cwd, stateDir) };
}

const fileOf = (spec: string): string | undefined => /^sqlite:(.+)$/.exec(spec)?.[1];

/** Reading needs no configuration beyond the language. */
function noSettings(locale: Locale): SettingsSource {
  const settings: Settings = {
    hash: '',
    locale,
    services: [],
    fallback: { name: 'unassigned', severity: 'sev3', match: [], dependsOn: [], logs: [], runbooks: [] },
    people: [],
    schedules: [],
    escalations: {},
    runbooks: [],
    queries: {},
    evidence: defaultEvidence,
    redaction: [],
    templates: {},
    accounts: [],
    homeRegion: '',
    roles: [],
    triage: defaultTriage,
    heartbeats: [],
    mutes: [],
    reconcileEverySec: null,
    intake: { topics: [] },
  };
  return { current: () => settings };
}
