import { label } from '../../core/incident/index.ts';
import { ready } from '../../core/texts/index.ts';
import type { Message } from '../../app/ports/index.ts';
import { actions, linkButton, rendered, section } from './blocks.ts';
import { inBold, mrkdwn } from './escape.ts';
import { fitted } from './fitted.ts';
import type { Rendered } from './rendered.ts';
import type { Voice } from './voice.ts';

type Runbooks = Extract<Message, { kind: 'runbooks' }>;

/** The runbooks that fit, with the rule that fitted and where to begin. */
export function runbooksView({ runbooks, number }: Runbooks, voice: Voice): Rendered {
  const { evidence: t, slack } = voice.texts;
  const heading = t.runbooks({ n: runbooks.length });
  const lines = runbooks.map(({ title, why, firstStep }) =>
    [
      t.runbook({ title: ready(inBold(mrkdwn(title, 150))), why: ready(mrkdwn(why, 250)) }),
      ...(firstStep === undefined ? [] : [t.firstStep({ step: ready(mrkdwn(firstStep, 200)) })]),
    ].join(' · '),
  );
  const listed = fitted(lines, { most: 2500, count: 5, more: (n) => slack.andMore({ n }) });
  const links = runbooks
    .slice(0, 5)
    .map(({ title, link }, index) => linkButton(`runbook-${index}`, title, link));
  return rendered(
    `runbooks.${runbooks.length}`,
    [section(listed === '' ? heading : `*${heading}*\n${listed}`), ...actions(...links)],
    `${label(number)}: ${heading}`,
  );
}
