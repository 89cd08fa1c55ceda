import type { ActionItem } from '../../core/incident/index.ts';
import type { Store } from '../ports/index.ts';
import type { ActionsRow } from '../streams/index.ts';
import type { Incidents, Viewer } from './incidents.ts';

export type OpenAction = { readonly number: number; readonly action: ActionItem };

/** Incidents with open action items that are looked at, those with the first due day first. */
const lookedAt = 500;

/** Open action items of all incidents that the viewer may see: by due day, those without one last. */
export async function openActions(
  needs: { readonly store: Store; readonly incidents: Incidents },
  viewer: Viewer,
): Promise<readonly OpenAction[]> {
  const { rows } = await needs.store.rowsBy({
    view: 'actions',
    index: 'open',
    value: 'open',
    limit: lookedAt,
  });
  const found: OpenAction[] = [];
  for (const { doc } of rows) {
    const { incident, number, private: hidden, open } = doc as unknown as ActionsRow;
    const seen = !hidden || (await needs.incidents.find({ id: incident }, viewer)) !== undefined;
    if (seen) found.push(...open.map((action) => ({ number, action })));
  }
  const day = ({ action }: OpenAction): string => action.due ?? '9999-12-31';
  return found.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.number - b.number));
}
