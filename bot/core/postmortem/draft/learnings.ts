import { whyNot } from '../../incident/index.ts';
import { durationText, ready } from '../../texts/index.ts';
import { citation, sourceOf } from './cite.ts';
import type { ActionRow, Material } from './model.ts';

/** Log patterns that are named as factors: the most frequent of each query. */
const namedLines = 2;

/** What evidence found, in no order of blame. */
export function factorsOf({ incident, texts, escape }: Material): readonly string[] {
  const t = texts.postmortem;
  return incident.evidence.flatMap(({ id, finding }) => {
    if (finding.kind === 'logs') {
      return finding.lines.slice(0, namedLines).map(({ text }) =>
        t.factorLogs({
          line: ready(escape.code(text)),
          matched: finding.matched,
          group: finding.group,
          id,
        }),
      );
    }
    if (finding.weak) return [];
    const unit = finding.unit === 'faults' ? t.faults() : t.seconds();
    return finding.suspects
      .slice(0, 1)
      .map(({ service, share }) => t.factorTraces({ percent: Math.round(share * 100), unit, service, id }));
  });
}

/** Failures that are named; all are in the timeline. */
const namedFailures = 5;

/** A page that is answered within this time is worth a word. */
const quickSec = 300;

export function wellOf({ incident, entries, durations, texts }: Material): readonly string[] {
  const t = texts.postmortem;
  const mtta = durations.find(({ name }) => name === 'mtta');
  const quick =
    mtta !== undefined && mtta.sec <= quickSec
      ? [t.wellAcknowledged({ duration: durationText(mtta.sec, texts), source: ready(sourceOf(mtta)) })]
      : [];
  const [runbook] = incident.runbooks;
  const attached = entries.find(({ kind }) => kind === 'runbook');
  const fitting =
    runbook && attached
      ? [
          t.wellRunbook({
            title: runbook.title,
            why: runbook.why,
            source: ready(citation(attached.event)),
          }),
        ]
      : [];
  return [...quick, ...fitting];
}

type Failed = { readonly kind: string; readonly error: string };

type Delivered = { readonly delivery?: { readonly outcome?: string } };

export function hardOf({ incident, events, texts }: Material): readonly string[] {
  const t = texts.postmortem;
  const gaps = incident.gaps.map((gap) =>
    t.hardGap({ subject: gap.subject, why: ready(whyNot(gap, texts)), id: gap.id }),
  );
  const nobody = events.find(({ type }) => type === 'NobodyReached');
  const silent = events.find(
    ({ type, data }) => type === 'PageDelivered' && (data as Delivered).delivery?.outcome === 'asleep',
  );
  const unheard = events.find(
    ({ type, data }) => type === 'IncidentResolved' && (data as { readonly unheard?: true }).unheard === true,
  );
  const failed = events.flatMap(({ type, data, version }) => {
    if (type !== 'EffectFailed') return [];
    const { kind, error } = data as Failed;
    const what = ready(texts.effects.doing({ kind }));
    return [t.hardFailed({ what, error, source: ready(`#${version}`) })];
  });
  return [
    ...gaps,
    ...(nobody === undefined ? [] : [t.hardNobody({ source: ready(`#${nobody.version}`) })]),
    ...(silent === undefined ? [] : [t.hardSilent({ source: ready(`escalation/${silent.version}`) })]),
    ...(unheard === undefined ? [] : [t.hardUnheard({ source: ready(`#${unheard.version}`) })]),
    ...failed.slice(0, namedFailures),
  ];
}

/** Actions that follow from what Tocsin could not do; all others are for people to find. */
export function actionsOf({ incident, texts }: Material): readonly ActionRow[] {
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
