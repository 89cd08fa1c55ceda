import { plusSec, secBetween, type Instant } from '../../../core/calendar/index.ts';
import {
  firstSeenOf,
  firstSeenQuery,
  logsFinding,
  newsFinding,
  sampledNewsFinding,
} from '../../../core/evidence/index.ts';
import type { LogsFinding } from '../../../core/incident/index.ts';
import type { ArtefactStore, LogAnswer, Logs, SettingsSource } from '../../ports/index.ts';
import { intend } from '../intents.ts';
import { done, type Outcome } from '../outcome.ts';
import type { EvidenceIntents, LogsIntent } from './intents.ts';
import { found, placeOf } from './outcome.ts';

export type AnsweredStep = EvidenceIntents['poll-logs'];

type Cost = { readonly bytes: number; readonly sec: number };

/** What follows from the answer of each step of a look at a log group. */
export function logSteps(needs: {
  readonly settings: SettingsSource;
  readonly logs: Logs;
  readonly artefacts: ArtefactStore;
}) {
  const { settings, logs, artefacts } = needs;

  return { answered, end };

  async function answered(data: AnsweredStep, answer: LogAnswer, cost: Cost, now: Instant): Promise<Outcome> {
    const patterns = settings.current().redaction;
    const { group, from, to } = data;
    const asked = { group, window: { from, to }, before: beforeOf({ from, to }) };
    const partial = answer.status !== 'complete';
    switch (data.step) {
      case 'lines':
        return end(data, logsFinding({ group, query: data.query, partial }, answer, patterns), cost);
      case 'diff': {
        const finding = newsFinding(asked, answer, patterns);
        if (finding === undefined) return next(data, 'now', cost, now, {});
        const fresh = finding.news?.new[0];
        const unseen = fresh !== undefined && firstSeenQuery(fresh) !== undefined;
        return unseen && !partial
          ? next(data, 'first', cost, now, { found: finding })
          : end(data, { ...finding, partial }, cost);
      }
      case 'first': {
        const known = data.sofar?.found;
        if (known === undefined) return done();
        return end(data, since(known, firstSeenOf(answer.rows)), cost);
      }
      case 'now':
        // Its rows are CloudWatch's to keep: nothing is stored that was not redacted.
        return next(data, 'before', cost, now, { id: data.id });
      case 'before': {
        const earlier = data.sofar?.id;
        if (earlier === undefined) return done();
        const first = await logs.results(placeOf(data), earlier);
        const rows = { now: first.rows, before: answer.rows };
        const counts = {
          matched: first.matched,
          scanned: first.scanned + answer.scanned,
          partial: partial || first.status !== 'complete',
        };
        return end(data, sampledNewsFinding(asked, rows, counts, patterns), cost);
      }
    }
  }

  function next(
    { id: _id, text: _text, startedAt: _startedAt, until: _until, slot: _slot, ...data }: AnsweredStep,
    step: LogsIntent['step'],
    cost: Cost,
    now: Instant,
    left: { readonly id?: string; readonly found?: LogsFinding },
  ): Outcome {
    const how = {
      key: `${_id}/${step}`,
      about: `incident/${data.incident}`,
      dueAt: now,
    };
    return done(intend('start-logs', { ...data, step, sofar: { ...cost, ...left } }, how));
  }

  /** The look is over: what was found becomes evidence. */
  async function end(
    data: LogsIntent & { readonly text?: string },
    finding: LogsFinding,
    cost: Cost,
  ): Promise<Outcome> {
    const { group, from, to } = data;
    const kept = await artefacts.put(JSON.stringify(finding, null, 2), 'application/json');
    const asked = askedText(data, finding);
    const link = logs.link({ place: placeOf(data), group, text: asked, from, to });
    return found(data, {
      finding,
      window: { from, to },
      asked: asked.slice(0, 4000),
      ...(link === '' ? {} : { link }),
      bytesScanned: cost.bytes,
      ranSec: cost.sec,
      artefact: kept.id,
    });
  }
}

/** The query that a person would send to see the same. */
const askedText = ({ text = '' }: { readonly text?: string }, { news }: LogsFinding): string =>
  news?.by === 'cloudwatch' ? diffText : text;

const diffText = 'fields @timestamp, @message\n| pattern @message\n| diff';

/** When CloudWatch saw the newest pattern first. */
const since = (finding: LogsFinding, firstAt: Instant | undefined): LogsFinding => {
  const { news } = finding;
  const [first, ...rest] = news?.new ?? [];
  if (news === undefined || first === undefined || firstAt === undefined) return finding;
  return { ...finding, news: { ...news, new: [{ ...first, firstAt }, ...rest] } };
};

/** The window that a step asks about: the sample of the time before lies before the window, and is as long. */
export const windowOf = ({ step, from, to }: LogsIntent): { readonly from: Instant; readonly to: Instant } =>
  step === 'before' ? beforeOf({ from, to }) : { from, to };

const beforeOf = ({
  from,
  to,
}: {
  readonly from: Instant;
  readonly to: Instant;
}): { readonly from: Instant; readonly to: Instant } => ({
  from: plusSec(from, -Math.max(1, Math.round(secBetween(from, to)))),
  to: from,
});
