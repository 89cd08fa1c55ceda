import {
  GetSamplingRulesCommand,
  GetSamplingStatisticSummariesCommand,
  type SamplingRule,
  type XRayClient,
} from '@aws-sdk/client-xray';
import { epochMs, type Instant } from '../../core/calendar/index.ts';
import type { TraceSampling } from '../../app/ports/index.ts';
import { evidenceErrorOf } from './errors.ts';

const pages = 5;

type Window = { readonly from: Instant; readonly to: Instant };

/**
 * What the recorders say they have counted in the window, all rules together; without such counts (OpenTelemetry
 * collectors that sample by themselves send none) the rule that the service falls under.
 */
export async function samplingOf(
  client: XRayClient,
  service: string,
  type: string | undefined,
  window: Window,
): Promise<TraceSampling> {
  const share = await countedShare(client, window);
  if (share !== undefined) return { share };
  const rule = (await rulesOf(client)).find((each) => fits(each, service, type));
  if (rule?.FixedRate === undefined) return {};
  return { rule: { reservoirPerSec: rule.ReservoirSize ?? 0, rate: rule.FixedRate } };
}

async function countedShare(client: XRayClient, { from, to }: Window): Promise<number | undefined> {
  let requests = 0;
  let recorded = 0;
  let token: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const command = new GetSamplingStatisticSummariesCommand(token === undefined ? {} : { NextToken: token });
    const answer = await asked('xray:GetSamplingStatisticSummaries', () => client.send(command));
    for (const each of answer.SamplingStatisticSummaries ?? []) {
      const at = each.Timestamp?.getTime() ?? 0;
      if (at < epochMs(from) || at > epochMs(to)) continue;
      requests += each.RequestCount ?? 0;
      recorded += (each.SampledCount ?? 0) + (each.BorrowCount ?? 0);
    }
    token = answer.NextToken;
    if (token === undefined) break;
  }
  return requests > 0 ? Math.min(1, recorded / requests) : undefined;
}

/** In the order in which X-Ray tries them: by priority, the name where two have the same. */
async function rulesOf(client: XRayClient): Promise<readonly SamplingRule[]> {
  const rules: SamplingRule[] = [];
  let token: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const command = new GetSamplingRulesCommand(token === undefined ? {} : { NextToken: token });
    const answer = await asked('xray:GetSamplingRules', () => client.send(command));
    rules.push(...(answer.SamplingRuleRecords ?? []).flatMap((each) => each.SamplingRule ?? []));
    token = answer.NextToken;
    if (token === undefined) break;
  }
  return rules.toSorted(
    (a, b) => (a.Priority ?? 0) - (b.Priority ?? 0) || ((a.RuleName ?? '') < (b.RuleName ?? '') ? -1 : 1),
  );
}

/** A rule that also asks for a path, a host or an attribute holds for some requests only: it does not count. */
const fits = (rule: SamplingRule, service: string, type: string | undefined): boolean =>
  matches(rule.ServiceName, service) &&
  (type === undefined || matches(rule.ServiceType, type)) &&
  [rule.Host, rule.HTTPMethod, rule.URLPath, rule.ResourceARN].every(
    (each) => each === undefined || each === '*',
  ) &&
  Object.keys(rule.Attributes ?? {}).length === 0;

/** `*` is any text, `?` any character. Walked and not compiled: the pattern comes from outside. */
function matches(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined || pattern === '*') return true;
  let [at, star, resume] = [0, -1, 0];
  for (let place = 0; place < text.length;) {
    if (pattern[at] === '*') [star, resume] = [at++, place];
    else if (pattern[at] === '?' || pattern[at] === text[place]) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [at, place] = [star + 1, ++resume];
    else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

async function asked<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw evidenceErrorOf(action, error);
  }
}
