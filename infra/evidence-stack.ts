import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EvidenceRole } from './constructs/evidence-role.ts';
import type { IntakeSettings } from './settings.ts';

/** The role alone, for further accounts that evidence is read from. */
export class EvidenceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    settings: Pick<IntakeSettings, 'evidenceTrust' | 'externalId' | 'logGroups'>,
    props?: StackProps,
  ) {
    super(scope, id, { description: 'Lets Tocsin read evidence in this account', ...props });
    const { role } = new EvidenceRole(this, 'Evidence', {
      trust: settings.evidenceTrust,
      logGroups: settings.logGroups,
      ...(settings.externalId === undefined ? {} : { externalId: settings.externalId }),
    });
    new CfnOutput(this, 'EvidenceRoleArn', {
      value: role.roleArn,
      description: 'accounts.<id>.role in tocsin.yaml',
    });
  }
}
