import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { nextWorkInstant, type Called } from '../../../core/paging/index.ts';
import type { Directory } from '../../directory/index.ts';
import type {
  Answer,
  Ask,
  ChatFor,
  Ids,
  NewEffect,
  PersonRef,
  SettingsSource,
  Store,
} from '../../ports/index.ts';
import type { PageTests } from '../../queries/page-tests.ts';
import { directStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import type { PlanPage } from './deliver.ts';
import { everyWay, testOrder } from './direct-pages.ts';
import { attempted, settling } from './settle.ts';

/** How long a test waits for its answers, and when the list of those who did not answer is posted. */
export const testPatienceSec = 24 * 3600;
const reportAfterSec = 8 * 24 * 3600;

/** Tests that somebody asks for: each is a text message, and a new account may send for one dollar a month. */
const ownTests = { burst: 3, intervalMs: 10 * 60_000 } as const;

/** An append takes 40 effects; the rest is planned by another one. */
const testsAtOnce = 30;

type Needs = {
  readonly streams: Streams;
  readonly directory: Directory;
  readonly settings: SettingsSource;
  readonly planPage: PlanPage;
  readonly ids: Ids;
};

/** Tests of the month after `now`: the same effect however often it is asked for. */
export function testPages(now: Instant): NewEffect {
  const [year = 0, month = 0] = now.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return intend('plan-tests', {}, { key: next, about: 'people', dueAt: `${next}-01T00:00:00.000Z` });
}

async function startTest(needs: Needs, name: string, now: Instant, by?: string): Promise<Start> {
  const { directory, settings, planPage, ids } = needs;
  const configured = settings.current().people.find((each) => each.name === name);
  const person = configured && (await directory.ofConfigured(name));
  if (configured === undefined || person === undefined) return 'unknown';
  const order = testOrder(configured, everyWay(configured));
  if (order.length === 0) return 'no-way';
  const id = ids.token(12);
  const { code } = await planPage(person, 'sev4', now);
  const called: Called = { page: `${id}-${person}`, person, code, order };
  return {
    id,
    ways: order.map(({ channel, pager }) => pager ?? channel),
    command: {
      type: 'PageDirectly',
      kind: 'test',
      ...(by === undefined ? {} : { by }),
      text: '',
      incident: '',
      private: false,
      until: plusSec(now, testPatienceSec),
      called: [called],
    },
  } as const;
}

type Start =
  | 'unknown'
  | 'no-way'
  | {
      readonly id: string;
      readonly ways: readonly string[];
      readonly command: Parameters<typeof directStream.decide>[1];
    };

/** `/oncall test`: did you get this? Over every channel of whoever asks, at once. */
export async function testMe(
  needs: Needs & { readonly store: Pick<Store, 'takeTurn'> },
  ask: Ask,
  now: Instant,
): Promise<Outcome | Answer> {
  const person = await needs.directory.ofSlack(ask.user);
  const configured = await needs.directory.configured(person);
  if (configured === undefined) return { answer: 'not-in-configuration', person: { slack: ask.user } };
  const turn = await needs.store.takeTurn({ key: `test-by/${person}`, now, ...ownTests });
  if (!turn.ok) return { answer: 'direct-refused', why: 'too-often', freeAt: turn.freeAt };
  const started = await startTest(needs, configured.name, now, person);
  if (typeof started === 'string') return { answer: 'direct-refused', why: 'no-way' };
  return telling(
    directStream,
    started.id,
    started.command,
    { kind: 'person', person },
    {
      follow: () => [answering(ask, { answer: 'testing', ways: started.ways }, now)],
    },
  );
}

/** Once a month everybody is asked, in their working hours, whether a page reaches them; then who did not answer is said. */
export function testPageHandlers(
  needs: Needs & { readonly chat: ChatFor; readonly pageTests: PageTests },
): Pick<Handlers, 'plan-tests' | 'test-person' | 'say-tests'> {
  const { settings, chat, pageTests } = needs;
  return {
    async 'plan-tests'({ effect, data, now }) {
      const next = testPages(now);
      const current = settings.current();
      if (current.testPages === 'off') return done(next);
      const { about } = effect;
      const people = current.people.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const left = people.filter(({ name }) => data.after === undefined || name > data.after);
      const tests = left
        .slice(0, testsAtOnce)
        .map((person) =>
          intend(
            'test-person',
            { name: person.name },
            { key: `${now.slice(0, 7)}/${person.name}`, about, dueAt: nextWorkInstant(person, now) },
          ),
        );
      const last = left[testsAtOnce - 1];
      const rest =
        last === undefined
          ? []
          : [
              intend(
                'plan-tests',
                { after: last.name },
                { key: `${now.slice(0, 7)}/${last.name}`, about, dueAt: now },
              ),
            ];
      const report = intend(
        'say-tests',
        { since: now },
        { key: now.slice(0, 7), about, dueAt: plusSec(now, reportAfterSec) },
      );
      return done(next, report, ...tests, ...rest);
    },

    async 'test-person'({ data, now }) {
      const started = await startTest(needs, data.name, now);
      if (typeof started === 'string') return done();
      return telling(directStream, started.id, started.command, tocsin);
    },

    async 'say-tests'({ effect, data, now }) {
      const { announce, people } = settings.current();
      if (announce === undefined) return done();
      const tests = await pageTests({ since: data.since });
      const silent = tests.filter(({ missing }) => missing.length > 0);
      const refs: Record<string, PersonRef> = {};
      for (const { name } of people) {
        const slack = people.find((each) => each.name === name)?.slack;
        refs[name] = { name, ...(slack === undefined ? {} : { slack }) };
      }
      const out = chat(effect.lane);
      const message = { kind: 'tests', tested: tests.length, silent, people: refs } as const;
      const posted = await out.post({ channel: announce, message, key: effect.id, ...attempted(effect) });
      const double = { channel: posted.channel, of: { key: effect.id }, keep: posted.message };
      return done(...settling('settle-message', effect, double, now));
    },
  };
}
