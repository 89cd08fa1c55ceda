import { ready, type Ready, type Texts } from '../texts/index.ts';
import type { FittedPart, MatchReason } from './match.ts';
import type { UnfilledVariable } from './variables.ts';

const MAX_VALUE = 120;

/** One phrase such as "metric name HTTPCode_Target_5XX_Count, service checkout", escaped as `texts` escapes. */
export function sayWhy(why: MatchReason, texts: Texts): string {
  if (why.kind === 'configured') {
    return why.service === undefined
      ? texts.runbook.whyConfiguredOnly()
      : texts.runbook.whyConfigured({ service: why.service });
  }
  return texts.runbook.whyRule({ parts: why.parts.map((part): Ready => ready(sayPart(part, texts))) });
}

/** What a reader has to put into a command by hand, and why. */
export function sayUnfilled({ variable, reason }: UnfilledVariable, texts: Texts): string {
  return reason === 'absent'
    ? texts.runbook.unfilledAbsent({ variable })
    : texts.runbook.unfilledUnsafe({ variable });
}

function sayPart(fitted: FittedPart, texts: Texts): string {
  const part = sayFact(fitted, texts);
  return /[*?]/.test(fitted.pattern)
    ? texts.runbook.byPattern({ part: ready(part), pattern: fitted.pattern })
    : part;
}

function sayFact({ part, key = '', value: whole }: FittedPart, texts: Texts): string {
  const value = whole.length > MAX_VALUE ? `${whole.slice(0, MAX_VALUE)}...` : whole;
  switch (part) {
    case 'name':
      return texts.runbook.partName({ value });
    case 'namespace':
      return texts.runbook.partNamespace({ value });
    case 'metric':
      return texts.runbook.partMetric({ value });
    case 'service':
      return texts.runbook.partService({ value });
    case 'dimension':
      return texts.runbook.partDimension({ key, value });
    case 'tag':
      return texts.runbook.partTag({ key, value });
  }
}
