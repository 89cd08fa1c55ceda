import { isAbsolute, join, resolve } from 'node:path';
import type { ConfigFile } from '../config/index.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A secret that does not print: what is logged by accident is `[secret]`. */
export type Secret = {
  readonly reveal: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
};

const secret = (text: string): Secret => ({
  reveal: () => text,
  toString: () => '[secret]',
  toJSON: () => '[secret]',
});

/** What one process needs from its environment, beside the configuration. */
export type ProcessSettings = {
  readonly slackToken: Secret;
  /** Socket Mode. */
  readonly appToken?: Secret;
  /** HTTP. */
  readonly signingSecret?: Secret;
  readonly slackApiUrl?: string;
  /** Who has it may read the page of figures over HTTP; without it nobody may. */
  readonly reportToken?: Secret;
  readonly http: { readonly host: string; readonly port: number };
  readonly store: string;
  readonly stateDir: string;
};

/** What is missing or wrong, and where it comes from. */
export type Missing = { readonly what: string; readonly why: string };

/**
 * Reads the environment of `tocsin start`; everything that is missing at once.
 *
 * @param file tocsin.yaml; undefined when it cannot be read, so that the rest can be said all the same
 */
export function readEnvironment(
  env: Environment,
  cwd: string,
  file: ConfigFile | undefined,
): { readonly settings: ProcessSettings } | { readonly missing: readonly Missing[] } {
  const missing: Missing[] = [];
  const need = (name: string, form: RegExp, why: string): Secret | undefined => {
    const value = env[name];
    if (value !== undefined && form.test(value)) return secret(value);
    missing.push({
      what: name,
      why: value === undefined ? `is not set: ${why}` : `does not look right: ${why}`,
    });
    return undefined;
  };
  const slackToken = need(
    'SLACK_BOT_TOKEN',
    /^xoxb-\S{3,}$/,
    'the bot token (xoxb-...) of the Slack app, "OAuth & Permissions"',
  );
  const mode = file?.slack?.mode;
  if (file !== undefined && mode === undefined)
    missing.push({ what: 'tocsin.yaml: slack', why: 'is missing: slack: { mode: socket, announce: C... }' });
  const appToken =
    mode === 'socket'
      ? need(
          'SLACK_APP_TOKEN',
          /^xapp-\S{3,}$/,
          'the app-level token (xapp-...) with connections:write, "Basic Information"',
        )
      : undefined;
  const signingSecret =
    mode === 'http'
      ? need('SLACK_SIGNING_SECRET', /^\S{8,}$/, 'the signing secret of the Slack app, "Basic Information"')
      : undefined;
  if (
    file === undefined &&
    env['SLACK_APP_TOKEN'] === undefined &&
    env['SLACK_SIGNING_SECRET'] === undefined
  ) {
    const why = 'is not set: the one is for slack.mode socket, the other for slack.mode http';
    missing.push({ what: 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET', why });
  }
  if (file !== undefined && file.intake === undefined) {
    missing.push({
      what: 'tocsin.yaml: intake',
      why: 'is missing: name the topics (intake.sns) and queues (intake.sqs) that alarms come from',
    });
  } else if (file?.intake !== undefined && file.intake.sns === undefined) {
    missing.push({
      what: 'tocsin.yaml: intake.sns.topics',
      why: 'is missing: only messages of topics that are named here are believed',
    });
  }
  const http = addressOf(env['TOCSIN_HTTP'] ?? '127.0.0.1:3000');
  if (http === undefined)
    missing.push({ what: 'TOCSIN_HTTP', why: 'must be HOST:PORT, for example 127.0.0.1:3000' });
  const stateDir = resolve(cwd, env['TOCSIN_STATE_DIR'] ?? '.tocsin');
  const store = storeSpec(env, cwd, stateDir);
  if (!/^(sqlite:.+|dynamodb:\/\/[a-z0-9-]+\/[A-Za-z0-9_.-]{3,255}|memory:)$/.test(store)) {
    const shown = JSON.stringify(store.slice(0, 100));
    const why = `is ${shown}; it is sqlite:FILE, dynamodb://REGION/TABLE or memory:`;
    missing.push({ what: 'TOCSIN_STORE', why });
  }
  const reportToken = env['TOCSIN_REPORT_TOKEN'];
  if (reportToken !== undefined && !/^[\x21-\x7e]{16,500}$/.test(reportToken)) {
    const why =
      'does not look right: 16 to 500 characters without spaces, such as `openssl rand -hex 24` prints; unset: no report is served';
    missing.push({ what: 'TOCSIN_REPORT_TOKEN', why });
  }
  const apiUrl = env['SLACK_API_URL'];
  if (apiUrl !== undefined && !/^https?:$/.test(URL.parse(apiUrl)?.protocol ?? '')) {
    const why = `is ${JSON.stringify(apiUrl.slice(0, 100))}; it must be an address such as https://slack.com/api/, or unset`;
    missing.push({ what: 'SLACK_API_URL', why });
  }
  if (missing.length > 0 || file === undefined) return { missing };
  return {
    settings: {
      slackToken: slackToken!,
      ...(appToken === undefined ? {} : { appToken }),
      ...(signingSecret === undefined ? {} : { signingSecret }),
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }),
      ...(reportToken === undefined ? {} : { reportToken: secret(reportToken) }),
      http: http!,
      store,
      stateDir,
    },
  };
}

/** The store of this environment: `TOCSIN_STORE`, else a file in the state folder. */
export function storeSpec(env: Environment, cwd: string, stateDir: string): string {
  const spec = env['TOCSIN_STORE'] ?? `sqlite:${join(stateDir, 'tocsin.sqlite')}`;
  const file = /^sqlite:(.+)$/.exec(spec)?.[1];
  return file === undefined || isAbsolute(file) ? spec : `sqlite:${resolve(cwd, file)}`;
}

function addressOf(text: string): { readonly host: string; readonly port: number } | undefined {
  const found = /^(.+):(\d{1,5})$/.exec(text);
  const port = Number(found?.[2]);
  return found && port < 65_536 ? { host: found[1]!.replace(/^\[|\]$/g, ''), port } : undefined;
}
