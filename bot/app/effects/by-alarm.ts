import type { Actor, AlarmMention } from '../../core/incident/index.ts';

/** The alarm as the one who caused an event; its name comes from outside. */
export const byAlarm = (mention: AlarmMention): Actor => ({
  kind: 'alarm',
  name: mention.name.slice(0, 255),
});
