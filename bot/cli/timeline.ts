import { canonicalJson, verifyChain } from '../app/ledger/index.ts';
import { label, type Envelope } from '../core/incident/index.ts';
import type { CommandIo } from './command.ts';
import { defineCommand } from './define-command.ts';
import { readGiven } from './given-file.ts';
import { common, localeOf, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';
import { rendered, timelineFormats, type TimelineFormat } from './timeline-formats.ts';
import { incidentNamed, oneIncident } from './which-incident.ts';

const help = `usage: tocsin timeline INC-12 [--kind KIND ...] [--format FORMAT] [--verify] [--store sqlite:FILE]
                       [--locale en|vi]
       tocsin timeline --verify FILE [--head HASH]

Prints what happened, in the order in which it happened (UTC). Times that people corrected are the corrected ones.

  --kind KIND           only entries of that kind: alarm, page, status, severity, role, note, update, evidence, gap,
                        runbook, channel, document, correction or failure; may be given several times
  --format FORMAT       text (default), json, md, html, csv; or events: the stored record, an event per line, which
                        anyone can check later with --verify FILE, without a store
  --json                as --format json: [{at, recordedAt, kind, text, actor, event}]
  --verify              check the hash chain of the record; exit 1 when it is broken. Texts that were erased are part
                        of the chain by their hash
  --head HASH           with --verify FILE: the hash that Slack showed when the incident was resolved has to be in it
  --locale en|vi        language (default en)
  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)

exit code: 0 printed, 1 no such incident or a broken record, 2 wrong use
example:   tocsin timeline INC-12 --kind alarm --kind page
           tocsin timeline INC-12 --format events > inc-12.jsonl && tocsin timeline --verify inc-12.jsonl
`;

export const command = defineCommand(
  'timeline',
  { summary: 'the timeline of an incident', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      kind: { type: 'string', multiple: true },
      format: { type: 'string' },
      verify: { type: 'boolean' },
      head: { type: 'string' },
    });
    const format = formatOf(values.format, values.json === true);
    const [named = '', ...others] = positionals;
    if (values.verify === true && others.length === 0 && !/^(?:inc-?)?\d+$/i.test(named) && named !== '')
      return verifyFile(named, values.head, io);
    if (values.head !== undefined) throw new WrongUse('--head goes with --verify FILE');
    const name = oneIncident(positionals);
    return withReading({ store: values.store, locale: localeOf(values.locale) }, io, async (reading) => {
      const incident = await incidentNamed(reading, name);
      if (!incident) {
        io.err(`tocsin timeline: there is no incident ${name.slice(0, 60)}; see: tocsin incidents\n`);
        return 1;
      }
      const { events, entries } = await reading.timelineOf(incident);
      const wanted = entries.filter((entry) => values.kind === undefined || values.kind.includes(entry.kind));
      const title = `${label(incident.number)} ${incident.title}`;
      if (format === 'events') io.out(events.map((event) => `${canonicalJson(event)}\n`).join(''));
      else io.out(rendered[format]({ title, entries: wanted }));
      return values.verify ? verified(events, io) : 0;
    });
  },
);

function formatOf(given: string | undefined, json: boolean): TimelineFormat {
  const format = given ?? (json ? 'json' : 'text');
  const known = timelineFormats.find((each) => each === format);
  if (known === undefined)
    throw new WrongUse(`--format must be one of ${timelineFormats.join(', ')}, not ${format.slice(0, 40)}`);
  return known;
}

/** Longest record that is read; that of an incident with thousands of events takes some megabytes. */
const longestRecord = 256 * 1024 * 1024;

/** Checks a record that was printed with `--format events`; needs no store and no Tocsin that runs. */
async function verifyFile(file: string, head: string | undefined, io: CommandIo): Promise<number> {
  const text = await readGiven(file, io, longestRecord);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const events: Envelope[] = [];
  for (const [index, line] of lines.entries()) {
    const event = eventIn(line);
    if (event === undefined) {
      io.err(`${file}:${index + 1}: no event stands here; print the record with --format events\n`);
      return 1;
    }
    events.push(event);
  }
  if (events.length === 0) {
    io.err(`${file} holds no event\n`);
    return 1;
  }
  if (head !== undefined && !events.some(({ hash }) => hash.startsWith(head.toLowerCase()))) {
    io.err(
      `no event of ${file} has a hash that begins with ${head.slice(0, 64)}: the end of the record is missing\n`,
    );
    return 1;
  }
  return verified(events, io);
}

function eventIn(line: string): Envelope | undefined {
  try {
    const event = JSON.parse(line) as Envelope | null;
    return typeof event?.stream === 'string' && typeof event.hash === 'string' ? event : undefined;
  } catch {
    return undefined;
  }
}

function verified(events: readonly Envelope[], io: CommandIo): number {
  const streams = Map.groupBy(events, ({ stream }) => stream);
  let broken = 0;
  for (const [stream, own] of streams) {
    const verdict = verifyChain(own);
    if (!verdict.ok) {
      broken += 1;
      io.err(`${stream}: broken at version ${verdict.at}: ${verdict.why}\n`);
    }
  }
  if (broken === 0) io.err(`${events.length} events in ${streams.size} chains: unbroken\n`);
  return broken === 0 ? 0 : 1;
}
