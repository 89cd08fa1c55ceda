import { pointInTime } from '../core/oncall/index.ts';
import { emptyHours, loadConfig, outlookWarnings, placeText, secretWarnings } from '../config/index.ts';
import { configPath } from './configuration.ts';
import { configuredLeave, leaveWarnings } from './leave.ts';
import { defineCommand } from './define-command.ts';
import { common, parse, WrongUse } from './options.ts';

const help = `usage: tocsin check [--config DIR|FILE] [--at INSTANT] [--leave PERSON=FILE ...] [--json]

Checks tocsin.yaml, runbooks, postmortem templates and schedules. All problems are named at once, as
file:line:column; exit 1 when there is one. Warnings are things that work but are probably not meant; among them what
the schedules lack in the next 52 weeks: times without anybody, people in two places at once or without a way to be
paged.

  --config DIR|FILE   what to check (default: TOCSIN_CONFIG, else ./tocsin.yaml)
  --at INSTANT        look ahead from then (default: now)
  --leave PERSON=FILE iCalendar file of when the person is away: shifts in it are warned of (may be repeated)
  --quiet             only problems and warnings
  --json              {problems: [{file, line, column, message}], warnings: [...]}; without line and column where the
                      whole file is meant

exit code: 0 fine (there may be warnings), 1 there are problems, 2 wrong use
example:   tocsin check --config /etc/tocsin --json
`;

export const command = defineCommand(
  'check',
  { summary: 'check the configuration', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      at: { type: 'string' },
      leave: { type: 'string', multiple: true },
    });
    const at = pointInTime(values.at ?? new Date().toISOString());
    if (at === undefined)
      throw new WrongUse('--at is not an instant: write it like 2026-03-29T08:00:00Z or 2026-03-29');
    const result = await loadConfig(configPath(values.config ?? positionals[0], io), io.cwd);
    const problems = result.ok ? [] : result.problems;
    const warnings = result.ok
      ? [
          ...result.config.warnings,
          ...outlookWarnings(result.config.settings, at).map(result.config.placed),
          ...secretWarnings(result.config.settings, io.env).map(result.config.placed),
          ...emptyHours(result.config.settings, at).map(result.config.placed),
          ...(await leaveWarnings(values.leave ?? [], result.config.settings, at, io)),
          ...(await configuredLeave(result.config.settings, at)).map(result.config.placed),
        ]
      : [];
    if (values.json) io.out(`${JSON.stringify({ problems, warnings }, null, 2)}\n`);
    else {
      for (const problem of problems) io.out(`${placeText(problem)} ${problem.message}\n`);
      for (const warning of warnings) io.out(`${placeText(warning)} warning: ${warning.message}\n`);
      if (result.ok && !values.quiet) {
        const { services, people, schedules, runbooks, hash } = result.config.settings;
        io.out(
          `fine: ${some(services, 'service', 'services')}, ${some(people, 'person', 'people')}, ${some(schedules, 'schedule', 'schedules')}, ${some(runbooks, 'runbook', 'runbooks')}; configuration ${hash}\n`,
        );
        const { slack, intake } = result.config.file;
        const lacks = [...(slack ? [] : ['slack']), ...(intake ? [] : ['intake'])];
        if (lacks.length > 0)
          io.out(`not enough for tocsin start, which needs ${lacks.join(' and ')} as well\n`);
      }
    }
    return problems.length === 0 ? 0 : 1;
  },
);

const some = ({ length }: readonly unknown[], one: string, more: string): string =>
  `${length} ${length === 1 ? one : more}`;
