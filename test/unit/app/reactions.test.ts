import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneOf, type IntentKind, type Intents } from '../../../bot/app/effects/intents.ts';
import { lanes, type NewEffect } from '../../../bot/app/ports/index.ts';
import { deskReactions } from '../../../bot/app/reactions/desk.ts';
import { closeAfterSec } from '../../../bot/app/reactions/incident.ts';
import { escalationStream, incidentStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type {
  EvidenceHeader,
  Happened,
  Incident,
  IncidentCommand,
  IncidentEvent,
  IncidentState,
  ServiceLine,
} from '../../../bot/core/incident/index.ts';
import { pageOf, type EscalationCommand, type EscalationState } from '../../../bot/core/paging/index.ts';
import { emptyDesk, type DeskEvent } from '../../../bot/core/triage/index.ts';
import { renderMessage } from '../../../bot/slack/views/messages.ts';
import { fired, history, openedData } from '../incident/sample.ts';
import { dated, deepFrozen, storyStart } from '../spec.ts';
import { incidentCommand } from './histories.ts';
import { alarm, openCommand } from './world.ts';

type Reacted = { readonly effects: readonly NewEffect[]; readonly state: Incident };

/** What the last of these events sets off, all of them but the last being history. */
function afterLast(events: readonly IncidentEvent[]): Reacted {
  const happenings = events.map(dated);
  const state = happenings.reduce<IncidentState>((folded, fact) => incidentStream.evolve(folded, fact), {
    status: 'none',
  });
  const version = happenings.length;
  const fact = happenings.at(-1)!;
  const occurrence = { id: `e${version}`, version, at: fact.occurredAt, fact };
  const effects = incidentStream.react('inc1', [occurrence], deepFrozen(state));
  expect(incidentStream.react('inc1', [occurrence], state)).toEqual(effects);
  return { effects, state: state as Incident };
}

const { investigating, triage, resolved } = history;

const channel: IncidentEvent = { type: 'ChannelOpened', data: { channel: 'C1', name: 'inc-12' } };
const summary: IncidentEvent = { type: 'SummaryPosted', data: { channel: 'C1', message: '1.1' } };
const paging: IncidentEvent = { type: 'PagingStarted', data: { escalation: 'inc1-1', policy: 'payments' } };
const runbook: IncidentEvent = {
  type: 'RunbookAttached',
  data: { runbook: { id: 'r', title: 'R', why: 'name' } },
};
const secondRunbook: IncidentEvent = {
  type: 'RunbookAttached',
  data: { runbook: { id: 's', title: 'S', why: 'name' } },
};
const drafted: IncidentEvent = {
  type: 'PostmortemDrafted',
  data: { documents: [{ format: 'md', locale: 'en', artefact: 'a' }] },
};
const withDraft: readonly IncidentEvent[] = [...resolved, drafted];
const failed = (kind: string): IncidentEvent => ({
  type: 'EffectFailed',
  data: { effect: `${kind}/1`, kind, error: 'no' },
});
const retried = (kind: string): IncidentEvent => ({
  type: 'EffectsRetried',
  data: { effects: [{ effect: `${kind}/1`, kind, error: 'no', generation: 1 }] },
});
const acknowledged: IncidentEvent = { type: 'IncidentAcknowledged', data: { person: 'pan' } };

const deployed = {
  key: '["codedeploy","checkout","d-1"]',
  source: 'codedeploy',
  subject: 'checkout',
  at: '2026-03-12T13:51:00.000Z',
};

const gapOf = (kind: 'logs' | 'traces'): IncidentEvent => ({
  type: 'GapNoted',
  data: { gap: { id: 'G1', kind, reason: 'missing', subject: 'x' } },
});

/** Every event: what it is called here, what was before it, what follows without a channel and with one. */
const table: readonly (readonly [string, readonly IncidentEvent[], IncidentEvent, string, string])[] = [
  ['IncidentOpened', [], investigating[0]!, 'open-channel start-paging plan-evidence', ''],
  ['IncidentOpened in triage', [], triage[0]!, 'open-channel plan-evidence return-to-board', ''],
  ['AlarmFired', [...investigating, fired('a', 1)], fired('b', 2), 'say', 'say SUMMARY'],
  [
    'AlarmCleared',
    investigating,
    { type: 'AlarmCleared', data: { alarm: alarm() } },
    'plan-resolve say',
    'plan-resolve say SUMMARY',
  ],
  ['RunbookAttached', investigating, runbook, 'say', 'say SUMMARY'],
  ['RunbookAttached, the second', [...investigating, runbook], secondRunbook, '', 'SUMMARY'],
  ['ChannelOpened', investigating, channel, 'invite-responders set-topic SHOWN', ''],
  [
    'ChannelOpened after the draft',
    [...resolved, drafted],
    channel,
    'invite-responders set-topic share-postmortem SHOWN',
    '',
  ],
  ['SummaryPosted', investigating, summary, 'pin-summary', 'pin-summary'],
  [
    'SummaryPosted after findings and gaps of two kinds',
    [...investigating, evidence(), evidence({ key: 'other' }), gapOf('logs'), gapOf('traces')],
    summary,
    'pin-summary refresh-evidence refresh-evidence',
    'pin-summary refresh-evidence refresh-evidence',
  ],
  [
    'AnnouncementPosted',
    investigating,
    { type: 'AnnouncementPosted', data: { channel: 'C0', message: '1' } },
    '',
    '',
  ],
  ['PagingStarted', investigating, paging, '', 'invite-responders SUMMARY'],
  ['PagingStarted when resolved', resolved, paging, 'stop-paging', 'stop-paging invite-responders SUMMARY'],
  [
    'PagingStarted when acknowledged',
    [...investigating, acknowledged],
    paging,
    'stop-paging',
    'stop-paging invite-responders SUMMARY',
  ],
  [
    'NobodyReached',
    investigating,
    { type: 'NobodyReached', data: { escalation: 'inc1-1', tried: [] } },
    'say say',
    'say say SUMMARY',
  ],
  [
    'HandedOver',
    investigating,
    { type: 'HandedOver', data: { schedule: 'payments', handoff: '1', from: 'pan', to: 'pbo' } },
    '',
    'invite-responders SHOWN',
  ],
  ['IncidentAcknowledged', investigating, acknowledged, 'repage', 'invite-responders repage SUMMARY'],
  [
    'SeverityChanged',
    investigating,
    { type: 'SeverityChanged', data: { from: 'sev2', to: 'sev1' } },
    'say',
    'set-topic say SHOWN',
  ],
  [
    'StatusChanged',
    investigating,
    { type: 'StatusChanged', data: { from: 'investigating', to: 'monitoring' } },
    'say',
    'say SHOWN',
  ],
  [
    'StatusChanged out of triage',
    triage,
    { type: 'StatusChanged', data: { from: 'triage', to: 'investigating' } },
    'start-paging say',
    'start-paging say SHOWN',
  ],
  [
    'RoleAssigned',
    investigating,
    { type: 'RoleAssigned', data: { role: 'lead', person: 'pan', previous: null } },
    '',
    'invite-responders SHOWN',
  ],
  [
    'HypothesisAdded',
    investigating,
    { type: 'HypothesisAdded', data: { hypothesis: 'H1', evidence: [] }, texts: { hypothesis: 'x' } },
    'refresh-hypotheses',
    'refresh-hypotheses SUMMARY',
  ],
  [
    'HypothesisSupported',
    investigating,
    { type: 'HypothesisSupported', data: { hypothesis: 'H1', evidence: [] }, texts: { reason: 'x' } },
    'refresh-hypotheses',
    'refresh-hypotheses SUMMARY',
  ],
  [
    'HypothesisRefuted',
    investigating,
    { type: 'HypothesisRefuted', data: { hypothesis: 'H1', evidence: [] }, texts: { reason: 'x' } },
    'refresh-hypotheses',
    'refresh-hypotheses SUMMARY',
  ],
  [
    'HypothesisWithdrawn',
    investigating,
    { type: 'HypothesisWithdrawn', data: { hypothesis: 'H1' } },
    'refresh-hypotheses',
    'refresh-hypotheses SUMMARY',
  ],
  [
    'HypothesesPosted',
    investigating,
    { type: 'HypothesesPosted', data: { channel: 'C1', message: '1.9' } },
    '',
    '',
  ],
  ['NoteAdded', investigating, { type: 'NoteAdded', data: {}, texts: { note: 'x' } }, 'say', 'say SUMMARY'],
  [
    'UpdateGiven',
    investigating,
    { type: 'UpdateGiven', data: {}, texts: { update: 'x' } },
    'say',
    'say SUMMARY',
  ],
  [
    'IncidentMitigated',
    investigating,
    { type: 'IncidentMitigated', data: {} },
    'plan-evidence say',
    'plan-evidence say SHOWN',
  ],
  [
    'IncidentResolved',
    investigating,
    resolved[1]!,
    'release-desk remove-from-board plan-evidence draft-postmortem measure-incident close-incident say',
    'release-desk remove-from-board plan-evidence draft-postmortem measure-incident close-incident say SHOWN',
  ],
  [
    'IncidentResolved while paging',
    [...investigating, paging],
    resolved[1]!,
    'stop-paging release-desk remove-from-board plan-evidence draft-postmortem measure-incident close-incident say',
    'stop-paging release-desk remove-from-board plan-evidence draft-postmortem measure-incident close-incident say SHOWN',
  ],
  [
    'IncidentReopened',
    resolved,
    { type: 'IncidentReopened', data: {} },
    'measure-incident reclaim-desk return-to-board say',
    'measure-incident reclaim-desk return-to-board say SHOWN',
  ],
  ['IncidentClosed', resolved, { type: 'IncidentClosed', data: { reason: 'by-hand' } }, '', 'SHOWN'],
  [
    'IncidentDeclined',
    triage,
    { type: 'IncidentDeclined', data: {} },
    'release-desk remove-from-board say',
    'release-desk remove-from-board say SHOWN',
  ],
  ['EvidenceAttached', investigating, evidence(), '', 'SUMMARY'],
  [
    'EvidenceAttached when there is a summary',
    [...investigating, summary],
    evidence(),
    'refresh-evidence',
    'refresh-evidence SUMMARY',
  ],
  [
    'EvidenceAttached with a picture',
    investigating,
    evidence({ picture: { artefact: 'a1', name: 'x.png', alt: 'x' } }),
    'share-picture',
    'share-picture SUMMARY',
  ],
  [
    'EvidenceRenewed',
    [...investigating, evidence({ key: 'logs g q' })],
    { ...evidence({ key: 'logs g q' }), type: 'EvidenceRenewed' },
    '',
    'SHOWN',
  ],
  [
    'EvidenceRenewed when there is a summary',
    [...investigating, summary, evidence({ key: 'logs g q' })],
    { ...evidence({ key: 'logs g q' }), type: 'EvidenceRenewed' },
    'refresh-evidence',
    'refresh-evidence SHOWN',
  ],
  [
    'EvidenceAsked',
    investigating,
    { type: 'EvidenceAsked', data: { kinds: ['logs'] } },
    'plan-evidence',
    'plan-evidence',
  ],
  ['QueriesPlanned', investigating, { type: 'QueriesPlanned', data: { granted: 2, refused: 0 } }, '', ''],
  [
    'EvidencePosted',
    investigating,
    { type: 'EvidencePosted', data: { sheet: 'logs', channel: 'C1', message: '1.2' } },
    '',
    '',
  ],
  [
    'PictureUploaded',
    [...investigating, summary, evidence({ picture: { artefact: 'a1', name: 'x.png', alt: 'x' } })],
    { type: 'PictureUploaded', data: { evidence: 'E1', artefact: 'a1', file: 'F1' } },
    'refresh-evidence',
    'refresh-evidence',
  ],
  ['GapNoted', [...investigating, summary], gapOf('logs'), 'refresh-evidence', 'refresh-evidence SUMMARY'],
  [
    'EffectFailed',
    investigating,
    failed('page-sms'),
    'refresh-failures watch-failures',
    'refresh-failures watch-failures SUMMARY',
  ],
  ['EffectFailed of the notice itself', investigating, failed('refresh-failures'), '', 'SUMMARY'],
  ['EffectFailed of the watch itself', investigating, failed('watch-failures'), '', 'SUMMARY'],
  [
    'EffectsRetried',
    [...investigating, failed('page-sms')],
    retried('page-sms'),
    'refresh-failures watch-failures',
    'refresh-failures watch-failures SUMMARY',
  ],
  [
    'EffectsRecovered',
    [...investigating, failed('page-sms')],
    { type: 'EffectsRecovered', data: { effects: [{ effect: 'page-sms/1', kind: 'page-sms' }] } },
    'refresh-failures',
    'refresh-failures SUMMARY',
  ],
  [
    'FailuresPosted',
    [...investigating, failed('page-sms')],
    { type: 'FailuresPosted', data: { channel: 'C1', message: '1.9' } },
    '',
    '',
  ],
  [
    'SummaryPosted after something failed',
    [...investigating, failed('page-sms')],
    summary,
    'pin-summary refresh-failures watch-failures',
    'pin-summary refresh-failures watch-failures',
  ],
  [
    'NoteAdded after something failed',
    [...investigating, failed('page-sms')],
    { type: 'NoteAdded', data: {}, texts: { note: 'x' } },
    'say watch-failures',
    'say watch-failures SUMMARY',
  ],
  ['PostmortemDrafted', resolved, drafted, '', 'share-postmortem'],
  [
    'PostmortemShared',
    resolved,
    { type: 'PostmortemShared', data: { channel: 'C1', file: 'F1' } },
    '',
    'SUMMARY',
  ],
  [
    'AlarmDataMissing',
    investigating,
    { type: 'AlarmDataMissing', data: { alarm: alarm() } },
    'say',
    'say SUMMARY',
  ],
  [
    'AlarmCleared, one that was said to flap',
    [...investigating, { type: 'FlappingPosted', data: { key: alarm().key, channel: 'C1', message: '1.2' } }],
    { type: 'AlarmCleared', data: { alarm: alarm() } },
    'refresh-flapping plan-resolve say',
    'refresh-flapping plan-resolve say SUMMARY',
  ],
  [
    'AlarmFlapped',
    investigating,
    { type: 'AlarmFlapped', data: { alarm: alarm(), changes: 6 } },
    'refresh-flapping',
    'refresh-flapping SUMMARY',
  ],
  [
    'AlarmCalmed, the last one',
    investigating,
    { type: 'AlarmCalmed', data: { alarm: alarm(), state: 'OK', calmSec: 900 } },
    'refresh-flapping plan-resolve say',
    'refresh-flapping plan-resolve say SUMMARY',
  ],
  [
    'FlappingPosted',
    investigating,
    { type: 'FlappingPosted', data: { key: 'a', channel: 'C1', message: '1.2' } },
    '',
    '',
  ],
  [
    'ServiceReported',
    investigating,
    { type: 'ServiceReported', data: { line: line(2) } },
    'share-alarm-list',
    'share-alarm-list SHOWN',
  ],
  [
    'ServiceReported, the last one over',
    investigating,
    { type: 'ServiceReported', data: { line: line(0) } },
    'share-alarm-list plan-resolve',
    'share-alarm-list plan-resolve SHOWN',
  ],
  [
    'AlarmListShared',
    investigating,
    { type: 'AlarmListShared', data: { alarms: 2, file: 'F1', reports: 1 } },
    '',
    'SUMMARY',
  ],
  [
    'StormUnfolded',
    investigating,
    { type: 'StormUnfolded', data: { services: 3 } },
    'unfold-storm say',
    'unfold-storm say SHOWN',
  ],
  [
    'ServiceUnfolded, the last one',
    investigating,
    { type: 'ServiceUnfolded', data: { service: 'cart', incident: 'inc2', number: 13 } },
    'plan-resolve',
    'plan-resolve SHOWN',
  ],
  [
    'IncidentMerged while paging',
    [...investigating, paging],
    { type: 'IncidentMerged', data: { into: 'inc2', number: 13, reason: 'neighbour' } },
    'stop-paging say',
    'stop-paging say SHOWN',
  ],
  [
    'ResolvePlanned',
    investigating,
    { type: 'ResolvePlanned', data: { plan: { rule: 'propose' } } },
    '',
    'SUMMARY',
  ],
  [
    'ResolvePlanned after calm',
    investigating,
    {
      type: 'ResolvePlanned',
      data: { plan: { rule: 'calm', at: plusSec(storyStart, 900), calmSec: 900 } },
    },
    'resolve-calm',
    'resolve-calm SUMMARY',
  ],
  [
    'AcknowledgementExpired',
    investigating,
    { type: 'AcknowledgementExpired', data: { afterSec: 3600 } },
    'start-paging say',
    'start-paging say SUMMARY',
  ],
  [
    'IncidentMeasured',
    investigating,
    {
      type: 'IncidentMeasured',
      data: { measures: { durations: [], pages: [], neededPerson: false, alarms: [] } },
    },
    '',
    '',
  ],
  [
    'PostmortemWritten',
    withDraft,
    { type: 'PostmortemWritten', data: { section: 'Summary', base: [] }, texts: { body: 'x' } },
    'draft-postmortem',
    'draft-postmortem',
  ],
  [
    'FeedbackGiven',
    withDraft,
    { type: 'FeedbackGiven', data: {}, texts: { helped: 'x' } },
    'draft-postmortem',
    'draft-postmortem',
  ],
  [
    'ReviewAsked with a meeting in time',
    withDraft,
    { type: 'ReviewAsked', data: { reviewers: ['pbo'], meetingAt: plusSec(storyStart, 86_400) } },
    'tell-review tell-review say',
    'tell-review tell-review say',
  ],
  [
    'ReviewAsked with a meeting too soon to be reminded of',
    withDraft,
    { type: 'ReviewAsked', data: { reviewers: ['pbo'], meetingAt: plusSec(storyStart, 60) } },
    'tell-review say',
    'tell-review say',
  ],
  [
    'FindingDismissed',
    withDraft,
    { type: 'FindingDismissed', data: { finding: 'F1', key: 'a', rule: 'forgot' }, texts: { reason: 'x' } },
    '',
    '',
  ],
  [
    'PostmortemPublished',
    withDraft,
    { type: 'PostmortemPublished', data: { dismissed: 0 } },
    'file-postmortem say',
    'file-postmortem say',
  ],
  [
    'PostmortemFiled',
    withDraft,
    { type: 'PostmortemFiled', data: { documents: [{ format: 'md', locale: 'en', artefact: 'b' }] } },
    '',
    'share-postmortem',
  ],
  [
    'PostmortemPlaced',
    withDraft,
    {
      type: 'PostmortemPlaced',
      data: { place: { kind: 'git', to: 'docs', branch: 'b', path: 'p/INC-1.md', commit: 'c1' } },
    },
    'say',
    'say',
  ],
  [
    'ActionAdded',
    investigating,
    { type: 'ActionAdded', data: { action: 'A1', kind: 'prevent' }, texts: { action: 'x' } },
    'plan-reminder say',
    'plan-reminder say',
  ],
  [
    'ActionChanged',
    investigating,
    { type: 'ActionChanged', data: { action: 'A1', due: '2026-04-01' } },
    'plan-reminder',
    'plan-reminder',
  ],
  ['ActionEnded', investigating, { type: 'ActionEnded', data: { action: 'A1', how: 'done' } }, 'say', 'say'],
  [
    'ActionAdded with a condition',
    investigating,
    {
      type: 'ActionAdded',
      data: { action: 'A1', kind: 'process', closes: { check: 'runbook', runbook: 'alb-5xx' } },
      texts: { action: 'x' },
    },
    'plan-reminder check-action say',
    'plan-reminder check-action say',
  ],
  [
    'ActionEnded with a condition that may come back',
    [
      ...investigating,
      {
        type: 'ActionAdded',
        data: { action: 'A1', kind: 'prevent', closes: { check: 'pattern', pattern: 'timeout', days: 14 } },
        texts: { action: 'x' },
      },
    ],
    { type: 'ActionEnded', data: { action: 'A1', how: 'done' } },
    'check-action say',
    'check-action say',
  ],
  [
    'ActionReopened',
    investigating,
    { type: 'ActionReopened', data: { action: 'A1' } },
    'plan-reminder',
    'plan-reminder',
  ],
  ['ChangeLinked', investigating, { type: 'ChangeLinked', data: { change: deployed } }, 'say', 'say'],
  [
    'ChangeUnlinked, when it is over',
    resolved,
    { type: 'ChangeUnlinked', data: { change: deployed } },
    'measure-incident say',
    'measure-incident say',
  ],
  [
    'TimelineCorrected',
    investigating,
    { type: 'TimelineCorrected', data: { of: { impact: 'start' }, to: storyStart } },
    'measure-incident',
    'measure-incident SHOWN',
  ],
  [
    'an event of a newer version',
    investigating,
    { type: 'IncidentMuted', data: {} } as unknown as IncidentEvent,
    '',
    'SHOWN',
  ],
];

function line(inAlarm: number): ServiceLine {
  return {
    service: 'cart',
    inAlarm,
    total: 2,
    since: storyStart,
    lastAt: storyStart,
    composite: false,
    dependsOn: [],
  };
}

function evidence(more: Partial<EvidenceHeader> = {}): EvidenceAttached {
  return {
    type: 'EvidenceAttached',
    data: {
      evidence: {
        id: 'E1',
        finding: {
          kind: 'logs',
          group: 'g',
          query: 'q',
          matched: 1,
          scanned: 1,
          lines: [],
          partial: false,
          removed: 0,
        },
        window: { from: storyStart, to: storyStart },
        asked: 'fields @message',
        ...more,
      },
    },
  };
}

type EvidenceAttached = Extract<IncidentEvent, { type: 'EvidenceAttached' }>;

const shownAs = 'refresh-summary refresh-announcement';

const words = (text: string): readonly string[] =>
  text
    .replace('SHOWN', shownAs)
    .replace('SUMMARY', 'refresh-summary')
    .split(' ')
    .filter((word) => word !== '');

const kinds = (effects: readonly NewEffect[]): readonly string[] => effects.map(({ kind }) => kind);

describe('what follows from an event of an incident', () => {
  test('the table has every event', () => {
    const types = new Set(table.map(([, , event]) => event.type));
    // One of each, so that a new event does not compile without being here.
    const all: Readonly<Record<IncidentEvent['type'], true>> = {
      IncidentOpened: true,
      AlarmFired: true,
      AlarmCleared: true,
      RunbookAttached: true,
      ChannelOpened: true,
      SummaryPosted: true,
      AnnouncementPosted: true,
      PagingStarted: true,
      NobodyReached: true,
      HandedOver: true,
      IncidentAcknowledged: true,
      SeverityChanged: true,
      StatusChanged: true,
      RoleAssigned: true,
      NoteAdded: true,
      UpdateGiven: true,
      IncidentMitigated: true,
      IncidentResolved: true,
      IncidentReopened: true,
      IncidentClosed: true,
      IncidentDeclined: true,
      EvidenceAttached: true,
      GapNoted: true,
      EvidenceAsked: true,
      QueriesPlanned: true,
      EvidenceRenewed: true,
      EvidencePosted: true,
      PictureUploaded: true,
      EffectFailed: true,
      EffectsRetried: true,
      EffectsRecovered: true,
      FailuresPosted: true,
      HypothesisAdded: true,
      HypothesisSupported: true,
      HypothesisRefuted: true,
      HypothesisWithdrawn: true,
      HypothesesPosted: true,
      PostmortemDrafted: true,
      PostmortemShared: true,
      AlarmDataMissing: true,
      AlarmFlapped: true,
      AlarmCalmed: true,
      FlappingPosted: true,
      ServiceReported: true,
      AlarmListShared: true,
      StormUnfolded: true,
      ServiceUnfolded: true,
      IncidentMerged: true,
      ResolvePlanned: true,
      AcknowledgementExpired: true,
      IncidentMeasured: true,
      TimelineCorrected: true,
      ActionAdded: true,
      ActionChanged: true,
      ActionEnded: true,
      ActionReopened: true,
      ChangeLinked: true,
      ChangeUnlinked: true,
      PostmortemWritten: true,
      ReviewAsked: true,
      FindingDismissed: true,
      PostmortemPublished: true,
      PostmortemFiled: true,
      PostmortemPlaced: true,
      FeedbackGiven: true,
    };
    expect(Object.keys(all).filter((type) => !types.has(type as IncidentEvent['type']))).toEqual([]);
  });

  test.each(table)('%s', (_name, before, event, without, withChannel) => {
    expect(kinds(afterLast([...before, event]).effects)).toEqual(words(without));
    const inChannel = before.length === 0 || event.type === 'ChannelOpened';
    const expected = inChannel ? words(without) : words(withChannel);
    const [opening, ...rest] = before;
    const all = inChannel ? [...before, event] : [opening!, channel, ...rest, event];
    expect(kinds(afterLast(all).effects)).toEqual(expected);
  });

  test('a private incident is not announced', () => {
    const opened: IncidentEvent = { type: 'IncidentOpened', data: { ...openedData, private: true } };
    expect(kinds(afterLast([opened, channel]).effects)).toEqual([
      'invite-responders',
      'set-topic',
      'refresh-summary',
    ]);
  });

  test('the first alarm is in the summary and is not said again', () => {
    expect(kinds(afterLast([...investigating, fired('a', 0)]).effects)).toEqual([]);
  });

  test('several events of one decision refresh the summary once', () => {
    const happenings = [...investigating, channel, fired('a', 1), fired('b', 2)].map(dated);
    const occurrences = happenings.map((fact, index) => ({
      id: `e${index}`,
      version: index + 1,
      at: fact.occurredAt,
      fact,
    }));
    const state = happenings.reduce<IncidentState>((folded, fact) => incidentStream.evolve(folded, fact), {
      status: 'none',
    });
    const effects = incidentStream.react('inc1', occurrences.slice(2), state);
    expect(kinds(effects)).toEqual(['say', 'say', 'refresh-summary']);
  });

  test('closing comes 7 days after it was resolved, and names that resolution', () => {
    const { effects } = afterLast(resolved);
    const closing = effects.find(({ kind }) => kind === 'close-incident');
    const at = plusSec(storyStart, 1);
    expect(closing).toMatchObject({ dueAt: plusSec(at, closeAfterSec), data: { resolvedAt: at } });
  });
});

describe('what follows from an event of a desk', () => {
  const signal = { mention: alarm(), state: 'ALARM' } as const;
  const reason = 'first-of-service';
  const grouping = 'checkout';
  const rows: readonly (readonly [DeskEvent, readonly string[]])[] = [
    [{ type: 'SignalOpenedIncident', data: { signal, grouping, incident: 'i', reason } }, ['place-incident']],
    [{ type: 'SignalJoined', data: { signal, grouping, incident: 'i', reason } }, ['signal-incident']],
    [{ type: 'SignalCleared', data: { signal, incident: 'i' } }, ['signal-incident']],
    [{ type: 'SignalIgnored', data: { signal, reason: 'late' } }, []],
    [{ type: 'IncidentDeclared', data: { grouping, incident: 'i' } }, []],
    [{ type: 'IncidentReleased', data: { incident: 'i' } }, []],
    [{ type: 'IncidentReclaimed', data: { incident: 'i', grouping } }, []],
    [{ type: 'ServiceMuted', data: {} } as unknown as DeskEvent, []],
  ];

  test.each(rows)('$type', (event, expected) => {
    const fact = dated(event, 0) as Happened<DeskEvent>;
    const effects = deskReactions(
      'checkout',
      [{ id: 'e1', version: 1, at: fact.occurredAt, fact }],
      emptyDesk,
    );
    expect(effects.map(({ kind, about, id }) => [kind, about, id])).toEqual(
      expected.map((kind) => [kind, 'incident/i', `${kind}/e1`]),
    );
  });
});

/** What an effect needs before it makes sense, by kind; those that are missing here need their stream only. */
const needed: { readonly [K in IntentKind]?: (data: Intents[K], state: Incident) => boolean } = {
  'refresh-summary': (_data, { channel: to }) => to !== undefined,
  'refresh-announcement': (_data, { channel: to, private: hidden }) => to !== undefined && !hidden,
  'invite-responders': (_data, { channel: to }) => to !== undefined,
  'set-topic': (_data, { channel: to }) => to !== undefined,
  'pin-summary': (_data, { summary: message }) => message !== undefined,
  'share-postmortem': (_data, { channel: to, documents }) => to !== undefined && documents.length > 0,
  'stop-paging': ({ escalation }, state) => state.escalation?.id === escalation,
  'close-incident': ({ resolvedAt }, state) => 'resolvedAt' in state && state.resolvedAt === resolvedAt,
  'draft-postmortem': (_data, { status }) => status === 'resolved',
  'reclaim-desk': ({ service }, { desk, status }) => desk === service && status === 'investigating',
  'release-desk': ({ service }, { desk, status }) =>
    desk === service && (status === 'resolved' || status === 'declined'),
  'start-paging': (_data, { status, escalation }) => status !== 'triage' && escalation === undefined,
};

const fits = ({ kind, data }: NewEffect, state: Incident): boolean => {
  const check = needed[kind as IntentKind] as ((data: unknown, state: Incident) => boolean) | undefined;
  return check === undefined || check(data, state);
};

/** Tells commands to an incident and gathers what each append would ask for. */
function told(commands: readonly IncidentCommand[]): readonly Reacted[] {
  let state: IncidentState = { status: 'none' };
  let version = 0;
  return commands.flatMap((command) => {
    const decision = incidentStream.decide(state, command);
    if (!decision.ok || decision.facts.length === 0) return [];
    const occurrences = decision.facts.map((fact) => {
      const happening = { ...dated(fact, version), occurredAt: plusSec(storyStart, version) };
      version += 1;
      state = incidentStream.evolve(state, happening);
      return { id: `e${version}`, version, at: happening.occurredAt, fact: happening };
    });
    return [{ effects: incidentStream.react('inc1', occurrences, state), state: state as Incident }];
  });
}

describe('in any history of an incident', () => {
  const commands = fc.array(incidentCommand, { maxLength: 30 }).map((rest) => [openCommand(), ...rest]);

  test('an effect is asked for only when what it needs is in the state', () => {
    fc.assert(
      fc.property(commands, (story) => {
        for (const { effects, state } of told(story)) {
          expect(effects.filter((effect) => !fits(effect, state))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('ids are the same every time, unlike one another unless the effect is asked for again, and name lane and stream', () => {
    fc.assert(
      fc.property(commands, (story) => {
        const effects = told(story).flatMap((each) => each.effects);
        expect(told(story).flatMap((each) => each.effects)).toEqual(effects);
        const once = effects.filter(({ again }) => again !== true).map(({ id }) => id);
        expect(new Set(once).size).toBe(once.length);
        for (const { id, kind, lane, about } of effects) {
          expect(id.startsWith(`${kind}/`)).toBe(true);
          expect(lane).toBe(laneOf[kind as IntentKind]);
          expect(about).toMatch(/^(incident|escalation)\/inc1/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('whatever changes the line in the announcement channel renews it', () => {
    const people = { pan: { name: 'an' }, pbo: { name: 'bo' }, pcuong: { name: 'cuong' } };
    const lineOf = (incident: Incident): string =>
      JSON.stringify(renderMessage({ kind: 'announcement', incident, people, version: 1 }, 'en'));
    fc.assert(
      fc.property(commands, (story) => {
        const steps = told(story).map(({ effects, state }) => ({
          line: state.channel === undefined ? undefined : lineOf(state),
          renews: kinds(effects).includes('refresh-announcement'),
        }));
        const missed = steps.filter(({ line, renews }, n) => line !== steps[n - 1]?.line && !renews);
        expect(missed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('one append asks for at most 40 effects', () => {
    const runbooks = Array.from({ length: 3 }, (_, n) => ({ id: `r${n}`, title: 'R', why: 'name' }));
    const [opening] = told([openCommand({ runbooks })]);
    expect(opening!.effects.length).toBeLessThanOrEqual(40);
  });
});

describe('in an escalation', () => {
  const start: EscalationCommand = {
    type: 'StartEscalation',
    incident: 'inc1',
    policy: {
      name: 'p',
      steps: [
        { afterSec: 60, page: [] },
        { afterSec: 120, page: [] },
      ],
      repeat: 0,
    },
    drill: false,
    private: false,
  };
  const page = 'inc1-1-0-0-an';
  const take = (round: number, step: number, people: number): EscalationCommand => ({
    type: 'TakeStep',
    round,
    step,
    called: Array.from({ length: people }, (_, n) => ({
      page: n === 0 ? `inc1-1-${round}-${step}-an` : `inc1-1-${round}-${step}-p${n}`,
      person: n === 0 ? 'an' : `p${n}`,
      code: '0000',
    })),
  });
  const delivered = (
    channelName: 'slack' | 'sms',
    outcome: 'sent' | 'asleep' | 'failed',
  ): EscalationCommand => ({
    type: 'RecordDelivery',
    page,
    delivery: {
      channel: channelName,
      outcome,
      at: storyStart,
      ...(channelName === 'slack' && outcome !== 'failed' ? { provider: 'D1/1.1' } : {}),
    },
  });

  /** What people read of it. */
  const shown: ReadonlySet<string> = new Set(['edit-page', 'refresh-summary']);

  /** Effects of the last command, as `kind +seconds`. */
  function afterCommands(...commands: readonly EscalationCommand[]): readonly string[] {
    let state: EscalationState = { status: 'none' };
    let effects: readonly NewEffect[] = [];
    commands.forEach((command, n) => {
      const decision = escalationStream.decide(state, command);
      const at = plusSec(storyStart, n);
      const happenings = decision.ok
        ? decision.facts.map((fact) => ({ ...dated(fact, 0), occurredAt: at }))
        : [];
      state = happenings.reduce((folded, fact) => escalationStream.evolve(folded, fact), state);
      const occurrences = happenings.map((fact, index) => ({
        id: `e${n}.${index}`,
        version: index + 1,
        at,
        fact,
      }));
      effects = escalationStream.react('inc1-1', occurrences, state);
      for (const each of effects) {
        const data = each.data as { readonly page?: string };
        expect(data.page === undefined || pageOf(state, data.page) !== undefined).toBe(true);
        expect(each.lane === lanes.page || shown.has(each.kind)).toBe(true);
      }
    });
    const now = Date.parse(plusSec(storyStart, commands.length - 1));
    return effects.map(({ kind, dueAt }) => `${kind} +${(Date.parse(dueAt) - now) / 1000}`);
  }

  test.each<readonly [string, readonly EscalationCommand[], readonly string[]]>([
    ['starting', [start], ['record-paging +0', 'take-step +60']],
    [
      'a step of two people',
      [start, take(0, 0, 2)],
      ['take-step +120', 'page-slack +0', 'page-slack +0', 'refresh-summary +0'],
    ],
    ['a step of nobody', [start, take(0, 0, 0)], ['take-step +0', 'refresh-summary +0']],
    [
      'the last step',
      [start, take(0, 0, 1), take(0, 1, 1)],
      ['take-step +300', 'page-slack +0', 'refresh-summary +0'],
    ],
    [
      'a page that is heard: two minutes after it was decided',
      [start, take(0, 0, 1), delivered('slack', 'sent')],
      ['page-sms +119'],
    ],
    ['a page that makes no sound', [start, take(0, 0, 1), delivered('slack', 'asleep')], ['page-sms +0']],
    ['a page that fails', [start, take(0, 0, 1), delivered('slack', 'failed')], ['page-sms +0']],
    [
      'a phone that is heard',
      [start, take(0, 0, 1), delivered('slack', 'failed'), delivered('sms', 'sent')],
      [],
    ],
    [
      'a phone that fails as well',
      [start, take(0, 0, 1), delivered('slack', 'failed'), delivered('sms', 'failed')],
      ['take-step +0'],
    ],
    [
      'a phone that fails after a Slack that was heard',
      [start, take(0, 0, 1), delivered('slack', 'sent'), delivered('sms', 'failed')],
      [],
    ],
    [
      'escalating by hand',
      [start, take(0, 0, 1), delivered('slack', 'sent'), { type: 'EscalateNow', person: 'an' }],
      ['take-step +0', 'edit-page +0'],
    ],
    [
      'declining',
      [start, take(0, 0, 1), delivered('slack', 'sent'), { type: 'DeclinePage', page, person: 'an' }],
      ['take-step +0', 'edit-page +0'],
    ],
    [
      'acknowledging',
      [
        start,
        take(0, 0, 1),
        delivered('slack', 'sent'),
        { type: 'AcknowledgePages', person: 'an', via: 'slack' },
      ],
      ['acknowledge-incident +0', 'edit-page +0'],
    ],
    [
      'stopping',
      [start, take(0, 0, 1), delivered('slack', 'sent'), { type: 'StopEscalation', reason: 'resolved' }],
      ['edit-page +0'],
    ],
    ['the end', [start, take(0, 0, 1), take(0, 1, 1), take(1, 0, 0)], ['record-nobody-reached +0']],
    [
      'a delivery that is told when it is over',
      [start, take(0, 0, 1), { type: 'StopEscalation', reason: 'resolved' }, delivered('slack', 'asleep')],
      [],
    ],
  ])('%s', (_name, commands, expected) => {
    expect(afterCommands(...commands)).toEqual(expected);
  });

  test('a page of 18 people asks for at most 40 effects, and so does its end', () => {
    expect(afterCommands(start, take(0, 0, 40)).length).toBe(20);
    const everybody = Array.from({ length: 40 }, (_, n) => (n === 0 ? page : `inc1-1-0-0-p${n}`));
    const heard = everybody.map((each): EscalationCommand => ({
      type: 'RecordDelivery',
      page: each,
      delivery: { channel: 'slack', outcome: 'sent', at: storyStart, provider: 'D1/1.1' },
    }));
    const end = afterCommands(start, take(0, 0, 40), ...heard, {
      type: 'AcknowledgePages',
      person: 'an',
      via: 'slack',
    });
    expect(end.length).toBeLessThanOrEqual(40);
  });
});
