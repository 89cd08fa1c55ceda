import { recordOf, textOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { page } from '../page.ts';
import { AwsError } from '../service.ts';
import type { Fields } from '../service.ts';
import { validation } from './metric-data.ts';

type MuteRule = {
  readonly name: string;
  readonly alarms: readonly string[];
  readonly fromMs: number;
  readonly toMs: number;
  /** As it was put. */
  readonly rule: Fields;
  readonly description: string;
};

/**
 * Alarm mute rules for one time (`at(yyyy-MM-ddThh:mm)`, UTC). Rules that come back (`cron`) and other time zones are
 * refused: nothing here needs them. They are listed with their status; what an alarm sends is not held back by them.
 */
export function createMuteRules(ground: Ground): {
  put(input: Fields): void;
  get(input: Fields): Fields;
  list(input: Fields): Fields;
  remove(input: Fields): void;
} {
  const rules = new Map<string, MuteRule>();
  const statusOf = ({ fromMs, toMs }: MuteRule): string =>
    ground.now() < fromMs ? 'SCHEDULED' : ground.now() < toMs ? 'ACTIVE' : 'EXPIRED';
  return {
    put(input) {
      const name = textOf(input, 'Name') ?? '';
      if (name === '') throw validation("1 validation error detected: Value at 'name' must not be empty");
      const schedule = recordOf(recordOf(input, 'Rule') ?? {}, 'Schedule') ?? {};
      const fromMs = onceAt(textOf(schedule, 'Expression') ?? '');
      const lengthMs = durationMs(textOf(schedule, 'Duration') ?? '');
      const alarms = textsOf(recordOf(input, 'MuteTargets') ?? {}, 'AlarmNames');
      if (alarms.length > 100) throw validation('MuteTargets: at most 100 alarms');
      const description = textOf(input, 'Description') ?? '';
      rules.set(name, {
        name,
        alarms,
        fromMs,
        toMs: fromMs + lengthMs,
        rule: { Schedule: schedule },
        description,
      });
    },
    get(input) {
      const rule = rules.get(textOf(input, 'AlarmMuteRuleName') ?? '');
      if (rule === undefined)
        throw new AwsError('ResourceNotFoundException', 'The alarm mute rule does not exist', {
          status: 404,
        });
      return {
        Name: rule.name,
        AlarmMuteRuleArn: ground.arn('cloudwatch', `alarm-mute-rule:${rule.name}`),
        Description: rule.description,
        Rule: rule.rule,
        MuteTargets: { AlarmNames: rule.alarms },
        Status: statusOf(rule),
        MuteType: 'ONE_TIME',
      };
    },
    list(input) {
      const alarm = textOf(input, 'AlarmName');
      const statuses = textsOf(input, 'Statuses');
      const found = [...rules.values()]
        .filter((rule) => alarm === undefined || rule.alarms.includes(alarm))
        .filter((rule) => statuses.length === 0 || statuses.includes(statusOf(rule)));
      const { items, next } = page(found, input, 'MaxRecords', 50, 100);
      return {
        AlarmMuteRuleSummaries: items.map((rule) => ({
          AlarmMuteRuleArn: ground.arn('cloudwatch', `alarm-mute-rule:${rule.name}`),
          Status: statusOf(rule),
          MuteType: 'ONE_TIME',
        })),
        ...(next === undefined ? {} : { NextToken: next }),
      };
    },
    remove: (input) => void rules.delete(textOf(input, 'AlarmMuteRuleName') ?? ''),
  };
}

function onceAt(expression: string): number {
  const [, at] = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d)\)$/.exec(expression) ?? [];
  const ms = at === undefined ? Number.NaN : Date.parse(`${at}:00Z`);
  if (Number.isNaN(ms))
    throw new AwsError('ValidationError', `${expression}: only at(yyyy-MM-ddThh:mm) is played`);
  return ms;
}

/** ISO 8601, days to minutes. */
function durationMs(text: string): number {
  const [whole, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text) ?? [];
  const ms = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  if (whole === undefined || ms < 60_000 || ms > 15 * 86_400_000)
    throw new AwsError('ValidationError', `Duration ${text} is not valid`);
  return ms;
}
