import type { KnownBlock } from '@slack/web-api';
import type { Gap, PolicyLine, Remedy } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { context, preformatted, section } from '../blocks.ts';
import { clean, inBold, mrkdwn } from '../escape.ts';
import { gapWhy } from '../findings.ts';
import type { Voice } from '../voice.ts';

/** What could not be looked at, shown like evidence; with the policy statement that is missing. */
export function gapBlocks(gap: Gap, voice: Voice): readonly KnownBlock[] {
  const { evidence: t } = voice.texts;
  const subject = ready(inBold(mrkdwn(gap.subject, 200)));
  const said =
    gap.detail === undefined || gap.reason === 'refused' || gap.reason === 'failed'
      ? []
      : [context(t.gapDetail({ detail: gap.detail }))];
  return [
    section(t.gap({ id: gap.id, subject, why: ready(gapWhy(gap, voice)) })),
    ...remedyBlocks(gap.remedy, voice),
    ...said,
  ];
}

/** The statement that is missing, ready to be copied. */
function remedyBlocks(remedy: Remedy | undefined, { texts: { evidence: t } }: Voice): readonly KnownBlock[] {
  if (remedy === undefined || remedy.fix === 'lift') return [];
  const line = (statement: PolicyLine): KnownBlock => preformatted(clean(JSON.stringify(statement, null, 2)));
  const who = ready(mrkdwn(remedy.who, 200));
  const allow = [section(t.gapAllow({ who })), line(remedy.statement)];
  return remedy.fix === 'allow'
    ? allow
    : [section(t.gapTrust({ role: ready(mrkdwn(remedy.role, 200)) })), line(remedy.trust), ...allow];
}

export const gapHeadline = (gap: Gap, voice: Voice): string =>
  voice.texts.evidence.gapHeadline({ id: gap.id, subject: ready(mrkdwn(gap.subject, 200)) });
