import { plusSec } from '../../../core/calendar/index.ts';
import type { ChatFor, Store } from '../../ports/index.ts';
import type { Directory } from '../../directory/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, waitUntil, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/** At most one edit of the same message in this time (decisions, "The summary message"). */
const editIntervalMs = 3000;

/** The one message about hypotheses, in the thread under the summary. */
export function hypothesisHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly directory: Directory;
  readonly chat: ChatFor;
}): Pick<Handlers, 'refresh-hypotheses'> {
  const { store, streams, directory, chat } = needs;
  return {
    async 'refresh-hypotheses'({ effect, data, now }) {
      const { state: incident, version } = await streams.load(incidentStream, data.incident);
      if (incident.status === 'none' || incident.hypotheses.length === 0) return done();
      const { id, number, channel, summary, hypotheses, hypothesesMessage: shown } = incident;
      if (channel === undefined || summary === undefined) {
        return waitUntil(plusSec(now, 2), 'there is no summary to answer to yet');
      }
      const people = await directory.refs(hypotheses.flatMap(({ person }) => person ?? []));
      const message = { kind: 'hypotheses', incident: id, number, hypotheses, people, version } as const;
      if (shown === undefined) {
        const place = { channel: channel.id, thread: summary.message };
        const key = effect.id;
        const posted = await chat(effect.lane).post({ ...place, message, key, ...attempted(effect) });
        const twins = { ...place, of: { key }, keep: posted.message };
        return telling(incidentStream, id, { type: 'RecordHypotheses', ...posted }, tocsin, {
          follow: () => settling('settle-message', effect, twins, now),
        });
      }
      const key = `edit/${shown.channel}/${shown.message}`;
      const turn = await store.takeTurn({ key, intervalMs: editIntervalMs, burst: 1, now });
      if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
      await chat(effect.lane).update(shown, message);
      return done();
    },
  };
}
