import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PictureError, type Pictures } from '../app/ports/index.ts';

/** What the thread is asked to draw. */
export type Drawing = { readonly dot: string } | { readonly svg: string; readonly widthPx: number };

/** What it answers. */
export type Drawn = { readonly png: Uint8Array } | { readonly failed: string };

/** Characters that are taken; more than that is no picture that a person reads. */
const mostDot = 100_000;
const mostSvg = 500_000;

/** One picture with the start of the thread; a graph that Graphviz does not finish is given up. */
const drawMs = 20_000;

/** What the thread holds (Graphviz, resvg, fonts) is given back when nothing was drawn for so long. */
const idleMs = 5 * 60_000;

const mostMemoryMb = 256;

/** The same name beside the sources and in the package: `build.ts` puts it one folder beside all that may load it. */
const threadAt = (): URL =>
  new URL(`../pictures/drawing${extname(new URL(import.meta.url).pathname)}`, import.meta.url);

/**
 * Graphviz and resvg as WebAssembly, in a thread that starts with the first picture; one picture after the other.
 *
 * @param code what the thread runs, where it does not lie as in the sources
 */
export function createPictures(code: URL = threadAt()): Pictures {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return {
    graph: (dot) => drawn('graph', dot, mostDot, { dot }),
    svg: (text, widthPx) => drawn('SVG', text, mostSvg, { svg: text, widthPx }),
  };

  async function drawn(what: string, text: string, most: number, drawing: Drawing): Promise<Uint8Array> {
    if (text.length > most) {
      throw new PictureError(`the ${what} has ${text.length} characters, at most ${most} are drawn`);
    }
    const mine = last.then(() => answered(drawing));
    last = mine;
    const answer = await mine;
    if ('png' in answer) return answer.png;
    throw new PictureError(`the ${what} cannot be drawn: ${answer.failed}`);
  }

  async function answered(drawing: Drawing): Promise<Drawn> {
    clearTimeout(idle);
    thread ??= started();
    const answer = await ask(thread, drawing);
    if (answer === 'dead') {
      drop();
      return { failed: `no answer within ${drawMs / 1000} s, or the thread that draws has ended` };
    }
    idle = setTimeout(drop, idleMs);
    idle.unref();
    return answer;
  }

  function started(): Worker {
    const made = new Worker(code, { resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } });
    // An error that nobody listens to would end the process; the exit follows it.
    made.on('error', () => {});
    made.once('exit', () => {
      if (thread === made) thread = undefined;
    });
    return made;
  }

  function drop(): void {
    const ended = thread;
    thread = undefined;
    void ended?.terminate();
  }
}

/** The thread keeps the process alive while it draws, and not when it waits. */
function ask(thread: Worker, drawing: Drawing): Promise<Drawn | 'dead'> {
  return new Promise((resolve) => {
    const settle = (answer: Drawn | 'dead'): void => {
      clearTimeout(timer);
      thread.off('message', settle);
      thread.off('exit', dead);
      thread.unref();
      resolve(answer);
    };
    const dead = (): void => settle('dead');
    const timer = setTimeout(dead, drawMs);
    thread.ref();
    thread.on('message', settle);
    thread.on('exit', dead);
    thread.postMessage(drawing);
  });
}
