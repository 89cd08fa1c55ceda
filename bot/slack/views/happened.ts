import { label } from '../../core/incident/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, button, context, linkButton, rendered, section } from './blocks.ts';
import { mrkdwn, typedLine, typedLines } from './escape.ts';
import { headline } from './heading.ts';
import type { Rendered } from './rendered.ts';
import { named, span, type Voice } from './voice.ts';

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

/** Something that happened, as one entry of the timeline: who, where a person did it, and what. */
export function happenedView({ entry, people, outdated }: Of<'happened'>, voice: Voice): Rendered {
  const text = capitalised(typedLines(entry.text, 2500));
  const { person } = entry.actor;
  const line = person === undefined ? text : `${named(person, people, voice).ready} · ${text}`;
  const [first = ''] = entry.text.trim().split('\n', 1);
  const { review: t } = voice.texts;
  const offer =
    outdated === undefined
      ? []
      : [
          section(t.outdated()),
          ...actions(
            button('postmortem.publish', voice.plain.review.publishAgainButton(), outdated),
            button('postmortem.status', voice.plain.review.statusButton(), outdated),
          ),
        ];
  return rendered(`happened.${entry.event}`, [section(line), ...offer], capitalised(typedLine(first, 250)));
}

const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en-US'));

/** The end of it: how long, by whom, how; and the hash that seals the record up to here. */
export function resolvedView({ incident, people, head }: Of<'resolved'>, voice: Voice): Rendered {
  const { evidence: t } = voice.texts;
  const name = label(incident.number);
  const over = 'resolvedAt' in incident ? incident : undefined;
  const how = over?.resolution ?? '';
  const after = span(incident.openedAt, over?.resolvedAt ?? incident.openedAt, voice);
  const by = over?.resolvedBy;
  const heading = t.resolved({ incident: name, span: after });
  const shown =
    by === undefined ? heading : t.resolvedBy({ incident: name, span: after, who: named(by, people, voice) });
  return rendered(
    'resolved',
    [
      section([`:white_check_mark: *${shown}*`, ...(how === '' ? [] : [typedLines(how, 2500)])].join('\n')),
      context(t.sealed({ hash: mrkdwn(head, 128) })),
    ],
    heading,
  );
}

/** Where the draft is, and what is left for people to write. */
export function postmortemView({ incident, link }: Of<'postmortem'>, voice: Voice): Rendered {
  const { evidence: t, slack } = voice.texts;
  const heading = t.postmortem({ incident: label(incident.number) });
  return rendered(
    'postmortem',
    [
      section(`*${headline(incident, voice, incident.private)}*\n${heading}\n${t.postmortemTodo()}`),
      ...actions(
        button('postmortem.status', voice.plain.review.statusButton(), incident.id),
        linkButton('postmortem', slack.openDraft(), link),
      ),
    ],
    heading,
  );
}
