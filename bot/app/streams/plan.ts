import { isSame, type KeptPlan, type Layer } from '../../core/oncall/index.ts';
import { accept, type Fact } from '../../core/incident/index.ts';
import type { StreamKind } from './kind.ts';

export type KeepPlan = {
  readonly type: 'KeepPlan';
  readonly zone: string;
  readonly written: readonly Layer[];
  readonly inForce: readonly Layer[];
};

type Kept = Fact<'PlanKept', Omit<KeepPlan, 'type'>>;

type Plan = { readonly plan?: KeptPlan };

/**
 * `plan/<schedule>`: the rotation that is in force since the file was edited, so that a person who was added or removed
 * changes nothing for who is on call, also after a restart.
 */
export const planStream: StreamKind<Plan, KeepPlan, Kept, never> = {
  name: 'plan',
  shape: 1,
  initial: {},
  decide: ({ plan }, { zone, written, inForce }) => {
    const data = { zone, written, inForce };
    return isSame(plan, data) ? accept() : accept({ type: 'PlanKept', data });
  },
  evolve: (_state, { data: { zone, written, inForce } }) => ({ plan: { zone, written, inForce } }),
  react: () => [],
  rows: () => [],
  headers: (id) => ({ correlation: `plan/${id}`, drill: false, visibility: 'open' }),
};
