import type { Service } from '../core/catalogue/index.ts';
import { dependenciesIn, type RecordedGraph } from '../core/evidence/index.ts';
import { tracedName } from '../app/effects/gatherers/trace-windows.ts';
import { callsStream, theCalls } from '../app/streams/index.ts';
import { readConfiguration } from './configuration.ts';
import { defineCommand } from './define-command.ts';
import { oneLineOf } from './one-line.ts';
import { common, parse } from './options.ts';
import { withReading } from './reading.ts';

const help = `usage: tocsin graph [--config FILE] [--store sqlite:FILE] [--json]

The recorded service graph: which service called which, as the traces showed it, written down once an hour. Where a
service states no dependsOn in tocsin.yaml, joining incidents, the order of a storm and the ranking of changes use
what is recorded here.

  --store sqlite:FILE   the store (default: TOCSIN_STORE, else the file in TOCSIN_STATE_DIR or ./.tocsin)
  --config FILE         also print what each service depends on, and whether that is stated or recorded
  --json                {calls: [{from, to, firstAt, lastAt, requests}], services: [{service, dependsOn, stated}]}

exit code: 0 printed, 1 the store or the configuration cannot be read, 2 wrong use
example:   tocsin graph --config tocsin.yaml
`;

export const command = defineCommand(
  'graph',
  { summary: 'the recorded service graph: who calls whom', help },
  async (args, io) => {
    const { values } = parse(args, common);
    const config = values.config === undefined ? null : await readConfiguration(values.config, io);
    if (config === undefined) return 1;
    return withReading({ store: values.store }, io, async ({ streams }) => {
      const { state } = await streams.load(callsStream, theCalls);
      const services = config === null ? [] : dependenciesOf(config.settings.services, state);
      if (values.json) io.out(`${JSON.stringify({ calls: state.calls, services }, null, 2)}\n`);
      else io.out(`${calls(state)}${services.map(service).join('')}`);
      return 0;
    });
  },
);

type Row = { readonly service: string; readonly dependsOn: readonly string[]; readonly stated: boolean };

function dependenciesOf(services: readonly Service[], graph: RecordedGraph): readonly Row[] {
  const known = dependenciesIn(
    services.map((each) => ({ name: each.name, traced: tracedName(each), stated: each.dependsOn })),
    graph,
  );
  return services.map(({ name, dependsOn }) => ({
    service: name,
    dependsOn: known.get(name) ?? [],
    stated: dependsOn.length > 0,
  }));
}

const calls = ({ calls: all }: RecordedGraph): string =>
  all.length === 0
    ? 'no calls recorded yet: they are written down once an hour, where a service has traces\n'
    : all
        .map(
          ({ from, to, lastAt, requests }) =>
            `${oneLineOf(from)} -> ${oneLineOf(to)}  ${requests} requests an hour, last seen ${lastAt.slice(0, 16)}Z\n`,
        )
        .join('');

const service = ({ service: name, dependsOn, stated }: Row): string =>
  `${oneLineOf(name)} depends on ${dependsOn.length === 0 ? 'nothing known' : dependsOn.map(oneLineOf).join(', ')}${stated ? ' (stated)' : ''}\n`;
