import type { SettingsReader } from './reader.ts';

/** How changes reach the account, and how Tocsin reaches further accounts. */
export type DeliverySettings = {
  /** ARN of a CodeConnections connection that the pipeline takes the source through. Default: no pipeline. */
  readonly connection?: string;
  /** With `connection` OWNER/NAME; without it the name of a CodeCommit repository of this account. */
  readonly repository?: string;
  /** Default: main. */
  readonly branch: string;
  /** Organisational units whose accounts get the evidence role and forward their alarms. Default: none. */
  readonly memberUnits: readonly string[];
  /** Regions in which those accounts have alarms. Default: none, only the evidence role is made. */
  readonly memberRegions: readonly string[];
  /** The stack is deployed in an account that administers stack sets for the organisation, not in the management account. */
  readonly delegatedAdmin: boolean;
  /** Tags of everything, as KEY=VALUE. Default: none beside `application`. */
  readonly tags: readonly string[];
};

export const deliveryNames = {
  connection: true,
  repository: true,
  branch: true,
  memberUnits: true,
  memberRegions: true,
  delegatedAdmin: true,
  tags: true,
} as const satisfies Record<keyof DeliverySettings, true>;

const CONNECTION =
  /^arn:[a-z-]+:(?:codeconnections|codestar-connections):[a-z0-9-]+:\d{12}:connection\/[\w-]{1,64}$/;
const REPOSITORY = /^[\w.-]{1,100}(?:\/[\w./-]{1,100})?$/;
const BRANCH = /^[\w./-]{1,200}$/;
const UNIT = /^(?:ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$/;
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d$/;
const TAG = /^[\w .:/@+-]{1,128}=[\w .:/@+-]{0,256}$/;

export function readDelivery(reader: SettingsReader, organization: string | undefined): DeliverySettings {
  const { text, list, flag, report } = reader;
  const connection = text('connection', CONNECTION, 'the ARN of a connection');
  const repository = text('repository', REPOSITORY, 'OWNER/NAME, or the name of a CodeCommit repository');
  if (connection !== undefined && repository?.includes('/') !== true)
    report('repository', 'is needed with connection, as OWNER/NAME');
  if (connection === undefined && repository?.includes('/') === true)
    report('connection', 'is needed for a repository outside this account');
  const memberUnits = list('memberUnits', UNIT, 'the id of an organisational unit or root');
  const memberRegions = list('memberRegions', REGION, 'a region');
  if (memberUnits.length > 0 && organization === undefined)
    report('organization', 'is needed with memberUnits: its accounts are let in by it');
  if (memberRegions.length > 0 && memberUnits.length === 0)
    report('memberUnits', 'is needed with memberRegions');
  return {
    ...(connection === undefined ? {} : { connection }),
    ...(repository === undefined ? {} : { repository }),
    branch: text('branch', BRANCH, 'the name of a branch') ?? 'main',
    memberUnits,
    memberRegions,
    delegatedAdmin: flag('delegatedAdmin'),
    tags: list('tags', TAG, 'KEY=VALUE'),
  };
}
