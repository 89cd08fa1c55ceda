import { configPath, readConfiguration } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { common, parse } from './options.ts';
import { slackManifest } from '../slack/manifest.ts';

const help = `usage: tocsin manifest [--config DIR|FILE] [--url https://HOST] [--socket]

Prints the Slack app manifest as JSON; paste it at api.slack.com/apps, "Create New App", "From a manifest".

  --url URL   where Slack reaches this Tocsin, for slack.mode http
  --socket    for Socket Mode, whatever the configuration says

exit code: 0 printed, 1 the configuration has problems, 2 wrong use
example:   tocsin manifest --url https://tocsin.example.com > manifest.json
`;

export const command = defineCommand(
  'manifest',
  { summary: 'the Slack app manifest', help },
  async (args, io) => {
    const { values } = parse(args, { ...common, url: { type: 'string' }, socket: { type: 'boolean' } });
    let mode: 'socket' | 'http' = 'socket';
    if (!values.socket) {
      const config = await readConfiguration(configPath(values.config, io), io);
      if (config === undefined) return 1;
      mode = config.file.slack?.mode ?? 'socket';
    }
    if (mode === 'http' && values.url === undefined) {
      io.err('tocsin manifest: slack.mode is http, so Slack has to know the address: --url https://HOST\n');
      return 2;
    }
    io.out(`${JSON.stringify(slackManifest(mode === 'http' ? values.url : undefined), null, 2)}\n`);
    return 0;
  },
);
