import { plusSec, type Instant } from '../../calendar/index.ts';
import type { MinuteLine, TracesFinding } from '../../incident/index.ts';

/** Eight heights, as in a diagram; a dot where nothing was recorded. */
const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

export type Bars = {
  readonly bars: string;
  /** The first value that was recorded, the highest and its minute; shares from 0 to 1, or seconds. */
  readonly usual: number;
  readonly most: number;
  readonly mostAt: Instant;
};

/** A line of minutes as text, and what of it is said in figures; undefined where nothing was recorded. */
export function barsOf({ from, values }: MinuteLine, unit: TracesFinding['unit']): Bars | undefined {
  const seen = values.filter((value) => value !== null);
  const [usual] = seen;
  if (usual === undefined) return undefined;
  const most = Math.max(...seen);
  const top = unit === 'faults' ? 1 : most;
  const bars = values.map((value) =>
    value === null
      ? '·'
      : heights[Math.max(0, Math.min(7, Math.floor((value / Math.max(top, 1e-9)) * 7.999)))],
  );
  return { bars: bars.join(''), usual, most, mostAt: plusSec(from, 60 * values.indexOf(most)) };
}
