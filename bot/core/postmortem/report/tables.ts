import { label, type ActionItem } from '../../incident/index.ts';
import { durationText, ready, type Texts } from '../../texts/index.ts';
import type { Budget, Dora, DoraFigure } from '../../timeline/index.ts';
import { html } from '../draft/escape.ts';
import { capital, table } from './table.ts';

/** Rows that a table of the page has at most. */
const mostRows = 50;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The four keys of delivery. */
export function deliveryTable(
  { frequency, leadTime, changeFailureRate: rate, recoveryTime, cut }: Dora,
  texts: Texts,
): string {
  const { report: t } = texts;
  const { deployments: n, perWeek, daysWith, days } = frequency;
  const range = rate.interval === null ? '' : `${percent(rate.interval[0])} – ${percent(rate.interval[1])}`;
  const rows = [
    [t.frequency(), t.frequencyOf({ n, perWeek: perWeek.toFixed(1), daysWith, days })],
    [marked(t.leadTime(), leadTime, texts), timeOf(leadTime, texts)],
    [
      t.failureRate(),
      rate.share === null
        ? t.nothing()
        : t.failureRateOf({
            share: percent(rate.share),
            failed: rate.failed,
            n: rate.n,
            range: ready(range),
          }),
    ],
    [marked(t.recovery(), recoveryTime, texts), timeOf(recoveryTime, texts)],
  ];
  return `<p>${t.deliveryAbout()}</p>${table([t.figure(), ''], rows)}${cut ? `<p>${t.cut()}</p>` : ''}`;
}

const marked = (name: string, { proxy }: DoraFigure, { report: t }: Texts): string =>
  proxy ? `${name}<p>${t.proxy()}</p>` : name;

function timeOf({ n, median, p90 }: DoraFigure, texts: Texts): string {
  const { report: t } = texts;
  return median === null || p90 === null
    ? t.nothing()
    : t.timeOf({ median: ready(durationText(median, texts)), p90: ready(durationText(p90, texts)), n });
}

/** What incidents used of what services may be down. */
export function budgetTable(budgets: readonly Budget[], { report: t }: Texts): string {
  const rows = budgets
    .slice(0, mostRows)
    .map(({ service, objective, budgetMin, burntMin, share, incidents: [first] }) => [
      html.text(service),
      t.objectiveOf({ availability: String(objective.availability), days: objective.windowDays }),
      t.burntOf({ burnt: burntMin.toFixed(1), budget: budgetMin.toFixed(1), share: percent(share) }),
      first === undefined ? '' : `${html.text(first.incident)} ${t.minutes({ n: first.min.toFixed(1) })}`,
    ]);
  const head = [capital(t.service({ name: '' }).trim()), t.objective(), t.burnt(), t.mostBy()];
  return `<p>${t.budgetsAbout()}</p>${table(head, rows)}`;
}

/** Without their owners: the page is for others. */
export function actionTable(
  actions: readonly { readonly number: number; readonly action: ActionItem }[],
  today: string,
  { report: t }: Texts,
): string {
  const rows = actions
    .slice(0, mostRows)
    .map(({ number, action: { id, text, kind, due } }) => [
      `${label(number)} ${html.text(id)}: ${html.text(text)}`,
      html.text(kind),
      due === undefined ? t.noDue() : due < today ? `<b>${t.overdue({ due })}</b>` : html.text(due),
    ]);
  const more = actions.length > mostRows ? `<p>${t.more({ n: actions.length - mostRows })}</p>` : '';
  return `${table([t.actions(), t.actionKind(), t.actionDue()], rows)}${more}`;
}
