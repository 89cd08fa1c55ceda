import { timeOf } from '../fields.ts';
import { AwsError } from '../service.ts';
import type { Fields } from '../service.ts';

const maxRangeMs = 6 * 3_600_000;

export const refuse = (message: string): AwsError => new AwsError('InvalidRequestException', message);

/** Every request about a time range: both ends, in order, at most 6 h. */
export function rangeOf(input: Fields): { readonly from: number; readonly to: number } {
  const from = timeOf(input, 'StartTime');
  const to = timeOf(input, 'EndTime');
  if (from === undefined || to === undefined) throw refuse('StartTime and EndTime are required');
  if (from > to) throw refuse('StartTime must be before EndTime');
  if (to - from > maxRangeMs) throw refuse('Time range cannot be longer than 6 hours');
  return { from, to };
}
