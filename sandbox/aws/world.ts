import { setMaxListeners } from 'node:events';
import { selfSignedCertificate } from './certificate.ts';
import type { SandboxClock } from './clock.ts';
import { createCloudFormation } from './cloudformation/service.ts';
import type { CloudFormation } from './cloudformation/service.ts';
import { createCloudTrail } from './cloudtrail/service.ts';
import type { CloudTrail } from './cloudtrail/service.ts';
import { createCloudWatch } from './cloudwatch/service.ts';
import type { CloudWatch } from './cloudwatch/service.ts';
import { urlOf } from './dispatch.ts';
import type { HttpRequest, HttpResponse, UnknownOperation } from './dispatch.ts';
import type { CallHook } from './fault.ts';
import { createBedrock } from './bedrock/service.ts';
import type { Bedrock } from './bedrock/service.ts';
import { createGround } from './ground.ts';
import { createHandler } from './handler.ts';
import type { CallRecord } from './handler.ts';
import { createLogs } from './logs/service.ts';
import type { Logs } from './logs/service.ts';
import { sendToLocalhost } from './send.ts';
import type { SendHttp } from './send.ts';
import { logSms } from './sms-report.ts';
import { createSns } from './sns/service.ts';
import type { SigningCertificate, Sns } from './sns/service.ts';
import { createSqs } from './sqs/service.ts';
import type { Sqs } from './sqs/service.ts';
import { createSts } from './sts/service.ts';
import type { Sts } from './sts/service.ts';
import { createXray } from './xray/service.ts';
import type { Xray } from './xray/service.ts';

export type AwsWorldOptions = {
  readonly clock: SandboxClock;
  /** The same seed gives the same ids, log lines, traces and metrics. */
  readonly seed: string | number;
  readonly accountId: string;
  readonly region: string;
  /** How SNS reaches HTTP endpoints; localhost only by default. */
  readonly send?: SendHttp;
  /** SNS's signing key. A new one takes about 100 ms to make: worlds made in great number should share one. */
  readonly certificate?: SigningCertificate;
};

/** One account in one region, without sockets: state, and a handler that takes a request and gives an answer. */
export type AwsWorld = {
  readonly accountId: string;
  readonly region: string;
  /** Rejects with ConnectionReset when a fault says that no answer arrives. */
  handle(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
  /** The world's clock. */
  now(): number;
  readonly sns: Sns;
  readonly sqs: Sqs;
  readonly cloudwatch: CloudWatch;
  readonly logs: Logs;
  readonly bedrock: Bedrock;
  readonly xray: Xray;
  readonly sts: Sts;
  readonly trail: CloudTrail;
  readonly stacks: CloudFormation;
  /** The certificate that checks the signatures of SNS, under the name its URL ends in. */
  readonly certificateFile: { readonly name: string; readonly pem: string };
  /** The last 10,000 calls, oldest first. */
  readonly calls: readonly CallRecord[];
  /** What was asked for and is not covered: a test run that ends with any of these should fail. */
  readonly unknownOperations: readonly UnknownOperation[];
  /** Asked before every call; undefined lets the call through. A second hook replaces the first. */
  readonly onCall: (hook: CallHook | undefined) => void;
  /** Covered operations by service. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
  /** Ends timers and open polls. */
  close(): void;
};

export function createAwsWorld(options: AwsWorldOptions): AwsWorld {
  const ground = createGround({ ...options, seed: String(options.seed) });
  const certificate = options.certificate ?? snsCertificate(options.clock.now());
  const sqs = createSqs(ground);
  const logs = createLogs(ground);
  const sns = createSns(ground, {
    sqs,
    send: options.send ?? sendToLocalhost,
    certificate,
    reportSms: (report) => logSms(ground, logs, report),
  });
  const sts = createSts(ground);
  const cloudwatch = createCloudWatch(ground, sns);
  const xray = createXray(ground, logs);
  const trail = createCloudTrail(ground);
  const stacks = createCloudFormation(ground);
  const bedrock = createBedrock();
  const services = [sns, sqs, cloudwatch, logs, xray, sts, trail, stacks, bedrock].map(
    ({ service }) => service,
  );
  const closing = new AbortController();
  // Any number of polls may wait at the same time.
  setMaxListeners(0, closing.signal);
  const handler = createHandler({ ground, services, callerArn: sts.callerArn, closing: closing.signal });
  const certificatePath = `/${sns.certificateFile.name}`;
  return {
    accountId: options.accountId,
    region: options.region,
    handle: (request, signal) => {
      if (urlOf(request).pathname === certificatePath)
        return Promise.resolve(pemFile(sns.certificateFile.pem));
      const ends = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
      return handler.handle(request, ends);
    },
    now: () => ground.now(),
    sns,
    sqs,
    cloudwatch,
    logs,
    xray,
    bedrock,
    sts,
    trail,
    stacks,
    certificateFile: sns.certificateFile,
    calls: handler.calls,
    unknownOperations: handler.unknownOperations,
    onCall: handler.onCall,
    operations: Object.fromEntries(
      services.map(({ name, operations }) => [name, Object.keys(operations).toSorted()]),
    ),
    close: () => {
      closing.abort();
      ground.close();
    },
  };
}

const pemFile = (body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'binary/octet-stream' },
  body,
});

/** As Amazon's: RSA 2048, the common name of the service, about a year. */
function snsCertificate(now: number): SigningCertificate {
  const dayMs = 86_400_000;
  return selfSignedCertificate({
    commonName: 'sns.amazonaws.com',
    notBefore: new Date(now - 30 * dayMs).toISOString(),
    notAfter: new Date(now + 335 * dayMs).toISOString(),
  });
}
