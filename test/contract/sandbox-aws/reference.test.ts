import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as cloudformation from '@aws-sdk/client-cloudformation';
import * as cloudtrail from '@aws-sdk/client-cloudtrail';
import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as sns from '@aws-sdk/client-sns';
import * as sqs from '@aws-sdk/client-sqs';
import * as sts from '@aws-sdk/client-sts';
import * as xray from '@aws-sdk/client-xray';
import { expect, test } from 'vitest';
import { startLocalAws } from './local-aws.ts';

const clients = [
  ['SNS', 'sns', sns],
  ['SQS', 'sqs', sqs],
  ['CloudWatch', 'cloudwatch', cloudwatch],
  ['CloudWatch Logs', 'logs', logs],
  ['X-Ray', 'xray', xray],
  ['STS', 'sts', sts],
  ['CloudTrail', 'cloudtrail', cloudtrail],
  ['CloudFormation', 'cloudformation', cloudformation],
] as const;

/** The code spans of the paragraph after a heading line such as `Covered:`. */
function listed(section: string, heading: string): readonly string[] {
  const paragraph = section.split(`\n${heading}:\n\n`)[1]?.split('\n\n')[0] ?? '';
  return [...paragraph.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
}

test.each(clients)(
  'the reference page lists what is covered of %s and what is not',
  async (title, service, client) => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/reference/sandbox.md'), 'utf8');
    const section = page.split('\n## AWS\n')[1]?.split(`\n### ${title}\n`)[1]?.split('\n### ')[0] ?? '';
    const { world } = await startLocalAws();
    const covered = world.operations[service] ?? [];
    const known = Object.keys(client)
      .filter((name) => name.endsWith('Command') && !name.startsWith('$'))
      .map((name) => name.slice(0, -'Command'.length));
    expect(known.length).toBeGreaterThan(10);
    expect(listed(section, 'Covered')).toEqual(covered);
    expect(covered.filter((name) => !known.includes(name))).toEqual([]);
    expect(listed(section, 'Not covered')).toEqual(
      known.filter((name) => !covered.includes(name)).toSorted(),
    );
  },
);
