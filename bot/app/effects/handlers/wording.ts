import { epochMs, msBetween, plusSec, type Instant } from '../../../core/calendar/index.ts';
import { redact } from '../../../core/catalogue/index.ts';
import type { HumanCommand, Incident } from '../../../core/incident/index.ts';
import {
  citedFacts,
  keepCited,
  renderPostmortem,
  sectionsOf,
  wordingPrompt,
  type Section,
} from '../../../core/postmortem/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  EvidenceError,
  type Answer,
  type ArtefactStore,
  type Ask,
  type ReviewRequest,
  type SettingsSource,
  type Store,
  type Wording,
} from '../../ports/index.ts';
import type { TimelineOf } from '../../queries/timeline.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import { sectionNamed, writeCommand, type ReviewNeeds } from './review.ts';

/** A model that is busy is asked again for so long; the person waits. */
const patienceSec = 120;

/** Suggestions: five at once, then one a minute, for everybody together: each costs. */
const rate = { key: 'wording', intervalMs: 60_000, burst: 5 } as const;

/** Longest answer: about 450 words, which the small models write within ten seconds. */
const answerTokens = 600;

/** What was suggested, as it is kept: it is taken for this section of this incident, or not at all. */
type Suggestion = { readonly incident: string; readonly section: string; readonly text: string };

/** `/incident postmortem suggest impact`: asks for the wording, or says why not. */
export function askWording(
  { settings }: { readonly settings: SettingsSource },
  ask: Ask,
  incident: Incident,
  { section }: Extract<ReviewRequest, { do: 'postmortem-suggest' }>,
  now: Instant,
): Outcome | Answer {
  const { id, number, status, postmortem } = incident;
  const { wording } = settings.current();
  if (postmortem === undefined) return { answer: 'no-draft', number, status };
  if (postmortem.status === 'published')
    return { answer: 'refused', rejection: { code: 'postmortem-published', number } };
  if (wording === undefined) return { answer: 'no-wording', number, reason: 'off' };
  if (incident.private && !wording.private) return { answer: 'no-wording', number, reason: 'private' };
  return done(
    intend(
      'suggest-wording',
      { incident: id, section: section ?? '', to: ask.reply },
      { key: ask.id, about: `incident/${id}`, dueAt: now },
    ),
  );
}

/** The command with which somebody takes a suggestion as their own words. */
export async function takeCommand(
  needs: ReviewNeeds,
  incident: Incident,
  { suggestion: id }: Extract<ReviewRequest, { do: 'postmortem-take' }>,
  now: Instant,
): Promise<HumanCommand | Answer> {
  const content = await needs.artefacts.get(id);
  const gone = { answer: 'no-wording', number: incident.number, reason: 'gone' } as const;
  if (content === undefined) return gone;
  const found = readSuggestion(new TextDecoder().decode(content));
  if (found?.incident !== incident.id) return gone;
  const { section, text } = found;
  const which = { id: incident.id };
  return writeCommand(needs, incident, { do: 'postmortem-write', incident: which, section, text }, now);
}

function readSuggestion(text: string): Suggestion | undefined {
  try {
    const { kind, incident, section, text: said } = JSON.parse(text) as Record<string, unknown>;
    if (kind !== 'suggested-wording') return undefined;
    if (typeof incident !== 'string' || typeof section !== 'string' || typeof said !== 'string')
      return undefined;
    return { incident, section, text: said };
  } catch {
    return undefined;
  }
}

/** Asks a model for the wording of one section, and answers with what of it may be shown. */
export function wordingHandlers(needs: {
  readonly store: Pick<Store, 'takeTurn'>;
  readonly streams: Streams;
  readonly artefacts: ArtefactStore;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly timelineOf: TimelineOf;
  readonly wording: Wording;
}): Pick<Handlers, 'suggest-wording'> {
  const { store, streams, artefacts, settings, timelineOf, wording } = needs;

  /** The generated document: what people wrote in it is theirs, and no fact. */
  async function generated(incident: Incident, now: Instant): Promise<string> {
    const { locale, templates } = settings.current();
    const { events } = await timelineOf(incident);
    return renderPostmortem(
      { incident, events, draftedAt: now, locale, asGenerated: true },
      { format: 'md', text: templates[`full.${locale}.md`] ?? '' },
    );
  }

  /** What is answered: the section as the record has it, and the suggestion beside it. */
  async function suggested(
    incident: Incident,
    markdown: string,
    section: Section,
    model: { readonly model: string; readonly region: string },
  ): Promise<Answer> {
    const { locale, people, redaction } = settings.current();
    const facts = citedFacts(markdown).map(({ ids, text }) => ({ ids, text: redact(text, redaction).text }));
    const { number, id } = incident;
    if (facts.length === 0) return { answer: 'no-wording', number, reason: 'nothing' };
    const { text, cut } = await wording.suggest({
      ...model,
      ...wordingPrompt(section.heading, facts, locale),
      tokens: answerTokens,
    });
    const names = people.map(({ name }) => name);
    const { sentences, dropped } = keepCited(text, facts, { locale, names, cut });
    if (sentences.length === 0)
      return { answer: 'no-wording', number, reason: 'nothing', dropped: dropped.length };
    const said = sentences.join(' ');
    const kept = { kind: 'suggested-wording', incident: id, section: section.heading, text: said };
    const { id: suggestion } = await artefacts.put(JSON.stringify(kept), 'application/json');
    return {
      answer: 'wording',
      incident: id,
      number,
      section: section.heading,
      draft: section.lines.filter((line) => line.trim() !== '').join('\n'),
      suggested: said,
      dropped: dropped.length,
      suggestion,
      written: incident.postmortem?.written.includes(section.heading) === true,
    };
  }

  return {
    async 'suggest-wording'({ effect, data, now }) {
      const answered = (answer: Answer): Outcome =>
        done(intend('answer', { to: data.to, answer }, { key: effect.id, about: effect.about, dueAt: now }));
      const { state: incident } = await streams.load(incidentStream, data.incident);
      const { wording: model } = settings.current();
      if (incident.status === 'none' || model === undefined) return done();
      const { number } = incident;
      const markdown = await generated(incident, now);
      const sections = sectionsOf(markdown);
      const section = data.section === '' ? sections[0] : sectionNamed(sections, data.section);
      if (section === undefined) {
        const known = sections.map(({ heading }) => heading);
        return answered({ answer: 'no-section', asked: data.section, known });
      }
      const turn = await store.takeTurn({ ...rate, now });
      if (!turn.ok) return waitUntil(turn.freeAt, 'suggestions are limited: each costs');
      try {
        return answered(await suggested(incident, markdown, section, model));
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        const passes = error.code === 'throttled' || error.code === 'unavailable';
        if (passes && msBetween(effect.createdAt, now) < patienceSec * 1000)
          return waitUntil(plusSec(now, 10 + (epochMs(now) % 5)), error.message);
        return answered({ answer: 'no-wording', number, reason: 'failed', error: error.message });
      }
    },
  };
}
