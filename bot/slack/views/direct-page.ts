import type { KnownBlock } from '@slack/web-api';
import { unansweredWays } from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Answer, Message } from '../../app/ports/index.ts';
import { actions, button, context, rendered, section } from './blocks.ts';
import { mrkdwn, typedLine } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import { channelLink, clock, mention, named, type Voice } from './voice.ts';

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

/** A page by hand, or a test page: the same message says later how it ended. */
export function directPageView(message: Of<'direct-page'>, voice: Voice): Rendered {
  const { direct, page, run } = message;
  const id = ['direct', direct.status, direct.answers.length, page.declined ? 1 : 0].join('.');
  const heading = headingOf(message, voice);
  const value = `${run}|${page.id}`;
  if (direct.kind === 'test') return rendered(id, testBlocks(message, heading, value, voice), heading);
  return rendered(id, askedBlocks(message, heading, value, voice), heading);
}

/** What a phone shows; of a private incident it says nothing. */
function headingOf({ direct, people }: Of<'direct-page'>, voice: Voice): string {
  const { page: t } = voice.texts;
  if (direct.kind === 'test') return t.test();
  const who = named(direct.by, people, voice);
  return direct.private
    ? t.directPrivate({ who })
    : t.direct({ who, text: ready(typedLine(direct.text, 500)) });
}

function testBlocks(
  { direct, page }: Of<'direct-page'>,
  heading: string,
  value: string,
  voice: Voice,
): readonly KnownBlock[] {
  const { page: t } = voice.texts;
  const answered = !unansweredWays(direct, page).some(({ channel }) => channel === 'slack');
  if (answered) return [section(`:white_check_mark: ${t.testAnswered()}`)];
  if (direct.status !== 'waiting') return [section(t.testOver())];
  return [
    section(`:bell: *${heading}*`),
    ...actions(button('page.acknowledge', voice.plain.slack.gotIt(), value, 'primary')),
  ];
}

function askedBlocks(
  { direct, page, people, incident }: Of<'direct-page'>,
  heading: string,
  value: string,
  voice: Voice,
): readonly KnownBlock[] {
  const { page: t } = voice.texts;
  const { slack } = voice.plain;
  const channel = direct.private ? undefined : channelLink(incident?.channel?.id);
  const lines = [`:rotating_light: *${heading}*`, ...(channel === undefined ? [] : [t.channel({ channel })])];
  const [first] = direct.answers;
  if (direct.status === 'acknowledged' && first !== undefined) {
    const who = named(first.person, people, voice);
    return [section([...lines, t.directAcknowledged({ who, time: clock(first.at, page.at) })].join('\n'))];
  }
  if (direct.status === 'nobody-reached') return [section([...lines, t.directNobody()].join('\n'))];
  return [
    section([...lines, ...(page.declined ? [t.directYouCannot()] : [])].join('\n')),
    ...actions(
      button('page.acknowledge', slack.onIt(), value, 'primary'),
      page.declined ? undefined : button('page.decline', slack.cannot(), value),
    ),
    context(t.directUntil({ time: clock(direct.until, page.at) })),
  ];
}

/** Whoever paged by hand hears how it ended. */
export function directToldView({ direct, people, run }: Of<'direct-told'>, voice: Voice): Rendered {
  const { page: t } = voice.texts;
  const text = ready(typedLine(direct.text, 300));
  const [first] = direct.answers;
  const said =
    direct.status === 'acknowledged' && first !== undefined
      ? t.directTaken({ who: named(first.person, people, voice), text })
      : t.directTold({
          who: direct.pages.slice(0, 10).map(({ person }) => named(person, people, voice)),
          text,
        });
  return rendered(`direct-told.${direct.status}`, [section(said), ...reachedButton(run, voice)], said);
}

/** Each channel and what became of it. */
const reachedButton = (run: string, voice: Voice): readonly KnownBlock[] =>
  actions(button('page.reached', voice.plain.slack.reached(), run));

/** Who did not answer a test page, and over what. */
export function testsView({ tested, silent, people }: Of<'tests'>, voice: Voice): Rendered {
  const { page: t, slack } = voice.texts;
  const heading = t.tests({ n: tested });
  const lines = silent.map(
    ({ name, missing }) =>
      `• ${t.testsSilent({ who: mention(people[name] ?? { name }, voice), missing: ready(mrkdwn(missing.join(', '), 120)) })}`,
  );
  const listed = fitted(lines, { most: 2400, count: 40, more: (n) => slack.andMore({ n }) });
  const body = silent.length === 0 ? t.testsFine() : `${listed}\n${t.testsWhatNow()}`;
  return rendered(`tests.${silent.length}`, [section(`*${heading}*\n${body}`)], heading);
}

type DirectAnswer = Extract<
  Answer,
  { answer: 'paged-directly' | 'direct-refused' | 'direct-over' | 'testing' }
>;

export function directAnswer(answer: DirectAnswer, voice: Voice): string | readonly KnownBlock[] {
  const { page: t } = voice.texts;
  switch (answer.answer) {
    case 'paged-directly':
      return [
        section(t.pagedDirectly({ n: answer.persons, minutes: answer.minutes })),
        ...(answer.direct === undefined ? [] : reachedButton(answer.direct, voice)),
      ];
    case 'direct-over':
      return t.directOver();
    case 'testing':
      return t.testing({ ways: answer.ways.join(', ') });
    case 'direct-refused':
      if (answer.why === 'nobody-on-call') return t.nobodyOnCall();
      if (answer.why === 'no-way') return t.noWay();
      return t.tooOften({ time: answer.freeAt === undefined ? '' : clock(answer.freeAt) });
  }
}
