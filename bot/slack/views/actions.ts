import type { KnownBlock } from '@slack/web-api';
import { label, type ActionItem } from '../../core/incident/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import type { Answer, Message, People } from '../../app/ports/index.ts';
import { actions as row, button, context, rendered, section } from './blocks.ts';
import { mrkdwn, typedLine } from './escape.ts';
import { inSections } from './in-sections.ts';
import type { Rendered } from './rendered.ts';
import { named, type Voice } from './voice.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

/** The action items of one incident: open ones by their day, then the others. */
export function actionBlocks(answer: Of<'actions'>, voice: Voice): readonly KnownBlock[] {
  const { incident, number, actions, people, today } = answer;
  const { actions: t } = voice.texts;
  const add = row(button('incident.action', voice.plain.actions.addButton(), incident));
  if (actions.length === 0) return [section(t.none({ incident: label(number) })), ...add];
  const open = actions.filter(({ status }) => status === 'open');
  const over = actions.filter(({ status }) => status !== 'open');
  const heading = t.heading({ incident: label(number), n: actions.length, open: open.length });
  const listed = [...byDay(open), ...over].slice(0, 30);
  return [
    section(heading),
    ...inSections(listed.map((action) => line(action, { people, today }, voice))),
    ...add,
  ];
}

/** Those of all incidents that are open. */
export function allActionBlocks(answer: Of<'all-actions'>, voice: Voice): readonly KnownBlock[] {
  const { open, more, overdue, people, today } = answer;
  const { actions: t } = voice.texts;
  if (open.length === 0) return [section(t.noneAtAll())];
  const lines = open.map(
    ({ number, action }) => `${label(number)} ${line(action, { people, today }, voice)}`,
  );
  return [
    section(t.headingAll({ n: open.length + more, overdue })),
    ...inSections(lines),
    ...(more > 0 ? [context(t.moreOpen({ n: more }))] : []),
  ];
}

export function unclearAction({ wrong, value }: Of<'action-unclear'>, { texts }: Voice): string {
  const said = { value: ready(mrkdwn(value, 80)) };
  return wrong === 'owner' ? texts.actions.ownerUnclear(said) : texts.actions.dueUnclear(said);
}

export function actionReminderView(
  { incident, number, action, overdue }: Extract<Message, { kind: 'action-reminder' }>,
  voice: Voice,
): Rendered {
  const { actions: t } = voice.texts;
  const said = {
    incident: label(number),
    id: action.id,
    text: ready(typedLine(action.text, 320)),
    due: action.due ?? '',
  };
  const text = overdue ? t.remindOverdue(said) : t.remind(said);
  return rendered(
    `action.${incident}.${action.id}`,
    [
      section(text),
      ...row(button('action.done', voice.plain.actions.doneButton(), `${incident}|${action.id}`)),
      context(t.remindHint({ incident: label(number), id: action.id })),
    ],
    text,
  );
}

const byDay = (actions: readonly ActionItem[]): readonly ActionItem[] =>
  actions.toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));

function line(
  { id, text, kind, status, owner, due, reason, closes }: ActionItem,
  { people, today }: { readonly people: People; readonly today: string },
  voice: Voice,
): string {
  const { actions: t } = voice.texts;
  const first = t.line({ id, text: ready(typedLine(text, 320)), kind });
  if (status !== 'open') {
    const ended = status === 'done' ? t.isDone() : t.isDropped();
    return [first, ended, ...(reason === undefined ? [] : [t.because({ reason: said(reason) })])].join(' · ');
  }
  const who = owner === undefined ? t.noOwner() : t.owner({ who: named(owner, people, voice) });
  const day = due === undefined ? [] : [due < today ? t.overdue({ due }) : t.due({ due })];
  const when =
    closes === undefined
      ? []
      : [t.closesWhen({ condition: ready(mrkdwn(voice.plain.actions.condition(closes), 200)) })];
  return [first, who, ...day, ...when].join(' · ');
}

const said = (reason: string): Ready => ready(typedLine(reason, 200));
