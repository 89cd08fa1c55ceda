import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { picturesRead, documentPictureLimits } from '../../../bot/app/queries/document-pictures.ts';
import { StoreError, type ArtefactStore } from '../../../bot/app/ports/index.ts';
import type { EvidenceHeader, Gap, Incident, IncidentCommand } from '../../../bot/core/incident/index.ts';
import {
  baseOf,
  findBlame,
  renderPostmortem,
  renderPostmortemPage,
  sectionsOf,
  type PicturesRead,
} from '../../../bot/core/postmortem/index.ts';
import { locales, type Locale } from '../../../bot/core/texts/index.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { unbalanced } from '../../golden/html.ts';
import { createAppWorld, openCommand } from '../app/world.ts';
import { minutesOfADeploy } from '../evidence/minutes-sample.ts';
import { metric } from '../slack/samples.ts';

const template = (name: string): string =>
  readFileSync(new URL(`../../../postmortem-templates/${name}.mustache`, import.meta.url), 'utf8');

const window = { from: '2026-03-12T13:50:00.000Z', to: '2026-03-12T14:05:00.000Z' };

const metricItem: Omit<EvidenceHeader, 'id'> = {
  key: 'metric',
  finding: metric.finding,
  window,
  asked: 'GetMetricData',
  picture: { artefact: 'graph', name: 'checkout 5xx.png', alt: 'Graph of "5xx" ]![x](javascript:y) <b>' },
};

const tracesItem: Omit<EvidenceHeader, 'id'> = {
  key: 'traces',
  finding: {
    kind: 'traces',
    excess: 10,
    weak: false,
    requests: 100,
    faults: 38,
    examples: [],
    ...minutesOfADeploy.finding,
  },
  window,
  asked: 'GetServiceGraph',
  picture: { artefact: 'map', name: 'service-map.png', alt: 'Map of 3 services.' },
  furtherPictures: [{ artefact: 'minutes', name: 'by-the-minute.png', alt: 'Failed requests.' }],
};

/** An incident with evidence that is drawn, as its stream tells it. */
async function seen(...commands: readonly IncidentCommand[]) {
  const { streams, store, clock } = createAppWorld();
  for (const command of [openCommand(), { type: 'RecordChannel', channel: 'C1', name: 'c' }, ...commands]) {
    const told = await streams.tell(incidentStream, 'inc1', command as IncidentCommand, {
      at: clock.now(),
      actor: { kind: 'person', person: 'p1' },
      cause: 'test',
    });
    expect(told.told).toBe('changed');
  }
  const { state } = await streams.load(incidentStream, 'inc1');
  return { incident: state as Incident, events: await store.readCorrelated('inc1') };
}

const attach = (evidence: Omit<EvidenceHeader, 'id'>): IncidentCommand => ({
  type: 'AttachEvidence',
  evidence,
});

const bytes = 'iVBORw0KGgo=';
const all: PicturesRead = new Map(['graph', 'map', 'minutes'].map((id) => [id, { base64: bytes }]));

type Seen = Awaited<ReturnType<typeof seen>>;

const rendered = (made: Seen, pictures?: PicturesRead, locale: Locale = 'en'): string =>
  renderPostmortem(
    { ...made, draftedAt: window.to, locale, ...(pictures === undefined ? {} : { pictures }) },
    { format: 'md', text: template(`full.${locale}.md`) },
  );

const page = (made: Seen, pictures: PicturesRead): string =>
  renderPostmortemPage(
    { ...made, draftedAt: window.to, locale: 'en', pictures },
    { md: template('full.en.md'), html: template('full.en.html') },
  );

const shownIn = (text: string): string =>
  sectionsOf(text)
    .find(({ heading }) => heading === 'What the graphs show')
    ?.lines.join('\n') ?? '';

describe('a document with its pictures', () => {
  test('Markdown names the files beside it, each with a text that says the same and its evidence', async () => {
    const text = shownIn(rendered(await seen(attach(metricItem), attach(tracesItem)), all));
    expect([...text.matchAll(/!\[.*\]\(<([^>]*)>\) \*.*\* \[(E\d)\]/g)].map(([, ...parts]) => parts)).toEqual(
      [
        ['INC-1/E1-checkout-5xx.png', 'E1'],
        ['INC-1/E2-service-map.png', 'E2'],
        ['INC-1/E2-by-the-minute.png', 'E2'],
      ],
    );
    expect(text).toContain('![Map of 3 services.]');
    expect(text).not.toContain(']![x](javascript');
  });

  test('HTML holds them itself, inert and balanced, and refers to nothing outside', async () => {
    const html = page(await seen(attach(metricItem), attach(tracesItem)), all);
    expect(html.match(/<img src="data:image\/png;base64,iVBORw0KGgo=" alt="[^"<>]+">/g)).toHaveLength(3);
    expect(html.match(/<img/g)).toHaveLength(3);
    expect(html).not.toMatch(/src="(?!data:image\/png;base64,)|<b>|javascript:y\)"/);
    expect(unbalanced(html)).toEqual([]);
  });

  test('without pictures of its own it links to the messages that show them, and says in words what they show', async () => {
    const made = await seen(
      attach(metricItem),
      { type: 'RecordEvidenceMessage', sheet: 'metric', channel: 'C1', message: '1.5' },
      { type: 'RecordPicture', evidence: 'E1', artefact: 'graph', file: 'F1' },
      attach(tracesItem),
    );
    const text = shownIn(rendered(made));
    expect(text).toContain(
      '- [The metric of checkout-5xx, 13:50 to 14:05 UTC](<https://slack.com/app_redirect?channel=C1&message_ts=1.5>): Graph of',
    );
    // Not uploaded yet: there is nothing to link to.
    expect(text).toContain(
      '- The services around the alarm and their calls, 13:50 to 14:05 UTC: Map of 3 services. [E2]',
    );
    expect(text).not.toContain('![');
  });

  test.each([
    ['gone', 'the picture is no longer kept'],
    ['unreadable', 'the stored picture cannot be read'],
    ['too-large', 'the picture is too large for this document'],
  ] as const)('one that is %s is one line that says so, never a broken picture', async (lost, said) => {
    const made = await seen(attach(metricItem));
    const pictures: PicturesRead = new Map([['graph', { lost }]]);
    const text = shownIn(rendered(made, pictures)).trim();
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain(`UTC: ${said}; in words: Graph of`);
    expect(page(made, pictures)).not.toContain('<img');
    expect(page(made, pictures)).toContain(said);
  });

  test('one that was never drawn says why: the permission, or bars in its place', async () => {
    const gap: Omit<Gap, 'id'> = {
      key: 'm',
      kind: 'metric',
      subject: 'checkout-5xx',
      reason: 'access-denied',
      action: 'cloudwatch:GetMetricData',
    };
    const { picture: _map, furtherPictures: _minutes, ...undrawn } = tracesItem;
    const text = shownIn(rendered(await seen({ type: 'NoteGap', gap }, attach(undrawn)), all));
    expect(text).toMatch(/- The metric of checkout-5xx: not drawn: .*cloudwatch:GetMetricData.* \[G1\]/);
    expect(text).toContain('there is no map');
    expect(text).toMatch(/could not be drawn; in words: checkout [▁-█·]{15}: 0\.4 % at first, 38 % at most/u);
    expect(text).not.toContain('![');
  });

  test.each(locales)('words about pictures blame nobody in %s', async (locale) => {
    const picture = {
      ...metricItem.picture!,
      alt: 'Graph of 5xx of the alarm checkout-5xx, usually 0.6, now 38',
    };
    const made = await seen(attach({ ...metricItem, picture }), attach(tracesItem));
    const gone: PicturesRead = new Map([['graph', { lost: 'gone' }]]);
    for (const pictures of [undefined, all, gone]) {
      expect(findBlame(rendered(made, pictures, locale), { locale })).toEqual([]);
    }
  });

  test('a section that people wrote keeps their text and its pictures, in both forms', async () => {
    const before = await seen(attach(metricItem), attach(tracesItem));
    const base = baseOf(shownIn(rendered(before)).split('\n'));
    const made = await seen(
      attach(metricItem),
      attach(tracesItem),
      { type: 'Resolve', evenInAlarm: true },
      { type: 'RecordPostmortem', documents: [], found: [] },
      { type: 'WriteSection', section: 'What the graphs show', text: 'The **first** graph is enough.', base },
    );
    const text = shownIn(rendered(made, all));
    expect(text).toContain('The **first** graph is enough.');
    expect(text.match(/!\[/g)).toHaveLength(3);
    expect(shownIn(rendered(made)).trim()).toBe(
      'The **first** graph is enough.\n\n_Written by people [#8]._',
    );
    const html = page(made, all);
    expect(html).toContain('The <strong>first</strong> graph is enough.');
    expect(html.match(/<figure><img src="data:image\/png;base64,/g)).toHaveLength(3);
    expect(unbalanced(html)).toEqual([]);
  });
});

describe('reading pictures for a document', () => {
  const png = (length: number): Uint8Array => {
    const content = new Uint8Array(length);
    content.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return content;
  };
  const storeOf = (held: Readonly<Record<string, Uint8Array | StoreError>>): ArtefactStore => ({
    put: () => Promise.reject(new Error('not here')),
    async get(id) {
      const found = held[id];
      if (found instanceof StoreError) throw found;
      return found;
    },
  });
  const read = async (held: Parameters<typeof storeOf>[0], patient = false) => {
    const { incident } = await seen(attach(metricItem), attach(tracesItem));
    const pictures = await picturesRead(storeOf(held), incident, { patient });
    return Object.fromEntries(
      [...pictures].map(([id, found]) => [id, 'lost' in found ? found.lost : 'read']),
    );
  };

  test('at most 512 KiB of each and 1.25 MiB of all are taken; what is no PNG is not', async () => {
    const { each } = documentPictureLimits;
    expect(await read({ graph: png(each), map: png(each + 1), minutes: new Uint8Array([1]) })).toEqual({
      graph: 'read',
      map: 'too-large',
      minutes: 'unreadable',
    });
    expect(await read({ graph: png(each), map: png(each), minutes: png(each) })).toMatchObject({
      map: 'read',
      minutes: 'too-large',
    });
  });

  test('what the store has lost or cannot give is named; whoever can wait for a store that is away waits', async () => {
    const away = new StoreError('unavailable', 'no answer', { retryable: true });
    const broken = new StoreError('corrupt', 'other bytes', { retryable: false });
    expect(await read({ map: away, minutes: broken })).toEqual({
      graph: 'gone',
      map: 'unreadable',
      minutes: 'unreadable',
    });
    await expect(read({ map: away }, true)).rejects.toBe(away);
    expect(await read({ minutes: broken }, true)).toMatchObject({ minutes: 'unreadable' });
  });
});
