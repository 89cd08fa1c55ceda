import { readFileSync } from 'node:fs';
import type { HandlerNeeds } from '../../../bot/app/effects/handlers/index.ts';
import { sha256 } from '../../../bot/app/ledger/index.ts';
import type { PictureBytes, PicturesRead } from '../../../bot/core/postmortem/index.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { picturesRead } from '../../../bot/app/queries/document-pictures.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { escalationStream, incidentStream } from '../../../bot/app/streams/index.ts';
import type { Actor, Envelope, Incident, IncidentCommand } from '../../../bot/core/incident/index.ts';
import type { Locale } from '../../../bot/core/texts/index.ts';
import { effectsRig, type EffectsRig } from '../../contract/effects/effects-rig.ts';

/** An incident as the whole of Tocsin has recorded it, with the pictures that it drew. */
export type Played = {
  readonly incident: Incident;
  readonly events: readonly Envelope[];
  readonly pictures: PicturesRead;
  readonly draftedAt: string;
};

export type Story = {
  readonly name: string;
  readonly locale: Locale;
  readonly play: (pictures: HandlerNeeds['pictures']) => Promise<Played>;
};

/** People of a story by the names of the configuration. */
type Person = 'an' | 'bo';

export type Stage = {
  readonly rig: EffectsRig;
  /** Lets time pass until then, `14:05:00` of the day of the story. */
  readonly at: (time: string) => Promise<void>;
  readonly alarm: (name: string, state?: 'ALARM' | 'OK') => Promise<unknown>;
  /** Somebody says or does something about the first incident. */
  readonly tell: (who: Person, command: IncidentCommand) => Promise<void>;
  /** A notification as SNS or EventBridge hands it in. */
  readonly receive: (document: string) => Promise<unknown>;
  readonly declare: (who: Person, title: string) => Promise<void>;
  readonly person: (name: Person) => Promise<string>;
  readonly acknowledge: (who: Person) => Promise<void>;
  /** The incident as it is now. */
  readonly ends: () => Promise<Played>;
};

const shipped = (name: string): readonly [string, string] => [
  name,
  readFileSync(new URL(`../../../postmortem-templates/${name}.mustache`, import.meta.url), 'utf8'),
];

const templates = Object.fromEntries(
  ['full.en.md', 'full.vi.md', 'full.en.html', 'full.vi.html'].map(shipped),
);

/** The composition of the product on a virtual clock that begins at 14:00 UTC on 12 March 2026. */
export async function stage(needs: {
  readonly settings?: Partial<Settings>;
  readonly ports?: NonNullable<Parameters<typeof effectsRig>[0]>['ports'];
}): Promise<Stage> {
  const rig = await effectsRig({
    settings: { templates, ...needs.settings },
    ...(needs.ports === undefined ? {} : { ports: needs.ports }),
    rateLimits: false,
  });
  const first = async (): Promise<string> => {
    const [stream = ''] = await rig.store.streams('incident/', undefined, 1);
    return stream.slice('incident/'.length);
  };
  const personOf = async (name: Person): Promise<string> =>
    (await rig.store.claimed(`person/configured/${name}`, rig.clock.now())) ?? '';
  const stateOf = async (): Promise<Incident> => {
    const { state } = await rig.streams.load(incidentStream, await first());
    if (state.status === 'none') throw new Error('there is no incident yet');
    return state;
  };
  /** What the person is in the incident now, as their clicks are recorded. */
  const actorOf = async (name: Person): Promise<Actor> => {
    const person = await personOf(name);
    const { roles, acknowledged } = await stateOf();
    const role = Object.entries(roles).find(([, who]) => who === person)?.[0];
    return {
      kind: 'person',
      person,
      ...(role !== undefined ? { role } : acknowledged?.person === person ? { role: 'on-call' } : {}),
    };
  };
  return {
    rig,
    at: (time) => rig.clock.advanceTo(`2026-03-12T${time}.000Z`),
    alarm: (name, state) => rig.alarm(name, state),
    person: personOf,
    receive: (document) => rig.receive(parseNotification(document, { via: 'control' })),
    async declare(who, title) {
      const opened = {
        type: 'OpenIncident',
        incident: 'declared-1',
        number: 1,
        service: 'checkout',
        severity: 'sev2',
        startedAt: rig.clock.now(),
        desk: 'checkout',
        drill: false,
        private: true,
        runbooks: [],
        by: { how: 'declared', title, sure: true },
      } as const;
      const actor = { kind: 'person', person: await personOf(who) } as const;
      await rig.streams.tell(incidentStream, opened.incident, opened, {
        at: rig.clock.now(),
        actor,
        cause: 'story',
      });
      rig.engine.wake();
      await rig.clock.advance(1000);
    },
    async tell(who, command) {
      const told = await rig.streams.tell(incidentStream, await first(), command, {
        at: rig.clock.now(),
        actor: await actorOf(who),
        cause: 'story',
      });
      if (told.told !== 'changed')
        throw new Error(`${rig.clock.now()} ${command.type}: ${JSON.stringify(told)}`);
      rig.engine.wake();
      await rig.clock.advance(1000);
    },
    async acknowledge(who) {
      const { escalation } = await stateOf();
      const person = await personOf(who);
      const how = {
        at: rig.clock.now(),
        actor: { kind: 'person', person, role: 'on-call' },
        cause: 'story',
      } as const;
      if (escalation !== undefined) {
        await rig.streams.tell(
          escalationStream,
          escalation.id,
          { type: 'AcknowledgePages', person, via: 'slack' },
          how,
        );
      }
      rig.engine.wake();
      await rig.clock.advance(1000);
    },
    async ends() {
      await rig.clock.advance(60_000);
      const incident = await stateOf();
      const { events } = await rig.timelineOf(incident);
      return {
        incident,
        events,
        pictures: await picturesRead(rig.artefacts, incident, { patient: false }),
        draftedAt: rig.clock.now(),
      };
    },
  };
}

/** Pictures that are named and not looked at: the clock of a story does not wait for what draws. */
export const drawsNothing: HandlerNeeds['pictures'] = noted(() => {});

/** The same, with what was to be drawn by what stands in its place; to be drawn when the story is over. */
export function drawsLater(): {
  readonly pictures: HandlerNeeds['pictures'];
  readonly drawn: (real: HandlerNeeds['pictures'], read: PicturesRead) => Promise<PicturesRead>;
} {
  const wanted = new Map<string, (real: HandlerNeeds['pictures']) => Promise<Uint8Array>>();
  return {
    pictures: noted((stub, draw) => wanted.set(base64Of(stub), draw)),
    async drawn(real, read) {
      const found = new Map<string, PictureBytes>();
      for (const [artefact, bytes] of read) {
        const draw = 'base64' in bytes ? wanted.get(bytes.base64) : undefined;
        found.set(artefact, draw === undefined ? bytes : { base64: base64Of(await draw(real)) });
      }
      return found;
    },
  };
}

const base64Of = (content: Uint8Array): string => Buffer.from(content).toString('base64');

/** A PNG's beginning with the hash of what it is to show. */
function noted(
  note: (stub: Uint8Array, draw: (real: HandlerNeeds['pictures']) => Promise<Uint8Array>) => void,
): HandlerNeeds['pictures'] {
  const stub = (text: string, draw: (real: HandlerNeeds['pictures']) => Promise<Uint8Array>): Uint8Array => {
    const made = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.from(sha256(text), 'hex'),
    ]);
    note(made, draw);
    return made;
  };
  return {
    graph: async (dot) => stub(dot, (real) => real.graph(dot)),
    svg: async (text, widthPx) => stub(text, (real) => real.svg(text, widthPx)),
  };
}
