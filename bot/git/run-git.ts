import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** How git ended: with its exit code, or not by itself. */
export type GitEnd =
  | { readonly code: number; readonly out: Buffer; readonly err: string }
  | { readonly code: 'absent' | 'late' | 'too-much' };

export type Git = (
  args: readonly string[],
  how?: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: Uint8Array | string;
    /** Of standard output. */
    readonly limitBytes?: number;
  },
) => Promise<GitEnd>;

/**
 * What of this process's environment git and its helpers (ssh, credential helpers, the AWS CLI behind one) may see:
 * neither our own secrets nor anything that would show theirs (GIT_TRACE) or lead git elsewhere (GIT_DIR).
 */
const handedOn =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|GIT_SSL_CAINFO|GIT_SSH_COMMAND|GIT_CONFIG_(GLOBAL|SYSTEM)|AWS_\w+|(https?|all|no)_proxy|(HTTPS?|ALL|NO)_PROXY)$/;

/** Nobody is there to be asked: whoever would ask, fails. Messages are read, so they are English. */
const fixed = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
  GCM_INTERACTIVE: 'never',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_ADVICE: '0',
  LC_ALL: 'C',
} as const;

/**
 * Before every command: no hook, no signature, no housekeeping, and of all transports those that are named, whatever
 * this machine's configuration rewrites an address to. `ext::` would run a command.
 */
const settings = (local: boolean): readonly string[] =>
  [
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.ssh.allow=always',
    ...(local ? ['protocol.file.allow=always'] : []),
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.askPass=',
    'credential.interactive=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'push.gpgSign=false',
    'push.recurseSubmodules=no',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=15',
  ].flatMap((each) => ['-c', each]);

const errorLimit = 16 * 1024;

/**
 * Runs the git of this machine, without a shell, in a session of its own: no terminal that anything could ask at, and at
 * the end of the time everything that was started with it is killed, too.
 *
 * @param needs.withinMs for all commands together, from now
 * @param needs.local whether repositories in this machine's folders are allowed
 */
export function createGit(needs: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly withinMs: number;
  readonly local: boolean;
  readonly program?: string;
}): Git {
  const { withinMs, local, program = 'git' } = needs;
  const own = Object.entries(needs.env).filter(([name, value]) => value !== undefined && handedOn.test(name));
  const until = performance.now() + withinMs;
  return (args, how = {}) =>
    new Promise((resolve) => {
      const leftMs = until - performance.now();
      if (leftMs <= 0) return resolve({ code: 'late' });
      const child = spawn(program, [...settings(local), ...args], {
        cwd: how.cwd,
        env: { HOME: '/nonexistent', ...Object.fromEntries(own), ...fixed, ...how.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
        shell: false,
      });
      const out: Buffer[] = [];
      let [size, err] = [0, ''];
      let cut: 'late' | 'too-much' | undefined;
      const kill = (why: 'late' | 'too-much'): void => {
        cut ??= why;
        killGroup(child.pid);
      };
      const timer = setTimeout(() => kill('late'), leftMs);
      child.stdout.on('data', (part: Buffer) => {
        size += part.byteLength;
        if (size > (how.limitBytes ?? 1024 * 1024)) return kill('too-much');
        out.push(part);
      });
      child.stderr.on('data', (part: Buffer) => {
        if (err.length < errorLimit) err += part.toString('utf8');
      });
      // Git may end before it has read everything.
      child.stdin.on('error', () => {});
      child.on('error', () => {
        clearTimeout(timer);
        resolve({ code: 'absent' });
      });
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve(cut === undefined ? { code: code ?? 128, out: Buffer.concat(out), err } : { code: cut });
      });
      child.stdin.end(how.input ?? '');
    });
}

/** The negative id names the group. It may have ended a moment before. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}
