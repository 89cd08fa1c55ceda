import { describeSuspects, rankSuspects, type ServiceGraphCase } from '../core/evidence/index.ts';
import type { Command, CommandIo } from './command.ts';

/** GetServiceGraph of a large account is a few hundred kilobytes. */
const MOST_CHARACTERS = 20_000_000;
const MOST_NODES = 5_000;
const MOST_CALLS = 50_000;

const help = `usage: tocsin suspects [--explain] [--locale en|vi] < CASE.json

Reads one case on standard input: the alarmed service and three answers of X-Ray's GetServiceGraph.
Prints the services as a JSON array of "Name|Type" (or "Name" without a type), most suspicious first.

  --explain       print the whole ranking with its amounts, and the sentences, as one JSON object
  --locale en|vi  language of the sentences (default en)

The case:
  { "alarm":    { "service": { "Name": "checkout", "Type": "AWS::ECS::Fargate" },
                  "metric": "latency" | "availability" },
    "baseline": { "StartTime": 0, "EndTime": 0, "Services": [ ... ] } | null,   an older normal window, 1 to 6 hours
    "previous": { ... } | null,                                                 the minutes just before
    "incident": { ... },                                                        the first minutes of the trouble
    "sampledShare": 0.05 }                                                      optional: traced / all requests

exit code: 0 ranked, 2 wrong use or a case that cannot be read
example:   tocsin suspects --explain < case.json
`;

export const command: Command = {
  summary: 'rank the services of a service graph by what started in them',
  help,
  async run(args, io) {
    const options = optionsOf(args);
    if (typeof options === 'string') return refuse(io, options);
    const text = await io.readInput();
    const input = caseOf(text);
    if (typeof input === 'string') return refuse(io, input);
    const suspects = rankSuspects(input);
    if (suspects.gap !== null) io.err(`tocsin suspects: ${GAPS[suspects.gap]}\n`);
    if (!options.explain) {
      io.out(`${JSON.stringify(suspects.ranked.map((each) => labelOf(each.name, each.type)))}\n`);
      return 0;
    }
    const { textsFor } = await import('../core/texts/index.ts');
    const sentences = describeSuspects(suspects, textsFor(options.locale));
    io.out(`${JSON.stringify({ sentences, ...suspects }, null, 2)}\n`);
    return 0;
  },
};

const GAPS = {
  'no-traces': 'the incident has no traces: nothing can be ranked',
  'no-normal-window': 'neither "baseline" nor "previous" has traces: the order means nothing',
  'alarmed-service-not-traced': 'the alarmed service is not in the incident: who waits for whom is not known',
} as const;

type Options = { readonly explain: boolean; readonly locale: 'en' | 'vi' };

function optionsOf(args: readonly string[]): Options | string {
  let explain = false;
  let locale: Options['locale'] = 'en';
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '--explain') explain = true;
    else if (arg === '--json') continue;
    else if (arg === '--locale') {
      index += 1;
      const value = args[index];
      if (value !== 'en' && value !== 'vi') return `--locale is ${shown(value)}, allowed are en and vi`;
      locale = value;
    } else return `unknown argument ${shown(arg)} (the case is read from standard input)`;
  }
  return { explain, locale };
}

/** The case, or why it is none. Only what the ranking cannot do without is required. */
function caseOf(text: string): ServiceGraphCase | string {
  if (text.length > MOST_CHARACTERS) {
    return `the input has ${text.length} characters, at most ${MOST_CHARACTERS} are read`;
  }
  if (text.trim() === '') return 'the input is empty; a case as JSON is expected on standard input';
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return `the input is not JSON: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')}`;
  }
  if (!isRecord(input)) return `the input is ${shown(input)}, an object with alarm and incident is expected`;
  const { alarm } = input;
  const service = isRecord(alarm) ? alarm['service'] : undefined;
  if (
    !isRecord(alarm) ||
    !isRecord(service) ||
    typeof service['Name'] !== 'string' ||
    service['Name'] === ''
  ) {
    return 'alarm.service.Name is missing: the name of the alarmed service as X-Ray has it';
  }
  if (alarm['metric'] !== 'latency' && alarm['metric'] !== 'availability') {
    return `alarm.metric is ${shown(alarm['metric'])}, allowed are "latency" and "availability"`;
  }
  for (const name of ['baseline', 'previous', 'incident']) {
    const problem = problemOf(name, input[name]);
    if (problem !== null) return problem;
  }
  return input as ServiceGraphCase;
}

function problemOf(name: string, graph: unknown): string | null {
  if (graph === null || graph === undefined) return null;
  if (!isRecord(graph)) return `${name} is ${shown(graph)}, an answer of GetServiceGraph or null is expected`;
  const services = graph['Services'];
  if (services === null || services === undefined) return null;
  if (!Array.isArray(services)) return `${name}.Services is ${shown(services)}, an array is expected`;
  const broken = services.findIndex((service) => !isRecord(service));
  if (broken >= 0) return `${name}.Services[${broken}] is ${shown(services[broken])}, an object is expected`;
  if (services.length > MOST_NODES) {
    return `${name} has ${services.length} services, at most ${MOST_NODES} are ranked`;
  }
  const calls = services.reduce(
    (sum: number, service: Record<string, unknown>) =>
      sum + (Array.isArray(service['Edges']) ? service['Edges'].length : 0),
    0,
  );
  return calls > MOST_CALLS ? `${name} has ${calls} edges, at most ${MOST_CALLS} are read` : null;
}

function refuse(io: CommandIo, problem: string): number {
  io.err(`tocsin suspects: ${problem}\nSee: tocsin suspects --help\n`);
  return 2;
}

const labelOf = (name: string, type: string | null): string => (type === null ? name : `${name}|${type}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value from outside as it may stand in a message. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'missing').slice(0, 60);
