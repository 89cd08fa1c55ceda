import { writeSync } from 'node:fs';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import type { Store } from '../../../bot/app/ports/index.ts';
import { openStore } from '../../../bot/store/index.ts';
import { appendTo, claim, done, effect, ended, enqueue, headOf, noon, sealed } from './sample.ts';
import { startWallClock } from './wall-clock.ts';

/*
 * A process of its own for tests: `hold FILE` opens and waits to be killed; `fill FILE FROM` appends until it is
 * killed, saying what was acknowledged; `compete FILE NAME ROUNDS` races another of its kind.
 */

const [task, file, ...words] = process.argv.slice(2);

/** Synchronous: what was said before a SIGKILL has been said. */
const say = (line: string): void => void writeSync(1, `${line}\n`);

async function hold(store: Store): Promise<void> {
  await enqueue(store, effect('held'));
  say('held');
  setInterval(() => {}, 1000);
}

/** 16 streams at once, each append with an effect, a row and a claim of the same name. */
async function fill(store: Store, from: number): Promise<void> {
  await Promise.all(
    Array.from({ length: 16 }, async (_, n) => {
      const stream = `stream/${n}`;
      let head = await store.head(stream);
      for (let round = from; ; round++) {
        const tag = `${stream}/${(head?.version ?? 0) + 1}`;
        const batch = appendTo(stream, head, {
          effects: [effect(tag)],
          rows: [{ view: 'v', key: tag, doc: { tag }, index: { all: { value: '', sort: tag } } }],
          claims: [{ key: tag, value: 'x' }],
        });
        const outcome = await store.append(batch);
        if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
        head = headOf(batch.events);
        say(`${stream} ${head.version} ${head.hash}`);
      }
    }),
  );
}

/** Appends to one stream, claims effects and draws numbers against the other process; says what it got. */
async function compete(store: Store, name: string, rounds: number): Promise<void> {
  const got = { name, versions: [] as number[], effects: [] as string[], numbers: [] as number[], busy: 0 };
  for (let round = 0; round < rounds; round++) {
    const head = await store.head('contested');
    const events = sealed('contested', head, [{ type: 'Won', data: { name, round } }]);
    const outcome = await store.append(
      appendTo('contested', head, { events, effects: [effect(`${name}/${round}`)] }),
    );
    if (outcome.ok) got.versions.push(events[0]!.envelope.version);
    got.numbers.push(await store.nextNumber('n'));
    for (const claimed of await claim(store, noon, { limit: 2 })) {
      got.effects.push(claimed.id);
      const { ok } = await store.finish(ended(claimed, done), noon);
      if (!ok) throw new Error(`lost the lease of ${claimed.id}`);
    }
  }
  const verdict = verifyChain(await store.readStream('contested'));
  if (!verdict.ok) throw new Error(`chain broken at ${verdict.at}: ${verdict.why}`);
  say(JSON.stringify(got));
}

const store = await openStore(`sqlite:${file}`, {
  clock: startWallClock(),
  random: () => (process.pid % 97) / 97,
  shared: task === 'compete',
});
if (task === 'hold') await hold(store);
if (task === 'fill') await fill(store, Number(words[0]));
if (task === 'compete') {
  await compete(store, words[0]!, Number(words[1]));
  await store.close();
}
