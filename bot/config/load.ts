import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../core/calendar/index.ts';
import { gaugedServices, otherServices } from '../core/timeline/index.ts';
import type { Settings } from '../app/ports/index.ts';
import { checkConfig, runbookProblems } from './check.ts';
import { shippedFolder } from './package-folder.ts';
import { escalationWarnings } from './escalation-warnings.ts';
import { peopleWarnings } from './people-warnings.ts';
import { repositoryWarnings } from './repository-warnings.ts';
import { loadHolidays } from './holidays.ts';
import { loadRunbooks } from './runbooks.ts';
import type { ConfigFile } from './schema/index.ts';
import { settingsOf } from './settings.ts';
import { loadTemplates } from './templates.ts';
import { readYaml, type ConfigProblem } from './yaml-file.ts';

export type LoadedConfig = {
  readonly settings: Settings;
  readonly file: ConfigFile;
  /** Folder that relative paths in the file are relative to. */
  readonly folder: string;
  /** Things that work but are probably not meant. */
  readonly warnings: readonly ConfigProblem[];
  /** Where in the file something stands that was found later. */
  readonly placed: (problem: Problem) => ConfigProblem;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: LoadedConfig }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

export const configName = 'tocsin.yaml';

/** Runbooks that come with Tocsin; a team's own of the same id replaces one. */
const shipped = shippedFolder('runbooks');

/**
 * Reads a configuration: a file, or the folder with tocsin.yaml. Every problem is named with file, line and column.
 * Throws nothing that a file can cause.
 *
 * @param base problems name files relative to it
 */
export async function loadConfig(path: string, base: string): Promise<ConfigResult> {
  const found = await textOf(resolve(base, path));
  if ('problem' in found) return failed([{ file: path, message: found.problem }]);
  const file = relative(base, found.path) || basename(found.path);
  const folder = dirname(found.path);
  const yaml = readYaml(found.text, file);
  const value = 'value' in yaml ? yaml.value : undefined;
  const { runbooks, problems: wrongRunbooks } = await runbooksOf(value, folder, base);
  const templates = await loadTemplates(join(folder, 'postmortem-templates'), base);
  const beside = [...wrongRunbooks, ...templates.problems];
  if ('problems' in yaml) return failed([...yaml.problems, ...beside]);
  const placed = ({ path: where, problem }: Problem): ConfigProblem => ({
    file,
    ...yaml.placeOf(where),
    message: where.length === 0 ? problem : `${where.join('.')}: ${problem}`,
  });
  const days = await loadHolidays(value, folder);
  const checked = checkConfig(value, days.holidays);
  // A runbook that cannot be read is there all the same: it is not reported a second time where it is named.
  const ids = [...runbooks.map(({ id }) => id), ...wrongRunbooks.map((each) => basename(each.file, '.md'))];
  const named = [...runbookProblems(value, ids), ...days.problems];
  if ('problems' in checked) return failed([...[...checked.problems, ...named].map(placed), ...beside]);
  if (beside.length + named.length > 0) return failed([...named.map(placed), ...beside]);
  const hash = createHash('sha256')
    .update(found.text)
    .update(JSON.stringify(runbooks))
    .update(templates.text)
    .update(JSON.stringify(days.holidays))
    .digest('hex')
    .slice(0, 16);
  const settings = settingsOf(checked.config, checked.schedules, runbooks, templates.templates, hash, folder);
  const warnings = warningsOf(checked.config, settings).map(placed);
  return { ok: true, config: { settings, file: checked.config, folder, warnings, placed } };
}

const failed = (problems: readonly ConfigProblem[]): ConfigResult => ({
  ok: false,
  problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()].toSorted(byPlace),
});

function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

async function textOf(
  path: string,
): Promise<{ readonly path: string; readonly text: string } | { readonly problem: string }> {
  try {
    const folder = (await stat(path)).isDirectory();
    const file = folder ? join(path, configName) : path;
    return { path: file, text: await readFile(file, 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      return {
        problem:
          'there is no configuration here. Name another file or folder with --config; how one is written is in docs/how-to/configure.md',
      };
    return { problem: `the configuration cannot be read (${code ?? String(error)})` };
  }
}

/** The shipped runbooks, the folder `runbooks` beside the file, and the folders that the file names. */
async function runbooksOf(value: unknown, folder: string, base: string): ReturnType<typeof loadRunbooks> {
  const named = (value as { runbooks?: { folders?: unknown } } | null)?.runbooks?.folders;
  const own = Array.isArray(named)
    ? named.filter((each) => typeof each === 'string').map((each) => ({ path: resolve(folder, each) }))
    : [{ path: join(folder, 'runbooks'), optional: true }];
  return loadRunbooks(
    [{ path: shipped, optional: true }, ...own.filter(({ path }) => path !== resolve(shipped))],
    base,
  );
}

function warningsOf(config: ConfigFile, settings: Settings): readonly Problem[] {
  const warnings: Problem[] = [];
  if (typeof config.intake?.sns?.topics === 'string') {
    const problem = 'everybody who has an AWS account can open incidents and page people: name your topics';
    warnings.push({ path: ['intake', 'sns', 'topics'], problem });
  }
  const { lastResort, fallback } = settings;
  const nobody = fallback.escalation === undefined && lastResort === undefined;
  if (settings.services.length > 0 && nobody) {
    const problem = 'alarms that no service matches page nobody: name a policy in fallback.escalation';
    warnings.push({ path: ['fallback'], problem });
  }
  for (const service of settings.services) {
    if (service.escalation === undefined && nobody) {
      warnings.push({ path: ['services', service.name], problem: 'has no escalation: nobody is paged' });
    }
    const names = settings.services.map(({ name }) => name);
    for (const other of service.dependsOn.filter((each) => !names.includes(each))) {
      const problem = `"${other}" is no service of this file: it is taken as the name of something outside`;
      warnings.push({ path: ['services', service.name, 'dependsOn'], problem });
    }
  }
  const { wording } = settings;
  const [, geography = ''] = /^(us|eu|apac)\./.exec(wording?.model ?? '') ?? [];
  if (wording !== undefined && geography !== '' && !wording.region.startsWith(geography.slice(0, 2))) {
    const problem = `the inference profile ${wording.model} cannot be asked in ${wording.region}: name the region in postmortem.wording.region`;
    warnings.push({ path: ['postmortem', 'wording', 'model'], problem });
  }
  if (settings.figures?.cloudwatch === true && settings.services.length > gaugedServices) {
    const problem = `${settings.services.length} services: those after the first ${gaugedServices} are told as one, "${otherServices}", because each service costs up to ten metrics`;
    warnings.push({ path: ['figures', 'cloudwatch'], problem });
  }
  return [
    ...warnings,
    ...escalationWarnings(settings),
    ...peopleWarnings(settings),
    ...repositoryWarnings(settings),
  ];
}
