import { redact, type RedactionPattern } from '../catalogue/index.ts';
import type { NotificationRow } from './parse.ts';
import type { AlarmSignal, Change } from './signal.ts';

/**
 * The row without what a team's own patterns name, in what people read of it; what identifies something stays. The rules
 * that hold for everybody were applied when it was parsed.
 */
export function redactedRow(row: NotificationRow, patterns: readonly RedactionPattern[]): NotificationRow {
  if (patterns.length === 0) return row;
  const clean = cleaner(patterns);
  const { signal, change, notice, refused } = row;
  return {
    ...row,
    ...(signal === undefined ? {} : { signal: redactedSignal(signal, clean) }),
    ...(change === undefined ? {} : { change: redactedChange(change, patterns) }),
    ...(notice === undefined
      ? {}
      : { notice: { ...notice, title: clean(notice.title), text: clean(notice.text) } }),
    ...(refused === undefined ? {} : { refused: { ...refused, detail: clean(refused.detail) } }),
  };
}

/** The same for a change, from wherever it was told. */
export const redactedChange = (change: Change, patterns: readonly RedactionPattern[]): Change =>
  change.reason === undefined ? change : { ...change, reason: cleaner(patterns)(change.reason) };

function redactedSignal(signal: AlarmSignal, clean: (text: string) => string): AlarmSignal {
  const { state, sentence, description, logLines, suppressed } = signal;
  return {
    ...signal,
    state: { ...state, reason: clean(state.reason) },
    sentence: clean(sentence),
    ...(description === undefined ? {} : { description: clean(description) }),
    ...(logLines === undefined ? {} : { logLines: logLines.map(clean) }),
    ...(suppressed?.reason === undefined
      ? {}
      : { suppressed: { ...suppressed, reason: clean(suppressed.reason) } }),
  };
}

const cleaner =
  (patterns: readonly RedactionPattern[]) =>
  (text: string): string =>
    redact(text, patterns).text;
