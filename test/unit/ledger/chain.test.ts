import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  eraseText,
  sealEvents,
  verifyChain,
  type EventMeta,
} from '../../../bot/app/ledger/index.ts';
import type { Envelope, Fact } from '../../../bot/core/incident/index.ts';

const meta: EventMeta = {
  occurredAt: '2026-03-12T14:02:10.000Z',
  recordedAt: '2026-03-12T14:02:11.250Z',
  actor: { kind: 'person', person: 'p7k2', role: 'incident lead' },
  cause: 'cmd-1',
  correlation: 'incident/abc',
  configHash: 'c0ffee',
  drill: false,
  visibility: 'open',
};

function countedIds() {
  let n = 0;
  return {
    event: () => String((n += 1)).padStart(20, '0'),
    salt: () => (n += 1).toString(16).padStart(16, '0'),
  };
}

const seal = (facts: readonly Fact[], head?: { version: number; hash: string }) =>
  sealEvents({ facts, stream: 'incident/abc', head, meta, ids: countedIds() });

const envelopesOf = (facts: readonly Fact[]): readonly Envelope[] => seal(facts).map((each) => each.envelope);

const facts: readonly Fact[] = [
  { type: 'IncidentOpened', data: { service: 'checkout', severity: 'sev2' } },
  { type: 'NoteAdded', data: { pinned: true }, texts: { note: 'Cart là thủ phạm?', title: 'Đơn hàng' } },
  { type: 'IncidentResolved', data: {}, texts: { summary: 'Rolled back.' } },
];

const textsArb = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), { maxKeys: 3 });
const factArb: fc.Arbitrary<Fact> = fc.record({ type: fc.string(), data: fc.jsonValue(), texts: textsArb });
const factsArb = fc.array(factArb, { minLength: 1, maxLength: 5 });

describe('sealing', () => {
  test('numbers events from the head and chains them by hash', () => {
    const [first, second] = seal(facts, { version: 7, hash: 'f'.repeat(64) }).map((each) => each.envelope);
    expect(first).toMatchObject({ ...meta, stream: 'incident/abc', version: 8, prevHash: 'f'.repeat(64) });
    expect(second).toMatchObject({ version: 9, prevHash: first?.hash, type: 'NoteAdded' });
  });

  test('the canonical text says exactly what the envelope says', () => {
    for (const { envelope, canonical } of seal(facts)) {
      expect(JSON.parse(canonical)).toEqual(envelope);
      expect(canonicalJson(envelope)).toBe(canonical);
    }
  });

  test('the hash of a known event does not change from version to version of the program', () => {
    expect(envelopesOf(facts).map((event) => event.hash)).toMatchInlineSnapshot(`
      [
        "60eb3a33307d411a2a3126307c7678bb6df6d00c56b897f902c48d72f77ded0f",
        "4299c7ddbe70e16cf4cd6ec1abcebd82eb9e0c9125103a27cf50f083ba390fb2",
        "c4d445e9df810673a2d2d0e8a5236bb6f11c9cbd5b2aec7bde54734582f8583a",
      ]
    `);
  });

  test('each text has a salt of its own, so equal texts have different hashes', () => {
    const [event] = envelopesOf([{ type: 'T', data: {}, texts: { a: 'same', b: 'same' } }]);
    const erased = eraseText(eraseText(event!, 'a'), 'b');
    expect(erased.texts['a']).not.toEqual(erased.texts['b']);
  });

  test('an occurrence that lies 5 minutes ahead of our clock is cut to the time of recording', () => {
    const ahead = { ...meta, occurredAt: '2026-03-12T14:07:00.000Z' };
    const [event] = sealEvents({ facts, stream: 's', head: undefined, meta: ahead, ids: countedIds() });
    expect(event?.envelope.occurredAt).toBe(meta.recordedAt);
  });

  test('a fact that says when it happened is dated by that, others by the decision', () => {
    const occurredAt = '2026-03-12T14:00:00.000Z';
    const [own, common] = envelopesOf([
      { type: 'T', data: {}, occurredAt },
      { type: 'T', data: {} },
    ]);
    expect(own?.occurredAt).toBe(occurredAt);
    expect(common?.occurredAt).toBe(meta.occurredAt);
  });

  test('a fact with undefined in it is refused with its place', () => {
    expect(() => seal([{ type: 'T', data: { a: undefined } }])).toThrow('$.data.a: undefined');
  });

  test('a lone surrogate in a typed text becomes U+FFFD before it is hashed', () => {
    const [event] = envelopesOf([{ type: 'T', data: {}, texts: { note: 'a\ud800' } }]);
    expect(event?.texts['note']).toMatchObject({ text: 'a\ufffd' });
    expect(verifyChain([event!])).toEqual({ ok: true });
  });
});

describe('verifying', () => {
  test('any sealed facts verify, also in two appends', () => {
    fc.assert(
      fc.property(factsArb, factsArb, (one, two) => {
        const first = envelopesOf(one);
        const last = first.at(-1)!;
        const second = seal(two, { version: last.version, hash: last.hash }).map((each) => each.envelope);
        expect(verifyChain([...first, ...second])).toEqual({ ok: true });
        expect(verifyChain(second, { after: last, head: second.at(-1)! })).toEqual({ ok: true });
      }),
    );
  });

  test('any change of any byte of the stored text is found, or changes nothing that the text says', () => {
    fc.assert(
      fc.property(factsArb, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (some, n, at, flip) => {
        const sealed = seal(some);
        const chosen = n % sealed.length;
        const bytes = Buffer.from(sealed[chosen]!.canonical);
        const place = at % bytes.length;
        bytes[place] = bytes[place]! ^ flip;
        const changed = parsed(bytes.toString());
        if (changed === undefined || isDeepStrictEqual(changed, sealed[chosen]!.envelope)) return;
        const events = sealed.map((each, i) => (i === chosen ? changed : each.envelope));
        expect(verifyChain(events)).toMatchObject({ ok: false });
      }),
      { numRuns: 2000 },
    );
  });

  test('a number that was blown up beyond what JSON can say is found', () => {
    const [event] = envelopesOf([{ type: 'T', data: { n: 1e44 } }]);
    const changed = parsed(JSON.stringify(event).replace('1e+44', '1e+944'))!;
    expect(changed.data).toEqual({ n: Infinity });
    expect(verifyChain([changed])).toMatchObject({ ok: false, at: 1 });
  });

  test('each single bit of one event is found', () => {
    const sealed = seal(facts);
    const bytes = Buffer.from(sealed[1]!.canonical);
    let found = 0;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const copy = Buffer.from(bytes);
      copy[bit >> 3] = copy[bit >> 3]! ^ (1 << (bit & 7));
      const changed = parsed(copy.toString());
      if (changed === undefined) continue;
      const verdict = verifyChain([sealed[0]!.envelope, changed, sealed[2]!.envelope]);
      expect(verdict, `bit ${bit}: ${copy.toString()}`).toMatchObject({ ok: false });
      found += 1;
    }
    expect(found).toBeGreaterThan(bytes.length);
  });

  test('a character moved from the text into its salt is found', () => {
    const [event] = envelopesOf([{ type: 'T', data: {}, texts: { note: 'abc' } }]);
    const { salt } = event!.texts['note'] as { salt: string };
    const moved = { ...event!, texts: { note: { salt: `${salt}a`, text: 'bc' } } };
    expect(verifyChain([moved])).toEqual({
      ok: false,
      at: 1,
      why: 'text "note": a salt is not 16 hex characters',
    });
  });

  test('a salt or text wrapped in an array, which concatenates alike, is found', () => {
    const [event] = envelopesOf([{ type: 'T', data: {}, texts: { note: 'abc' } }]);
    const { salt, text } = event!.texts['note'] as { salt: string; text: string };
    for (const note of [
      { salt: [salt], text },
      { salt, text: [text] },
      { hash: [salt] },
      [salt, text],
      null,
    ]) {
      const wrapped = { ...event!, texts: { note } } as unknown as Envelope;
      expect(verifyChain([wrapped])).toMatchObject({ ok: false, at: 1 });
    }
  });

  test('a field added beside the hash of an erased text is found', () => {
    const event = eraseText(envelopesOf(facts)[1]!, 'note');
    const added = {
      ...event,
      texts: { ...event.texts, note: { ...event.texts['note']!, text: 'invented' } },
    };
    const [first, , third] = envelopesOf(facts);
    expect(verifyChain([first!, added as Envelope, third!])).toMatchObject({ ok: false, at: 2 });
  });

  test('a missing, doubled, moved or foreign event is found where it is', () => {
    const [a, b, c] = envelopesOf(facts) as [Envelope, Envelope, Envelope];
    expect(verifyChain([a, c])).toMatchObject({ ok: false, at: 2, why: 'version 3 follows version 1' });
    expect(verifyChain([b, c])).toMatchObject({ ok: false, at: 1, why: 'version 2 follows version 0' });
    expect(verifyChain([a, a, b])).toMatchObject({ ok: false, at: 2 });
    expect(verifyChain([a, c, b])).toMatchObject({ ok: false, at: 2 });
    const foreign = { ...b, stream: 'incident/xyz' };
    expect(verifyChain([a, foreign])).toEqual({
      ok: false,
      at: 2,
      why: 'the event belongs to incident/xyz, not to incident/abc',
    });
  });

  test('a chain that was sealed anew from the second event is found by a head that is known from elsewhere', () => {
    const [a, , c] = envelopesOf(facts) as [Envelope, Envelope, Envelope];
    const forged = seal([{ type: 'NoteAdded', data: {} }, facts[2]!], a).map((each) => each.envelope);
    expect(verifyChain([a, ...forged])).toEqual({ ok: true });
    expect(verifyChain([a, ...forged], { head: c })).toMatchObject({ ok: false, at: 3 });
  });

  test('a first event that was sealed anew is found by the event behind it', () => {
    const [, b, c] = envelopesOf(facts) as [Envelope, Envelope, Envelope];
    const [forged] = envelopesOf([{ type: 'IncidentOpened', data: { service: 'cart', severity: 'sev4' } }]);
    expect(verifyChain([forged!, b, c])).toEqual({
      ok: false,
      at: 2,
      why: 'the hash of the event before does not fit',
    });
  });

  test('events missing at the end are found by a known head; events after it are not minded', () => {
    const [a, b, c] = envelopesOf(facts) as [Envelope, Envelope, Envelope];
    expect(verifyChain([a], { head: b })).toMatchObject({ ok: false, at: 2 });
    expect(verifyChain([a, b, c], { head: b })).toEqual({ ok: true });
    expect(verifyChain([], { head: b })).toMatchObject({ ok: false, at: 1 });
  });
});

describe('erasing', () => {
  test('any texts can be erased in any order and the chain stays valid, with no trace of the text', () => {
    fc.assert(
      fc.property(factsArb, fc.infiniteStream(fc.boolean()), (some, coins) => {
        const erased = envelopesOf(some).map((event) =>
          Object.keys(event.texts).reduce(
            (left, name) => (coins.next().value ? eraseText(left, name) : left),
            event,
          ),
        );
        expect(verifyChain(erased)).toEqual({ ok: true });
      }),
    );
  });

  test('an erased text leaves only its hash, and erasing it again changes nothing', () => {
    const event = envelopesOf(facts)[1]!;
    const erased = eraseText(event, 'note');
    expect(erased.texts['note']).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(erased.texts['title']).toBe(event.texts['title']);
    expect(erased.hash).toBe(event.hash);
    expect(eraseText(erased, 'note')).toBe(erased);
    expect(eraseText(event, 'toString')).toBe(event);
  });

  test('a text named __proto__ is chained and erased like any other', () => {
    const texts = JSON.parse('{"__proto__":"hidden"}') as Record<string, string>;
    const event = envelopesOf([{ type: 'T', data: {}, texts }])[0]!;
    const erased = eraseText(event, '__proto__');
    expect(JSON.stringify(erased)).not.toContain('hidden');
    expect(verifyChain([erased])).toEqual({ ok: true });
  });
});

function parsed(text: string): Envelope | undefined {
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return undefined;
  }
}
