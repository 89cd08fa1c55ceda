import type { KnownBlock } from '@slack/web-api';
import { label, openFindings, type ReviewFinding } from '../../core/incident/index.ts';
import { whyOf, type Agenda } from '../../core/postmortem/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import type { Answer, Message } from '../../app/ports/index.ts';
import { postmortemMenu } from '../listeners/clicks.ts';
import { actions, button, context, overflow, rendered, section } from './blocks.ts';
import { inBold, mrkdwn, plain, typedLine } from './escape.ts';
import { inSections } from './in-sections.ts';
import type { Rendered } from './rendered.ts';
import { day, named, type Voice } from './voice.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

/** So many findings are shown with a button; the others come when these are done. */
const shownFindings = 8;

/** Slack takes five options of an overflow menu. */
const shownSections = 5;

const quoted = ({ text }: ReviewFinding): Ready => ready(inBold(typedLine(text, 200)));

/** Where the document stands, and what is left to do before it can be published. */
export function postmortemStatusBlocks(
  { incident, number, postmortem, sections, agenda, people, wording }: Of<'postmortem-status'>,
  voice: Voice,
): readonly KnownBlock[] {
  const { review: t } = voice.texts;
  const { review: p } = voice.plain;
  const { status, reviewers, meetingAt, findings, corrections = 0 } = postmortem;
  const open = openFindings(postmortem);
  const stood = findings.filter(({ dismissed }) => dismissed !== undefined);
  const facts = [
    t.heading({ incident: label(number), status: t.status({ status }) }),
    ...(reviewers.length === 0
      ? []
      : [t.reviewers({ who: reviewers.map((id) => named(id, people, voice)) })]),
    ...(meetingAt === undefined ? [] : [t.meeting({ at: day(meetingAt) })]),
    ...(corrections === 0 ? [] : [t.correctedSince({ n: corrections })]),
    ...agendaLines(agenda, voice),
  ];
  const isPublished = status === 'published';
  return [
    section(facts.join('\n')),
    section(open.length === 0 ? t.noFindings() : t.openFindings({ n: open.length })),
    ...open.slice(0, shownFindings).map((finding) => findingBlock(incident, finding, voice)),
    ...(open.length > shownFindings ? [context(t.more({ n: open.length - shownFindings }))] : []),
    ...inSections(
      stood.map((each) => {
        const reason = ready(typedLine(each.dismissed?.reason ?? '', 200));
        return t.letStand({ id: each.id, text: quoted(each), reason });
      }),
    ),
    ...actions(
      isPublished && corrections === 0
        ? undefined
        : button(
            'postmortem.publish',
            isPublished ? p.publishAgainButton() : p.publishButton(),
            incident,
            'primary',
          ),
      button('postmortem.review', p.reviewButton(), incident),
      isPublished ? undefined : button('postmortem.redraft', p.redraftButton(), incident),
      isPublished || wording !== true ? undefined : button('postmortem.suggest', p.suggestButton(), incident),
      button('postmortem.roles', p.rolesButton(), incident),
      isPublished || sections.length === 0 ? undefined : sectionMenu(incident, sections, voice),
    ),
    context(
      t.sections({ names: sections.slice(0, 20).map((name) => ready(mrkdwn(name, 80))) }),
      t.writeHint({ incident: label(number) }),
    ),
  ];
}

const sectionMenu = (incident: string, sections: readonly string[], { plain: { review: t } }: Voice) =>
  overflow(
    postmortemMenu,
    sections.slice(0, shownSections).map((heading) => ({
      label: t.writeMenu({ section: plain(heading, 60) }),
      value: `postmortem.write|${incident}|${encodeURIComponent(heading).slice(0, 120)}`,
    })),
  );

function findingBlock(incident: string, finding: ReviewFinding, voice: Voice): KnownBlock {
  const { id, line, rule } = finding;
  const why = ready(mrkdwn(whyOf(rule, voice.plain) ?? rule));
  return {
    ...section(voice.texts.review.finding({ id, text: quoted(finding), line, why })),
    accessory: button('postmortem.dismiss', voice.plain.review.dismissButton(), `${incident}|${id}`),
  } as KnownBlock;
}

function agendaLines(agenda: Agenda, { texts: { review: t } }: Voice): readonly string[] {
  const { questions, findings, hypotheses, actions: items, agreed } = agenda;
  const left = [
    ...(questions === 0 ? [] : [t.agendaQuestions({ n: questions })]),
    ...(findings === 0 ? [] : [t.agendaFindings({ n: findings })]),
    ...(hypotheses.length === 0 ? [] : [t.agendaHypotheses({ ids: hypotheses })]),
    ...(items.length === 0 ? [] : [t.agendaActions({ ids: items })]),
    ...(agreed === 0 ? [t.agendaNoActions()] : []),
  ];
  return left.length === 0 ? [t.agendaClear()] : left.map((line) => `• ${line}`);
}

/** To a reviewer, when they are asked and before the meeting; to who took part, with three questions. */
export function reviewView(message: Extract<Message, { kind: 'review' }>, voice: Voice): Rendered {
  const { review: t } = voice.texts;
  const { incident, stage, meetingAt, agenda } = message;
  const name = label(message.number);
  const said = { incident: name, title: ready(inBold(typedLine(message.title, 200))) };
  if (stage === 'feedback') {
    const text = t.askFeedback(said);
    const own = button('postmortem.feedback', voice.plain.review.feedbackButton(), incident);
    return rendered(`review.${incident}.feedback`, [section(text), ...actions(own)], text);
  }
  const text = stage === 'asked' ? t.youAreAsked(said) : t.meetingSoon(said);
  const when = meetingAt === undefined ? [] : [t.meeting({ at: day(meetingAt) })];
  return rendered(
    `review.${incident}.${stage}`,
    [
      section([text, ...when].join('\n')),
      section([t.agenda(), ...agendaLines(agenda, voice)].join('\n')),
      ...actions(
        button('postmortem.status', voice.plain.review.statusButton(), incident),
        button('incident.postmortem', voice.plain.slack.postmortem(), incident),
      ),
      context(t.howToPublish({ incident: name })),
    ],
    text,
  );
}

/** Who is meant by which role; only for members. */
export function rolesText({ number, roles, people }: Of<'postmortem-roles'>, voice: Voice): string {
  const { review: t } = voice.texts;
  const incident = label(number);
  if (roles === undefined) return t.rolesForMembers({ incident });
  const lines = roles.slice(0, 20).map(({ role, persons }) => {
    const who = persons.slice(0, 20).map((person) => named(person, people, voice));
    return t.roleLine({ role: ready(mrkdwn(role, 80)), who });
  });
  return [t.rolesHeading({ incident }), ...lines].join('\n');
}

export function unclearReview({ wrong, value }: Of<'review-unclear'>, { texts }: Voice): string {
  const said = { value: ready(mrkdwn(value, 80)) };
  return wrong === 'time' ? texts.review.meetingUnclear(said) : texts.review.personUnclear(said);
}

export const noSection = ({ asked, known }: Of<'no-section'>, { texts }: Voice): string =>
  texts.review.noSection({
    asked: ready(mrkdwn(asked, 80)),
    known: known.slice(0, 20).map((name) => ready(mrkdwn(name, 80))),
  });
