import { formatDistanceStrict } from 'date-fns/formatDistanceStrict';
import type { IncidentRow } from '../app/streams/index.ts';
import { plusSec } from '../core/calendar/index.ts';
import { label } from '../core/incident/index.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin incidents [--days N] [--open] [--store sqlite:FILE] [--json]

Lists the incidents that were opened in the last N days (default 90), newest first.

  --open                only those that are not over, however long ago they were opened unless --days is given
  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --json                [{id, number, title, service, severity, status, openedAt, resolvedAt?,
                        channel?, drill, private}]

exit code: 0 printed, 1 the store cannot be read, 2 wrong use
example:   tocsin incidents --open
`;

export const command = defineCommand('incidents', { summary: 'list incidents', help }, async (args, io) => {
  const { values } = parse(args, { ...common, days: { type: 'string' }, open: { type: 'boolean' } });
  const days = Number(values.days ?? '90');
  if (!(days > 0 && days <= 3660))
    throw new WrongUse(`--days must be a number from 1 to 3660, not ${values.days}`);
  return withReading({ store: values.store }, io, async ({ incidents, now }) => {
    const since = plusSec(now, -days * 86_400);
    const found = values.open
      ? (await incidents.allOpen('operator')).filter(
          ({ openedAt }) => values.days === undefined || openedAt >= since,
        )
      : await incidents.openedBetween('operator', since, plusSec(now, 1));
    const rows = found.toReversed();
    if (values.json) io.out(`${JSON.stringify(rows.map(listed), null, 2)}\n`);
    else io.out(rows.length === 0 ? 'no incidents\n' : rows.map((row) => incidentLine(row, now)).join(''));
    return 0;
  });
});

/** Without its figures: those are what tocsin metrics prints. */
const listed = ({ measures: _measures, ...row }: IncidentRow): Omit<IncidentRow, 'measures'> => row;

const over = ['resolved', 'closed', 'declined', 'merged'];

/** How long it took, or how long it has been open; nothing for one that went on in another or was none. */
function age(row: IncidentRow, now: string): string {
  if (row.resolvedAt === undefined && over.includes(row.status)) return '';
  const end = row.resolvedAt ?? now;
  const text = formatDistanceStrict(row.openedAt, end);
  return row.resolvedAt === undefined ? `for ${text}` : `took ${text}`;
}

export function incidentLine(row: IncidentRow, now: string): string {
  const opened = `${row.openedAt.slice(0, 16)}Z`;
  return `${label(row.number).padEnd(8)} ${row.severity} ${row.status.padEnd(13)} ${opened}  ${age(row, now).padEnd(15)} ${row.service}: ${row.title}\n`;
}
