import {
  label,
  type ActionRejection,
  type HeldLook,
  type IncidentRejection,
  type ReviewRejection,
} from '../../core/incident/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import { mrkdwn } from './escape.ts';
import { second, type Voice } from './voice.ts';

/** What was refused: first what is so, then what to do instead. */
export function refusalText(rejection: IncidentRejection, voice: Voice): string {
  const { refusals: t } = voice.texts;
  switch (rejection.code) {
    case 'no-incident':
      return t.noIncident();
    case 'exists-already':
      return t.existsAlready();
    case 'not-open':
      return t.notOpen({ incident: label(rejection.number), status: rejection.status });
    case 'worked-on':
      return t.nothing();
    case 'no-storm':
      return voice.texts.triage.noStorm({ incident: label(rejection.number) });
    case 'not-in-this-status':
      return notInThisStatus(rejection, voice);
    case 'looked-up':
      return lookedUp(rejection, voice);
    case 'still-in-alarm': {
      const incident = label(rejection.number);
      const alarms = rejection.alarms.slice(0, 5).map((name) => ready(mrkdwn(name, 100)));
      const more = rejection.alarms.length - alarms.length;
      return `${t.stillInAlarm({ incident, n: rejection.alarms.length, alarms, more })} ${t.stillInAlarmThen({ incident })}`;
    }
    case 'text-missing':
      return { note: t.noteMissing, update: t.updateMissing, title: t.titleMissing, reason: t.reasonMissing }[
        rejection.text
      ]();
    case 'action-empty':
    case 'action-too-long':
    case 'actions-full':
    case 'action-unchanged':
    case 'action-reason-missing':
    case 'which-action':
      return actionRefusal(rejection, voice);
    case 'causes-full':
      return voice.texts.causes.full({ limit: rejection.limit });
    case 'no-postmortem':
    case 'postmortem-published':
    case 'review-first':
    case 'reviewers-missing':
    case 'findings-open':
    case 'which-finding':
    case 'dismissal-reason-missing':
    case 'section-empty':
    case 'sections-full':
    case 'review-text-too-long':
      return reviewRefusal(rejection, voice);
    case 'hypothesis-empty':
      return voice.texts.hypotheses.empty();
    case 'hypothesis-too-long':
      return voice.texts.hypotheses.tooLong({ length: rejection.length, limit: rejection.limit });
    case 'hypotheses-full':
      return voice.texts.hypotheses.full({ limit: rejection.limit });
    case 'no-such-evidence':
      return voice.texts.hypotheses.noSuchEvidence({
        asked: rejection.asked.map((id) => ready(mrkdwn(id, 20))),
        known: rejection.known,
      });
    case 'no-ground':
      return voice.texts.hypotheses.noGround({ verdict: rejection.verdict, known: rejection.known });
    case 'which-hypothesis':
      return voice.texts.hypotheses.which({
        asked: rejection.asked === undefined ? '' : ready(mrkdwn(rejection.asked, 20)),
        known: rejection.known.slice(0, 20).map(({ id, text }) => ready(`${id} ${mrkdwn(text, 80)}`)),
      });
    case 'text-too-long':
      return t.tooLong({ length: rejection.length, limit: rejection.limit });
  }
}

/** What is being looked up, what was a moment ago, and what can be looked for all the same. */
function lookedUp(
  { number, held }: Extract<IncidentRejection, { code: 'looked-up' }>,
  { texts: { evidence: t } }: Voice,
): string {
  const groups = Map.groupBy(held, ({ since, underWay }) => `${underWay} ${since}`);
  const lines = [...groups.values()].map((each) => {
    const [{ since, underWay, againAt }] = each as [HeldLook];
    const said = { kinds: each.map(({ kind }) => ready(t.kind({ kind }))), since: second(since) };
    return underWay ? t.lookUnderWay(said) : t.lookedUpAlready({ ...said, again: second(againAt) });
  });
  const asks = held.find(({ kind }) => kind === 'logs') ?? held.find(({ kind }) => kind === 'traces');
  const other = asks === undefined ? [] : [t.lookElse({ incident: label(number), kind: asks.kind })];
  return [...lines, ...other].join('\n');
}

function actionRefusal(rejection: ActionRejection, { texts: { actions: t } }: Voice): string {
  switch (rejection.code) {
    case 'action-empty':
      return t.empty();
    case 'action-too-long':
      return t.tooLong(rejection);
    case 'actions-full':
      return t.full(rejection);
    case 'action-unchanged':
      return t.unchanged({ id: rejection.action });
    case 'action-reason-missing':
      return t.reasonMissing({ id: rejection.action });
    case 'which-action':
      return t.which({
        asked: rejection.asked === undefined ? '' : ready(mrkdwn(rejection.asked, 20)),
        known: rejection.known.slice(0, 20).map(({ id, text }) => ready(`${id} ${mrkdwn(text, 80)}`)),
      });
  }
}

const phrase = ({ id, text }: { readonly id: string; readonly text: string }): Ready =>
  ready(`${id} “${mrkdwn(text, 80)}”`);

function reviewRefusal(rejection: ReviewRejection, { texts: { review: t } }: Voice): string {
  switch (rejection.code) {
    case 'no-postmortem':
      return t.noPostmortem({ incident: label(rejection.number) });
    case 'postmortem-published':
      return t.alreadyPublished({ incident: label(rejection.number) });
    case 'review-first':
      return t.reviewFirst({ incident: label(rejection.number) });
    case 'reviewers-missing':
      return t.reviewersMissing();
    case 'findings-open': {
      const { number, open } = rejection;
      return t.findingsOpen({
        incident: label(number),
        n: open.length,
        found: open.slice(0, 5).map(phrase),
      });
    }
    case 'which-finding':
      return t.whichFinding({
        asked: rejection.asked === undefined ? '' : ready(mrkdwn(rejection.asked, 20)),
        known: rejection.known.slice(0, 10).map(phrase),
      });
    case 'dismissal-reason-missing':
      return t.reasonMissing({ id: rejection.finding });
    case 'section-empty':
      return t.empty();
    case 'sections-full':
      return t.sectionsFull(rejection);
    case 'review-text-too-long':
      return t.tooLong(rejection);
  }
}

type NotInThisStatus = Extract<IncidentRejection, { code: 'not-in-this-status' }>;

function notInThisStatus(rejection: NotInThisStatus, voice: Voice): string {
  const { refusals: t } = voice.texts;
  const incident = label(rejection.number);
  return `${t.itIs({ incident, status: rejection.status })} ${instead(rejection, incident, voice)}`;
}

function instead({ instead: what, command }: NotInThisStatus, incident: string, voice: Voice): string {
  const { refusals: t } = voice.texts;
  switch (what) {
    case 'reopen-first':
      return t.reopenFirst({ incident });
    case 'resolve-instead':
      return t.resolveInstead({ incident });
    case 'resolve-first':
      return t.resolveFirst({ incident });
    case 'already-so':
      return t.alreadySo();
    case 'declare-new':
      return t.declareNew();
    case 'use-postmortem':
      return t.usePostmortem({ incident });
    case 'nothing':
      return command === 'Reopen' ? t.nothingToReopen() : t.nothing();
  }
}
