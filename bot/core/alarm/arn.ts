import { isRegion, partitionNamed } from '../catalogue/index.ts';

export type AlarmArn = {
  readonly partition?: string;
  readonly region?: string;
  readonly account?: string;
  readonly name: string;
};

/** AWS's own limit for an alarm's ARN (API reference, 2026). */
export const maxArnLength = 1600;

/**
 * The parts of an alarm's ARN; undefined when the text is none. A part that is not of its form (a placeholder of a
 * sample, an attempt to write a host name into a link) is absent. The name may itself contain colons and slashes.
 */
export function readAlarmArn(text: string): AlarmArn | undefined {
  const parts = /^arn:([^:]*):cloudwatch:([^:]*):([^:]*):alarm:(.+)$/s.exec(text);
  if (!parts) return undefined;
  const [, partition = '', region = '', account = '', name = ''] = parts;
  return {
    ...(partitionNamed(partition) && { partition }),
    ...(isRegion(region) && { region }),
    ...(isAccount(account) && { account }),
    name,
  };
}

export const isAlarmArn = (text: string): boolean => readAlarmArn(text) !== undefined;

/** Twelve digits; samples with fewer or more are let through, other text is not. */
export const isAccount = (text: string): boolean => /^\d{1,20}$/.test(text);

/** What a resource of any service is called: the last part of its ARN, or the text itself. */
export function resourceName(arn: string): string {
  const parts = /^arn:[^:]*:[^:]*:[^:]*:[^:]*:(.+)$/s.exec(arn);
  return parts?.[1] ?? arn;
}

/** Account and region of any ARN. */
export function placeOf(arn: string): { readonly account?: string; readonly region?: string } {
  const parts = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(arn);
  const [, region = '', account = ''] = parts ?? [];
  return { ...(isAccount(account) && { account }), ...(isRegion(region) && { region }) };
}
