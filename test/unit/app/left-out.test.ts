import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incidentLines, rowOf } from '../../../bot/cli/metrics-lines.ts';
import { countedActions } from '../../../bot/app/queries/actions.ts';
import { gaugesAt } from '../../../bot/app/queries/gauges.ts';
import { digestOf } from '../../../bot/app/queries/digest.ts';
import { anybody, createIncidents } from '../../../bot/app/queries/incidents.ts';
import { deliveryOf, measurements } from '../../../bot/app/queries/metrics.ts';
import { reportOf } from '../../../bot/app/queries/report.ts';
import { changeStream, incidentStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type { Actor, IncidentCommand } from '../../../bot/core/incident/index.ts';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import { alarm, createAppWorld, openCommand, start } from './world.ts';

/** Kinds of incidents; only the first counts for everybody. */
const kinds = ['counts', 'private', 'drill', 'private drill', 'declined', 'merged'] as const;

type Kind = (typeof kinds)[number];

const person = { kind: 'person', person: 'pan' } as const;
const system = { kind: 'system', name: 'test' } as const;

/** Words that stand in titles, services, alarms, changes and action items of what is left out, and nowhere else. */
const secretOf = (kind: Kind, n: number): string => (kind === 'counts' ? `open${n}` : `hidden${n}`);

async function story(of: readonly Kind[]) {
  const { store, streams, clock } = createAppWorld();
  const incidents = createIncidents(store, streams);
  for (const [n, kind] of of.entries()) {
    const id = `inc${n}`;
    const word = secretOf(kind, n);
    const at = plusSec(start, n * 60);
    const tell = (command: IncidentCommand, actor: Actor = person) =>
      streams.tell(incidentStream, id, command, { at, actor, cause: 'test' });
    const by =
      kind === 'declined'
        ? ({ how: 'declared', title: word, sure: false } as const)
        : ({ how: 'alarm', title: word, alarm: alarm({ name: word }), reason: 'first-of-service' } as const);
    await tell(
      openCommand({
        incident: id,
        number: n + 1,
        service: word,
        private: kind.startsWith('private'),
        drill: kind.endsWith('drill'),
        by,
      }),
      system,
    );
    const change = {
      source: 'codedeploy',
      what: 'CodeDeploy Deployment State-change Notification',
      at,
    } as const;
    const key = JSON.stringify(['codedeploy', `app${n}`, `d-${n}`]);
    await streams.tell(
      changeStream,
      `change${n}`,
      { type: 'RecordChange', change: { ...change, subject: `app${n}`, id: `d-${n}`, status: 'SUCCESS' } },
      { at, actor: system, cause: 'test' },
    );
    if (kind === 'declined') await tell({ type: 'Decline' });
    else if (kind === 'merged')
      await tell({ type: 'MergeInto', into: 'inc0', number: 1, reason: 'same-key' }, system);
    else {
      await tell({ type: 'LinkChange', change: { key, source: 'codedeploy', subject: `app${n}`, at } });
      await tell({ type: 'AddAction', text: word });
      await tell({ type: 'Resolve', evenInAlarm: true });
    }
  }
  const window = { from: plusSec(start, -60), to: plusSec(start, 86_400) };
  return { needs: { store, incidents }, window, now: clock.now() };
}

test('drills, private, declined and merged incidents are in no figure, page, digest, table, list of deployments or of action items', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { maxLength: 8 }), async (of) => {
      const { needs, window, now } = await story(of);
      const counting = of.filter((kind) => kind === 'counts').length;
      const hidden = of.flatMap((kind, n) => (kind === 'counts' ? [] : [secretOf(kind, n)]));
      const found = await measurements(needs, anybody, window, 'UTC');
      const delivery = await deliveryOf(needs.store, window, found.counted);
      const digest = await digestOf(needs, { ...window, zone: 'UTC' }, now);
      const gauges = await gaugesAt(needs, [], plusSec(start, 86_400));
      const report = await reportOf(needs, window, { zone: 'UTC', locale: 'en', now });
      const slack = renderMessage({ kind: 'digest', every: 'weekly', digest }, 'en');
      const actions = await countedActions(needs, anybody);

      expect(found.quality.incidents).toBe(counting);
      for (const name of ['IncidentsOpened', 'IncidentsResolved'])
        expect(gauges.find((each) => each.name === name && each.of === undefined)!.value).toBe(counting);
      expect(gauges.find(({ name }) => name === 'IncidentsOpen')!.value).toBe(0);
      expect(found.figures.find(({ name }) => name === 'mttr')!.n).toBe(counting);
      expect(digest.quality.incidents).toBe(counting);
      expect('unknown' in delivery ? -1 : delivery.changeFailureRate.failed).toBe(counting);
      const texts = [
        report,
        JSON.stringify(digest),
        JSON.stringify(slack),
        incidentLines(found.counted),
        incidentLines(found.counted, true),
        JSON.stringify(found.counted.map(rowOf)),
        JSON.stringify(found.quality),
        JSON.stringify(gauges),
      ];
      for (const word of hidden) for (const text of texts) expect(text).not.toContain(word);
      for (const word of hidden) expect(actions.map(({ action }) => action.text)).not.toContain(word);
      const secret = of.flatMap((kind, n) => (kind.startsWith('private') ? [secretOf(kind, n)] : []));
      const seen = await needs.incidents.openedBetween(anybody, window.from, window.to);
      expect(seen.filter(({ title, service }) => secret.includes(title) || secret.includes(service))).toEqual(
        [],
      );
    }),
    { numRuns: 25 },
  );
});
