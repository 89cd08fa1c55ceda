import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { DueHint } from './effect-dispatch.ts';
import type { Serverless } from './open.ts';

/** Nothing new is taken up when less is left: the longest call takes 10 s, its end has to be stored. */
const lastCallMs = 15_000;

type Open = () => Promise<Pick<Serverless, 'tocsin' | 'settle'>>;

const timeIsLeft =
  ({ getRemainingTimeInMillis }: Pick<Context, 'getRemainingTimeInMillis'>) =>
  (): boolean =>
    getRemainingTimeInMillis() > lastCallMs;

/** Does what is due, most urgent first, and what follows from it. Early, late and doubled hints do no harm. */
export function effectDue(
  open: Open,
): (event: SQSEvent, context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<SQSBatchResponse> {
  return async ({ Records }, context) => {
    const { tocsin, settle } = await open();
    const goesOn = timeIsLeft(context);
    await tocsin.engine.drain({ also: Records.flatMap(({ body }) => idOf(body)), goesOn });
    await settle();
    // Ended by the clock: the hints come back, and somebody else goes on.
    const left = goesOn() ? [] : Records;
    return { batchItemFailures: left.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

/**
 * Once a minute: asks for what is always to be done, and does what is due: what was due too late for a queue, and what
 * got lost on the way.
 */
export function tick(
  open: () => Promise<Pick<Serverless, 'tocsin' | 'settle' | 'keepStanding' | 'figures'>>,
): (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<void> {
  return async (_event, context) => {
    const { tocsin, settle, keepStanding, figures } = await open();
    try {
      await keepStanding();
    } finally {
      // Whatever may be wrong there: this is the last net for what is due.
      await tocsin.engine.drain({ goesOn: timeIsLeft(context) });
      await figures();
      await settle();
    }
  };
}

/** A hint that cannot be read is none: what is due is found all the same. */
function idOf(body: string): readonly string[] {
  try {
    const { id } = JSON.parse(body) as Partial<DueHint>;
    return typeof id === 'string' && id !== '' ? [id] : [];
  } catch {
    return [];
  }
}
