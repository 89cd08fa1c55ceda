import type { Change } from '../../alarm/index.ts';
import { radiusOf } from './radius.ts';
import { namesIn, namesSame } from './subject.ts';

/** Write calls that running systems make all day; none of them changes how anything works. */
const everyday =
  /^(?:AssumeRole\w*|CreateLog(?:Group|Stream)|PutLogEvents|PutMetricData|GenerateDataKey\w*|Decrypt|Encrypt|ConsoleLogin|SwitchRole|GetSigninToken|StartQuery|StopQuery|UpdateInstanceInformation|PutInventory|SendMessage\w*|Publish\w*|InvokeExecution|RegisterContainerInstance|SubmitTaskStateChange|SubmitContainerStateChange|DiscoverPollEndpoint|CreateNetworkInterface|DeleteNetworkInterface|CreateGrant|RetireGrant|RunTask|StartExecution|BatchPut\w*|PutEvaluations|SharedSnapshot\w*|StartDocumentAccess\w*|LookupEvents)$/;

/**
 * Whether a call found among all writes of an account is worth keeping: it names something of the incident, reaches far,
 * or was made by hand. Refused calls changed nothing.
 */
export function isWorthKeeping(change: Change, names: readonly string[]): boolean {
  if (change.refused === true || everyday.test(change.what)) return false;
  if (change.byHand !== undefined || radiusOf(change) === 'wide') return true;
  const named = namesIn(change);
  return names.some((name) => named.some((each) => namesSame(name, each)));
}
