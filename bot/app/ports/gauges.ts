import type { Instant } from '../../core/calendar/index.ts';
import type { Gauge } from '../../core/timeline/index.ts';

/**
 * Figures over many incidents for a monitoring system (bot/process/gauge-lines.ts). A gauge says how it is at `at`: the
 * same one told twice changes nothing, and what was corrected is in the next. Never throws.
 */
export type Gauges = { publish(gauges: readonly Gauge[], at: Instant): void };
