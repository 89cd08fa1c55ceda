import type { Command, CommandIo } from './command.ts';

/** Commands by name; a module is loaded only when its command is called, so that help is quick. */
const commands: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<{ command: Command }> }>
> = {
  start: { summary: 'run one process: Slack, alarms, store', load: () => import('./start.ts') },
  demo: {
    summary: 'play one scripted incident from alarm to postmortem, without any account',
    load: () => import('./demo.ts'),
  },
  sandbox: {
    summary: 'Tocsin in a local Slack workspace, in the browser, without any account',
    load: () => import('./sandbox.ts'),
  },
  check: {
    summary: 'check configuration, runbooks and schedules: every problem with file and line',
    load: () => import('./check.ts'),
  },
  doctor: {
    summary: 'ask Slack and the repositories whether this machine is let in',
    load: () => import('./doctor.ts'),
  },
  parse: { summary: 'an alarm notification of any shape as JSON', load: () => import('./parse.ts') },
  send: {
    summary: 'deliver a stored notification to the Tocsin that runs here',
    load: () => import('./send.ts'),
  },
  suspects: { summary: 'rank the services of a service-graph case', load: () => import('./suspects.ts') },
  graph: { summary: 'the recorded service graph: who calls whom', load: () => import('./graph.ts') },
  oncall: {
    summary: 'who is on call at an instant, and all shifts in a window',
    load: () => import('./oncall.ts'),
  },
  explain: {
    summary: 'who would be paged if this alarm fired at this instant, and what could stop it',
    load: () => import('./explain.ts'),
  },
  incidents: { summary: 'list incidents', load: () => import('./incidents.ts') },
  mutes: { summary: 'list the mutes by hand', load: () => import('./mutes.ts') },
  timeline: {
    summary: 'the timeline of an incident; --verify checks its hash chain',
    load: () => import('./timeline.ts'),
  },
  metrics: {
    summary: 'times to detect, acknowledge, mitigate and resolve',
    load: () => import('./metrics.ts'),
  },
  report: { summary: 'the figures as a page of HTML', load: () => import('./report.ts') },
  postmortem: {
    summary: 'render the postmortem draft of an incident',
    load: () => import('./postmortem.ts'),
  },
  blameless: { summary: 'find blame in a document, with suggestions', load: () => import('./blameless.ts') },
  audit: {
    summary: 'what came in and opened nothing, and what was refused',
    load: () => import('./audit.ts'),
  },
  effects: {
    summary: 'what Tocsin still has to do, and what it gave up',
    load: () => import('./effects.ts'),
  },
  simulate: {
    summary: 'play seeded stories against the real program and check every promise',
    load: () => import('./simulate.ts'),
  },
  backup: {
    summary: 'copy the store into a file, also while Tocsin runs',
    load: () => import('./backup.ts'),
  },
  restore: { summary: 'put a backup in the place of the store', load: () => import('./restore.ts') },
  export: { summary: 'write all of a store as JSON lines', load: () => import('./export.ts') },
  import: { summary: 'fill a new store with what was exported', load: () => import('./import.ts') },
  table: { summary: 'make the DynamoDB table of a store', load: () => import('./table.ts') },
  manifest: { summary: 'the Slack app manifest for this configuration', load: () => import('./manifest.ts') },
  iam: { summary: 'the IAM policies that are needed', load: () => import('./iam.ts') },
};

const usage = (): string =>
  [
    'Tocsin: an alarm becomes an incident becomes a postmortem.',
    '',
    'usage: tocsin COMMAND [options]      tocsin COMMAND --help      tocsin --version',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`),
    '',
    'Options most commands know: --config DIR|FILE, --store sqlite:FILE|dynamodb://REGION/TABLE, --json, --locale en|vi, --quiet',
    '',
  ].join('\n');

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === 'help' && rest[0] !== undefined) return run([rest[0], '--help'], io);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(usage());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    const { readFile } = await import('node:fs/promises');
    const about = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    io.out(`tocsin ${(JSON.parse(about) as { version: string }).version}, Node ${process.version}\n`);
    return 0;
  }
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined) {
    const { nearestWord } = await import('../core/texts/nearest-word.ts');
    const meant = nearestWord(Object.keys(commands), name);
    io.err(
      `tocsin: there is no command ${JSON.stringify(name.slice(0, 60))}${meant === undefined ? '' : `; did you mean "${meant}"?`}\n`,
    );
    io.err('All commands: tocsin --help\n');
    return 2;
  }
  const { command } = await known.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.help.endsWith('\n') ? command.help : `${command.help}\n`);
    return 0;
  }
  return command.run(rest, io);
}

const io: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  },
  env: process.env,
  cwd: process.cwd(),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  // `tocsin ... | head` closes the pipe early; that is no failure of ours. A process that takes alarms goes on without
  // whoever read its log.
  if (process.argv[2] !== 'start') process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  io.err(`tocsin: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['TOCSIN_DEBUG'] !== undefined && error instanceof Error) io.err(`${error.stack}\n`);
  process.exitCode = 1;
}
