import type { Change } from '../alarm/index.ts';
import { DAY_MS, HOUR_MS, plusMs, plusSec, type Instant } from '../calendar/index.ts';
import { changeKey, namesIn, namesSame, type Course } from '../evidence/index.ts';

/** A deployment, in one row whatever told of it: the pipeline, the deployment within it, the service that rolled. */
export type Deployment = {
  /** Keys of the changes that it was told by; an incident is linked to one of them. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly state: 'succeeded' | 'failed' | 'running';
  readonly at: Instant;
  /** When it was reported for the last time. */
  readonly endedAt: Instant;
  readonly version?: string;
};

/**
 * How far a change that is a deployment has come, by the words of its source (event references of the services, 2026);
 * undefined for one that is none, such as a stage of a pipeline or the start of a task.
 */
export function deploymentState(change: Change): Deployment['state'] | undefined {
  if (change.refused === true || !isDeployment(change)) return undefined;
  const status = (change.status ?? '').toUpperCase();
  if (/FAIL|ROLLBACK|ROLLED.?BACK|STOPPED|CANCEL|ABORT|ERROR|ABANDON|SUPERSEDED/.test(status))
    return 'failed';
  if (/PROGRESS|START|PENDING|QUEUE|RUNNING|CREATED|RESUM|READY|BAKING|VALIDAT|CLEANUP/.test(status))
    return 'running';
  // Who reports a deployment without a state reports that it was made.
  return 'succeeded';
}

/** Sources whose reports are deployments only where the words of the event say so. */
const deployWords: Readonly<Record<string, RegExp>> = {
  codepipeline: /pipeline execution/i,
  codedeploy: /deployment state/i,
  ecs: /ECS Deployment State Change/i,
  cloudformation: /stack status/i,
  appconfig: /deployment/i,
  amplify: /deployment|job/i,
  lambda: /^(?:UpdateFunctionCode|PublishVersion)/,
};

/** Services of AWS that report much else. */
const neverDeploys: ReadonlySet<string> = new Set([
  'codebuild',
  'codecommit',
  'ecr',
  'autoscaling',
  'ec2',
  'ssm',
  'rds',
  'config',
  'iam',
  'kms',
]);

function isDeployment({ source, what, status = '', part }: Change): boolean {
  if (neverDeploys.has(source)) return false;
  if (source === 'cloudformation')
    return (
      deployWords['cloudformation']!.test(what) && !/^(?:DELETE|REVIEW)/.test(status) && part === undefined
    );
  const words = Object.hasOwn(deployWords, source) ? deployWords[source] : undefined;
  return (words ?? /deploy|release|rollout|roll-out/i).test(what);
}

/** Reports of one deployment by several sources follow each other this closely. */
const togetherSec = 120;

/** Longer than this no deployment lasts; what is older is no part of it. */
const longestMs = 24 * HOUR_MS;

/**
 * The deployments among changes, each once: those of several sources that speak of the same thing at the same time are
 * one (a pipeline deploys through CodeDeploy, that through ECS). The state is that of the one that began first.
 */
export function deploymentsIn(courses: readonly Course[]): readonly Deployment[] {
  const found: (Deployment & { readonly sources: readonly string[] })[] = [];
  let oldest = 0;
  for (const course of courses.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const { change, at, endedAt = course.at } = course;
    const state = deploymentState(change);
    if (state === undefined) continue;
    const [longAgo, justNow] = [plusMs(at, -longestMs), plusSec(at, -togetherSec)];
    while (oldest < found.length && found[oldest]!.at < longAgo) oldest += 1;
    const names = namesIn(change);
    const own = { keys: [changeKey(change)], names, state, at, endedAt };
    let index = oldest;
    while (index < found.length && !isPart(found[index]!, change.source, names, justNow)) index += 1;
    const version = change.version === undefined ? {} : { version: change.version };
    if (index === found.length) {
      found.push({ ...own, ...version, sources: [change.source] });
      continue;
    }
    const known = found[index]!;
    found[index] = {
      ...version,
      ...known,
      keys: [...known.keys, ...own.keys],
      names: [...new Set([...known.names, ...names])],
      endedAt: endedAt > known.endedAt ? endedAt : known.endedAt,
      sources: [...known.sources, change.source],
    };
  }
  return found.map(({ sources: _sources, ...deployment }) => deployment);
}

const isPart = (
  known: Deployment & { readonly sources: readonly string[] },
  source: string,
  names: readonly string[],
  justNow: Instant,
): boolean =>
  known.endedAt >= justNow &&
  !known.sources.includes(source) &&
  known.names.some((name) => names.some((other) => namesSame(name, other)));

/** Whether it is a deployment of that service, by any of the names that it was reported with. */
export const isOf = ({ names }: Deployment, service: string): boolean =>
  names.some((name) => namesSame(service, name));

/** How far back a version is looked for: when its commit was pushed, or its build began. */
export const leadLookBackMs = 14 * DAY_MS;
