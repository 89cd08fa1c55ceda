import { ready, type Texts } from '../texts/index.ts';
import type { Described } from './describe.ts';
import type { Happened } from './envelope.ts';
import type { IncidentEvent } from './events.ts';
import type { Finding, Gap } from './evidence.ts';
import { label } from './state.ts';

type Looked = Extract<
  Happened<IncidentEvent>,
  {
    type:
      | 'EvidenceAsked'
      | 'QueriesPlanned'
      | 'EvidenceAttached'
      | 'EvidenceRenewed'
      | 'EvidencePosted'
      | 'PictureUploaded'
      | 'GapNoted';
  }
>;

export function describeEvidence(
  event: Looked,
  said: { readonly who: string; readonly words: string | undefined },
  texts: Texts,
): Described | undefined {
  const { timeline: t } = texts;
  switch (event.type) {
    case 'EvidenceAsked': {
      const { who, words = '' } = said;
      const kinds = event.data.kinds.map((kind) => ready(texts.evidence.kind({ kind })));
      const text = words === '' ? t.askedAgain({ who, kinds }) : t.askedFor({ who, kinds, words });
      return { kind: 'evidence', text };
    }
    case 'QueriesPlanned':
    case 'EvidencePosted':
    case 'PictureUploaded':
      return undefined;
    case 'EvidenceAttached':
    case 'EvidenceRenewed': {
      const { id, finding } = event.data.evidence;
      const text = findingText(id, finding, texts);
      return {
        kind: 'evidence',
        text: event.type === 'EvidenceAttached' ? text : t.lookedAgain({ text: ready(text) }),
      };
    }
    case 'GapNoted': {
      const { gap } = event.data;
      return { kind: 'gap', text: t.gapNoted({ id: gap.id, subject: gap.subject, why: whyNot(gap, texts) }) };
    }
  }
}

/** An item of evidence in one line of the record. */
export const findingText = <K extends Finding['kind']>(
  id: string,
  finding: Extract<Finding, { kind: K }>,
  texts: Texts,
): string => (lines[finding.kind] as Line<K>)(id, finding, texts);

type Line<K extends Finding['kind']> = (
  id: string,
  finding: Extract<Finding, { kind: K }>,
  texts: Texts,
) => string;

const lines: { readonly [K in Finding['kind']]: Line<K> } = {
  logs(id, { group, matched, news }, { timeline: t }) {
    if (news === undefined) return t.logsAttached({ id, group, n: matched });
    return t.newsAttached({ id, group, n: news.new.length + news.risen.length });
  },
  metric(id, { alarm, since, last, breach }, { timeline: t }) {
    if (last === undefined) return t.metricQuiet({ id, alarm });
    if (breach?.to !== undefined) {
      return t.metricOver({ id, alarm, from: breach.from.slice(11, 16), to: breach.to.slice(11, 16) });
    }
    return since === undefined
      ? t.metricAttached({ id, alarm })
      : t.metricSince({ id, alarm, time: `${since.slice(11, 16)} UTC` });
  },
  traces(id, finding, { timeline: t }) {
    const [first] = finding.suspects;
    if (first === undefined || finding.weak) {
      return t.tracesAttached({ id, requests: finding.requests, faults: finding.faults });
    }
    return t.tracesSuspect({ id, service: first.service, percent: Math.round(first.share * 100) });
  },
  changes(id, { changes }, { past: t }) {
    const [first] = changes.filter(({ minBefore }) => minBefore >= 0);
    return first === undefined ? t.noChangesLine({ id }) : t.changesLine({ id, subject: first.subject });
  },
  similar: (id, { incidents }, { past: t }) =>
    t.similarLine({ id, incidents: incidents.map(({ number }) => label(number)) }),
  alarm: (id, { alarm, fired, days }, { past: t }) => t.alarmLine({ id, alarm, n: fired, days }),
};

/** Why something could not be looked at, in words. */
export function whyNot(gap: Gap, texts: Texts): string {
  const t = texts.gaps;
  const detail = gap.detail ?? '';
  switch (gap.reason) {
    case 'access-denied':
      if (gap.remedy?.fix === 'trust') return t.roleNotAssumable({ role: gap.remedy.role });
      if (gap.remedy?.fix === 'lift')
        return t.forbidden({ action: gap.action ?? detail, by: t.deniedBy({ by: gap.remedy.by }) });
      return t.accessDenied({ action: gap.action ?? detail });
    case 'missing':
      return t.missing();
    case 'timed-out':
      return t.timedOut();
    case 'throttled':
      return t.throttled();
    case 'no-traces':
      return t.noTraces();
    case 'refused':
      return t.refused({ detail });
    case 'failed':
      return t.failed({ detail });
    case 'not-configured':
      return t.notConfigured();
    case 'no-account':
      return t.noAccount({ detail });
    case 'over-budget':
      return t.overBudget();
  }
}
