import type { Instant } from '../../calendar/index.ts';
import { severities } from '../../catalogue/index.ts';
import { label, type ActionItem } from '../../incident/index.ts';
import { durationText, ready, textsFor, type Locale, type Texts } from '../../texts/index.ts';
import type { Budget, Counted, Dora, Figure, Quality } from '../../timeline/index.ts';
import { html } from '../draft/escape.ts';
import { heatMap, trendChart } from './charts.ts';
import { actionTable, budgetTable, deliveryTable } from './tables.ts';
import { capital, table } from './table.ts';
import { style } from './style.ts';
import { trendOf } from './trend.ts';

export type ReportInput = {
  readonly from: Instant;
  readonly to: Instant;
  readonly madeAt: Instant;
  readonly locale: Locale;
  /** Of the heat map. */
  readonly zone: string;
  readonly service?: string;
  readonly severity?: string;
  readonly team?: string;
  readonly figures: readonly Figure[];
  readonly quality: Quality;
  readonly budgets?: readonly Budget[];
  readonly delivery?: Dora;
  /** Open ones of all incidents, those that are due first; `today` in the page's zone. */
  readonly actions?: readonly { readonly number: number; readonly action: ActionItem }[];
  readonly today?: string;
  /** Oldest first. */
  readonly counted: readonly (Counted & { readonly title: string; readonly status: string })[];
};

/** Incidents that are listed one by one. */
const listed = 300;

/** A page of HTML that needs nothing else: no script, no picture, no address. Everything from outside is escaped. */
export function renderReport(input: ReportInput): string {
  const texts = textsFor(input.locale, html.text);
  const { report: t } = texts;
  const title = t.title({ from: input.from.slice(0, 10), to: input.to.slice(0, 10) });
  const parts = [
    `<header><h1>${title}</h1>${selected(input, texts)}<p>${t.made({ at: input.madeAt.slice(0, 10) })}</p></header>`,
    ...(input.counted.length === 0
      ? [`<p class="plain">${t.none()}</p>`]
      : [
          section(t.figures(), figureTable(input.figures, texts)),
          section(t.trend(), trend(input, texts)),
          section(t.heat(), heat(input, texts)),
          `<div class="two">${section(t.services(), serviceTable(input.quality, texts))}${section(t.quality(), pages(input.quality, texts))}</div>`,
        ]),
    ...(input.delivery === undefined ? [] : [section(t.delivery(), deliveryTable(input.delivery, texts))]),
    ...(input.budgets?.length ? [section(t.budgets(), budgetTable(input.budgets, texts))] : []),
    ...(input.actions?.length
      ? [section(t.actions(), actionTable(input.actions, input.today ?? '', texts))]
      : []),
    ...(input.counted.length === 0 ? [] : [section(t.list(), list(input, texts))]),
  ];
  return `<!doctype html>
<html lang="${input.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style></head><body>
${parts.join('\n')}
</body></html>
`;
}

const section = (heading: string, body: string): string => `<section><h2>${heading}</h2>${body}</section>`;

function selected({ service, severity, team }: ReportInput, { report: t }: Texts): string {
  const chosen = [
    ...(service === undefined ? [] : [t.service({ name: service })]),
    ...(severity === undefined ? [] : [t.severity({ name: severity })]),
    ...(team === undefined ? [] : [t.team({ name: team })]),
  ];
  return chosen.length === 0 ? '' : `<p>${t.selected({ what: ready(chosen.join(', ')) })}</p>`;
}

function figureTable(figures: readonly Figure[], texts: Texts): string {
  const { report: t } = texts;
  const span = (sec: number | null): string => (sec === null ? '-' : durationText(sec, texts));
  const rows = figures.map(({ name, n, median, p90, interval, proxy }) => [
    `${capital(texts.figures.name({ name }))}${proxy ? `<p>${t.proxy()}</p>` : ''}`,
    String(n),
    span(median),
    interval === null
      ? t.tooFew()
      : t.intervalOf({ from: ready(span(interval[0])), to: ready(span(interval[1])) }),
    span(p90),
  ]);
  return table([t.figure(), t.count(), t.median(), t.interval(), t.p90()], rows);
}

function trend({ counted, from, to }: ReportInput, texts: Texts): string {
  const { report: t } = texts;
  const buckets = trendOf(counted, from, to);
  const legend = severities
    .filter((severity) => counted.some((each) => each.severity === severity))
    .map((severity) => `<span class="${severity}"><i></i>${severity}</span>`)
    .join('');
  const plain = textsFor('en');
  const chart = trendChart(buckets, { title: t.trend(), span: (sec) => durationText(sec, plain) });
  return `<p>${t.trendAbout()}</p><p class="legend">${legend}</p>${chart}`;
}

function heat({ quality, zone }: ReportInput, { report: t }: Texts): string {
  const days = [t.monday(), t.tuesday(), t.wednesday(), t.thursday(), t.friday(), t.saturday(), t.sunday()];
  const map = heatMap(quality.heat, {
    title: t.heat(),
    days,
    cell: (day, hour, n) => t.heatCell({ day: days[day]!, hour: `${String(hour).padStart(2, '0')}:00`, n }),
  });
  return `<p>${t.heatAbout({ zone })}</p>${map}`;
}

const serviceTable = ({ byService }: Quality, { report: t }: Texts): string =>
  table(
    [capital(t.service({ name: '' }).trim()), t.incidents()],
    byService.slice(0, 20).map(({ service, incidents }) => [html.text(service), String(incidents)]),
  );

function pages(quality: Quality, texts: Texts): string {
  const { report: t } = texts;
  const each = quality.nightPagesPerNight.toFixed(2);
  const said = [
    t.pages({ pages: quality.pages, night: quality.nightPages, each }),
    ...(quality.acknowledged.n === 0 ? [] : [t.acknowledged(quality.acknowledged)]),
    t.needed({ n: quality.neededPerson, of: quality.incidents }),
    ...(quality.load.people === 0 ? [] : [t.load(quality.load)]),
  ];
  const noisy = table(
    [t.noisy(), t.fired(), t.incidents()],
    quality.noisy.map(({ alarm, fired, incidents }) => [html.text(alarm), String(fired), String(incidents)]),
  );
  const answers = table(
    [t.answers(), t.count(), t.median()],
    quality.answers.map(({ via, n, medianSec }) => [
      html.text(via),
      String(n),
      durationText(medianSec, texts),
    ]),
  );
  return `${said.map((text) => `<p class="plain">${text}</p>`).join('')}${noisy}${answers}`;
}

function list({ counted }: ReportInput, texts: Texts): string {
  const { report: t } = texts;
  const newest = counted.toReversed().slice(0, listed);
  const rows = newest.map(({ number, openedAt, severity, service, title, status, measures }) => {
    const resolved = measures.durations.find(({ name }) => name === 'mttr');
    const cells = [
      `<td class="time">${openedAt.slice(0, 16).replace('T', ' ')}</td>`,
      `<td class="time">${label(number)}</td>`,
      `<td>${severity}</td>`,
      `<td>${html.text(service)}</td>`,
      `<td class="what">${html.text(title)}</td>`,
      `<td class="number">${resolved === undefined ? html.text(status) : durationText(resolved.sec, texts)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = [t.opened(), '', '', capital(t.service({ name: '' }).trim()), t.what()];
  const more = counted.length > listed ? `<p>${t.more({ n: counted.length - listed })}</p>` : '';
  return `<div class="scroll"><table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}<th class="number">${t.toResolve()}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${more}`;
}
