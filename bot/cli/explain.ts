import { createMutes } from '../app/queries/mutes.ts';
import { explain, type Known } from '../app/queries/explain.ts';
import type { Settings } from '../app/ports/index.ts';
import { rotationStream } from '../app/streams/index.ts';
import { isSeverity } from '../core/catalogue/index.ts';
import { label } from '../core/incident/index.ts';
import { pointInTime } from '../core/oncall/index.ts';
import { becauseWords, pageWhyWords, stopWords, type Explanation } from '../core/paging/index.ts';
import { locales, textsFor, type Texts } from '../core/texts/index.ts';
import { configPath, readConfiguration } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { oneLineOf } from './one-line.ts';
import { common, parse, WrongUse } from './options.ts';
import { storeIsThere, withReading } from './reading.ts';

const help = `usage: tocsin explain ALARM [--at INSTANT] [OPTIONS]
       tocsin explain --service NAME [--at INSTANT] [OPTIONS]

If this alarm fired at this instant (now when none is given): which service and severity, who would be paged, when and
how, if nobody answered, and what could stop it. It is supposed that Slack takes every message and makes a sound.

Overrides, mutes, turns and open incidents of a Tocsin that has run here (or of --store) are taken into account.

  --service NAME       as if the alarm were of this service
  --severity sevN      as if the incident had this severity
  --namespace NS       of a metric that the alarm watches, to find its service by
  --dimension NAME=V   a dimension of it (may be repeated)
  --tag KEY=V          a tag of the alarm (may be repeated)
  --account ID --region R   where the alarm is
  --config DIR|FILE    the configuration (default: TOCSIN_CONFIG, else ./tocsin.yaml)
  --store sqlite:FILE  the store (default: TOCSIN_STORE, else that of ./.tocsin if there is one)
  --planned            only what tocsin.yaml says
  --locale en|vi       language of the reasons
  --json               {service, severity, decision: "page"|"nobody"|"muted"|"join", reason,
                       pages: [{at, person, channel, why}], stoppedBy: [...]}

exit code: 0 somebody is paged, or a mute or an open incident is the reason that nobody is; 1 nobody would be, or the
           configuration has problems; 2 wrong use
examples:  tocsin explain checkout-5xx --at 2026-03-29T03:00:00Z
           tocsin explain --service checkout --severity sev3 --json
`;

export const command = defineCommand(
  'explain',
  { summary: 'who would be paged if this alarm fired at this instant, and what could stop it', help },
  async (args, io) => {
    const { values, positionals } = parse(args, {
      ...common,
      at: { type: 'string' },
      service: { type: 'string' },
      severity: { type: 'string' },
      namespace: { type: 'string' },
      dimension: { type: 'string', multiple: true },
      tag: { type: 'string', multiple: true },
      account: { type: 'string' },
      region: { type: 'string' },
      planned: { type: 'boolean' },
    });
    const [name, ...more] = positionals;
    if (more.length > 0 || (name === undefined && values.service === undefined))
      throw new WrongUse('say the name of one alarm, or --service NAME');
    const at = pointInTime(values.at ?? new Date().toISOString());
    if (at === undefined) throw new WrongUse('--at is not an instant: write it like 2026-03-29T08:00:00Z');
    const { service, severity, account, region } = values;
    if (severity !== undefined && !isSeverity(severity))
      throw new WrongUse(`--severity is sev1 to sev4, not ${JSON.stringify(severity)}`);
    const locale = locales.find((each) => each === (values.locale ?? 'en'));
    if (locale === undefined) throw new WrongUse('--locale is en or vi');
    const config = await readConfiguration(configPath(values.config, io), io);
    if (config === undefined) return 1;
    const { settings } = config;
    const all = [...settings.services.map((each) => each.name), settings.fallback.name];
    if (service !== undefined && !all.includes(service))
      throw new WrongUse(`there is no service ${JSON.stringify(service)}; known are ${all.join(', ')}`);
    const dimensions = pairs(values.dimension ?? [], '--dimension');
    const alarm = {
      name: name ?? '',
      metrics: [{ ...(values.namespace === undefined ? {} : { namespace: values.namespace }), dimensions }],
      tags: pairs(values.tag ?? [], '--tag'),
      ...(account === undefined ? {} : { account }),
      ...(region === undefined ? {} : { region }),
    };
    const supposed = {
      alarm,
      at,
      ...(service === undefined ? {} : { service }),
      ...(severity === undefined ? {} : { severity }),
    };
    const texts = textsFor(locale);
    const planned = explain(settings, supposed, nothingKnown);
    const explanation =
      values.planned === true || !storeIsThere(values.store, io)
        ? planned
        : explain(settings, supposed, await knownOf(settings, planned.service, values, at, io));
    const explained = spelled(explanation, texts);
    if (values.json) io.out(`${JSON.stringify(explained, null, 2)}\n`);
    else io.out(printed(explained));
    return explained.decision === 'nobody' ? 1 : 0;
  },
);

const nothingKnown: Known = { mutes: [], facts: [], turns: {} };

const knownOf = (
  settings: Settings,
  service: string,
  values: { readonly store?: string },
  at: string,
  io: Parameters<typeof withReading>[1],
): Promise<Known> =>
  withReading({ store: values.store, settings }, io, async (reading): Promise<Known> => {
    const { shiftFacts, streams, incidents } = reading;
    const made = await createMutes(reading).made(at);
    const turns = await Promise.all(
      Object.keys(settings.escalations).map(
        async (name) => [name, (await streams.load(rotationStream, name)).state] as const,
      ),
    );
    const open = (await incidents.open('operator', 200)).find((each) => each.service === service);
    return {
      mutes: made.map(({ mute }) => mute),
      facts: await shiftFacts.since(at),
      turns: Object.fromEntries(turns),
      ...(open === undefined ? {} : { open: label(open.number) }),
    };
  });

function pairs(given: readonly string[], option: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((each) => {
      const at = each.indexOf('=');
      if (at < 1) throw new WrongUse(`${option} is NAME=VALUE, not ${JSON.stringify(each)}`);
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );
}

type Explained = ReturnType<typeof spelled>;

/** The form of `--json`. */
function spelled(explanation: Explanation, texts: Texts) {
  const { service, severity, decision, pages, stops } = explanation;
  return {
    service,
    severity,
    decision,
    reason: becauseWords(explanation, texts, shown),
    pages: pages.map((page) => ({
      at: page.at,
      person: page.person ?? '',
      channel: page.name === undefined ? page.channel : `${page.channel} ${page.name}`,
      why: pageWhyWords(page, texts),
    })),
    stoppedBy: stops.map((stop) => stopWords(stop, service, texts, shown)),
  };
}

const shown = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

function printed({ service, severity, reason, pages, stoppedBy }: Explained): string {
  const lines = [
    `${service}  ${severity}  ${reason}`,
    ...pages.map(({ at, person, channel, why }) =>
      `  ${at.slice(0, 19)}Z  ${person.padEnd(12)}  ${channel.padEnd(8)}  ${why}`.trimEnd(),
    ),
    ...(stoppedBy.length === 0 ? [] : ['stopped by', ...stoppedBy.map((each) => `  ${each}`)]),
  ];
  return lines.map((line) => `${oneLineOf(line)}\n`).join('');
}
