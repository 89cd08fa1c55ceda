import type { ActionItem } from '../../core/incident/index.ts';
import type { Store } from '../ports/index.ts';
import type { ActionsRow } from '../streams/index.ts';
import type { Incidents, Viewer } from './incidents.ts';

export type OpenAction = { readonly number: number; readonly action: ActionItem };

/** Those that figures count: what was agreed on in a drill is its people's work and no figure. */
export const countedActions = async (
  needs: { readonly store: Store; readonly incidents: Incidents },
  viewer: Viewer,
): Promise<readonly OpenAction[]> => (await listed(needs, viewer)).filter(({ drill }) => !drill);

/** Incidents with open action items that are looked at, those with the first due day first. */
const lookedAt = 500;

/** Open action items of all incidents that the viewer may see: by due day, those without one last. */
export const openActions = async (
  needs: { readonly store: Store; readonly incidents: Incidents },
  viewer: Viewer,
): Promise<readonly OpenAction[]> =>
  (await listed(needs, viewer)).map(({ number, action }) => ({ number, action }));

async function listed(
  needs: { readonly store: Store; readonly incidents: Incidents },
  viewer: Viewer,
): Promise<readonly (OpenAction & { readonly drill: boolean })[]> {
  const { rows } = await needs.store.rowsBy({
    view: 'actions',
    index: 'open',
    value: 'open',
    limit: lookedAt,
  });
  const found: (OpenAction & { readonly drill: boolean })[] = [];
  for (const { doc } of rows) {
    const { incident, number, private: hidden, drill = false, open } = doc as unknown as ActionsRow;
    const seen = !hidden || (await needs.incidents.find({ id: incident }, viewer)) !== undefined;
    if (seen) found.push(...open.map((action) => ({ number, action, drill })));
  }
  const day = ({ action }: OpenAction): string => action.due ?? '9999-12-31';
  return found.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.number - b.number));
}
