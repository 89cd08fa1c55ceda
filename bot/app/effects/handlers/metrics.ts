import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { figuresPicture, figuresPictureWidth } from '../../../core/postmortem/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  ChatError,
  PictureError,
  type Answer,
  type ArtefactStore,
  type Ask,
  type ChatFor,
  type Pictures,
  type ReplyAddress,
  type Request,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { measurements, type Measurements } from '../../queries/metrics.ts';
import { intend } from '../intents.ts';
import { done, type Handlers, type Outcome } from '../outcome.ts';
import { attempted } from './settle.ts';

type Metrics = Extract<Answer, { answer: 'metrics' }>;

/** What the chain of effects of one answer hands on: who asked, what is said, and the picture's artefact. */
export type PictureIntent = {
  readonly to: ReplyAddress;
  readonly answer: Metrics;
  readonly artefact: string;
};

type Needs = {
  readonly store: Store;
  readonly incidents: Incidents;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly pictures: Pictures;
  readonly artefacts: ArtefactStore;
};

/** Figures for one person: private incidents count where they may see them. With a picture, where one can be drawn. */
export async function tellMetrics(
  needs: Needs,
  ask: Ask,
  request: Extract<Request, { do: 'metrics' }>,
  now: Instant,
): Promise<Answer | Outcome> {
  const { services, fallback, figures: configured } = needs.settings.current();
  const names = [...services, fallback].map(({ name }) => name);
  const typed = request.service?.toLowerCase();
  const service = names.find((name) => name.toLowerCase() === typed);
  if (typed !== undefined && service === undefined)
    return { answer: 'no-such-service', service: request.service!, services: names };
  const person = await needs.directory.ofSlack(ask.user);
  const zone = (await needs.directory.configured(person))?.zone ?? 'UTC';
  const window = { from: plusSec(now, -request.forSec), to: plusSec(now, 1) };
  const chosen = service === undefined ? {} : { service };
  const found = await measurements(needs, { person }, { ...window, ...chosen }, zone);
  const answer: Metrics = {
    answer: 'metrics',
    ...chosen,
    forSec: request.forSec,
    ...within(found),
    ...(configured?.digest === undefined ? {} : { postable: true }),
  };
  const artefact =
    found.counted.length === 0 ? undefined : await drawn(needs, found.counted, window, service);
  if (artefact === undefined) return answer;
  const data = { to: ask.reply, answer, artefact };
  return done(intend('upload-figures', data, { key: ask.id, about: `ask/${ask.id}`, dueAt: now }));
}

/** An effect holds 32 KB: of a year of incidents neither all that were left out nor all services fit, and none is shown. */
const within = ({ figures, quality }: Measurements): Pick<Metrics, 'figures' | 'quality'> => ({
  figures: figures.map((figure) => ({ ...figure, excluded: [] })),
  quality: { ...quality, byService: quality.byService.slice(0, shownServices) },
});

const shownServices = 20;

/** undefined where nothing can be drawn here: the words say the same. */
async function drawn(
  { settings, pictures, artefacts }: Needs,
  counted: Parameters<typeof figuresPicture>[0],
  window: { readonly from: Instant; readonly to: Instant },
  service: string | undefined,
): Promise<string | undefined> {
  const texts = textsFor(settings.current().locale);
  const [from, to] = [window.from.slice(0, 10), window.to.slice(0, 10)];
  const title = `${service ?? texts.figures.everything()}, ${from} – ${to}`;
  try {
    const png = await pictures.svg(
      figuresPicture(counted, window, { title, texts }),
      figuresPictureWidth * 2,
    );
    return (await artefacts.put(png, 'image/png')).id;
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return undefined;
  }
}

/** Attempts to answer with the picture; Slack works uploads off after it has taken them. */
const pictureTries = 4;

/** The picture is uploaded for nobody but who asked: only the one ephemeral answer names it. */
export function figuresPictureHandlers(needs: {
  readonly chat: ChatFor;
  readonly artefacts: ArtefactStore;
}): Pick<Handlers, 'upload-figures' | 'show-figures' | 'answer-figures'> {
  const { chat, artefacts } = needs;
  const without = ({ to, answer }: PictureIntent, key: string, about: string, now: Instant): Outcome =>
    done(intend('answer', { to, answer }, { key, about, dueAt: now }));
  /** Whoever asked waits: what cannot be shown is said without it, what may work in a moment is tried again. */
  const orWithout = (error: unknown, effect: { readonly attempts: number }, say: () => Outcome): Outcome => {
    if (!(error instanceof ChatError) || (error.retryable && effect.attempts < pictureTries)) throw error;
    return say();
  };
  return {
    async 'upload-figures'({ effect, data, now }) {
      const content = await artefacts.get(data.artefact);
      if (content === undefined) return without(data, effect.id, effect.about, now);
      try {
        const alt = 'Trend of incidents, and distribution of times to resolve';
        const { file } = await chat(effect.lane).upload({ name: 'figures.png', content, alt });
        const how = { key: effect.id, about: effect.about, dueAt: now };
        return done(intend('show-figures', { ...data, file }, how));
      } catch (error) {
        return orWithout(error, effect, () => without(data, effect.id, effect.about, now));
      }
    },

    async 'show-figures'({ effect, data, now }) {
      try {
        await chat(effect.lane).showFile({ file: data.file, title: 'figures.png', ...attempted(effect) });
      } catch (error) {
        return orWithout(error, effect, () => without(data, effect.id, effect.about, now));
      }
      const how = { key: effect.id, about: effect.about, dueAt: now };
      return done(intend('answer-figures', data, how));
    },

    /** As every answer: in doubt it is dropped. */
    async 'answer-figures'({ effect, data, now }) {
      if (effect.inDoubt) return done();
      const { to, answer, file } = data;
      try {
        await chat(effect.lane).answer(to, { kind: 'answer', answer: { ...answer, picture: file } });
        return done();
      } catch (error) {
        if (error instanceof ChatError && error.code === 'gone') return done();
        // The upload may not be worked off yet: Slack refuses a message that names it.
        if (error instanceof ChatError && error.code === 'invalid' && effect.attempts < pictureTries)
          throw new ChatError('unavailable', 'the picture is not there yet', { cause: error });
        return orWithout(error, effect, () => without(data, effect.id, effect.about, now));
      }
    },
  };
}
