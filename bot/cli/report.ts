import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reportOf } from '../app/queries/report.ts';
import { isZone } from '../core/calendar/index.ts';
import { defineCommand } from './define-command.ts';
import { common, localeOf, parse, WrongUse } from './options.ts';
import { periodHelp, periodOptions, selectionOf } from './period.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin report [--out FILE] [--keep] [--days N | --from A --to B] [--service S] [--severity SEV] [--team T]
                     [--zone ZONE] [--locale en|vi] [--store sqlite:FILE]

Writes one page of HTML with the figures, their trend, when incidents begin, the four keys of delivery, error budgets,
services, alarms, pages, open action items and the list of incidents. It loads nothing from elsewhere, is read by day
and by night, and can be printed. Drills, declined, merged and private incidents are left out.

  --out FILE            where to write it (default: standard output)
  --keep                keeps it with the artefacts (their folder, or the bucket) and prints its id: its SHA-256
${periodHelp}
  --zone ZONE           time zone of the map of weekdays and hours (default UTC)
  --locale en|vi        language (default en)
  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)

The one process serves the same page at GET /report where TOCSIN_REPORT_TOKEN is set.

exit code: 0 written, 1 the store cannot be read or the file not be written, 2 wrong use
example:   tocsin report --days 90 --zone Europe/Berlin --out report.html
`;

export const command = defineCommand(
  'report',
  { summary: 'the figures as a page', help },
  async (args, io) => {
    const { values } = parse(args, {
      ...common,
      ...periodOptions,
      out: { type: 'string' },
      keep: { type: 'boolean' },
      zone: { type: 'string' },
    });
    const { zone = 'UTC' } = values;
    if (!isZone(zone))
      throw new WrongUse(`--zone must be a time zone such as Europe/Berlin, not ${zone.slice(0, 60)}`);
    const locale = localeOf(values.locale) ?? 'en';
    selectionOf(values, '2000-01-01T00:00:00.000Z');
    return withReading({ store: values.store, locale }, io, async ({ store, incidents, artefacts, now }) => {
      const selection = selectionOf(values, now);
      const page = await reportOf({ store, incidents }, selection, { zone, locale, now });
      if (values.out !== undefined) await writeFile(resolve(io.cwd, values.out), page);
      if (values.keep === true) io.out(`${(await artefacts().put(page, 'text/html; charset=utf-8')).id}\n`);
      else if (values.out === undefined) io.out(page);
      return 0;
    });
  },
);
