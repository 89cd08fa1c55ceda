import { isOpen } from '../../../core/incident/index.ts';
import { shadowsAt } from '../../../core/oncall/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { ChatFor, SettingsSource } from '../../ports/index.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { done, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/**
 * A copy of a page for somebody who looks on to learn, by direct message alone: it makes no more sound than Slack does,
 * asks for nothing, and is no delivery. Private incidents are not copied.
 */
export const copyPageHandlers = (needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  readonly chat: ChatFor;
}): Pick<Handlers, 'copy-page'> => ({
  async 'copy-page'({ effect, data, now }) {
    const { streams, settings, directory, shiftFacts, chat } = needs;
    const schedule = settings.current().schedules.find(({ name }) => name === data.schedule);
    const escalation = (await streams.load(escalationStream, data.escalation)).state;
    if (schedule === undefined || escalation.status === 'none') return done();
    const { state: incident } = await streams.load(incidentStream, escalation.incident);
    if (incident.status === 'none' || incident.private || !isOpen(incident.status)) return done();
    const facts = await shiftFacts.of([schedule.name]);
    const looksOn = shadowsAt(schedule, facts, now).some(({ person }) => person === data.person);
    const slack = settings.current().people.find(({ name }) => name === data.person)?.slack;
    if (!looksOn || slack === undefined) return done();
    const way = chat(effect.lane);
    const channel = await way.direct(slack);
    const refs = await directory.refs(data.paged);
    const message = {
      kind: 'page-copy',
      number: incident.number,
      title: incident.title,
      severity: incident.severity,
      schedule: schedule.name,
      paged: data.paged.map((person) => refs[person] ?? {}),
      ...(incident.channel === undefined ? {} : { channel: incident.channel.id }),
    } as const;
    const posted = await way.post({ channel, message, key: effect.id, ...attempted(effect) });
    const double = { channel, of: { key: effect.id }, keep: posted.message };
    return done(...settling('settle-message', effect, double, now));
  },
});
