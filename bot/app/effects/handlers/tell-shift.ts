import type { Directory } from '../../directory/index.ts';
import type { ChatFor } from '../../ports/index.ts';
import { done, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/** A direct message to whom a change of shifts concerns and who did not make it. */
export const tellShiftHandlers = (needs: {
  readonly chat: ChatFor;
  readonly directory: Pick<Directory, 'refs'>;
}): Pick<Handlers, 'tell-shift'> => ({
  async 'tell-shift'({ effect, data, now }) {
    const { person, notice } = data;
    const slack = (await needs.directory.refs([person]))[person]?.slack;
    if (slack === undefined) return done();
    const chat = needs.chat(effect.lane);
    const channel = await chat.direct(slack);
    const message = { kind: 'shift-notice', notice } as const;
    const posted = await chat.post({ channel, message, key: effect.id, ...attempted(effect) });
    const double = { channel, of: { key: effect.id }, keep: posted.message };
    return done(...settling('settle-message', effect, double, now));
  },
});
