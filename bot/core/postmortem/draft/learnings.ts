import { whyNot, type Incident } from '../../incident/index.ts';
import { durationText, type Texts } from '../../texts/index.ts';
import type { Duration, TimelineEntry } from '../../timeline/index.ts';
import { citation, sourceOf } from './cite.ts';
import type { ActionRow } from './model.ts';

/** Log patterns that are named as factors: the most frequent of each query. */
const namedLines = 2;

/** What evidence found, in no order of blame. */
export function factorsOf(incident: Incident, texts: Texts): readonly string[] {
  const t = texts.postmortem;
  return incident.evidence.flatMap(({ id, finding }) => {
    if (finding.kind === 'logs') {
      return finding.lines
        .slice(0, namedLines)
        .map(({ text, count = 1 }) => t.factorLogs({ line: text, n: count, group: finding.group, id }));
    }
    if (finding.weak) return [];
    const unit = finding.unit === 'faults' ? t.faults() : t.seconds();
    return finding.suspects
      .slice(0, 1)
      .map(({ service, share }) => t.factorTraces({ percent: Math.round(share * 100), unit, service, id }));
  });
}

/** A page that is answered within this time is worth a word. */
const quickSec = 300;

export function wellOf(
  incident: Incident,
  entries: readonly TimelineEntry[],
  durations: readonly Duration[],
  texts: Texts,
): readonly string[] {
  const t = texts.postmortem;
  const mtta = durations.find(({ name }) => name === 'mtta');
  const quick =
    mtta !== undefined && mtta.sec <= quickSec
      ? [t.wellAcknowledged({ duration: durationText(mtta.sec, texts), source: sourceOf(mtta) })]
      : [];
  const [runbook] = incident.runbooks;
  const attached = entries.find(({ kind }) => kind === 'runbook');
  const fitting =
    runbook && attached
      ? [t.wellRunbook({ title: runbook.title, why: runbook.why, source: citation(attached.event) })]
      : [];
  return [...quick, ...fitting];
}

export function hardOf(
  incident: Incident,
  entries: readonly TimelineEntry[],
  texts: Texts,
): readonly string[] {
  const t = texts.postmortem;
  const gaps = incident.gaps.map((gap) =>
    t.hardGap({ subject: gap.subject, why: whyNot(gap, texts), id: gap.id }),
  );
  const quiet = entries.find(({ text }) => text === texts.timeline.deliveredAsleep());
  const silent = quiet === undefined ? [] : [t.hardSilent({ source: citation(quiet.event) })];
  const failed = incident.failures.map(({ kind, error }) => t.hardFailed({ what: kind, error }));
  return [...gaps, ...silent, ...failed];
}

/** Actions that follow from what Tocsin could not do; all others are for people to find. */
export function actionsOf(incident: Incident, texts: Texts): readonly ActionRow[] {
  const t = texts.postmortem;
  const found = incident.gaps.flatMap((gap): readonly Omit<ActionRow, 'n'>[] => {
    if (gap.reason === 'access-denied') {
      const what = t.actionPermission({ action: gap.action ?? '', subject: gap.subject });
      return [{ what, kind: 'detect', closedWhen: t.actionPermissionClosed() }];
    }
    if (gap.reason !== 'not-configured') return [];
    const what = t.actionConfigure({ subject: gap.subject });
    return [{ what, kind: 'detect', closedWhen: t.actionConfigureClosed() }];
  });
  return found.map((row, index) => ({ n: index + 1, ...row }));
}
