import type { Counters } from '../../ports/index.ts';
import { done, type Handlers } from '../outcome.ts';

/** The way out: what a heartbeat of the deployment asks for is done by the same engine, with the same token. */
export const answerBeatHandlers = (needs: {
  readonly slackAnswers: () => Promise<void>;
  readonly counters: Counters;
}): Pick<Handlers, 'answer-beat'> => ({
  async 'answer-beat'() {
    await needs.slackAnswers();
    needs.counters.add('tocsin_heartbeat_out_total');
    return done();
  },
});
