import { instantFromText, plusSec, type Instant } from '../core/calendar/index.ts';
import { isSeverity } from '../core/catalogue/index.ts';
import type { Selection } from '../app/queries/metrics.ts';
import { WrongUse } from './options.ts';

/** Options of commands that look at the incidents of some time. */
export const periodOptions = {
  days: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  service: { type: 'string' },
  severity: { type: 'string' },
  team: { type: 'string' },
} as const;

export const periodHelp = `  --days N              the last N days (default 30)
  --from A --to B       instead: incidents opened in [A, B); a date means 00:00 UTC
  --service S           only this service
  --severity sev1       only this severity
  --team T              only services that this team owns`;

type Values = { readonly [K in keyof typeof periodOptions]?: string | undefined };

/** Which incidents are asked for; up to now and this moment included, unless `--to` says otherwise. */
export function selectionOf(values: Values, now: Instant): Selection {
  const { service, severity, team } = values;
  if (severity !== undefined && !isSeverity(severity))
    throw new WrongUse(`--severity must be sev1, sev2, sev3 or sev4, not ${severity}`);
  return {
    ...windowOf(values, now),
    ...(service === undefined ? {} : { service }),
    ...(severity === undefined ? {} : { severity }),
    ...(team === undefined ? {} : { team }),
  };
}

function windowOf(values: Values, now: Instant): { readonly from: Instant; readonly to: Instant } {
  if (values.from !== undefined || values.to !== undefined) {
    if (values.days !== undefined) throw new WrongUse('give --days, or --from and --to');
    if (values.from === undefined) throw new WrongUse('--to needs --from');
    const from = instant('--from', values.from);
    const to = values.to === undefined ? plusSec(now, 1) : instant('--to', values.to);
    if (from >= to) throw new WrongUse(`--from ${from} must be before --to ${to}`);
    return { from, to };
  }
  const days = Number(values.days ?? '30');
  if (!(days > 0 && days <= 3660))
    throw new WrongUse(`--days must be a number from 1 to 3660, not ${values.days}`);
  return { from: plusSec(now, -days * 86_400), to: plusSec(now, 1) };
}

function instant(option: string, text: string): Instant {
  const read = instantFromText(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (read === undefined)
    throw new WrongUse(`${option} must be a date or an instant such as 2026-03-29T08:00:00Z, not ${text}`);
  return read;
}
