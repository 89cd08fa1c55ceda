import { asFields } from './fields.ts';
import { AwsError } from './service.ts';
import type { Fields, Service } from './service.ts';
import { element, parseQueryForm, toXml } from './wire/query.ts';

export type HttpRequest = {
  readonly method: string;
  /** Absolute, or the path with its query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Recognised = {
  readonly service: Service;
  readonly operation: string;
  readonly input: Fields;
};

export type Unrecognised = { readonly service: undefined; readonly operation: string; readonly name: string };

/**
 * Which operation of which service a request asks for: by X-Amz-Target, by the service name in the credential scope of
 * the signature. Unsigned forms are SNS's: a SubscribeURL opened by hand.
 */
export function recognise(request: HttpRequest, services: readonly Service[]): Recognised | Unrecognised {
  const url = urlOf(request);
  const target = request.headers['x-amz-target'];
  if (target !== undefined) {
    const [prefix = '', operation = ''] = target.split('.');
    const service = services.find(({ protocol }) => protocol.kind === 'json' && protocol.target === prefix);
    return service === undefined
      ? { service: undefined, operation, name: prefix }
      : { service, operation, input: jsonBody(request.body, service) };
  }
  const signingName = /Credential=[^/]*\/\d*\/[^/]*\/([^/]+)\//.exec(
    request.headers['authorization'] ?? '',
  )?.[1];
  const form = request.method === 'GET' ? url.searchParams.toString() : request.body;
  const service = services.find((candidate) =>
    signingName === undefined
      ? candidate.protocol.kind === 'query' && form.includes('Action=')
      : candidate.signingName === signingName,
  );
  if (service === undefined)
    return { service, operation: `${request.method} ${url.pathname}`, name: signingName ?? 'unsigned' };
  if (service.protocol.kind === 'query') {
    try {
      const { action, input } = parseQueryForm(form);
      return { service, operation: action, input };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new MalformedBody(service, error.message);
    }
  }
  if (service.protocol.kind === 'rest-json') {
    const { paths, patterns = [] } = service.protocol;
    const input = jsonBody(request.body, service);
    for (const { path, operation } of patterns) {
      const parts = path.exec(url.pathname)?.groups;
      if (parts !== undefined) return { service, operation, input: { ...input, ...decoded(parts) } };
    }
    return { service, operation: paths[url.pathname] ?? `${request.method} ${url.pathname}`, input };
  }
  return { service, operation: `${request.method} ${url.pathname}`, input: {} };
}

const decoded = (parts: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, decodeURIComponent(value)]));

/** What the client asked for, as far as that can be read: a broken Host or path is that of localhost. */
export function urlOf(request: HttpRequest): URL {
  const base = `http://${request.headers['host'] ?? 'localhost'}`;
  return URL.parse(request.url, base) ?? URL.parse('/', base) ?? new URL('http://localhost/');
}

function jsonBody(body: string, service: Service): Fields {
  if (body === '') return {};
  try {
    const fields = asFields(JSON.parse(body));
    if (fields !== undefined) return fields;
  } catch {
    // Answered like any other body that is not an object.
  }
  throw new MalformedBody(service, 'The request body is not a JSON object');
}

/** A body that cannot be read; the service is known, so the refusal can be in its own form. */
export class MalformedBody extends AwsError {
  readonly service: Service;
  constructor(service: Service, message: string) {
    super('SerializationException', message);
    this.service = service;
  }
}

export function success(
  service: Service,
  operation: string,
  output: unknown,
  requestId: string,
): HttpResponse {
  const { protocol } = service;
  if (protocol.kind === 'query') {
    const result = element(`${operation}Result`, toXml(output));
    const metadata = element('ResponseMetadata', element('RequestId', requestId));
    const body = element(`${operation}Response`, result + metadata, ` xmlns="${protocol.namespace}"`);
    return { status: 200, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
  }
  const contentType = protocol.kind === 'json' ? protocol.contentType : 'application/json';
  return {
    status: 200,
    headers: { 'content-type': contentType, 'x-amzn-requestid': requestId },
    // A text is an answer that is none of the service's.
    body: typeof output === 'string' ? output : JSON.stringify(output ?? {}),
  };
}

export function failure(service: Service, error: AwsError, requestId: string): HttpResponse {
  const { protocol } = service;
  if (protocol.kind === 'query') {
    const type = error.status >= 500 ? 'Receiver' : 'Sender';
    const described = element('Error', toXml({ Type: type, Code: error.queryCode, Message: error.message }));
    const body = element(
      'ErrorResponse',
      described + element('RequestId', requestId),
      ` xmlns="${protocol.namespace}"`,
    );
    return {
      status: error.status,
      headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
      body,
    };
  }
  if (protocol.kind === 'rest-json') {
    return {
      status: error.status,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': error.code,
      },
      body: JSON.stringify({ ...error.members, Message: error.message }),
    };
  }
  return {
    status: error.status,
    headers: {
      'content-type': protocol.contentType,
      'x-amzn-requestid': requestId,
      ...(error.queryCode === error.code ? {} : { 'x-amzn-query-error': `${error.queryCode};Sender` }),
    },
    body: JSON.stringify({ __type: protocol.shapes + error.code, ...error.members, message: error.message }),
  };
}

/** What a service answers to an operation it does not know. */
export function unknownOperation(service: Service, operation: string): AwsError {
  switch (service.protocol.kind) {
    case 'query':
      return new AwsError(
        'InvalidAction',
        `Could not find operation ${operation} for version ${service.protocol.version}`,
      );
    case 'json':
      return new AwsError('UnknownOperationException', '');
    case 'rest-json':
      return new AwsError('UnknownOperationException', '', { status: 404 });
  }
}

export type UnknownOperation = { readonly service: string; readonly operation: string };
