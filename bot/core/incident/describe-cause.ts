import type { Texts } from '../texts/index.ts';
import type { CauseEvent } from './causes.ts';

/** That a change caused it, or did not; `reason` as typed. */
export function describeCause(
  { type, data: { change } }: Pick<CauseEvent, 'type' | 'data'>,
  who: string,
  reason: string | undefined,
  texts: Texts,
): string {
  const { source, subject, version = '' } = change;
  const said = { who, source, subject, version };
  const text = type === 'ChangeLinked' ? texts.causes.linked(said) : texts.causes.unlinked(said);
  return reason === undefined ? text : `${text}: ${reason}`;
}
