import {
  picturesOf,
  sheetOf,
  type EvidenceItem,
  type Incident,
  type ShownPicture,
} from '../../../core/incident/index.ts';
import {
  ChatError,
  type ArtefactStore,
  type ChatFor,
  type Message,
  type SettingsSource,
  type Store,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { incidentOf } from '../gatherers/outcome.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers } from '../outcome.ts';
import { mayEdit, posting } from './posting.ts';
import { attempted } from './settle.ts';

type Kinds = 'refresh-evidence' | 'share-picture' | 'complete-picture';

/** Attempts to show a picture in its message; Slack works uploads off after it has taken them. */
const pictureTries = 5;

/** What comes in two steps, as an answer and its picture do, need not wait between them. */
const editsAtOnce = 2;

/** One message in the thread for each kind of evidence, rendered from the newest state and edited in place. */
export function evidenceMessageHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly chat: ChatFor;
  readonly artefacts: ArtefactStore;
  readonly settings: SettingsSource;
  readonly incidents: Incidents;
}): Pick<Handlers, Kinds> {
  const { store, streams, chat, artefacts, settings, incidents } = needs;
  return {
    async 'refresh-evidence'({ effect, data, now }) {
      const incident = await incidentOf(streams, data.incident);
      if (!incident || isMergedAway(incident)) return done();
      const { channel, summary } = incident;
      // SummaryPosted asks for it.
      if (channel === undefined || summary === undefined) return done();
      const { sheet } = data;
      const pictures = effect.attempts < pictureTries;
      const message = await messageOf(incident, sheet, now, pictures);
      if (message === undefined) return done();
      try {
        const known = incident.evidenceMessages[sheet];
        if (known === undefined) {
          const place = { channel: channel.id, thread: summary.message };
          const key = `evidence/${incident.id}/${sheet}`;
          const { posted, follow } = await posting(chat, effect, { ...place, message, key }, now);
          const command = { type: 'RecordEvidenceMessage', sheet, ...posted } as const;
          return telling(incidentStream, incident.id, command, tocsin, { follow });
        }
        const turn = await mayEdit(store, known, now, editsAtOnce);
        if (!turn.ok) return waitUntil(turn.freeAt, 'edited a moment ago');
        await chat(effect.lane).update(known, message);
        return done();
      } catch (error) {
        if (!pictures || !isNotReady(error, incident, sheet)) throw error;
        throw new ChatError('unavailable', 'the picture is not there yet', { cause: error });
      }
    },

    async 'share-picture'({ effect, data, now }) {
      const incident = await incidentOf(streams, data.incident);
      const item = incident?.evidence.find(({ id }) => id === data.evidence);
      const picture = pictureOf(item, data.artefact);
      if (picture === undefined || picture.file !== undefined) return done();
      const content = await artefacts.get(data.artefact);
      if (content === undefined) {
        return { end: 'park', why: `the picture ${data.artefact} is not in the artefact store` };
      }
      const { name, alt } = picture;
      const { file } = await chat(effect.lane).upload({ name, content, alt });
      const how = { key: `${effect.id}/${effect.generation}`, about: effect.about, dueAt: now };
      return done(intend('complete-picture', { ...data, file }, how));
    },

    async 'complete-picture'({ effect, data }) {
      const { incident: id, file, evidence, artefact } = data;
      const incident = await incidentOf(streams, id);
      const item = incident?.evidence.find((each) => each.id === evidence);
      // Drawn again in the meantime: nobody will see this one.
      const picture = pictureOf(item, artefact);
      if (picture === undefined) return done();
      await chat(effect.lane).showFile({ file, title: picture.name, ...attempted(effect) });
      return telling(incidentStream, id, { type: 'RecordPicture', evidence, artefact, file }, tocsin);
    },
  };

  async function messageOf(
    incident: Incident,
    sheet: string,
    now: string,
    pictures: boolean,
  ): Promise<Message | undefined> {
    const items = incident.evidence.filter((each) => sheetOf(each) === sheet);
    const gaps = incident.gaps.filter((each) => sheetOf(each) === sheet);
    if (items.length + gaps.length === 0 && incident.evidenceMessages[sheet] === undefined) return undefined;
    const named = items.flatMap(({ finding }) => (finding.kind === 'similar' ? finding.incidents : []));
    const endings = await incidents.endings(named.map((each) => each.incident));
    return {
      kind: 'evidence',
      incident,
      sheet,
      budget: settings.current().evidence.budget,
      at: now,
      ...(named.length === 0 ? {} : { endings }),
      ...(pictures ? {} : { withoutPictures: true }),
    };
  }
}

const isMergedAway = ({ status, channel }: Incident): boolean => status === 'merged' && channel === undefined;

const pictureOf = (item: EvidenceItem | undefined, artefact: string): ShownPicture | undefined =>
  item === undefined ? undefined : picturesOf(item).find((each) => each.artefact === artefact);

const isNotReady = (error: unknown, { evidence }: Incident, sheet: string): boolean =>
  error instanceof ChatError &&
  error.code === 'invalid' &&
  evidence.some((each) => sheetOf(each) === sheet && picturesOf(each).some(({ file }) => file !== undefined));
