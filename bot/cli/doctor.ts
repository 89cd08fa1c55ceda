import { join, resolve } from 'node:path';
import { examineRepository } from '../git/examine.ts';
import { examineToken } from '../slack/chat/missing-scopes.ts';
import type { Settings } from '../app/ports/index.ts';
import { configPath, readConfiguration } from './configuration.ts';
import type { CommandIo } from './command.ts';
import { defineCommand } from './define-command.ts';
import { common, parse } from './options.ts';

const help = `usage: tocsin doctor [--config DIR|FILE] [--json]

Asks from this machine, as the user that runs it, what tocsin check cannot know: whether Slack takes the token in
SLACK_BOT_TOKEN and has granted every scope of the manifest, and whether each repository of postmortem.publishTo can
be read and pushed to (nothing is pushed). Run it where Tocsin runs, with its environment.

  --config DIR|FILE   tocsin.yaml or its folder (default: TOCSIN_CONFIG, else ./tocsin.yaml)
  --json              [{what, ok, words}]

Variables: SLACK_BOT_TOKEN, SLACK_API_URL, TOCSIN_STATE_DIR as for start.

exit code: 0 all is well, 1 something is not, or the configuration has problems, 2 wrong use
example:   tocsin doctor --config /etc/tocsin
`;

type Finding = { readonly what: string; readonly ok: boolean; readonly words: string };

export const command = defineCommand(
  'doctor',
  { summary: 'ask Slack and the repositories whether this machine is let in', help },
  async (args, io) => {
    const { values, positionals } = parse(args, common);
    const config = await readConfiguration(configPath(values.config ?? positionals[0], io), io);
    if (config === undefined) return 1;
    const findings = [await ofSlack(io), ...(await ofRepositories(config.settings, io))];
    if (values.json) io.out(`${JSON.stringify(findings, null, 2)}\n`);
    else
      for (const { what, ok, words } of findings)
        io.out(`${ok ? 'ok      ' : 'TROUBLE '} ${what}: ${words}\n`);
    return findings.every(({ ok }) => ok) ? 0 : 1;
  },
);

async function ofSlack({ env }: CommandIo): Promise<Finding> {
  const what = 'Slack';
  const token = env['SLACK_BOT_TOKEN'] ?? '';
  if (token === '') return { what, ok: false, words: 'SLACK_BOT_TOKEN is not set here' };
  const { refused, missing } = await examineToken(token, env['SLACK_API_URL']);
  if (refused !== undefined) return { what, ok: false, words: `does not take the bot token (${refused})` };
  return missing.length === 0
    ? { what, ok: true, words: 'takes the bot token, with every scope of the manifest' }
    : {
        what,
        ok: false,
        words: `the app lacks ${missing.join(', ')}: install it anew with the manifest that tocsin manifest prints`,
      };
}

/** One after the other: each may take a while, and they may be the same server. */
async function ofRepositories({ publishTo = [] }: Settings, io: CommandIo): Promise<readonly Finding[]> {
  const folder = join(resolve(io.cwd, io.env['TOCSIN_STATE_DIR'] ?? '.tocsin'), 'git');
  const findings: Finding[] = [];
  for (const target of publishTo) {
    if (!('repository' in target)) continue;
    const { version, trouble } = await examineRepository(target, { folder, env: io.env });
    findings.push({
      what: `repository ${target.name}`,
      ok: trouble === undefined,
      words:
        trouble ??
        `git ${version ?? ''} reads it and may push, as this user of this machine; it works in one process only, not in functions`,
    });
  }
  return findings;
}
