import { describe } from 'vitest';
import { createSmsReceipts } from '../../../bot/aws/paging/sms-receipts.ts';
import { createTextMessages } from '../../../bot/aws/paging/sns-text-messages.ts';
import { awsRig, region } from './aws-rig.ts';
import { smsReceiptsContract } from './sms-receipts-contract.ts';

describe('receipts of text messages in the delivery log of SNS', () => {
  smsReceiptsContract(async () => {
    const rig = await awsRig();
    return {
      ...rig,
      sms: createTextMessages(rig.clients.sns(region)),
      receipts: createSmsReceipts((where) => rig.clients.logs({ region: where })),
    };
  });
});
