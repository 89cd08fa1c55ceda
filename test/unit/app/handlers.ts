import { laneOf } from '../../../bot/app/effects/intents.ts';
import { done, type Handlers, type Outcome } from '../../../bot/app/effects/outcome.ts';

const nothing = async (): Promise<Outcome> => done();

/** Some of the handlers; effects of all other kinds are done without doing anything. */
export const onlyThese = (handlers: Partial<Handlers>): Handlers =>
  ({ ...Object.fromEntries(Object.keys(laneOf).map((kind) => [kind, nothing])), ...handlers }) as Handlers;
