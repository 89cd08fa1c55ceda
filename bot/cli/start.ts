import { setFlagsFromString } from 'node:v8';
import { readEnvironment, type Missing } from '../process/environment.ts';
import type { CommandIo } from './command.ts';
import { configPath, readConfiguration } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { common, parse } from './options.ts';

const help = `usage: tocsin start [--config DIR|FILE]

Runs one process: Slack (Socket Mode, or HTTP), alarms from SNS over HTTPS and from SQS, one store.

From the environment:
  SLACK_BOT_TOKEN       xoxb-...
  SLACK_APP_TOKEN       xapp-..., for slack.mode socket
  SLACK_SIGNING_SECRET  for slack.mode http
  TOCSIN_HTTP           HOST:PORT of /sns, /slack/events, /healthz, /readyz, /metrics (default 127.0.0.1:3000)
  TOCSIN_STATE_DIR      folder for the store, artefacts and certificates (default .tocsin)
  TOCSIN_STORE          sqlite:FILE (default a file in the state folder), or dynamodb://REGION/TABLE
  TOCSIN_CONFIG         the configuration, where --config does not say it
and the AWS SDK's own (AWS_REGION, AWS_PROFILE ...).

SIGHUP reads the configuration again and keeps the old one when the new one has problems.
SIGTERM and SIGINT end it after what runs has ended.

exit code: 0 ended as asked, 1 it failed, 2 something is missing or wrong: all of it is listed
example:   tocsin start --config /etc/tocsin
`;

export const command = defineCommand('start', { summary: 'run one process', help }, async (args, io) => {
  const { values } = parse(args, common);
  const path = configPath(values.config, io);
  const config = await readConfiguration(path, io);
  if (config === undefined) {
    // Whatever else is missing is said in the same run.
    const read = readEnvironment(io.env, io.cwd, undefined);
    if (io.env['SLACK_BOT_TOKEN'] === undefined)
      io.err('to see Tocsin without any account: tocsin demo, or tocsin sandbox\n');
    return sayMissing('missing' in read ? read.missing : [], io);
  }
  for (const { file, line, message } of config.warnings) io.err(`${file}:${line} warning: ${message}\n`);
  // V8 throws compiled code away that was not used for a few collections of garbage: after a quiet night the first alarm
  // would wait for it to be compiled again (V8 of Node 24, flag-definitions.h).
  setFlagsFromString('--no-flush-bytecode');
  const { startProcess } = await import('../main.ts');
  // From now on, so that a signal that comes during the start ends or reloads the process instead of killing it.
  const asked = new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  let reload = (): void => {};
  process.on('SIGHUP', () => reload());
  const running = await startProcess({
    config,
    configPath: path,
    env: io.env,
    cwd: io.cwd,
    writeLog: (line) => io.out(line),
  });
  if ('missing' in running) return sayMissing(running.missing, io);
  reload = () => void running.reload();
  await asked;
  await running.stop();
  // A call whose answer nobody waits for any more would keep the process for its whole time limit.
  setTimeout(() => process.exit(0), 200).unref();
  return 0;
});

function sayMissing(missing: readonly Missing[], io: CommandIo): 2 {
  for (const { what, why } of missing) io.err(`${what} ${why}\n`);
  if (missing.length > 0) io.err(`${missing.length} missing or wrong; nothing was started\n`);
  return 2;
}
