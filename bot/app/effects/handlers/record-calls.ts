import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { recordedCallsIn } from '../../../core/evidence/index.ts';
import {
  EvidenceError,
  type Log,
  type NewEffect,
  type Place,
  type Settings,
  type SettingsSource,
  type Traces,
} from '../../ports/index.ts';
import { callsStream, theCalls, type Streams } from '../../streams/index.ts';
import { graphOf } from '../gatherers/trace-windows.ts';
import { intend } from '../intents.ts';
import { tocsin, waitUntil, type Handlers } from '../outcome.ts';

const everySec = 3600;

/** Asked for at every start; the stored one goes on where it is. Nothing where no service has traces. */
export const recordCalls = ({ services }: Settings, now: Instant): readonly NewEffect[] =>
  services.some(({ traces }) => traces !== undefined)
    ? [intend('record-calls', {}, { key: 'all', about: 'calls/all', dueAt: plusSec(now, 60) })]
    : [];

/** Once an hour: who called whom, as X-Ray saw it in the hour before, into the recorded service graph. */
export function recordCallsHandlers(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly traces: Traces;
  readonly log: Log;
}): Pick<Handlers, 'record-calls'> {
  const { streams, settings, traces, log } = needs;
  return {
    async 'record-calls'({ effect, now }) {
      for (const place of placesOf(settings.current())) {
        const window = { from: plusSec(now, -everySec), to: now };
        try {
          // Spans of Transaction Search are not read for this: a query over an hour of them costs too much to be made hourly.
          if ((await traces.destination(place)) === 'logs') continue;
          const calls = recordedCallsIn(graphOf(window, await traces.graph(place, window.from, window.to)));
          if (calls.length === 0) continue;
          const meta = { at: now, actor: tocsin, cause: effect.id };
          await streams.tell(callsStream, theCalls, { type: 'RecordCalls', calls, at: now }, meta);
        } catch (error) {
          if (!(error instanceof EvidenceError)) throw error;
          log.warn('calls.unread', { region: place.region, code: error.code, action: error.action ?? '' });
        }
      }
      return waitUntil(plusSec(now, everySec), 'calls are recorded once an hour');
    },
  };
}

/** The home region in every configured account, or in the process's own. */
function placesOf({ accounts, homeRegion: region }: Settings): readonly Place[] {
  return accounts.length === 0 ? [{ region }] : accounts.map(({ id }) => ({ region, account: id }));
}
