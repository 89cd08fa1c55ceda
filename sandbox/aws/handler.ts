import { MalformedBody, failure, recognise, success, unknownOperation, urlOf } from './dispatch.ts';
import type { HttpRequest, HttpResponse, Recognised, UnknownOperation } from './dispatch.ts';
import { ConnectionReset, iamNameOf, refusalOf } from './fault.ts';
import type { CallHook } from './fault.ts';
import type { Ground } from './ground.ts';
import { AwsError } from './service.ts';
import type { CallContext, Fields, Operation, Service, ServiceName } from './service.ts';

export type CallRecord = {
  readonly at: number;
  readonly service: ServiceName;
  readonly operation: string;
  readonly input: Fields;
  /** `ok`, `reset`, or the code of the error that was answered. */
  readonly outcome: string;
};

export type Handler = {
  handle(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>;
  readonly calls: readonly CallRecord[];
  readonly unknownOperations: readonly UnknownOperation[];
  readonly onCall: (hook: CallHook | undefined) => void;
};

type HandlerOptions = {
  readonly ground: Ground;
  readonly services: readonly Service[];
  readonly callerArn: (accessKeyId: string | undefined) => string;
  /** Aborted when the world ends. */
  readonly closing: AbortSignal;
};

const maxRecords = 10_000;

/** Takes a request to its operation, under the fault that the hook asks for, and writes down what came of it. */
export function createHandler(options: HandlerOptions): Handler {
  const { ground, services } = options;
  const calls: CallRecord[] = [];
  const unknownOperations: UnknownOperation[] = [];
  let hook: CallHook | undefined;
  const record = (service: Service, operation: string, input: Fields, outcome: string): void => {
    if (calls.length >= maxRecords) calls.shift();
    calls.push({ at: ground.now(), service: service.name, operation, input, outcome });
  };
  const refused = (
    { service, operation, input }: Recognised,
    error: AwsError,
    requestId: string,
  ): HttpResponse => {
    record(service, operation, input, error.code);
    return failure(service, error, requestId);
  };
  return {
    calls,
    unknownOperations,
    onCall: (next) => {
      hook = next;
    },
    handle: async (request, signal) => {
      const requestId = ground.ids.uuid();
      const asked = recognised(request, services);
      if (asked instanceof MalformedBody) {
        return refused({ service: asked.service, operation: 'unreadable', input: {} }, asked, requestId);
      }
      if (asked.service === undefined) {
        unknownOperations.push({ service: asked.name, operation: asked.operation });
        return unknownService(requestId);
      }
      const { service, operation: name, input } = asked;
      const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
      if (operation === undefined) {
        unknownOperations.push({ service: service.name, operation: name });
        return refused(asked, unknownOperation(service, name), requestId);
      }
      const accessKeyId = /Credential=([^/]+)\//.exec(request.headers['authorization'] ?? '')?.[1];
      const call: CallContext = { requestId, origin: urlOf(request).origin, accessKeyId, signal };
      try {
        const output = await run(options, hook, asked, operation, call);
        record(service, name, input, 'ok');
        return success(service, name, output, requestId);
      } catch (error) {
        if (error instanceof ConnectionReset) record(service, name, input, 'reset');
        if (!(error instanceof AwsError)) throw error;
        return refused(asked, error, requestId);
      }
    },
  };
}

function recognised(
  request: HttpRequest,
  services: readonly Service[],
): ReturnType<typeof recognise> | MalformedBody {
  try {
    return recognise(request, services);
  } catch (error) {
    if (error instanceof MalformedBody) return error;
    throw error;
  }
}

const unknownService = (requestId: string): HttpResponse => ({
  status: 404,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId },
  body: '{"__type":"com.amazon.coral.service#UnknownOperationException"}',
});

/** Runs one call under the fault the hook asks for; throws what is to be answered as an error. */
async function run(
  { ground, callerArn, closing }: HandlerOptions,
  hook: CallHook | undefined,
  { service, operation: name, input }: Recognised,
  operation: Operation,
  call: CallContext,
): Promise<unknown> {
  const fault = hook?.(service.name, name, input);
  if (fault === undefined) return operation(input, call);
  if (fault.kind === 'slow') await pause(ground, fault.ms, closing);
  if (fault.kind === 'reset' && fault.when === 'before') throw new ConnectionReset('reset before the effect');
  const caller = { arn: callerArn(call.accessKeyId), resource: ground.arn(iamNameOf(service), '*') };
  const refusal = refusalOf(fault, service, name, caller);
  const late = fault.kind === 'server-error' && fault.when === 'after';
  if (refusal !== undefined && !late) throw refusal;
  const output = await operation(input, call);
  if (fault.kind === 'reset') throw new ConnectionReset('reset after the effect');
  if (refusal !== undefined) throw refusal;
  return output;
}

const pause = (ground: Ground, ms: number, closing: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      cancel();
      closing.removeEventListener('abort', done);
      resolve();
    };
    const cancel = ground.after(ms, done);
    closing.addEventListener('abort', done);
  });
