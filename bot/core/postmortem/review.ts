import { openFindings, type FoundPhrase, type Incident } from '../incident/index.ts';
import type { Locale } from '../texts/index.ts';
import { findBlame } from './blameless/index.ts';
import { lineHash, openQuestions } from './draft/written.ts';

/** What is left to decide before a document can be published. */
export type Agenda = {
  readonly questions: number;
  readonly findings: number;
  /** Hypotheses that nobody supported or refuted. */
  readonly hypotheses: readonly string[];
  /** Open action items without an owner or a day. */
  readonly actions: readonly string[];
  readonly agreed: number;
};

/** The phrases of a document that blame. Each is known again as long as its line is the same. */
export function phrasesIn(markdown: string, locale: Locale): readonly FoundPhrase[] {
  const lines = markdown.split('\n');
  const seen = new Map<string, number>();
  return findBlame(markdown, { locale }).map(({ rule, line, text }) => {
    const own = `${lineHash(lines[line - 1] ?? '')}.${lineHash(`${rule} ${text}`)}`;
    const n = (seen.get(own) ?? 0) + 1;
    seen.set(own, n);
    return { key: n === 1 ? own : `${own}.${n}`, rule, line, text };
  });
}

export function agendaOf(incident: Incident, markdown: string): Agenda {
  const open = incident.actions.filter(({ status }) => status === 'open');
  return {
    questions: openQuestions(markdown),
    findings: incident.postmortem === undefined ? 0 : openFindings(incident.postmortem).length,
    hypotheses: incident.hypotheses.filter(({ status }) => status === 'open').map(({ id }) => id),
    actions: open.filter(({ owner, due }) => owner === undefined || due === undefined).map(({ id }) => id),
    agreed: incident.actions.length,
  };
}
