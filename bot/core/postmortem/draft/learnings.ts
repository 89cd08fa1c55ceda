import { gist, kindOfLine } from '../../evidence/index.ts';
import { whyNot, type Gap } from '../../incident/index.ts';
import { durationText, ready, type Ready } from '../../texts/index.ts';
import { citation, sourceOf } from './cite.ts';
import { withoutMentions } from './escape.ts';
import type { ActionRow, Material } from './model.ts';

/** Log patterns that are named as factors, of each item. */
const namedPatterns = 2;

/** How much of a line a sentence takes. */
const quoted = 160;

/** A change so long before the trouble may have to do with it; so many are named. */
const nearMin = 60;
const namedChanges = 2;

/** What evidence found, in no order of blame. */
export function factorsOf({ incident, texts, escape }: Material): readonly string[] {
  const t = texts.postmortem;
  const quote = (text: string): Ready => ready(escape.code(shortened(text)));
  const compared = new Set(
    incident.evidence.flatMap(({ finding }) =>
      finding.kind === 'logs' && finding.news !== undefined && finding.news.new.length > 0
        ? [finding.group]
        : [],
    ),
  );
  return incident.evidence.flatMap(({ id, finding }) => {
    if (finding.kind === 'logs') {
      const { group, matched, news } = finding;
      const fresh = (news?.new ?? [])
        .filter(({ text }) => !CALM.test(text))
        .slice(0, namedPatterns)
        .map(({ text, example, count }) =>
          t.factorNew({ pattern: quote(text), example: quote(gist(example) || text), count, group, id }),
        );
      if (news !== undefined || compared.has(group)) return fresh;
      return finding.lines
        .slice(0, namedPatterns)
        .map(({ text }) =>
          t.factorLogs({ line: quote(kindOfLine(text)), example: quote(gist(text)), matched, group, id }),
        );
    }
    if (finding.kind === 'changes') {
      return finding.changes
        .filter(({ minBefore, relation }) => minBefore >= 0 && minBefore <= nearMin && relation !== 'none')
        .slice(0, namedChanges)
        .map(({ at, subject, source, version }) =>
          texts.past.factorChange({
            time: at.slice(11, 16),
            subject,
            what: version === undefined ? source : `${source}, ${version}`,
            id,
          }),
        );
    }
    if (finding.kind !== 'traces' || finding.weak) return [];
    const unit = finding.unit === 'faults' ? t.faults() : t.seconds();
    return finding.suspects
      .slice(0, 1)
      .map(({ service, share }) => t.factorTraces({ percent: Math.round(share * 100), unit, service, id }));
  });
}

/** What loggers themselves call no trouble is no factor of one, however new it is. */
const CALM = /^\W*(?:TRACE|DEBUG|INFO|NOTICE)\b/i;

const shortened = (text: string): string =>
  text.length <= quoted ? text : `${text.slice(0, quoted - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

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

/** Two queries over one log group that may not be read are one thing to learn, with both ids. */
function distinct(gaps: readonly Gap[]): readonly { readonly gap: Gap; readonly ids: readonly string[] }[] {
  const found = new Map<string, { readonly gap: Gap; readonly ids: readonly string[] }>();
  for (const gap of gaps) {
    const { kind, subject, reason, action = '' } = gap;
    const key = JSON.stringify([kind, subject, reason, action]);
    found.set(key, { gap, ids: [...(found.get(key)?.ids ?? []), gap.id] });
  }
  return [...found.values()];
}

type Failed = { readonly effect: string; readonly kind: string; readonly error: string };

type Delivered = { readonly delivery?: { readonly outcome?: string } };

export function hardOf({ incident, events, texts }: Material): readonly string[] {
  const t = texts.postmortem;
  const gaps = distinct(incident.gaps).map(({ gap, ids }) =>
    t.hardGap({ subject: gap.subject, why: ready(whyNot(gap, texts)), id: ids.join(', ') }),
  );
  const nobody = events.find(({ type }) => type === 'NobodyReached');
  const answered = events.find(({ type }) => type === 'PageAcknowledged');
  const later = events.findLast(
    ({ type, occurredAt, data }) =>
      type === 'PersonPaged' &&
      answered !== undefined &&
      occurredAt <= answered.occurredAt &&
      ((data as { readonly step?: number }).step ?? 0) > 0,
  );
  const silent = events.find(
    ({ type, data }) => type === 'PageDelivered' && (data as Delivered).delivery?.outcome === 'asleep',
  );
  const unheard = events.find(
    ({ type, data }) => type === 'IncidentResolved' && (data as { readonly unheard?: true }).unheard === true,
  );
  const told = new Set<string>();
  const failed = events.flatMap(({ type, data, version }) => {
    if (type !== 'EffectFailed') return [];
    const { effect, kind, error } = data as Failed;
    // What was tried again and failed once more is one trouble.
    if (told.has(effect)) return [];
    told.add(effect);
    const what = ready(texts.effects.doing({ kind }));
    return [t.hardFailed({ what, error, source: ready(`#${version}`) })];
  });
  return [
    ...gaps,
    ...(nobody === undefined ? [] : [t.hardNobody({ source: ready(`#${nobody.version}`) })]),
    ...(later === undefined
      ? []
      : [
          t.hardLaterStep({
            step: ((later.data as { readonly step?: number }).step ?? 0) + 1,
            source: ready(`escalation/${later.version}`),
          }),
        ]),
    ...(silent === undefined ? [] : [t.hardSilent({ source: ready(`escalation/${silent.version}`) })]),
    ...(unheard === undefined ? [] : [t.hardUnheard({ source: ready(`#${unheard.version}`) })]),
    ...failed.slice(0, namedFailures),
  ];
}

/** Actions that follow from what Tocsin could not do; all others are for people to find. */
export function actionsOf({ incident, texts }: Material): readonly ActionRow[] {
  const t = texts.postmortem;
  const found = distinct(incident.gaps).flatMap(
    ({ gap }): readonly Pick<ActionRow, 'what' | 'kind' | 'closedWhen'>[] => {
      if (gap.reason === 'access-denied') {
        const what = t.actionPermission({ action: gap.action ?? '', subject: gap.subject });
        return [{ what, kind: 'detect', closedWhen: t.actionPermissionClosed() }];
      }
      if (gap.reason !== 'not-configured') return [];
      const what = t.actionConfigure({ subject: gap.subject });
      return [{ what, kind: 'detect', closedWhen: t.actionConfigureClosed() }];
    },
  );
  return found.map((row, index) => ({ n: String(index + 1), ...row, owner: '?', due: '?' }));
}

/** What people agreed on; the record knows who takes care of it, the document that somebody does. */
export function agreedActions({ incident, texts, escape }: Material, someone: string): readonly ActionRow[] {
  const t = texts.postmortem;
  return incident.actions.map(({ id, text, kind, owner, due, status, closes, reason = '' }) => ({
    n: id,
    what: escape.text(withoutMentions(text, someone)),
    kind,
    owner: owner === undefined ? '?' : t.actionAssigned(),
    due: due ?? '?',
    closedWhen:
      status === 'open'
        ? closes === undefined
          ? '?'
          : texts.actions.condition(closes)
        : status === 'done'
          ? t.actionDone()
          : t.actionDropped({ reason: withoutMentions(reason, someone) }),
  }));
}
