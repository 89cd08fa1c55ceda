/** A local X-Ray with an hour of traffic, read by the product's own client over HTTP. */
import { createClients } from '../bot/aws/clients.ts';
import { createTraces } from '../bot/aws/evidence/traces.ts';
import type { Traces } from '../bot/app/ports/index.ts';
import { instantOf, type Instant } from '../bot/core/calendar/index.ts';
import {
  rankSuspects,
  type ServiceGraph,
  type ServiceGraphCase,
  type Suspects,
} from '../bot/core/evidence/index.ts';
import { createAwsWorld, manualClock, serveAws, type TopologySeed } from '../sandbox/aws/index.ts';
import { selfSignedCertificate } from '../sandbox/aws/certificate.ts';

const region = 'eu-west-1';
const nowMs = Date.parse('2026-03-12T14:07:00.000Z');
const minuteMs = 60_000;

export type XrayLab = {
  /** When faults begin: seven minutes before now. */
  readonly faultAt: number;
  readonly traces: Traces;
  /** The three windows of a system, as X-Ray answers for them. */
  caseOf(
    seed: TopologySeed,
    alarmed: string,
    metric: 'latency' | 'availability',
    sampledShare?: number,
  ): Promise<ServiceGraphCase>;
  suspectsOf(seed: TopologySeed, alarmed: string, metric: 'latency' | 'availability'): Promise<Suspects>;
  close(): Promise<void>;
};

export async function xrayLab(): Promise<XrayLab> {
  const world = createAwsWorld({
    clock: manualClock(nowMs),
    seed: 'lab',
    accountId: '111122223333',
    region,
    certificate: selfSignedCertificate({
      commonName: 'sns.amazonaws.com',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2027-01-01T00:00:00.000Z',
    }),
  });
  const server = await serveAws(world, { port: 0 });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIASANDBOX',
    AWS_SECRET_ACCESS_KEY: 'none',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  });
  const traces = createTraces(createClients(() => []));
  const faultAt = nowMs - 7 * minuteMs;
  const window = async (from: number, to: number): Promise<ServiceGraph> => ({
    StartTime: from / 1000,
    EndTime: to / 1000,
    Services: (await patiently(() => traces.graph({ region }, at(from), at(to)))) as ServiceGraph['Services'],
  });
  const caseOf: XrayLab['caseOf'] = async (seed, alarmed, metric, sampledShare) => {
    world.xray.setTopology(seed);
    return {
      alarm: { service: { Name: alarmed }, metric },
      baseline: await window(faultAt - 75 * minuteMs, faultAt - 15 * minuteMs),
      previous: await window(faultAt - 10 * minuteMs, faultAt),
      incident: await window(faultAt, faultAt + 5 * minuteMs),
      ...(sampledShare === undefined ? {} : { sampledShare }),
    };
  };
  return {
    faultAt,
    traces,
    caseOf,
    suspectsOf: async (seed, alarmed, metric) => rankSuspects(await caseOf(seed, alarmed, metric)),
    async close() {
      world.close();
      await server.close();
    },
  };
}

const at = (ms: number): Instant => instantOf(ms);

/** A busy machine may need longer for an hour of traffic than a call may take; what was computed is kept. */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
