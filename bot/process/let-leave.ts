/**
 * So many rounds of the event loop pass until the rows that are written before a call are on the disk and the call is
 * on the wire: two commits, the head of the request and its body (Node 24, web-api 8.2.0).
 */
const leavingRounds = 6;

/** Resolves when a call that was begun before has left the process. */
export async function letLeave(): Promise<void> {
  for (let round = 0; round < leavingRounds; round += 1) await new Promise<void>((go) => setImmediate(go));
}
