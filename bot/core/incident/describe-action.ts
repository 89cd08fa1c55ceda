import type { Texts } from '../texts/index.ts';
import type { ActionEvent } from './actions.ts';

/**
 * What happened to an action item, as a sentence.
 * @param typed a text that somebody typed, or that it was erased; undefined where none was given
 */
export function describeAction(
  event: ActionEvent,
  who: string,
  typed: (name: string) => string | undefined,
  texts: Texts,
): string {
  const t = texts.actions;
  const { action: id } = event.data;
  const reason = typed('reason');
  const because = (text: string): string => (reason === undefined ? text : `${text}: ${reason}`);
  switch (event.type) {
    case 'ActionAdded': {
      const { kind, due = '' } = event.data;
      return t.added({ who, id, kind, due, text: typed('action') ?? '' });
    }
    case 'ActionChanged': {
      const { kind = '', owner, due = '' } = event.data;
      return t.changed({ who, id, kind, due, owner: owner === undefined ? '' : '+' });
    }
    case 'ActionEnded':
      return because(event.data.how === 'done' ? t.done({ who, id }) : t.dropped({ who, id }));
    case 'ActionReopened':
      return because(t.reopened({ who, id }));
  }
}
