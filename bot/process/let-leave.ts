/**
 * So many rounds of the event loop pass until what is written before a call is on the disk and the call is on the wire:
 * its reading, a commit, the head of the request and its body, and as many again where another one waits before it
 * (Node 24, web-api 8.2.0).
 */
const leavingRounds = 8;

/** Resolves when a call that was begun before has left the process. */
export async function letLeave(): Promise<void> {
  for (let round = 0; round < leavingRounds; round += 1) await new Promise<void>((go) => setImmediate(go));
}
