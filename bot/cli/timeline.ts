import { verifyChain } from '../app/ledger/index.ts';
import { label, type Envelope } from '../core/incident/index.ts';
import type { TimelineEntry } from '../core/timeline/index.ts';
import { defineCommand } from './define-command.ts';
import { common, localeOf, parse } from './options.ts';
import { withReading } from './reading.ts';
import { incidentNamed, oneIncident } from './which-incident.ts';

const help = `usage: tocsin timeline INC-12 [--kind KIND ...] [--verify] [--store sqlite:FILE] [--json] [--locale en|vi]

Prints what happened, in the order in which it happened (UTC).

  --kind KIND           only entries of that kind: alarm, page, status, severity, role, note, update, evidence, gap,
                        runbook, channel, document or failure; may be given several times
  --verify              check the hash chain of the record; exit 1 when it is broken
  --locale en|vi        language (default en)
  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --json                [{at, recordedAt, kind, text, actor, event}]

exit code: 0 printed, 1 no such incident or a broken record, 2 wrong use
example:   tocsin timeline INC-12 --kind alarm --kind page
`;

export const command = defineCommand(
  'timeline',
  { summary: 'the timeline of an incident', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      kind: { type: 'string', multiple: true },
      verify: { type: 'boolean' },
    });
    const name = oneIncident(positionals);
    return withReading({ store: values.store, locale: localeOf(values.locale) }, io, async (reading) => {
      const incident = await incidentNamed(reading, name);
      if (!incident) {
        io.err(`tocsin timeline: there is no incident ${name.slice(0, 60)}; see: tocsin incidents\n`);
        return 1;
      }
      const { events, entries } = await reading.timelineOf(incident);
      const wanted = entries.filter((entry) => values.kind === undefined || values.kind.includes(entry.kind));
      if (values.json) io.out(`${JSON.stringify(wanted, null, 2)}\n`);
      else io.out(`${label(incident.number)} ${incident.title}\n${wanted.map(line).join('')}`);
      return values.verify ? verified(events, (text) => io.err(text)) : 0;
    });
  },
);

const line = ({ at, kind, text, event }: TimelineEntry): string =>
  `${at.slice(0, 19)}Z  ${kind.padEnd(9)} ${text.replace(/\s+/g, ' ')}  [${event}]\n`;

function verified(events: readonly Envelope[], err: (text: string) => void): number {
  const streams = Map.groupBy(events, ({ stream }) => stream);
  let broken = 0;
  for (const [stream, own] of streams) {
    const verdict = verifyChain(own);
    if (!verdict.ok) {
      broken += 1;
      err(`${stream}: broken at version ${verdict.at}: ${verdict.why}\n`);
    }
  }
  if (broken === 0) err(`${events.length} events in ${streams.size} chains: unbroken\n`);
  return broken === 0 ? 0 : 1;
}
