import type { KnownBlock } from '@slack/web-api';
import { label } from '../../core/incident/index.ts';
import {
  channelNames,
  ledgerOf,
  ledgerOfDirect,
  nobodyReached,
  type Delivery,
  type DirectPage,
  type LedgerPage,
} from '../../core/paging/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Answer, People } from '../../app/ports/index.ts';
import { context, section } from './blocks.ts';
import { mrkdwn } from './escape.ts';
import { troubleWords } from './nobody-reached.ts';
import { clock, day, named, type Voice } from './voice.ts';

type Reached = Extract<Answer, { answer: 'reached' }>;

/** Pages that are shown, the newest: each takes a block. */
const shownPages = 20;

/** Who was reached: each page with what is known of it, and what is not; pages by hand after the others. */
export function reachedBlocks(
  { number, runs, directs = [], people }: Reached,
  voice: Voice,
): readonly KnownBlock[] {
  const { page: t } = voice.texts;
  const pages = [
    ...runs.flatMap((run) => ledgerOf(run).map((line) => ({ line, waits: run.status === 'running' }))),
    ...directs.flatMap((direct) =>
      ledgerOfDirect(direct).map((line) => ({ line, waits: direct.status === 'waiting', direct })),
    ),
  ];
  if (pages.length === 0) return [section(t.ledgerEmpty({ incident: label(number ?? 0) }))];
  const left = pages.length - shownPages;
  const beside = pages.at(-1)!.line.queuedAt;
  const unanswered = nobodyReached(runs) || runs.every((run) => run.pages.length === 0);
  const nobody = unanswered && directs.every(isUnseen);
  const heading =
    number === undefined
      ? t.ledgerDirect({ n: pages.length })
      : t.ledger({ incident: label(number), n: pages.length });
  return [
    section([`*${heading}*`, ...(nobody ? [`:warning: *${t.ledgerNobody()}*`] : [])].join('\n')),
    ...pages.slice(-shownPages).map((page) => section(pageLines(page, people, beside, voice))),
    ...(left > 0 ? [context(t.ledgerOlder({ n: left }))] : []),
  ];
}

const isUnseen = ({ pages, answers }: DirectPage): boolean =>
  answers.length === 0 && pages.every(({ seen }) => seen === undefined);

type Line = { readonly line: LedgerPage; readonly waits: boolean; readonly direct?: DirectPage };

function pageLines(
  { line: page, waits, direct }: Line,
  people: People,
  beside: string,
  voice: Voice,
): string {
  const { page: t } = voice.texts;
  const from =
    page.schedule === undefined ? '' : ` · ${t.ledgerFrom({ schedule: ready(mrkdwn(page.schedule, 80)) })}`;
  const [next] = page.left;
  return [
    `*${headingOf(page, direct, people, voice)}*${from}`,
    ...page.attempts.map((attempt) => `• ${attemptWords(attempt, beside, voice)}`),
    ...(waits && next !== undefined ? [`• ${t.ledgerNext({ channel: nameOf(next) })}`] : []),
    ...(page.declined ? [`• ${t.saidNo()}`] : []),
    ...(page.seen === undefined
      ? []
      : [`• ${t.ledgerSeen({ time: clock(page.seen.at, beside), via: wayName(page.seen.via) })}`]),
    ...(page.acknowledgedAt === undefined
      ? []
      : [`• *${t.ledgerAcknowledged({ time: clock(page.acknowledgedAt, beside) })}*`]),
    ...(direct?.status === 'nobody-reached' && page.acknowledgedAt === undefined
      ? [`• ${t.ledgerUnanswered()}`]
      : []),
  ].join('\n');
}

function headingOf(page: LedgerPage, direct: DirectPage | undefined, people: People, voice: Voice): string {
  const { page: t } = voice.texts;
  const who = named(page.person, people, voice);
  const time = day(page.queuedAt);
  if (direct !== undefined) return t.ledgerByHand({ who, by: named(direct.by, people, voice), time });
  const step = page.round === 0 ? String(page.step + 1) : `${page.round + 1}.${page.step + 1}`;
  return t.ledgerPage({ who, step, time });
}

const wayName = (via: string): string =>
  Object.hasOwn(channelNames, via) ? channelNames[via as keyof typeof channelNames] : '/incident';

const nameOf = ({ channel, pager }: Pick<Delivery, 'channel' | 'pager'>) =>
  pager === undefined ? channelNames[channel] : ready(`${channelNames[channel]} ${mrkdwn(pager, 40)}`);

/** `SMS sent 14:02 (whether it arrived is not known) · id 5d0f`. */
function attemptWords(attempt: Delivery, beside: string, voice: Voice): string {
  const { page: t } = voice.texts;
  const { outcome, at, detail, trouble, provider, within } = attempt;
  const channel = nameOf(attempt);
  const time = clock(at, beside);
  const id = provider === undefined || provider === '' ? '' : ` · \`${mrkdwn(provider, 60)}\``;
  const shared = within === undefined ? [] : [t.ledgerWithin()];
  const known = (notes: readonly string[]): string => (notes.length === 0 ? '' : ` (${notes.join(', ')})`);
  switch (outcome) {
    case 'sent':
      return `${t.ledgerSent({ channel, time })}${known([...shared, ...receipt(attempt, voice)])}${id}`;
    case 'asleep':
      return `${t.ledgerSent({ channel, time })}${known([...shared, t.ledgerSilent()])}${id}`;
    case 'failed':
      return `${t.failed({ channel, detail: ready(troubleWords(trouble, detail, voice)) })} · ${time.ready}${id}`;
    case 'unreachable':
      return t.unreachable({ channel });
  }
}

/** A webhook that answers has it; of a text message its receipt says it, where that can be read. */
function receipt({ channel, receipt: at, unread: why }: Delivery, { texts }: Voice): readonly string[] {
  const { page: t } = texts;
  if (at !== undefined) return [t.ledgerReceipt({ at })];
  if (why !== undefined) return [t.ledgerUnread({ why })];
  return channel === 'webhook' ? [] : [t.ledgerNoReceipt()];
}
