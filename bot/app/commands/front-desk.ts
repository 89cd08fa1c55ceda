import { plusSec } from '../../core/calendar/index.ts';
import { refusal, alarmsStillFiring } from '../../core/incident/index.ts';
import { sectionsOf } from '../../core/postmortem/index.ts';
import type { Directory } from '../directory/index.ts';
import { documentOf } from '../effects/handlers/review.ts';
import type { RefusedGuest } from '../effects/handlers/guests.ts';
import { intend } from '../effects/intents.ts';
import {
  StoreError,
  type ArtefactStore,
  type Clock,
  type FrontDesk,
  type SettingsSource,
  type Store,
} from '../ports/index.ts';
import type { Incidents } from '../queries/incidents.ts';

/** How long the same interaction is recognised; Slack sends an event again for some minutes at most. */
const rememberedSec = 24 * 3600;

const commandOf = {
  resolve: 'Resolve',
  update: 'GiveUpdate',
  severity: 'ChangeSeverity',
  hypothesis: 'AddHypothesis',
  judge: 'JudgeHypothesis',
  action: 'AddAction',
  review: 'AskReview',
  dismiss: 'DismissFinding',
  section: 'WriteSection',
  feedback: 'GiveFeedback',
} as const;

/** What the Slack listeners may call: store what was asked, and one quick look for a form. */
export function createFrontDesk(needs: {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: SettingsSource;
  readonly incidents: Incidents;
  readonly directory: Directory;
  readonly artefacts: ArtefactStore;
  readonly refusedGuest: RefusedGuest;
  readonly onEffects: () => void;
}): FrontDesk {
  const { store, clock, settings, incidents, directory, onEffects } = needs;
  return {
    async accept(ask) {
      const now = clock.now();
      const outcome = await store.enqueue({
        effects: [intend('ask', ask, { key: ask.id, about: `ask/${ask.id}`, dueAt: now })],
        claims: [{ key: `ask:${ask.id}`, value: now, expiresAt: plusSec(now, rememberedSec) }],
        recordedAt: now,
      });
      if (!outcome.ok && outcome.reason !== 'claimed') {
        throw new StoreError('busy', `the ask was not stored: ${outcome.reason}`, { retryable: true });
      }
      onEffects();
    },

    async formIncident(which, user, form) {
      const person = await directory.ofSlack(user);
      const incident = await incidents.find(which, { person });
      if (!incident) {
        if ('number' in which) return { refused: { answer: 'no-such-incident', number: which.number } };
        const open = await incidents.open({ person }, 20);
        return { refused: { answer: 'which-incident', command: form, open } };
      }
      const { id, number, title, severity, status } = incident;
      const command = commandOf[form];
      const instead = refusal(command, status);
      if (instead !== undefined) {
        const rejection = {
          code: 'not-in-this-status',
          command,
          status,
          number,
          instead,
        } as const;
        return { refused: { answer: 'refused', rejection } };
      }
      const stillInAlarm = alarmsStillFiring(incident).map((alarm) => alarm.name);
      const evidence = incident.evidence.toReversed();
      const { hypotheses } = incident;
      const findings = incident.postmortem?.findings ?? [];
      const markdown = form === 'section' ? await documentOf(needs.artefacts, incident) : '';
      const sections = sectionsOf(markdown).map(({ heading, lines }) => ({
        heading,
        text: lines.join('\n').trim(),
      }));
      return {
        incident: id,
        number,
        title,
        severity,
        stillInAlarm,
        evidence,
        hypotheses,
        findings,
        sections,
      };
    },

    async serviceOf(channel, user) {
      if (channel === '') return undefined;
      const person = await directory.ofSlack(user);
      return (await incidents.find({ ofChannel: channel }, { person }))?.service;
    },

    async showHome(user, all) {
      const now = clock.now();
      const key = `${user}/${all ? 'all' : 'own'}`;
      const how = { key, about: `home/${user}`, dueAt: now, again: true };
      await store.enqueue({
        effects: [intend('show-home', { user, all }, how)],
        claims: [],
        recordedAt: now,
      });
      onEffects();
    },

    refuses: (user, channel) => needs.refusedGuest(user, channel, clock.now()),

    services() {
      const { services, fallback } = settings.current();
      return [...services.map(({ name }) => name), fallback.name];
    },

    schedules: () =>
      settings
        .current()
        .schedules.flatMap(({ name, layers }) => [
          name,
          ...(layers.length > 1 ? layers.map((layer) => `${name}/${layer.name}`) : []),
        ]),
  };
}
