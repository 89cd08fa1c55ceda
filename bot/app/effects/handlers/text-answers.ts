import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { label } from '../../../core/incident/index.ts';
import {
  awaited,
  directPrefix,
  fittingText,
  isDirect,
  meantPages,
  pageOf,
  readTextAnswer,
  type EscalationState,
} from '../../../core/paging/index.ts';
import { textsFor, type Texts } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import { PagerError, type SettingsSource, type Store, type TextMessages } from '../../ports/index.ts';
import type { OpenPageOf, OpenPages } from '../../queries/open-pages.ts';
import { directStream, escalationStream } from '../../streams/index.ts';
import { intend, type Intents } from '../intents.ts';
import { done, telling, type Handlers, type Outcome } from '../outcome.ts';
import type { Pages } from './deliver.ts';

type Reply = Intents['reply-text']['reply'];

/** Replies to one phone: five, then one in ten minutes. Whoever writes all night does not use up the spend limit. */
const replyLimit = { burst: 5, intervalMs: 10 * 60_000 } as const;

/** Said of every answer that counts, whatever was written before it: of those there are no more than pages. */
const confirming: ReadonlySet<Reply['said']> = new Set(['acknowledged', 'counted', 'escalated', 'declined']);

/** So far may the clock of SNS be behind ours. */
const clockLeewaySec = 60;

/**
 * Whether a page was there when the text message was sent. One that SNS brings hours later, or that waited in a queue
 * while Tocsin was down, does not answer a page that came in between.
 */
const wasThere =
  (sentAt: Instant | undefined) =>
  ({ at }: OpenPageOf): boolean =>
    sentAt === undefined || at <= plusSec(sentAt, clockLeewaySec);

/** What AWS answers itself; a reply of ours would go to somebody who wants none. */
const keptByAws = /^\s*(stop|stopall|arret|end|cancel|optout|quit|unsubscribe|start|unstop|help|info)\s*$/i;

/** How many codes fit into one text message. */
const listedCodes = 4;

/** Answers by text message: `A 4711` acknowledges, `E 4711` escalates; everything else is said to be not understood. */
export function textAnswerHandlers(needs: {
  readonly store: Pick<Store, 'takeTurn'>;
  readonly pages: Pages;
  readonly openPages: OpenPages;
  readonly directory: Directory;
  readonly sms: TextMessages;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'text-answer' | 'answer-text' | 'reply-text' | 'note-seen'> {
  const { store, pages, openPages, directory, sms, settings } = needs;

  return {
    async 'text-answer'({ effect, data, now }) {
      const { persons, text } = data;
      const [first = ''] = persons;
      if (keptByAws.test(text)) return done();
      const answer = readTextAnswer(text);
      const open = await openPages(persons);
      // Whatever it says, who wrote it has the phone in their hand.
      const there = open.filter(wasThere(data.sentAt));
      const seen = [...new Map(there.map((page) => [page.escalation, page])).values()]
        .filter(({ escalation }) => !isDirect(escalation))
        .slice(-10)
        .map(({ escalation, person }) =>
          intend(
            'note-seen',
            { escalation, person, via: 'sms' },
            { key: `${effect.id}/${escalation}`, about: `escalation/${escalation}`, dueAt: now },
          ),
        );
      const reply = (said: Reply) =>
        done(
          ...seen,
          intend(
            'reply-text',
            { person: first, reply: said },
            { key: effect.id, about: effect.about, dueAt: now },
          ),
        );
      if (answer === undefined) return reply({ said: 'not-understood', codes: await codesOf(open) });
      const urgent = there.filter(({ test }) => test === undefined);
      const asked = answer.code !== undefined ? open : urgent.length > 0 ? urgent : there;
      const meant = meantPages(asked, answer);
      if ('unclear' in meant) {
        return reply({
          said: asked.length === 0 && open.length > 0 ? 'which' : meant.unclear,
          codes: await codesOf(open),
          ...(answer.code === undefined ? {} : { code: answer.code }),
        });
      }
      const runs = new Map(meant.pages.map((page) => [page.escalation, page]));
      return done(
        ...[...runs.values()]
          .slice(0, 30)
          .map(({ escalation, page, person }, index) =>
            intend(
              'answer-text',
              { escalation, page, person, verb: answer.verb, more: index === 0 ? runs.size - 1 : -1 },
              { key: `${effect.id}/${escalation}`, about: `escalation/${escalation}`, dueAt: now },
            ),
          ),
      );
    },

    async 'answer-text'({ effect, data, now }) {
      const { escalation, person, verb } = data;
      const quiet = data.more === -1;
      if (isDirect(escalation)) return answerDirect(effect, data, now);
      const state = await pages.load(escalation);
      const incident = state.status === 'none' ? undefined : await pages.incident(state.incident);
      const others = (data.more ?? 0) > 0 ? ` (+${data.more})` : '';
      const named = incident === undefined ? {} : { incident: `${label(incident.number)}${others}` };
      const reply = (said: Reply['said'], more: Omit<Reply, 'said'> = {}) =>
        intend(
          'reply-text',
          { person, reply: { said, ...named, ...more } },
          { key: effect.id, about: effect.about, dueAt: now },
        );
      /** What did not change, because it is so already, or because nothing is left to be done. */
      const asItIs = (after: EscalationState) => {
        if (after.status === 'running')
          return verb === 'escalate' ? reply('escalated') : reply('counted', { missing: awaited(after) });
        const code = pageOf(after, data.page)?.code;
        return after.status === 'exhausted' && code !== undefined
          ? reply('nobody-left', { code })
          : reply('over');
      };
      return telling(
        escalationStream,
        escalation,
        verb === 'acknowledge'
          ? { type: 'AcknowledgePages', person, via: 'sms' }
          : { type: 'EscalateNow', person, page: data.page, at: now, via: 'sms' },
        { kind: 'person', person, role: 'on-call' },
        {
          follow: (facts) => {
            const [fact] = facts;
            if (quiet) return [];
            if (fact?.type === 'AcknowledgementCounted')
              return [reply('counted', { missing: fact.data.missing })];
            return [reply(verb === 'acknowledge' ? 'acknowledged' : 'escalated')];
          },
          unchanged: (after) => (quiet ? done() : done(asItIs(after))),
          rejected: () => (quiet ? done() : done(reply('over'))),
        },
      );
    },

    async 'note-seen'({ data }) {
      const { escalation, person, via } = data;
      return telling(
        escalationStream,
        escalation,
        { type: 'NoteSeen', person, via },
        { kind: 'person', person, role: 'on-call' },
      );
    },

    /** A reply that may have been sent is not sent again: the answer counts without it. */
    async 'reply-text'({ effect, data, now }) {
      const phone = (await directory.configured(data.person))?.phone;
      if (effect.inDoubt || phone === undefined) return done();
      if (!confirming.has(data.reply.said)) {
        const turn = await store.takeTurn({ key: `text-reply/${data.person}`, now, ...replyLimit });
        if (!turn.ok) return done();
      }
      const { paging: t } = textsFor(settings.current().locale);
      try {
        await sms.send(
          phone,
          fittingText(() => replyWords(data.reply, t), ''),
        );
      } catch (error) {
        if (!(error instanceof PagerError)) throw error;
      }
      return done();
    },
  };

  /** E says that they cannot come: there is no next step. */
  function answerDirect(
    { id, about }: { readonly id: string; readonly about: string },
    { escalation, page, person, verb }: Intents['answer-text'],
    now: Instant,
  ): Outcome {
    const reply = (said: Reply['said']) =>
      intend('reply-text', { person, reply: { said } }, { key: id, about, dueAt: now });
    return telling(
      directStream,
      escalation.slice(directPrefix.length),
      verb === 'acknowledge'
        ? { type: 'AnswerDirect', person, via: 'sms' }
        : { type: 'DeclineDirect', page, person },
      { kind: 'person', person },
      {
        follow: () => [reply(verb === 'acknowledge' ? 'acknowledged' : 'declined')],
        unchanged: () => done(reply('over')),
        rejected: () => done(reply('over')),
      },
    );
  }

  /** `4711 (INC-12)`, the newest first. */
  async function codesOf(open: readonly OpenPageOf[]): Promise<readonly string[]> {
    const newest = [...new Map(open.map((page) => [page.escalation, page])).values()].toReversed();
    return Promise.all(
      newest.slice(0, listedCodes).map(async ({ codes, incident, test }) => {
        const found = incident === '' ? undefined : await pages.incident(incident);
        const { paging: t } = textsFor(settings.current().locale);
        const of = found === undefined ? (test ? t.codeOfTest() : t.codeByHand()) : label(found.number);
        return `${codes[0]} (${of})`;
      }),
    );
  }
}

function replyWords(
  { said, incident = '', code = '', codes = [], missing = 1 }: Reply,
  t: Texts['paging'],
): string {
  switch (said) {
    case 'acknowledged':
      return t.replyAcknowledged({ incident });
    case 'counted':
      return t.replyCounted({ incident, missing });
    case 'nobody-left':
      return t.replyNobodyLeft({ incident, code });
    case 'escalated':
      return t.replyEscalated({ incident });
    case 'declined':
      return t.replyDeclined();
    case 'over':
      return t.replyOver({ incident });
    case 'none-open':
      return t.replyNoneOpen();
    case 'which':
      return t.replyWhich({ codes });
    case 'wrong-code':
      return t.replyWrongCode({ code, codes });
    case 'not-understood':
      return t.replyNotUnderstood({ codes });
  }
}
