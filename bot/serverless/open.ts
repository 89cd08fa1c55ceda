import { join } from 'node:path';
import { continueSchedules } from '../app/commands/continue-schedules.ts';
import { keepStanding } from '../app/commands/keep-standing.ts';
import type { Settings } from '../app/ports/index.ts';
import { compose, type Tocsin } from '../compose.ts';
import { secretWarnings } from '../config/people-warnings.ts';
import { processOnly } from '../config/repository-warnings.ts';
import { calendarSecretOf } from '../process/calendar-secret.ts';
import { createGaugeLines } from '../process/gauge-lines.ts';
import { readEnvironment, type Environment } from '../process/environment.ts';
import { createLeaveCalendars } from '../process/leave-calendars.ts';
import { withRenewedToken } from '../slack/chat/renewed-token.ts';
import { openArtefacts, openStore } from '../store/index.ts';
import { openGround, scratch, type Ground } from './ground.ts';
import { ownFigures } from './own-figures.ts';

/** The whole program as one function's container has it: composed once, used by one invocation after the other. */
export type Serverless = Pick<Ground, 'store' | 'clock' | 'log'> & {
  readonly tocsin: Tocsin;
  readonly settings: Settings;
  readonly counters: Ground['emf'];
  /** Whether an address of a calendar is a true one; undefined where no key was given. */
  readonly calendarSecret: ((link: string) => string) | undefined;
  /** Asks for what is always to be done. */
  readonly keepStanding: () => Promise<void>;
  /** Says how things stand. */
  readonly figures: () => Promise<void>;
  /** What was only counted until now is written; before an invocation ends. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Throws with everything that is missing: the function then fails at its first invocation, and its alarm says so.
 *
 * @param more.renew the environment as it is once a token was replaced
 * @param more.drawing where the thread that draws pictures lies, when not beside the sources
 */
export async function openServerless(
  env: Environment,
  cwd: string,
  writeLog: (line: string) => void,
  more: { readonly renew?: () => Promise<Environment>; readonly drawing?: URL } = {},
): Promise<Serverless> {
  const { renew = () => Promise.resolve(env), drawing } = more;
  const own: Environment = { TOCSIN_STATE_DIR: scratch, TOCSIN_HTTP: '127.0.0.1:0', ...env };
  const ground = await openGround(own, cwd, writeLog, (spec, options) => openStore(spec, options));
  const { config, settings, store, clock, log, emf } = ground;
  const read = readEnvironment(own, cwd, config.file);
  if ('missing' in read) throw new Error(read.missing.map(({ what, why }) => `${what} ${why}`).join('\n'));
  const { store: spec, stateDir, slackToken, slackApiUrl } = read.settings;
  const calendarSecret = calendarSecretOf(own['TOCSIN_CALENDAR_KEY']);
  const tocsin = compose({
    store,
    artefacts: await openArtefacts(spec, join(stateDir, 'artefacts'), { random: Math.random }),
    settings,
    clock,
    ids: ground.ids,
    random: ground.random,
    log,
    counters: emf,
    gauges: createGaugeLines(writeLog),
    // A key that was changed is used within a minute: a container lives for hours.
    secretOf: async (name) => (await renew())[name],
    leaveCalendars: createLeaveCalendars(() => settings.current().leaveHosts ?? []),
    ...(calendarSecret === undefined ? {} : { calendarSecret }),
    ...(drawing === undefined ? {} : { drawing }),
    slack: {
      token: slackToken.reveal(),
      ...(slackApiUrl === undefined ? {} : { apiUrl: slackApiUrl }),
      fetch: withRenewedToken(fetch, slackToken.reveal(), async () => (await renew())['SLACK_BOT_TOKEN']),
    },
  });
  const before = settings.current();
  const schedules = await continueSchedules({ streams: tocsin.streams, log }, before.schedules, clock.now());
  settings.change({ ...before, schedules });
  for (const { path, problem } of secretWarnings(before, env)) {
    log.error('pager.no-secret', { pager: String(path.at(-2)), problem });
  }
  for (const { path, problem } of processOnly(before)) {
    log.error('publish.process-only', { target: String(path.at(-2)), problem });
  }
  return {
    tocsin,
    store,
    settings: settings.current(),
    clock,
    log,
    counters: emf,
    calendarSecret,
    keepStanding: () => keepStanding(store, settings.current(), clock.now()),
    figures: () => ownFigures(store, emf, clock.now()),
    async settle() {
      emf.flush();
    },
    close: () => store.close(),
  };
}
