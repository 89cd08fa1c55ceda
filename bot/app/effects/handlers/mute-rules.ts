import { plusSec, secBetween, type Instant } from '../../../core/calendar/index.ts';
import { globMatches } from '../../../core/catalogue/index.ts';
import type { MuteScope, MuteTimes } from '../../../core/triage/index.ts';
import {
  EvidenceError,
  muteRuleLimits,
  type AlarmStates,
  type Answer,
  type CloudWatchProblem,
  type Log,
  type MutedPlace,
  type NewEffect,
  type ReplyAddress,
  type Settings,
  type SettingsSource,
} from '../../ports/index.ts';
import { muteStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, waitUntil, type Attempt, type Handlers, type Outcome } from '../outcome.ts';

type Needs = {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly alarmStates: AlarmStates;
  readonly log: Log;
};

type Place = { readonly account: string; readonly region: string };

/** A list that somebody waits for asks so many places, and shows so many rules. */
const placesListed = 10;
const rulesListed = 10;

/** Names of alarms that are looked through for a pattern. */
const namesRead = 5000;

const againSec = 15;

/** CloudWatch that does not answer is asked for so long. */
const mutingSec = 300;

const placesOf = ({ accounts }: Settings): readonly Place[] =>
  accounts.flatMap(({ id, regions }) => regions.map((region) => ({ account: id, region })));

const nameOf = ({ account, region }: Place): string => `${account} ${region}`;

/** The mute rules of every configured account and region; where one cannot be asked, why. */
export async function listedRules({
  settings,
  alarmStates,
  log,
}: Omit<Needs, 'streams'>): Promise<Extract<Answer, { answer: 'mutes' }>['cloudwatch']> {
  const all = placesOf(settings.current());
  if (all.length === 0) return undefined;
  const asked = await Promise.all(
    all.slice(0, placesListed).map(async (each) => {
      const place = nameOf(each);
      try {
        const { rules, complete } = await alarmStates.muteRules(each, rulesListed);
        return { rules: rules.map((rule) => ({ ...rule, place })), complete, gaps: [] };
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        log.warn('mutes.cloudwatch', { ...each, error: error.message });
        return { rules: [], complete: true, gaps: [{ place, reason: error.message.slice(0, 200) }] };
      }
    }),
  );
  const rules = asked.flatMap((each) => each.rules);
  return {
    rules: rules.slice(0, rulesListed).map((rule) => ({ ...rule, alarms: rule.alarms.slice(0, 20) })),
    more: rules.length > rulesListed || all.length > placesListed || asked.some(({ complete }) => !complete),
    gaps: asked.flatMap(({ gaps }) => gaps),
  };
}

/** What a mute rule of CloudWatch cannot say; undefined when it can. */
export function ruleProblem(
  { services, alarms, tags }: MuteScope,
  { from, until, intervals }: MuteTimes,
  settings: Settings,
): CloudWatchProblem | undefined {
  if (alarms === undefined || services !== undefined || tags !== undefined) return 'cloudwatch-alarms';
  if (intervals !== undefined || from === undefined || until === undefined) return 'cloudwatch-weekly';
  if (secBetween(from, until) > muteRuleLimits.sec) return 'cloudwatch-long';
  return placesOf(settings).length === 0 ? 'cloudwatch-where' : undefined;
}

/** Name of the rule of a mute: the same in every region, and found again when the mute is ended. */
const ruleName = (number: number): string => `tocsin-M-${number}`;

/** Writes to CloudWatch: one call per place that may be repeated; the person hears what came of all. */
export function muteRuleHandlers(needs: Needs): Pick<Handlers, 'put-mute-rules' | 'delete-mute-rules'> {
  const { streams, settings, alarmStates, log } = needs;

  /** In every place; again later as long as one of them does not answer. */
  async function everywhere(
    { effect, data, now }: Attempt<'put-mute-rules' | 'delete-mute-rules'>,
    number: number,
    act: (place: Place) => Promise<MutedPlace>,
    ...follow: readonly NewEffect[]
  ): Promise<Outcome> {
    const places: MutedPlace[] = [];
    for (const each of placesOf(settings.current())) {
      const place = nameOf(each);
      try {
        places.push(await act(each));
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        const { message, code, action, retryable } = error;
        log.warn('mutes.cloudwatch', { ...each, error: message });
        if (retryable && now < data.giveUpAt) return waitUntil(plusSec(now, againSec), message);
        const missing = code === 'access-denied' && action !== undefined ? { action } : {};
        places.push({ place, outcome: 'failed', reason: message.slice(0, 200), ...missing });
      }
    }
    if ('again' in data) return done();
    const answer: Answer = { answer: 'cloudwatch-muted', number, places };
    const how = { key: effect.id, about: effect.about, dueAt: now };
    return done(intend('answer', { to: data.to, answer }, how), ...follow);
  }

  return {
    async 'put-mute-rules'(attempt) {
      const { data, now } = attempt;
      const { state } = await streams.load(muteStream, data.mute);
      const { mute, number, ended } = state;
      if (mute?.alarms === undefined || mute.until === undefined || number === undefined) return done();
      // What would be put now, nobody would take away again.
      if (ended || mute.until <= now) return done();
      const { alarms: glob, from = now, until, reason } = mute;
      const start = from < now ? now : from;
      const why = `${mute.id} of Tocsin${reason === undefined ? '' : `: ${reason.slice(0, 200)}`}`;
      // CloudWatch keeps rules that are over; of ours nobody would tidy up.
      const cleared = intend(
        'delete-mute-rules',
        { ...data, giveUpAt: plusSec(until, clearedAfterSec + mutingSec), again: true },
        { key: `${data.mute}/over`, about: attempt.effect.about, dueAt: plusSec(until, clearedAfterSec) },
      );
      return everywhere(
        attempt,
        number,
        async (each) => {
          const place = nameOf(each);
          const { names, complete } = await alarmStates.names(each, prefixOf(glob), namesRead);
          const alarms = names.filter((name) => globMatches(glob, name));
          if (!complete || alarms.length > muteRuleLimits.alarms) return { place, outcome: 'too-many' };
          if (alarms.length === 0) return { place, outcome: 'none' };
          await alarmStates.putMuteRule(each, { name: ruleName(number), alarms, from: start, until, why });
          return { place, outcome: 'muted', alarms };
        },
        cleared,
      );
    },

    async 'delete-mute-rules'(attempt) {
      const { state } = await streams.load(muteStream, attempt.data.mute);
      const { number } = state;
      if (number === undefined) return done();
      return everywhere(attempt, number, async (each) => {
        await alarmStates.deleteMuteRule(each, ruleName(number));
        return { place: nameOf(each), outcome: 'ended' };
      });
    },
  };
}

/** At the end of its window CloudWatch itself looks at what the rule held back. */
const clearedAfterSec = 600;

/** What CloudWatch may look for: up to the first sign of the pattern. */
const prefixOf = (glob: string): string => /^[^*?[\]{}\\]*/.exec(glob)?.[0] ?? '';

/** Who puts a rule while it is deleted is followed by a second deletion. */
const deletedAgainSec = 60;

/** Effects of a mute that is a rule of CloudWatch as well. */
export function muteRuleEffects(
  kind: 'put-mute-rules' | 'delete-mute-rules',
  mute: string,
  to: ReplyAddress,
  now: Instant,
): readonly NewEffect[] {
  const data = { mute, to, giveUpAt: plusSec(now, mutingSec) };
  const about = `mute/${mute}`;
  const first = intend(kind, data, { key: mute, about, dueAt: now });
  if (kind === 'put-mute-rules') return [first];
  const dueAt = plusSec(now, deletedAgainSec);
  return [first, intend(kind, { ...data, again: true }, { key: `${mute}/again`, about, dueAt })];
}
