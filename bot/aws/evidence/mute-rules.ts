import {
  DeleteAlarmMuteRuleCommand,
  GetAlarmMuteRuleCommand,
  ListAlarmMuteRulesCommand,
  PutAlarmMuteRuleCommand,
  type GetAlarmMuteRuleOutput,
} from '@aws-sdk/client-cloudwatch';
import { epochMs, firstInstantAt, instantOf, isZone, type Instant } from '../../core/calendar/index.ts';
import { EvidenceError, type AlarmStates, type MuteRule } from '../../app/ports/index.ts';
import type { Clients } from '../clients.ts';
import { evidenceErrorOf } from './errors.ts';

/** Somebody waits for the list. */
const listWithinMs = 5000;

const minuteMs = 60_000;

/** CloudWatch's own alarm mute rules. */
export function createMuteRules(
  clients: Clients,
): Pick<AlarmStates, 'muteRules' | 'putMuteRule' | 'deleteMuteRule'> {
  return {
    async muteRules(place, limit) {
      const client = clients.alarms(place);
      const within = { abortSignal: AbortSignal.timeout(listWithinMs) };
      let action = 'cloudwatch:ListAlarmMuteRules';
      try {
        const list = new ListAlarmMuteRulesCommand({ Statuses: ['ACTIVE', 'SCHEDULED'], MaxRecords: limit });
        const { AlarmMuteRuleSummaries: found = [], NextToken } = await client.send(list, within);
        action = 'cloudwatch:GetAlarmMuteRule';
        const rules: MuteRule[] = [];
        for (const { AlarmMuteRuleArn: arn = '' } of found.slice(0, limit)) {
          const name = arn.split(':alarm-mute-rule:').slice(1).join(':alarm-mute-rule:');
          const get = new GetAlarmMuteRuleCommand({ AlarmMuteRuleName: name });
          const rule = ruleOf(name, await client.send(get, within));
          if (rule !== undefined) rules.push(rule);
        }
        return { rules, complete: NextToken === undefined && found.length <= limit };
      } catch (error) {
        throw evidenceErrorOf(action, error);
      }
    },

    async putMuteRule(place, { name, alarms, from, until, why }) {
      // From the next minute on: nothing says that a time that has begun is taken.
      const fromMs = Math.ceil(epochMs(from) / minuteMs) * minuteMs;
      const minutes = Math.max(1, Math.ceil((epochMs(until) - fromMs) / minuteMs));
      const put = new PutAlarmMuteRuleCommand({
        Name: name,
        Description: why,
        Rule: {
          Schedule: {
            Expression: `at(${instantOf(fromMs).slice(0, 16)})`,
            Duration: `PT${minutes}M`,
            Timezone: 'UTC',
          },
        },
        MuteTargets: { AlarmNames: [...alarms] },
      });
      try {
        await clients.alarms(place).send(put);
      } catch (error) {
        throw evidenceErrorOf('cloudwatch:PutAlarmMuteRule', error);
      }
    },

    async deleteMuteRule(place, name) {
      try {
        await clients.alarms(place).send(new DeleteAlarmMuteRuleCommand({ AlarmMuteRuleName: name }));
      } catch (error) {
        const known = evidenceErrorOf('cloudwatch:DeleteAlarmMuteRule', error);
        if (known instanceof EvidenceError && known.code === 'missing') return;
        throw known;
      }
    },
  };
}

/** Undefined for one that ended between the two calls. */
function ruleOf(name: string, answer: GetAlarmMuteRuleOutput): MuteRule | undefined {
  const { Status: status, Rule, MuteTargets, ExpireDate } = answer;
  if (status !== 'ACTIVE' && status !== 'SCHEDULED') return undefined;
  const { Expression = '', Duration = '', Timezone } = Rule?.Schedule ?? {};
  const zone = Timezone === undefined || Timezone === '' ? 'UTC' : Timezone;
  const once = endOf(Expression, Duration, zone);
  const expires = ExpireDate === undefined ? undefined : instantOf(ExpireDate.getTime());
  const until = once !== undefined && expires !== undefined && expires < once ? expires : once;
  return {
    name,
    status,
    alarms: MuteTargets?.AlarmNames ?? [],
    expression: Expression,
    duration: Duration,
    zone,
    ...(until === undefined ? {} : { until }),
  };
}

/** Of `at(yyyy-MM-ddThh:mm)` with an ISO 8601 length of days to minutes; undefined for what comes back. */
function endOf(expression: string, duration: string, zone: string): Instant | undefined {
  const [, at] = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?\)$/.exec(expression) ?? [];
  const [whole, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(duration) ?? [];
  if (at === undefined || whole === undefined || !isZone(zone)) return undefined;
  const wallMs = Date.parse(`${at}:00Z`);
  if (Number.isNaN(wallMs)) return undefined;
  const lengthMs = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * minuteMs;
  return instantOf(firstInstantAt(zone, wallMs) + lengthMs);
}
