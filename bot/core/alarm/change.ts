import type { Instant } from '../calendar/index.ts';
import { redact } from '../catalogue/index.ts';
import { isAccount, placeOf, resourceName } from './arn.ts';
import { defined } from './condition.ts';
import { consoleHost } from './console-link.ts';
import { changeParts, changeSources, cloudTrailParts, type ChangeParts } from './eventbridge-change.ts';
import { fieldsOf, textOf, type Fields } from './fields.ts';
import { cut, manyLines, oneLine } from './plain.ts';
import { regionNamed } from './region-name.ts';
import type { Change } from './signal.ts';

/** Where and when a change was reported. */
export type ChangeFrame = {
  readonly source: string;
  readonly what: string;
  readonly at: Instant;
  readonly account?: string;
  readonly region?: string;
  readonly resources: readonly string[];
};

/** Whether an event of EventBridge is about something that was changed, by its source and type. */
export function isChangeEvent(source: string, detailType: string): boolean {
  if (isTrail(detailType)) return true;
  if (source.startsWith('aws.')) {
    return changeSources.includes(serviceOf(source)) && !/scheduled event|insight|finding/i.test(detailType);
  }
  return /deploy|release|rollout|rollback|pipeline|migration|feature.?flag|config/i.test(detailType);
}

const isTrail = (detailType: string): boolean => detailType.endsWith(' via CloudTrail');

/** The change that an EventBridge event reports. */
export function eventChange(event: Fields, at: Instant): Change {
  const source = event.text('source') ?? '';
  const detail = event.object('detail');
  const resources = event.list('resources').flatMap((each) => textOf(each) ?? []);
  const what = event.text('detail-type') ?? '';
  const trail = isTrail(what) ? cloudTrailParts(detail) : undefined;
  const frame: ChangeFrame = {
    source: trail?.service ?? serviceOf(source),
    what,
    at,
    ...defined({ account: event.text('account'), region: event.text('region') }),
    resources,
  };
  return changeOf(frame, trail ?? changeParts(serviceOf(source), detail, resources));
}

/**
 * The change that a record of CloudTrail reports, as LookupEvents gives it; undefined for one that only read. The names
 * of its resources stand beside their ARNs.
 */
export function trailChange(record: unknown, resources: readonly string[], at: Instant): Change | undefined {
  const detail = fieldsOf(record);
  if (detail.flag('readOnly') === true || detail.text('eventName') === undefined) return undefined;
  const parts = cloudTrailParts(detail);
  const frame: ChangeFrame = {
    source: parts.service ?? 'cloudtrail',
    what: parts.what ?? '',
    at,
    ...defined({ account: detail.text('recipientAccountId'), region: detail.text('awsRegion') }),
    resources,
  };
  return changeOf(frame, parts);
}

/** A change from its parts: cleaned, limited, redacted where it is prose. */
export function changeOf(frame: ChangeFrame, parts: ChangeParts): Change {
  const place = placeOf(frame.resources[0] ?? '');
  const subject =
    parts.subject ?? (frame.resources[0] === undefined ? undefined : resourceName(frame.resources[0]));
  const account = isAccount(frame.account ?? '') ? frame.account : place.account;
  const region = (frame.region === undefined ? undefined : regionNamed(frame.region)) ?? place.region;
  const resources = frame.resources.slice(0, 10).map((each) => oneLine(each, 1600));
  return {
    source: oneLine(frame.source, 80),
    what: oneLine(parts.what ?? frame.what, 120),
    subject: oneLine(subject ?? frame.what, 255),
    at: frame.at,
    ...defined({
      actor: label(parts.actor),
      status: label(parts.status),
      id: label(parts.id),
      version: label(parts.version),
      part: label(parts.part),
      reason: parts.reason === undefined ? undefined : cut(redact(manyLines(parts.reason)).text, 1000),
      byHand: parts.byHand,
      refused: parts.refused,
      account,
      region,
    }),
    ...(resources.length > 0 && { resources }),
    ...linksOf(frame.source, { ...parts, ...defined({ subject, account, region }) }),
  };
}

const serviceOf = (source: string): string => source.replace(/^aws\./, '');

const label = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : oneLine(text, 255);

type Linked = ChangeParts & { readonly region?: string; readonly account?: string };

/** Console pages; forms: links in the services' own notifications, 2026. */
const pages: Readonly<
  Record<string, (part: (text: string | undefined) => string, parts: Linked) => string | undefined>
> = {
  codepipeline: (part, { subject, id, region }) =>
    `codesuite/codepipeline/pipelines/${part(subject)}/${id === undefined ? 'view' : `executions/${part(id)}`}?region=${region}`,
  codedeploy: (part, { id, region }) =>
    id === undefined ? undefined : `codesuite/codedeploy/deployments/${part(id)}?region=${region}`,
  cloudformation: (part, { subject, region }) =>
    `cloudformation/home?region=${region}#/stacks?filteringText=${part(subject)}`,
};

function linksOf(source: string, parts: Linked): Pick<Change, 'links'> {
  const host = consoleHost(defined({ region: parts.region }));
  const page = Object.hasOwn(pages, source) ? pages[source] : undefined;
  const path = page?.((text) => encodeURIComponent((text ?? '').toWellFormed()), parts);
  const links = defined({
    console: host === undefined || path === undefined ? undefined : `https://${host}/${path}`,
    logs: ownLink(parts.logs),
  });
  return Object.keys(links).length > 0 ? { links } : {};
}

/** A link that came with the event is kept only when it leads to an AWS console. */
const ownLink = (link: string | undefined): string | undefined =>
  link !== undefined &&
  link.length <= 2000 &&
  /^https:\/\/(?:[a-z0-9-]{1,40}\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)\/[^\s<>"'|]*$/.test(
    link,
  )
    ? link
    : undefined;
