import { Aws, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

const groups = ['DirectPublishToPhoneNumber', 'DirectPublishToPhoneNumber/Failure'].map(
  (name) => `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/${name}`,
);

/** The log groups in which SNS writes what became of text messages, with and without their streams: both are asked for. */
export const smsLogs: readonly string[] = groups.flatMap((name) => {
  const arn = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${name}`;
  return [arn, `${arn}:*`];
});

/** Explains to cdk-nag the "*" of their streams. */
export function acknowledgeSmsLogs(scope: Construct): void {
  for (const arn of smsLogs.filter((each) => each.endsWith('*'))) {
    const shown = arn
      .replaceAll(Aws.PARTITION, '<AWS::Partition>')
      .replaceAll(Aws.REGION, '<AWS::Region>')
      .replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>');
    Validations.of(scope).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${shown}]`,
      reason: 'The streams of two log groups by their names: what became of text messages, read-only.',
    });
  }
}
