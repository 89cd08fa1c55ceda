import type { KnownBlock } from '@slack/web-api';
import { label } from '../../core/incident/index.ts';
import { nearestWord, ready } from '../../core/texts/index.ts';
import type { Answer, Change, IncidentLine, OnCallRef } from '../../app/ports/index.ts';
import { context, rendered, section } from './blocks.ts';
import { inBold, mrkdwn, typedLine } from './escape.ts';
import { fitted } from './fitted.ts';
import { explainedBlocks } from './explained.ts';
import { exampleOf, helpBlocks, typedWord } from './help.ts';
import { actionBlocks, allActionBlocks, unclearAction } from './actions.ts';
import { causeBlocks } from './causes.ts';
import { digestAnswer } from './digest.ts';
import { hypothesisBlocks } from './hypotheses.ts';
import { mutesAnswer } from './mutes.ts';
import { nextWords } from './next-page.ts';
import { refusalText } from './refusal.ts';
import type { Rendered } from './rendered.ts';
import { metricsBlocks } from './metrics.ts';
import { directAnswer } from './direct-page.ts';
import { reachedBlocks } from './reached.ts';
import { noSection, postmortemStatusBlocks, rolesText, unclearReview } from './review.ts';
import { calendarBlocks, shiftButtons, shiftsText } from './shifts.ts';
import { timelineBlocks } from './timeline.ts';
import { channelLink, day, mention, type Voice } from './voice.ts';
import { noWording, wordingBlocks } from './wording.ts';

type Of<A extends Answer['answer']> = Extract<Answer, { answer: A }>;

/** An answer that only one person sees: what is so, and what to do instead. */
export function answerView(answer: Answer, voice: Voice): Rendered {
  const said = saying(answer, voice);
  const blocks = typeof said === 'string' ? [section(said)] : said;
  return rendered(`answer.${answer.answer}`, blocks);
}

function saying(answer: Answer, voice: Voice): string | readonly KnownBlock[] {
  const { answers: t } = voice.texts;
  switch (answer.answer) {
    case 'help':
      return helpBlocks(answer.command, voice);
    case 'unknown-word':
      return unknownWord(answer, voice);
    case 'wrong-value':
      return wrongValue(answer, voice);
    case 'incidents':
      return answer.open.length === 0
        ? `${t.noneOpen()} ${t.declareHint()}`
        : `${t.open({ n: answer.open.length })}\n${incidentLines(answer.open, voice)}`;
    case 'which-incident':
      return whichIncident(answer, voice);
    case 'mute-unclear':
    case 'mute-impossible':
    case 'no-such-service':
    case 'muted':
    case 'mutes':
    case 'unmuted':
    case 'cloudwatch-muted':
    case 'no-such-mute':
      return mutesAnswer(answer, voice);
    case 'shift-unclear':
    case 'shift-impossible':
    case 'which-schedule':
    case 'no-such-layer':
    case 'not-in-configuration':
    case 'overridden':
    case 'override-ended':
    case 'no-such-override':
    case 'not-on-call-then':
    case 'cover-asked':
    case 'cover-taken':
    case 'cover-over':
    case 'cover-is-own':
    case 'cover-not-own':
    case 'cover-withdrawn':
    case 'no-such-cover':
    case 'no-calendar-address':
    case 'fairness':
    case 'handoff':
    case 'swap':
      return shiftsText(answer, voice);
    case 'calendar':
      return calendarBlocks(answer, voice);
    case 'schedule':
      return [section(shiftsText(answer, voice)), ...shiftButtons(voice)];
    case 'no-such-incident':
      return t.noSuchIncident({ incident: label(answer.number) });
    case 'timeline':
      return timelineBlocks(answer, voice);
    case 'metrics':
      return metricsBlocks(answer, voice);
    case 'paged-directly':
    case 'direct-refused':
    case 'direct-over':
    case 'testing':
      return directAnswer(answer, voice);
    case 'reached':
      return reachedBlocks(answer, voice);
    case 'explained':
      return explainedBlocks(answer, voice);
    case 'correction-refused': {
      const { number, entry, why, at } = answer;
      return voice.texts.figures.notCorrected({
        incident: label(number),
        entry: ready(mrkdwn(entry, 40)),
        why,
        at: `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`,
      });
    }
    case 'actions':
      return actionBlocks(answer, voice);
    case 'all-actions':
      return allActionBlocks(answer, voice);
    case 'postmortem-status':
      return postmortemStatusBlocks(answer, voice);
    case 'postmortem-roles':
      return rolesText(answer, voice);
    case 'wording':
      return wordingBlocks(answer, voice);
    case 'no-wording':
      return noWording(answer, voice);
    case 'review-unclear':
      return unclearReview(answer, voice);
    case 'no-section':
      return noSection(answer, voice);
    case 'action-unclear':
      return unclearAction(answer, voice);
    case 'digest':
      return digestAnswer(answer, voice);
    case 'causes':
      return causeBlocks(answer, voice);
    case 'retried': {
      const { number, n, ever } = answer;
      const { failures } = voice.texts;
      const incident = label(number);
      if (n > 0) return failures.triedAgain({ incident, n });
      return ever ? failures.nothingWaits({ incident }) : failures.neverFailed({ incident });
    }
    case 'hypotheses':
      return hypothesisBlocks(answer, voice);
    case 'refused':
      return refusalText(answer.rejection, voice);
    case 'on-call':
      return onCall(answer, voice);
    case 'not-for-guests':
      return `${t.notForGuests()} ${guestsMayAsk(answer.onCall, voice)}`;
    case 'not-for-externals':
      return t.notForExternals();
    case 'person-unknown':
      return `${t.personUnknown({ user: ready(typedLine(answer.user, 80)) })} ${t.personHint()}`;
    case 'failed':
      return [
        section(`${t.failed()} ${t.failedThen()}`),
        context(t.reference({ id: ready(mrkdwn(answer.id, 120)) })),
      ];
    case 'open-already':
    case 'declared':
    case 'done':
    case 'no-change':
    case 'no-draft':
    case 'acknowledged-already':
    case 'acknowledgement-counted':
      return aboutIncident(answer, voice);
  }
}

type AboutIncident = Of<
  | 'open-already'
  | 'declared'
  | 'done'
  | 'no-change'
  | 'no-draft'
  | 'acknowledged-already'
  | 'acknowledgement-counted'
>;

function aboutIncident(answer: AboutIncident, voice: Voice): string {
  const { answers: t } = voice.texts;
  const incident = label(answer.number);
  switch (answer.answer) {
    case 'acknowledgement-counted':
      return voice.texts.escalation.youCounted({ incident, missing: answer.missing });
    case 'open-already': {
      const { service } = answer;
      const channel = channelLink(answer.channel);
      const open =
        channel === undefined
          ? t.openAlready({ incident, service })
          : t.openAlreadyIn({ incident, service, channel });
      return `${open} ${t.otherTrouble()}`;
    }
    case 'declared': {
      const channel = channelLink(answer.channel);
      return channel === undefined ? t.declaredSoon({ incident }) : t.declared({ incident, channel });
    }
    case 'done': {
      const { change } = answer;
      const text =
        change === undefined ? t.done({ what: answer.what, incident }) : changeText(incident, change, voice);
      const channel = channelLink(answer.channel);
      return channel === undefined ? text : t.inChannel({ text: ready(text), channel });
    }
    case 'no-change':
      return answer.change === undefined
        ? t.noChange({ incident })
        : sameText(incident, answer.change, voice);
    case 'no-draft':
      return noDraft(answer, voice);
    case 'acknowledged-already':
      return answer.by === undefined
        ? t.acknowledgedAlready({ incident })
        : t.acknowledgedAlreadyBy({ incident, who: mention(answer.by, voice) });
  }
}

/** What is new, and what it was. */
function changeText(incident: string, change: Change, voice: Voice): string {
  const { answers: t, slack } = voice.texts;
  switch (change.of) {
    case 'severity':
      return t.severityNow({ incident, from: change.from, to: change.to });
    case 'status': {
      const [from, to] = [slack.status({ status: change.from }), slack.status({ status: change.to })];
      return t.statusNow({ incident, from, to });
    }
    case 'role': {
      const { role } = change;
      return change.to === undefined
        ? t.roleFreeNow({ incident, role })
        : t.roleNow({ incident, role, who: mention(change.to, voice) });
    }
    case 'looks': {
      const { evidence } = voice.texts;
      const named = (kinds: typeof change.not) => kinds.map((kind) => ready(evidence.kind({ kind })));
      return evidence.lookingApart({ kinds: named(change.asked), not: named(change.not) });
    }
  }
}

/** What it is already. */
function sameText(incident: string, change: Change, voice: Voice): string {
  const { answers: t, slack } = voice.texts;
  switch (change.of) {
    case 'severity':
      return t.severityAlready({ incident, to: change.to });
    case 'status':
      return t.statusAlready({ incident, to: slack.status({ status: change.to }) });
    case 'role': {
      const { role } = change;
      return change.to === undefined
        ? t.roleFreeAlready({ incident, role })
        : t.roleAlready({ incident, role, who: mention(change.to, voice) });
    }
    case 'looks':
      return t.noChange({ incident });
  }
}

function noDraft({ number, status }: Of<'no-draft'>, { texts: { answers: t } }: Voice): string {
  const incident = label(number);
  if (status === 'declined' || status === 'merged') return t.neverDrafted({ incident });
  const then =
    status === 'resolved' || status === 'closed' ? t.beingDrafted() : t.draftedWhenResolved({ incident });
  return `${t.noDraftYet({ incident })} ${then}`;
}

function unknownWord({ command, word, meant }: Of<'unknown-word'>, voice: Voice): string {
  const { answers: t } = voice.texts;
  const unknown = t.unknownWord({ word: ready(typedLine(word, 80)) });
  if (meant === undefined) return `${unknown} ${t.seeHelp({ command })}`;
  return `${unknown} ${t.meant({ meant, example: ready(exampleOf(command, meant, voice)) })}`;
}

function wrongValue({ command, value, allowed, example }: Of<'wrong-value'>, voice: Voice): string {
  const { answers: t } = voice.texts;
  const values = allowed.slice(0, 20).map((each) => ready(mrkdwn(each, 70)));
  return [
    value === ''
      ? t.missingValue({ command })
      : t.wrongValue({ command, value: ready(typedLine(value, 80)) }),
    ...(values.length === 0 ? [] : [t.allowed({ values, more: allowed.length - values.length })]),
    t.forExample({ example }),
  ].join(' ');
}

const lineRoom = (voice: Voice) =>
  ({ most: 2700, count: 20, more: (n: number) => voice.texts.slack.andMore({ n }) }) as const;

const incidentLines = (lines: readonly IncidentLine[], voice: Voice): string =>
  fitted(
    lines.map((line) => incidentLine(line, voice)),
    lineRoom(voice),
  );

function incidentLine(line: IncidentLine, voice: Voice): string {
  const { answers: t, slack } = voice.texts;
  const { number, severity, service } = line;
  const name = label(number);
  const status = slack.status({ status: line.status });
  const time = day(line.openedAt);
  const channel = channelLink(line.channel);
  const text =
    line.title === ''
      ? t.lineUntitled({
          incident: line.private ? slack.privateIncident({ incident: name }) : name,
          severity,
          status,
          time,
        })
      : t.line({
          incident: name,
          severity,
          status,
          time,
          service: ready(mrkdwn(service, 70)),
          title: ready(inBold(mrkdwn(line.title, 200))),
        });
  return channel === undefined ? text : `${text} · ${channel.ready}`;
}

function whichIncident({ command, open }: Of<'which-incident'>, voice: Voice): string {
  const { answers: t } = voice.texts;
  const [first] = open;
  if (first === undefined) return `${t.which()} ${t.noneOpen()} ${t.declareHint()}`;
  const example = `/incident ${label(first.number)} ${typedWord(command)}`;
  return `${t.which()} ${t.whichExample({ example })}\n${incidentLines(open, voice)}`;
}

/** Who is on call, and below it what is being paged now with what comes next. */
function onCall(answer: Of<'on-call'>, voice: Voice): string {
  const { escalation: t } = voice.texts;
  const paging = (answer.paging ?? []).slice(0, 10).map(({ number, next }) => {
    const words = ready(nextWords(next, next.at, voice));
    return `• ${t.pagedFor({ incident: label(number), next: words })}`;
  });
  const who = whoIsOnCall(answer, voice);
  return paging.length === 0 ? who : [who, `*${t.pagingNow()}*`, ...paging].join('\n');
}

function whoIsOnCall(answer: Of<'on-call'>, voice: Voice): string {
  const { asked, shifts, schedules } = answer;
  const { answers: t } = voice.texts;
  const names = schedules.slice(0, 20).map((name) => ready(mrkdwn(name, 70)));
  const known =
    names.length === 0 ? t.noSchedules() : t.schedules({ names, more: schedules.length - names.length });
  const schedule = asked === undefined ? undefined : ready(typedLine(asked, 70));
  if (asked !== undefined && schedule !== undefined && !schedules.includes(asked)) {
    const near = nearestWord(schedules, asked);
    const name = near === undefined ? undefined : mrkdwn(near, 70);
    const meant =
      name === undefined ? [] : [t.meant({ meant: ready(name), example: ready(`/oncall who ${name}`) })];
    return [t.noSuchSchedule({ schedule }), ...meant, known].join(' ');
  }
  if (shifts.length === 0)
    return `${schedule === undefined ? t.nobodyOnCall() : t.nobodyOnCallIn({ schedule })} ${known}`;
  const lines = fitted(
    shifts.map((shift) => shiftLine(shift, voice)),
    lineRoom(voice),
  );
  const shadows = (answer.shadows ?? [])
    .slice(0, 10)
    .map(({ schedule: of, person }) =>
      t.shadow({ schedule: ready(mrkdwn(of, 70)), who: mention(person, voice) }),
    );
  return [`*${schedule === undefined ? t.onCall() : t.onCallIn({ schedule })}*`, lines, ...shadows].join(
    '\n',
  );
}

export function shiftLine({ person, schedule, layer, until }: OnCallRef, voice: Voice): string {
  const { answers: t } = voice.texts;
  const who = mention(person, voice);
  const name = ready(mrkdwn(layer === undefined ? schedule : `${schedule}/${layer}`, 140));
  if (schedule === '') return t.paged({ who });
  return until === null
    ? t.shiftOpen({ schedule: name, who })
    : t.shift({ schedule: name, who, until: day(until) });
}

function guestsMayAsk(onCallNow: OnCallRef | undefined, voice: Voice): string {
  const { answers: t } = voice.texts;
  if (onCallNow === undefined) return t.guestsAsk();
  const who = mention(onCallNow.person, voice);
  return onCallNow.until === null
    ? t.guestsOnCall({ who })
    : t.guestsOnCallUntil({ who, time: day(onCallNow.until) });
}
