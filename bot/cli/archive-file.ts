import { createHash, type Hash } from 'node:crypto';
import { verifyChain } from '../app/ledger/index.ts';
import type { Envelope } from '../core/incident/index.ts';
import { kindOf, thingOf, type Thing, type ThingKind } from '../store/index.ts';

/*
 * An exported store: JSON lines. First what it is, then every thing of the store, then its artefacts, at last how many
 * there are and a hash of all lines before: a file that was cut off or changed is seen before anything is imported.
 */

export type ArchiveHead = {
  readonly tocsin: 'export';
  readonly format: 1;
  readonly at: string;
  /** The store was stopped for good: this is all of it. */
  readonly moved: boolean;
};

export type ArtefactThing = { readonly artefact: { readonly id: string; readonly base64: string } };

export type Counts = Partial<Record<ThingKind | 'artefact', number>>;

type ArchiveEnd = { readonly end: { readonly counts: Counts; readonly sha256: string } };

/** Writes the lines of an export; resolves to how many things there were. */
export async function writeArchive(
  head: ArchiveHead,
  things: AsyncIterable<Thing | ArtefactThing>,
  write: (line: string) => void | Promise<void>,
): Promise<Counts> {
  const hash = createHash('sha256');
  const counts: Counts = {};
  const line = async (value: unknown): Promise<void> => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    await write(text);
  };
  await line(head);
  for await (const thing of things) {
    const kind = 'artefact' in thing ? 'artefact' : kindOf(thing);
    counts[kind] = (counts[kind] ?? 0) + 1;
    await line(thing);
  }
  const end: ArchiveEnd = { end: { counts, sha256: hash.digest('hex') } };
  await write(`${JSON.stringify(end)}\n`);
  return counts;
}

export type ArchiveVerdict =
  | {
      readonly ok: true;
      readonly head: ArchiveHead;
      readonly counts: Counts;
      /** Tells this export from every other. */
      readonly mark: string;
      /** Of the newest event. */
      readonly newest: string | undefined;
      readonly streams: number;
    }
  | { readonly ok: false; readonly line: number; readonly why: string };

/** Reads a whole export without keeping it: form, hash, counts, the chain of every stream, and that nothing is torn. */
export async function verifyArchive(lines: AsyncIterable<string>): Promise<ArchiveVerdict> {
  const seen = createSeen();
  let n = 0;
  for await (const text of lines) {
    n += 1;
    const why = seen.line(text, n);
    if (why !== undefined) return { ok: false, line: n, why };
  }
  const ended = seen.ended();
  return 'why' in ended ? { ok: false, line: n, why: ended.why } : ended;
}

/** The things of an export that was verified. */
export async function* thingsOf(lines: AsyncIterable<string>): AsyncGenerator<Thing | ArtefactThing> {
  for await (const text of lines) {
    const value = JSON.parse(text) as object;
    if (!('tocsin' in value) && !('end' in value)) yield value as Thing | ArtefactThing;
  }
}

type Standing = { readonly version: number; readonly hash: string };

function createSeen() {
  const hash: Hash = createHash('sha256');
  const heads = new Map<string, Standing>();
  const states = new Map<string, Standing>();
  const counts: Counts = {};
  let head: ArchiveHead | undefined;
  let end: ArchiveEnd['end'] | undefined;
  let newest: string | undefined;
  let current = '';

  function event(canonical: string): string | undefined {
    const parsed = parsedLine(canonical) as Envelope | undefined;
    if (typeof parsed?.stream !== 'string') return 'an event is not JSON';
    const { stream } = parsed;
    if (stream !== current && heads.has(stream)) return `events of ${stream} do not stand together`;
    current = stream;
    const before = heads.get(stream);
    const verdict = verifyChain([parsed], before === undefined ? {} : { after: before });
    if (!verdict.ok) return `${stream}: broken at version ${verdict.at}: ${verdict.why}`;
    heads.set(stream, { version: parsed.version, hash: parsed.hash });
    if (newest === undefined || parsed.recordedAt > newest) newest = parsed.recordedAt;
    return undefined;
  }

  function thing(value: unknown): string | undefined {
    const artefact = artefactOf(value);
    if (artefact !== undefined) {
      counts.artefact = (counts.artefact ?? 0) + 1;
      const { id, base64 } = artefact;
      const actual = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');
      return actual === id ? undefined : `artefact ${id.slice(0, 64)} does not hold the bytes of its name`;
    }
    const known = thingOf(value);
    if (known === undefined) return 'nothing that this version of Tocsin knows';
    counts[kindOf(known)] = (counts[kindOf(known)] ?? 0) + 1;
    if ('event' in known) return event(known.event);
    if ('row' in known && known.row.view === 'state') {
      const { version, hash: stateHash } = known.row.doc as Partial<Standing>;
      states.set(known.row.key, { version: version ?? 0, hash: stateHash ?? '' });
    }
    return undefined;
  }

  function torn(): string | undefined {
    for (const [stream, state] of states) {
      const known = heads.get(stream);
      if (known?.version === state.version && known.hash === state.hash) continue;
      return (
        `${stream} stands at version ${state.version} and has events up to ${known?.version ?? 0}: ` +
        'it was written to while it was exported; stop Tocsin and export again'
      );
    }
    return undefined;
  }

  return {
    /** What is wrong with the line. */
    line(text: string, n: number): string | undefined {
      if (end !== undefined) return 'something follows the end';
      const value = parsedLine(text);
      if (value === undefined) return 'no JSON object';
      if (n === 1) {
        head = headOf(value);
        if (head === undefined) return 'this is no export of Tocsin, or one of a newer version';
      } else {
        end = endOf(value);
        if (end !== undefined) return undefined;
        const why = thing(value);
        if (why !== undefined) return why;
      }
      hash.update(`${text}\n`);
      return undefined;
    },
    ended(): Extract<ArchiveVerdict, { ok: true }> | { readonly why: string } {
      if (head === undefined) return { why: 'the file is empty' };
      if (end === undefined) return { why: 'the end is missing: the file was cut off' };
      const mark = hash.digest('hex');
      if (end.sha256 !== mark) return { why: 'the lines are not those that were written' };
      if (JSON.stringify(sorted(end.counts)) !== JSON.stringify(sorted(counts)))
        return { why: 'there are not as many things as were written' };
      const why = torn();
      return why === undefined ? { ok: true, head, counts, mark, newest, streams: heads.size } : { why };
    },
  };
}

const sorted = (counts: Counts): readonly (readonly [string, number])[] =>
  Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));

function parsedLine(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function headOf(value: object): ArchiveHead | undefined {
  const { tocsin, format } = value as Partial<ArchiveHead>;
  return tocsin === 'export' && format === 1 ? (value as ArchiveHead) : undefined;
}

function endOf(value: object): ArchiveEnd['end'] | undefined {
  if (!('end' in value)) return undefined;
  const { counts, sha256 } = value.end as Partial<ArchiveEnd['end']>;
  return typeof sha256 === 'string' && typeof counts === 'object' ? { counts, sha256 } : undefined;
}

function artefactOf(value: unknown): ArtefactThing['artefact'] | undefined {
  const { artefact } = value as Partial<ArtefactThing>;
  return typeof artefact?.id === 'string' && typeof artefact.base64 === 'string' ? artefact : undefined;
}
