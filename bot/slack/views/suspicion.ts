import {
  label,
  type AlarmFinding,
  type ChangesFinding,
  type EvidenceHeader,
  type Finding,
  type Incident,
  type RankedChange,
  type SimilarFinding,
  type TracesFinding,
} from '../../core/incident/index.ts';
import { plusSec } from '../../core/calendar/index.ts';
import { ready } from '../../core/texts/index.ts';
import { claim, type Claim } from './claim.ts';
import { inBold, mrkdwn } from './escape.ts';
import { whenOf } from './evidence/changes.ts';
import { sampling } from './sampling.ts';
import { day, span, type Voice } from './voice.ts';

type Of<K extends Finding['kind']> = EvidenceHeader & { readonly finding: Extract<Finding, { kind: K }> };

/** The newest look of a kind that people did not word themselves. */
const newest = <K extends Finding['kind']>({ evidence }: Incident, kind: K): Of<K> | undefined =>
  evidence.findLast((each): each is Of<K> => each.finding.kind === kind);

export type Confidence = 'high' | 'medium' | 'low';

/** A share of the excess from which on the place is hardly chance, and requests that a rank needs to rest on. */
const sureOf = { share: 0.6, requests: 100 } as const;

/** Of fewer recorded requests the order is right in some 80 of 100 cases at best (docs/reference/evidence.md). */
const enoughSampling = 0.2;

/** How sure the place is: docs/reference/evidence.md, "Confidence". */
export function confidenceOfPlace({
  weak,
  suspects,
  requests,
  sampling: sampled,
}: TracesFinding): Confidence {
  const share = suspects[0]?.share ?? 0;
  if (weak || share < 0.3) return 'low';
  const enough = sampled === undefined || sampled >= enoughSampling;
  return enough && share >= sureOf.share && requests >= sureOf.requests ? 'high' : 'medium';
}

/** Nearness in time is never more than a hint: a change is at most medium. */
export const confidenceOfChange = ({ relation, minBefore }: RankedChange): Confidence =>
  (relation === 'suspect' || relation === 'resource') && minBefore <= 30 ? 'medium' : 'low';

/** A change that speaks for less is in the thread only. */
const leastScore = 0.2;

const nearest = ({ changes }: ChangesFinding): RankedChange | undefined =>
  changes.find(({ minBefore, score }) => minBefore >= 0 && score >= leastScore);

/** Where the trouble seems to start, with how sure that is; empty when nothing says so. */
export function whereItStarts(incident: Incident, voice: Voice): readonly Claim[] {
  const { past: t } = voice.texts;
  const traces = newest(incident, 'traces');
  const changes = newest(incident, 'changes');
  const change = changes && nearest(changes.finding);
  const place = traces === undefined ? [] : [placeClaim(traces, voice)];
  const changed = changes === undefined || change === undefined ? [] : [changeClaim(changes, change, voice)];
  const isPlace = traces !== undefined && traces.finding.suspects.length > 0;
  if (!isPlace && changed.length === 0) return place;
  const ofPlace = isPlace ? t.ofPlace({ confidence: confidenceOfPlace(traces.finding) }) : undefined;
  const ofChange = change === undefined ? undefined : t.ofChange({ confidence: confidenceOfChange(change) });
  const parts = [ofPlace, ofChange].filter((part) => part !== undefined);
  const ids = [...(isPlace ? [traces.id] : []), ...(change === undefined ? [] : [changes!.id])];
  const [first, ...rest] = ids;
  if (first === undefined) return [...place, ...changed];
  return [...place, ...changed, claim([first, ...rest], (named) => t.confidence({ parts, ids: named }))];
}

function placeClaim({ id, finding }: Of<'traces'>, voice: Voice): Claim {
  const { summary: t } = voice.texts;
  const faults = finding.unit === 'faults';
  const [first, ...others] = finding.suspects;
  const words = (text: string): string => `${text} ${sampling(finding, voice)}`;
  if (first === undefined) return claim([id], (named) => words(t.startsNowhere({ id: named, faults })));
  const service = ready(inBold(mrkdwn(first.service, 120)));
  const percent = Math.round(first.share * 100);
  if (finding.weak) {
    return claim([id], (named) => words(t.startsWeak({ service, percent, faults, id: named })));
  }
  const services = others
    .slice(0, 2)
    .filter(({ share }) => share >= 0.05)
    .map(({ service: name, share }) => ready(`${mrkdwn(name, 120)} ${Math.round(share * 100)} %`));
  const then = services.length === 0 ? '' : ` ${t.startsThen({ services })}`;
  return claim([id], (named) => words(`${t.starts({ service, percent, faults, id: named })}${then}`));
}

function changeClaim({ id }: Of<'changes'>, change: RankedChange, voice: Voice): Claim {
  const { past: t } = voice.texts;
  const { subject, source, version, byHand } = change;
  const detail = [
    mrkdwn(source, 60),
    ...(version === undefined ? [] : [t.version({ version: ready(mrkdwn(version, 40)) })]),
    ...(byHand === undefined ? [] : [t.byHand({ how: byHand })]),
  ].join(', ');
  return claim([id], (named) =>
    t.changedBefore({
      when: whenOf(change, voice),
      subject: ready(inBold(mrkdwn(subject, 100))),
      detail: ready(detail),
      id: named,
    }),
  );
}

/** How unusual the alarm is; nothing where it fires for the first time. */
export function howUsual(incident: Incident, voice: Voice): readonly Claim[] {
  const item = newest(incident, 'alarm');
  if (item === undefined || item.finding.fired <= 1) return [];
  const { past: t } = voice.texts;
  const { fired, days, over, quick, quickMin }: AlarmFinding = item.finding;
  return [
    claim([item.id], (id) =>
      over === 0
        ? t.usual({ n: fired, days, id })
        : t.usualQuick({ n: fired, days, quick, over, min: quickMin, id }),
    ),
  ];
}

/** What ended the most alike incident; nothing where none is over. */
export function lastTime(incident: Incident, voice: Voice): readonly Claim[] {
  const item = newest(incident, 'similar');
  const alike: SimilarFinding['incidents'] = item?.finding.incidents ?? [];
  const before = alike.find(({ tookSec }) => tookSec !== undefined);
  if (item === undefined || before === undefined) return [];
  const { past: t } = voice.texts;
  const { number, openedAt, tookSec = 0, same, runbook, openActions = [] } = before;
  return [
    claim([item.id], (id) =>
      t.lastIncident({
        incident: label(number),
        time: day(openedAt),
        same,
        span: span(openedAt, plusSec(openedAt, tookSec), voice),
        runbook: runbook === undefined ? '' : ready(mrkdwn(runbook, 80)),
        actions: openActions,
        id,
      }),
    ),
  ];
}
