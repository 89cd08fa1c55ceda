import { label, type IncidentFacts, type ServiceLine } from '../../core/incident/index.ts';
import { ready, type Texts } from '../../core/texts/index.ts';
import { upstreamFirst } from '../../core/triage/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { inBold, mrkdwn } from './escape.ts';
import { clock, mention, type Voice } from './voice.ts';

type Summary = Extract<Message, { kind: 'summary' }>;

/** How much of Slack's limit for a message the table may take, in characters; the rest is for what stands around it. */
const tableLimit = 6000;

/** A section takes 3,000. */
const sectionLimit = 2800;

/** `storm: 214 alarms of 31 services`. */
export const stormHeadline = ({ lines }: IncidentFacts, { triage }: Texts): string =>
  triage.stormHeadline({
    alarms: lines.reduce((sum, line) => sum + line.total, 0),
    services: lines.length,
  });

/**
 * The services of a storm, upstream first, in pieces that fit a section. Those for which there is no room stand in one
 * paragraph with their counts: every service in trouble is to be seen.
 */
export function stormTable(message: Summary, voice: Voice): readonly string[] {
  const { incident } = message;
  const { triage: t } = voice.texts;
  const lines = upstreamFirst(incident.lines);
  if (lines.length === 0) return [];
  const about = incident.storm
    ? [incident.unfoldedAt ? t.stormUnfolded() : t.stormAbout({ services: lines.length })]
    : [];
  let room = tableLimit;
  const whole: string[] = [];
  const short: string[] = [];
  for (const line of lines) {
    const text = lineText(line, message, voice);
    room -= text.length + 1;
    if (room >= 0) whole.push(text);
    else short.push(shortText(line, voice));
  }
  const list = incident.alarmList;
  const attached =
    list === undefined ? t.listComing() : t.list({ n: list.alarms, time: clock(list.at, message.at) });
  return pieces([...about, ...whole, ...paragraph(short, voice), attached]);
}

function lineText(line: ServiceLine, { incident, onCallOf = {}, at }: Summary, voice: Voice): string {
  const { triage: t } = voice.texts;
  const { inAlarm: n, total } = line;
  const service = ready(inBold(mrkdwn(line.service, 60)));
  if (Object.hasOwn(incident.unfolded, line.service)) {
    return t.lineUnfolded({ service, incident: label(incident.unfolded[line.service]!) });
  }
  const text = t.line({ service, n, total, time: clock(line.since, at) });
  const full = line.composite ? t.composite({ line: ready(text) }) : text;
  const who = Object.hasOwn(onCallOf, line.service) ? onCallOf[line.service] : undefined;
  return who === undefined ? full : t.lineOnCall({ line: ready(full), who: mention(who, voice) });
}

const shortText = ({ service, inAlarm, total }: ServiceLine, { texts }: Voice): string =>
  texts.triage.lineShort({ service: ready(mrkdwn(service, 40)), n: inAlarm, total });

function paragraph(short: readonly string[], { texts }: Voice): readonly string[] {
  if (short.length === 0) return [];
  const shown = short.slice(0, 60);
  const left = short.length - shown.length;
  return [[...shown, ...(left > 0 ? [texts.slack.andMore({ n: left })] : [])].join(', ')];
}

/** Whole lines, gathered into texts that fit a section. */
function pieces(lines: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let piece = '';
  for (const line of lines) {
    if (piece !== '' && piece.length + line.length + 1 > sectionLimit) {
      texts.push(piece);
      piece = '';
    }
    piece = piece === '' ? line : `${piece}\n${line}`;
  }
  return piece === '' ? texts : [...texts, piece];
}
