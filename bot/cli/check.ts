import { loadConfig } from '../config/index.ts';
import { configPath } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { common, parse } from './options.ts';

const help = `usage: tocsin check [--config DIR|FILE] [--json]

Checks tocsin.yaml, runbooks and schedules. Every problem is named with file and line; exit 1 when there is one.
Warnings are things that work but are probably not meant.

  --json    {problems: [{file, line, message}], warnings: [{file, line, message}]}
`;

export const command = defineCommand(
  'check',
  { summary: 'check the configuration', help },
  async (args, io) => {
    const { values, positionals } = parse(args, common);
    const result = await loadConfig(configPath(values.config ?? positionals[0], io), io.cwd);
    const problems = result.ok ? [] : result.problems;
    const warnings = result.ok ? result.config.warnings : [];
    if (values.json) io.out(`${JSON.stringify({ problems, warnings }, null, 2)}\n`);
    else {
      for (const { file, line, message } of problems) io.out(`${file}:${line} ${message}\n`);
      for (const { file, line, message } of warnings) io.out(`${file}:${line} warning: ${message}\n`);
      if (result.ok && !values.quiet) {
        const { services, people, schedules, runbooks, hash } = result.config.settings;
        io.out(
          `fine: ${services.length} services, ${people.length} people, ${schedules.length} schedules, ${runbooks.length} runbooks; configuration ${hash}\n`,
        );
      }
    }
    return problems.length === 0 ? 0 : 1;
  },
);
