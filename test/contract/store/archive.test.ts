import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../../bot/cli/command.ts';
import { command as exportCommand } from '../../../bot/cli/export.ts';
import { command as importCommand } from '../../../bot/cli/import.ts';
import { command as tableCommand } from '../../../bot/cli/table.ts';
import { lanes, type Store } from '../../../bot/app/ports/index.ts';
import { createFolderArtefacts, openStore, openTarget } from '../../../bot/store/index.ts';
import { folder } from '../process/process-rig.ts';
import { hasJava, startLocalDynamo, type LocalDynamo } from './dynamodb-local.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, headOf, sealed } from './sample.ts';
import { startWallClock } from './wall-clock.ts';

type Said = { readonly code: number; readonly out: string; readonly err: string };

async function tocsin(command: Command, cwd: string, args: readonly string[], input = ''): Promise<Said> {
  let [out, err] = ['', ''];
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    readInput: () => Promise.resolve(input),
    env: { TOCSIN_STATE_DIR: cwd },
    cwd,
  };
  const code = await command.run(args, io).catch((error: Error) => {
    err += error.message;
    return 1;
  });
  return { code, out, err };
}

const options = { clock: startWallClock(), random: () => 0.5 };

const ok = (said: Said): Said => {
  expect([said.code, said.err]).toEqual([0, '']);
  return said;
};

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

const incident = (n: number) => ({
  view: 'incident',
  key: `i${n}`,
  doc: { title: `Thanh toán hỏng ${n}\u2028🔥`, n },
  index: {
    open: { value: n % 2 === 0 ? 'open' : 'over', sort: at(n) },
    number: { value: String(n), sort: `i${n}` },
    all: { value: '2026-03', sort: at(n) },
    service: { value: 'shop', sort: at(n) },
  },
});

/** Everything that a store can hold, some of it more often than a page has. */
async function fill(store: Store): Promise<void> {
  for (const name of ['incident/a', 'desk/shop', 'incident/🔥']) {
    const first = appendTo(name, undefined, {
      events: sealed(
        name,
        undefined,
        many(20, (n) => ({ type: 'T', data: { n }, texts: { note: `dòng\u2028 "${n}" \\ é` } })),
      ),
    });
    await store.append(first);
    const { version, hash } = headOf(first.events);
    await store.append(
      appendTo(name, headOf(first.events), {
        events: sealed(name, { version, hash }),
        rows: [incident(1), incident(2)],
      }),
    );
  }
  for (let n = 0; n < 8; n += 1) {
    const stream = `notice/n${n}`;
    const row = {
      view: 'notice',
      key: `n${n}`,
      doc: { n },
      index: { kind: { value: 'x', sort: at(n) }, every: { value: 'notice', sort: at(n) } },
    };
    await store.append(appendTo(stream, undefined, { rows: [row] }));
  }
  const effects = ['done', 'parked', 'running', 'retry', 'waiting', 'page'].map((id) =>
    effect(id, {
      lane: id === 'page' ? lanes.page : lanes.channel,
      dueAt: id === 'waiting' ? at(1e6) : at(-9),
    }),
  );
  const claims = [
    { key: 'delivery/1', value: 'INC-1' },
    { key: 'lock', value: '', expiresAt: at(1e6) },
  ];
  await store.enqueue({ effects, claims, recordedAt: at(0) });
  for (const each of await claim(store, at(0), { limit: 10 })) {
    if (each.id === 'done') await store.finish(ended(each, done), at(1));
    if (each.id === 'parked') await store.finish(ended(each, { parked: 'no phone' }), at(1));
    if (each.id === 'retry') {
      const outcome = { retryAt: at(99), error: 'later', counts: true, inDoubt: true };
      await store.finish(ended(each, outcome), at(1));
    }
  }
  for (let n = 0; n < 600; n += 40) {
    await enqueue(store, ...many(40, (i) => effect(`e${n + i}`, { dueAt: at(1e6 + i), lane: (i % 5) as 0 })));
  }
  for (let n = 0; n < 12; n += 1) await store.nextNumber('incident');
  await store.takeTurn({ key: 'chat.postMessage/C1', intervalMs: 1000 / 3, burst: 1, now: at(0) });
  await store.blockUntil('views.open', at(60));
}

/** The things of an export in an order of their own, without its first and last line. */
const things = (text: string): readonly string[] => text.trimEnd().split('\n').slice(1, -1).toSorted();

async function filledFile(): Promise<{ readonly cwd: string; readonly sqlite: string }> {
  const cwd = await folder();
  const sqlite = `sqlite:${join(cwd, 'tocsin.sqlite')}`;
  const store = await openStore(sqlite, options);
  await fill(store);
  await store.close();
  return { cwd, sqlite };
}

describe('an export', () => {
  test('what is changed, cut off or torn is refused with its line, and nothing is imported', async () => {
    const { cwd, sqlite } = await filledFile();
    const { out: text } = ok(await tocsin(exportCommand, cwd, ['--store', sqlite]));
    const lines = text.split('\n');
    const refused = async (changed: string): Promise<string> => {
      const said = await tocsin(importCommand, cwd, ['--store', `sqlite:${cwd}/new.sqlite`], changed);
      expect([said.code, said.out]).toEqual([1, '']);
      return said.err;
    };
    const eventAt = lines.findIndex((line) => line.startsWith('{"event"'));
    const without = (n: number): string => lines.filter((_, index) => index !== n).join('\n');
    expect(await refused('')).toMatch(/the file is empty/);
    expect(await refused('{"hello":1}')).toMatch(/line 1: this is no export of Tocsin/);
    expect(await refused(lines.slice(0, -2).join('\n'))).toMatch(/the end is missing: the file was cut off/);
    expect(await refused(lines.slice(0, 40).join('\n').slice(0, -5))).toMatch(/line 40: no JSON object/);
    expect(await refused(without(eventAt))).toMatch(/line \d+: .*version 2 follows version 0/);
    expect(await refused(text.replace('Thanh', 'Thank'))).toMatch(/lines are not those that were written/);
    expect(await refused(text.replace('\\"n\\":7', '\\"n\\":8'))).toMatch(/broken at version \d+/);
    expect(await refused(text.replace('{"row"', '{"raw"'))).toMatch(
      /nothing that this version of Tocsin knows/,
    );
    expect(await refused(`${text}{"row":1}\n`)).toMatch(/something follows the end/);
    await expect(readFile(join(cwd, 'new.sqlite'))).rejects.toThrow('ENOENT');
  });

  test('a row of state that is not at the head of its stream tells that the store was in use', async () => {
    const cwd = await folder();
    const sqlite = `sqlite:${join(cwd, 'tocsin.sqlite')}`;
    const store = await openStore(sqlite, options);
    const doc = { version: 2, hash: 'x', shape: 1, state: {} };
    await store.append(appendTo('s', undefined, { rows: [{ view: 'state', key: 's', doc }] }));
    await store.close();
    const { out } = ok(await tocsin(exportCommand, cwd, ['--store', sqlite]));
    const said = await tocsin(importCommand, cwd, ['--store', `sqlite:${cwd}/new.sqlite`], out);
    expect(said.err).toMatch(/s stands at version 2 and has events up to 1: .*stop Tocsin and export again/);
  });

  test('a file that is there is kept, a store in use is not moved, and a moved one is only read', async () => {
    const { cwd, sqlite } = await filledFile();
    await writeFile(join(cwd, 'kept.jsonl'), 'mine');
    const kept = await tocsin(exportCommand, cwd, ['kept.jsonl', '--store', sqlite]);
    expect([kept.code, kept.err]).toEqual([1, expect.stringMatching(/exists already; --force replaces it/)]);

    const open = await openStore(sqlite, options);
    const inUse = await tocsin(exportCommand, cwd, ['a.jsonl', '--move', 'sqlite:b', '--store', sqlite]);
    expect([inUse.code, inUse.err]).toEqual([1, expect.stringMatching(/stop it first/)]);
    ok(await tocsin(exportCommand, cwd, ['beside.jsonl', '--store', sqlite]));
    await open.close();

    ok(await tocsin(exportCommand, cwd, ['kept.jsonl', '--force', '--move', 'sqlite:b', '--store', sqlite]));
    await expect(openStore(sqlite, options)).rejects.toThrow(/was moved to sqlite:b: start Tocsin there/);
    const reader = await openStore(sqlite, { ...options, readOnly: true });
    expect(await reader.streams('', undefined, 100)).toHaveLength(11);
    await reader.close();
    ok(await tocsin(exportCommand, cwd, ['--take-back', '--store', sqlite]));
    await (await openStore(sqlite, options)).close();
  });

  test('what was due is held unless it is said otherwise, and whatever is open is in doubt', async () => {
    const { cwd, sqlite } = await filledFile();
    ok(await tocsin(exportCommand, cwd, ['all.jsonl', '--store', sqlite]));
    const into = `sqlite:${cwd}/held.sqlite`;
    const { out } = ok(await tocsin(importCommand, cwd, ['all.jsonl', '--store', into, '--json']));
    const store = await openStore(into, { ...options, readOnly: true });
    const parked = await store.effects({ state: 'parked', limit: 1000 });
    expect(JSON.parse(out)).toMatchObject({ held: parked.length - 1, streams: 11 });
    expect(parked.find(({ id }) => id === 'page')).toMatchObject({
      lastError: expect.stringMatching(/^held: the store was imported at /) as string,
      inDoubt: true,
    });
    expect(parked.find(({ id }) => id === 'parked')?.lastError).toBe('no phone');
    expect((await store.effect('done'))?.inDoubt).toBe(false);
    await store.close();
  });

  test('a store with anything in it is refused, one that was only started is filled', async () => {
    const { cwd, sqlite } = await filledFile();
    ok(await tocsin(exportCommand, cwd, ['all.jsonl', '--store', sqlite]));
    const again = await tocsin(importCommand, cwd, ['all.jsonl', '--store', sqlite]);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/is not empty \(events, .*new store only/),
    ]);
    const started = `sqlite:${cwd}/started.sqlite`;
    await (await openStore(started, options)).close();
    ok(await tocsin(importCommand, cwd, ['all.jsonl', '--store', started]));
    const store = await openStore(started, options);
    expect(await store.nextNumber('incident')).toBe(13);
    await store.close();
  });

  test('wrong use is said with exit code 2', async () => {
    const cwd = await folder();
    const wrong: readonly (readonly [Command, readonly string[]])[] = [
      [exportCommand, ['a', 'b']],
      [exportCommand, ['--json']],
      [exportCommand, ['a', '--take-back']],
      [importCommand, ['a', 'b']],
      [importCommand, ['a', '--resume-effects', 'soon']],
    ];
    for (const [command, args] of wrong) expect((await tocsin(command, cwd, args)).code).toBe(2);
    const memory = await tocsin(exportCommand, cwd, ['--store', 'memory:']);
    expect([memory.code, memory.err]).toEqual([1, expect.stringMatching(/sqlite:FILE or dynamodb:/)]);
  });
});

describe.skipIf(!hasJava())('moving between SQLite and DynamoDB (needs Java 17)', () => {
  let dynamo: LocalDynamo;
  const before = { ...process.env };
  let tables = 0;
  const newName = (): string => `dynamodb://eu-west-1/archive-${(tables += 1)}`;

  beforeAll(async () => {
    dynamo = await startLocalDynamo();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
  });
  afterAll(async () => {
    process.env = before;
    await dynamo.stop();
  });

  test('a team moves from SQLite to DynamoDB and back: every thing is the same, byte for byte', async () => {
    const { cwd, sqlite } = await filledFile();
    const artefacts = createFolderArtefacts(join(cwd, 'artefacts'));
    const { id: artefact } = await artefacts.put('rows\u2028🔥', 'text/plain');
    const dynamodb = newName();
    ok(await tocsin(tableCommand, cwd, ['create', '--store', dynamodb]));

    ok(await tocsin(exportCommand, cwd, ['1.jsonl', '--move', dynamodb, '--store', sqlite]));
    ok(await tocsin(importCommand, cwd, ['1.jsonl', '--store', dynamodb, '--resume-effects', 'all']));
    const there = await folder();
    ok(await tocsin(exportCommand, cwd, ['2.jsonl', '--move', 'sqlite:back', '--store', dynamodb]));
    const back = `sqlite:${join(there, 'tocsin.sqlite')}`;
    ok(
      await tocsin(importCommand, there, [join(cwd, '2.jsonl'), '--store', back, '--resume-effects', 'all']),
    );
    ok(await tocsin(exportCommand, there, ['3.jsonl', '--store', back]));

    const texts = await Promise.all(
      [join(cwd, '1.jsonl'), join(cwd, '2.jsonl'), join(there, '3.jsonl')].map((file) =>
        readFile(file, 'utf8'),
      ),
    );
    const [first, second, third] = texts.map(things);
    expect(first!.length).toBeGreaterThan(650);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const moved = await createFolderArtefacts(join(there, 'artefacts')).get(artefact);
    expect(new TextDecoder().decode(moved)).toBe('rows\u2028🔥');
    await expect(openStore(dynamodb, options)).rejects.toThrow(/was moved to sqlite:back/);
  });

  test('a store that came by import goes on: heads, numbers, keys, effects and lists are those of before', async () => {
    const { cwd, sqlite } = await filledFile();
    const dynamodb = newName();
    ok(await tocsin(tableCommand, cwd, ['create', '--store', dynamodb]));
    const piped = ok(await tocsin(exportCommand, cwd, ['--move', dynamodb, '--store', sqlite]));
    ok(await tocsin(importCommand, cwd, ['--store', dynamodb, '--resume-effects', 'all'], piped.out));
    const told: string[] = [];
    const store = await openStore(dynamodb, { ...options, notBefore: (newest) => told.push(newest) });
    expect(told).toEqual([at(0)]);
    const head = await store.head('incident/a');
    expect(head?.version).toBe(21);
    expect(await store.append(appendTo('incident/a', head))).toEqual({ ok: true });
    expect(await store.nextNumber('incident')).toBe(13);
    expect(await store.claimed('delivery/1', at(0))).toBe('INC-1');
    const all = { view: 'notice', index: 'every', value: 'notice', limit: 5 };
    expect((await store.rowsBy(all)).rows.map(({ key }) => key)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
    expect(await store.takeTurn({ key: 'views.open', intervalMs: 1, burst: 1, now: at(5) })).toEqual({
      ok: false,
      freeAt: at(60),
    });
    // Its lease of before still counts: whoever held it may have done the work.
    expect((await claim(store, at(29))).map(({ id }) => id)).toEqual([]);
    expect(await claim(store, at(30), { limit: 9 })).toMatchObject([
      { id: 'page', inDoubt: true },
      { id: 'running', inDoubt: true },
    ]);
    await store.close();
  });

  test('a table with anything in it is refused; a broken-off import keeps Tocsin away until the same one goes on', async () => {
    const { cwd, sqlite } = await filledFile();
    const dynamodb = newName();
    ok(await tocsin(tableCommand, cwd, ['create', '--store', dynamodb]));
    ok(await tocsin(exportCommand, cwd, ['all.jsonl', '--store', sqlite]));

    const text = await readFile(join(cwd, 'all.jsonl'), 'utf8');
    const { sha256 } = (JSON.parse(text.trimEnd().split('\n').at(-1)!) as { end: { sha256: string } }).end;
    const target = await openTarget(dynamodb, sha256);
    await target.put([{ counter: { name: 'incident', n: 3 } }]);
    await target.abandon();

    await expect(openStore(dynamodb, options)).rejects.toThrow(
      /was not finished: run the same tocsin import/,
    );
    await expect(openTarget(dynamodb, 'another')).rejects.toThrow(/another import .* was not finished/);
    ok(await tocsin(importCommand, cwd, ['all.jsonl', '--store', dynamodb]));
    const store = await openStore(dynamodb, options);
    expect(await store.nextNumber('incident')).toBe(13);
    await store.close();

    const again = await tocsin(importCommand, cwd, ['all.jsonl', '--store', dynamodb]);
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/is not empty.*new store only/)]);
  });
});
