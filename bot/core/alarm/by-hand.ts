import type { Fields } from './fields.ts';

/** User agents of the web console (records of CloudTrail, 2015 to 2026). */
const consoles =
  /^(?:Mozilla\/|signin\.amazonaws\.com|(?:[\w-]+\.)*console\.(?:aws\.)?amazon(?:aws)?\.com|\[?S3Console)/i;

/**
 * Whether a person made the call by hand, by CloudTrail's record of it: in the web console (`sessionCredentialFromConsole`,
 * else the user agent), or with the command line under a user or a session of IAM Identity Center. What a service or a
 * pipeline's role called is not by hand. Fields: CloudTrail record contents (1.11, 2026).
 */
export function byHand(record: Fields): 'console' | 'cli' | undefined {
  const by = record.object('userIdentity');
  if (by.has('invokedBy') || by.text('type') === 'AWSService') return undefined;
  const agent = record.text('userAgent') ?? '';
  if (record.text('sessionCredentialFromConsole') === 'true' || record.flag('sessionCredentialFromConsole'))
    return 'console';
  if (consoles.test(agent)) return 'console';
  const issuer = by.object('sessionContext').object('sessionIssuer').text('userName') ?? '';
  const person = by.text('type') === 'IAMUser' || issuer.startsWith('AWSReservedSSO_');
  return person && /^aws-cli\//i.test(agent) ? 'cli' : undefined;
}
