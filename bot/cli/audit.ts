import { auditedNotices, auditIntake, type IntakeAudit, type Unopened } from '../app/queries/intake-audit.ts';
import type { RefusalCount } from '../app/streams/index.ts';
import { plusSec } from '../core/calendar/index.ts';
import { oneLineOf } from './one-line.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin audit [--days N] [--store sqlite:FILE] [--json]

Lists what came in during the last N days (default 30) and opened no incident, by kind and reason with counts and the
newest one, and what was refused. Notifications that nobody routes are kept for 30 days.

  --json    {findings: [{id, level, subject, what, why, fix, count, newest?}], gaps: []}

exit code: 0 nothing to look at, 1 at least one finding of level high or medium, 2 wrong use
example:   tocsin audit --days 7
`;

export type Finding = {
  readonly id: string;
  readonly level: 'high' | 'medium' | 'low';
  readonly subject: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly count: number;
  readonly newest?: {
    readonly id?: string;
    readonly at: string;
    readonly title: string;
    readonly topic?: string;
  };
};

export const command = defineCommand(
  'audit',
  { summary: 'what came in and opened nothing, and what was refused', help },
  async (args, io) => {
    const { values, positionals } = parse(args, { ...common, days: { type: 'string' } });
    if (positionals.length > 0) throw new WrongUse(`there is nothing to name here: ${positionals.join(' ')}`);
    const days = Number(values.days ?? '30');
    if (!(days > 0 && days <= 3660))
      throw new WrongUse(`--days must be a number up to 3660, not ${values.days}`);
    return withReading({ store: values.store }, io, async ({ store, now }) => {
      const audit = await auditIntake(store, plusSec(now, -Math.round(days * 86_400)));
      const findings = findingsOf(audit);
      const gaps = gapsOf(audit);
      if (values.json) io.out(`${JSON.stringify({ findings, gaps }, null, 2)}\n`);
      else io.out(findings.length + gaps.length === 0 ? 'nothing to look at\n' : text(findings, gaps));
      return findings.some(({ level }) => level !== 'low') ? 1 : 0;
    });
  },
);

/** The most urgent first, then the most frequent. */
export function findingsOf({ unopened, refusals }: IntakeAudit): readonly Finding[] {
  const all = [...unopened.map(ofUnopened), ...refusals.map(ofRefusal)];
  return all.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.count - a.count);
}

const levels = ['high', 'medium', 'low'];

const gapsOf = ({ complete }: IntakeAudit): readonly string[] =>
  complete ? [] : [`only the newest ${auditedNotices} notifications were read: name fewer days`];

type Advice = Pick<Finding, 'level' | 'why' | 'fix'>;

const foreign: Advice = {
  level: 'high',
  why: 'it speaks of an account or region that accounts does not name, so it opened nothing',
  fix: 'add it to accounts in tocsin.yaml, or find out who publishes to this topic',
};

/** Reasons of notifications that were believed and opened nothing; whatever else there is could not be read. */
const adviceFor: Readonly<Record<string, Advice>> = {
  unrouted: {
    level: 'low',
    why: 'nothing says what it means',
    fix: 'if it is trouble, name a service for it in intake.routes; else ignore: true',
  },
  'ignored-by-route': { level: 'low', why: 'a route says ignore', fix: 'nothing, if that is still meant' },
  'low-severity': {
    level: 'low',
    why: 'findings of low severity open nothing by themselves',
    fix: 'look at them in the morning, or name a service for them in intake.routes',
  },
  'unknown-account': foreign,
  'unknown-region': foreign,
  'no-account': { ...foreign, why: 'it does not say which account it is of, and accounts are configured' },
  '': { level: 'low', why: 'it was kept before reasons were', fix: 'nothing' },
};

const unreadable: Advice = {
  level: 'high',
  why: 'it was believed and could not be read, so an alarm may have been missed',
  fix: 'look at who sends it; tocsin parse says what a stored notification is',
};

function ofUnopened({ kind, reason, n, newest }: Unopened): Finding {
  const { level, why, fix } =
    (Object.hasOwn(adviceFor, reason) ? adviceFor[reason] : undefined) ?? unreadable;
  return {
    id: `unopened/${kind}/${reason || 'unknown'}`,
    level,
    subject: kind,
    what: `${n} opened nothing (${reason || 'no reason kept'}), the newest ${newest.at}: ${newest.title || 'without a title'}`,
    why,
    fix,
    count: n,
    newest: {
      id: newest.id,
      at: newest.at,
      title: newest.title,
      ...(newest.topic !== '' && { topic: newest.topic }),
    },
  };
}

const refusalFix: Readonly<Record<string, string>> = {
  'topic-not-allowed': 'if the topic is yours, add it to intake.sns.topics',
  'raw-delivery':
    'turn raw message delivery off, or mark a queue that only you can send to with trust: queue-policy',
  'signature-version':
    'accept it in intake.sns.signatureVersions, or set the attribute SignatureVersion of the topic',
  'certificate-unavailable':
    'let the process reach sns.REGION.amazonaws.com, or fill intake.sns.certificates',
  'not-stored': 'free space on the disk of the store; SNS and SQS send it again',
};

const quiet = ['not-found', 'no-http', 'broken', 'too-slow'];

function ofRefusal({ way, reason, n, detail, last }: RefusalCount): Finding {
  return {
    id: `refused/${way}/${reason}`,
    level: quiet.includes(reason) ? 'low' : 'medium',
    subject: way,
    what: `${n} refused (${reason}), the last ${last}: ${detail}`,
    why: 'what is not proven to come from a configured topic is not believed',
    fix:
      (Object.hasOwn(refusalFix, reason) ? refusalFix[reason] : undefined) ??
      'nothing, if you do not know the sender; else see docs/operations.md',
    count: n,
    newest: { at: last, title: detail },
  };
}

const text = (findings: readonly Finding[], gaps: readonly string[]): string =>
  [
    ...findings.map(
      ({ level, subject, what, why, fix }) =>
        `${level.padEnd(7)}${oneLineOf(subject)}: ${oneLineOf(what)}\n       why: ${why}\n       do:  ${fix}\n`,
    ),
    ...gaps.map((gap) => `gap    ${gap}\n`),
  ].join('');
