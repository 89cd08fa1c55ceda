import { selfSignedCertificate } from './certificate.ts';
import type { SandboxClock } from './clock.ts';
import { createCloudWatch } from './cloudwatch/service.ts';
import type { CloudWatch } from './cloudwatch/service.ts';
import { MalformedBody, failure, recognise, success, unknownOperation, urlOf } from './dispatch.ts';
import type { HttpRequest, HttpResponse, UnknownOperation } from './dispatch.ts';
import { ConnectionReset, iamNameOf, refusalOf } from './fault.ts';
import type { CallFault, CallHook } from './fault.ts';
import { createGround } from './ground.ts';
import { createLogs } from './logs/service.ts';
import type { Logs } from './logs/service.ts';
import { sendToLocalhost } from './send.ts';
import type { SendHttp } from './send.ts';
import { AwsError } from './service.ts';
import type { CallContext, Fields, Operation, Service, ServiceName } from './service.ts';
import { logSms } from './sms-report.ts';
import { createSns } from './sns/service.ts';
import type { SigningCertificate, Sns } from './sns/service.ts';
import { createSqs } from './sqs/service.ts';
import type { Sqs } from './sqs/service.ts';
import { createSts } from './sts/service.ts';
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

export type CallRecord = {
  readonly at: number;
  readonly service: ServiceName;
  readonly operation: string;
  readonly input: Fields;
  /** `ok`, `reset`, or the code of the error that was answered. */
  readonly outcome: string;
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
  readonly xray: Xray;
  /** The certificate that checks the signatures of SNS, under the name its URL ends in. */
  readonly certificateFile: { readonly name: string; readonly pem: string };
  /** The last 10,000 calls, oldest first. */
  readonly calls: readonly CallRecord[];
  /** What was asked for and is not covered: a test run that ends with any of these should fail. */
  readonly unknownOperations: readonly UnknownOperation[];
  /** Asked before every call; undefined lets the call through. A second hook replaces the first. */
  onCall(hook: CallHook | undefined): void;
  /** Covered operations by service. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
  /** Ends timers and open polls. */
  close(): void;
};

const maxRecords = 10_000;

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
  const services: readonly Service[] = [
    sns.service,
    sqs.service,
    cloudwatch.service,
    logs.service,
    xray.service,
    sts.service,
  ];

  const calls: CallRecord[] = [];
  const unknownOperations: UnknownOperation[] = [];
  const closing = new AbortController();
  let hook: CallHook | undefined;

  const record = (service: Service, operation: string, input: Fields, outcome: string): void => {
    if (calls.length >= maxRecords) calls.shift();
    calls.push({ at: ground.now(), service: service.name, operation, input, outcome });
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      ground.after(ms, resolve);
      closing.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  /** Runs one call under the fault the hook asks for; throws what is to be answered as an error. */
  const run = async (
    service: Service,
    operation: Operation,
    name: string,
    input: Fields,
    call: CallContext,
  ): Promise<unknown> => {
    const fault: CallFault | undefined = hook?.(service.name, name, input);
    if (fault === undefined) return operation(input, call);
    if (fault.kind === 'slow') await pause(fault.ms);
    if (fault.kind === 'reset' && fault.when === 'before')
      throw new ConnectionReset('reset before the effect');
    const caller = { arn: sts.callerArn(call.accessKeyId), resource: ground.arn(iamNameOf(service), '*') };
    const refusal = refusalOf(fault, service, name, caller);
    const late = fault.kind === 'server-error' && fault.when === 'after';
    if (refusal !== undefined && !late) throw refusal;
    const output = await operation(input, call);
    if (fault.kind === 'reset') throw new ConnectionReset('reset after the effect');
    if (refusal !== undefined) throw refusal;
    return output;
  };
  const answer = async (request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> => {
    const requestId = ground.ids.uuid();
    const url = urlOf(request);
    if (url.pathname === `/${sns.certificateFile.name}`) {
      return {
        status: 200,
        headers: { 'content-type': 'binary/octet-stream' },
        body: sns.certificateFile.pem,
      };
    }
    let asked;
    try {
      asked = recognise(request, services);
    } catch (error) {
      if (!(error instanceof MalformedBody)) throw error;
      record(error.service, 'unreadable', {}, error.code);
      return failure(error.service, error, requestId);
    }
    if (asked.service === undefined) {
      unknownOperations.push({ service: asked.name, operation: asked.operation });
      return {
        status: 404,
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId },
        body: '{"__type":"com.amazon.coral.service#UnknownOperationException"}',
      };
    }
    const { service, operation: name, input } = asked;
    const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
    if (operation === undefined) {
      const error = unknownOperation(service, name);
      unknownOperations.push({ service: service.name, operation: name });
      record(service, name, input, error.code);
      return failure(service, error, requestId);
    }
    const call: CallContext = {
      requestId,
      origin: url.origin,
      accessKeyId: /Credential=([^/]+)\//.exec(request.headers['authorization'] ?? '')?.[1],
      signal,
    };
    try {
      const output = await run(service, operation, name, input, call);
      record(service, name, input, 'ok');
      return success(service, name, output, requestId);
    } catch (error) {
      if (error instanceof ConnectionReset) record(service, name, input, 'reset');
      if (!(error instanceof AwsError)) throw error;
      record(service, name, input, error.code);
      return failure(service, error, requestId);
    }
  };
  return {
    accountId: options.accountId,
    region: options.region,
    handle: (request, signal) =>
      answer(request, signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal])),
    now: () => ground.now(),
    sns,
    sqs,
    cloudwatch,
    logs,
    xray,
    certificateFile: sns.certificateFile,
    calls,
    unknownOperations,
    onCall: (next) => {
      hook = next;
    },
    operations: Object.fromEntries(
      services.map(({ name, operations }) => [name, Object.keys(operations).toSorted()]),
    ),
    close: () => {
      closing.abort();
      ground.close();
    },
  };
}

/** As Amazon's: RSA 2048, the common name of the service, about a year. */
function snsCertificate(now: number): SigningCertificate {
  const dayMs = 86_400_000;
  return selfSignedCertificate({
    commonName: 'sns.amazonaws.com',
    notBefore: new Date(now - 30 * dayMs).toISOString(),
    notAfter: new Date(now + 335 * dayMs).toISOString(),
  });
}
