import { delay } from './clock.ts';
import { receiveUpload } from './files.ts';
import type { RateLimiter } from './rate-limits.ts';
import type { Json } from './records.ts';
import { postToResponseUrl } from './response-url.ts';
import { callMethod } from './web-api/call.ts';
import type { World } from './world.ts';

/** A request as it arrives, whether over a socket or from a `fetch` in memory. Header names are lower-case. */
export interface SurfaceRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface SurfaceResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** The connection breaks instead of answering. */
  readonly lost: boolean;
}

/** Uploads aside, nothing that Slack takes is anywhere near so large. */
const BODY_MAX = 4 * 1024 * 1024;

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

function answer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SurfaceResponse {
  return { status, headers: { ...JSON_HEADERS, ...headers }, body: JSON.stringify(body), lost: false };
}

function plain(
  status: number,
  body: string | Uint8Array,
  contentType = 'text/plain; charset=utf-8',
): SurfaceResponse {
  return { status, headers: { 'content-type': contentType }, body, lost: false };
}

/** Everything that is served under the workspace's base URL. */
export async function surface(
  world: World,
  limiter: RateLimiter,
  request: SurfaceRequest,
): Promise<SurfaceResponse> {
  const [, area = '', ...rest] = request.path.split('/');
  if (area !== 'upload' && request.body.byteLength > BODY_MAX) return plain(413, 'request too large');
  if (area === 'api') return api(world, limiter, request, rest.join('/'));
  if (area === 'upload' && rest[0] === 'v1') return upload(world, request, rest[1] ?? '');
  if (area === 'actions') return respond(world, request, rest[1] ?? '');
  if (area === 'files-pri') return download(world, request, rest[0] ?? '');
  return answer(404, { ok: false, error: 'not_found' });
}

function bearer(request: SurfaceRequest): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

async function api(
  world: World,
  limiter: RateLimiter,
  request: SurfaceRequest,
  method: string,
): Promise<SurfaceResponse> {
  const body = await readBody(request);
  if (typeof body === 'string') return answer(200, { ok: false, error: body });
  const args: Json = { ...Object.fromEntries(request.query), ...body };
  const given = args['token'];
  const token = bearer(request) ?? (typeof given === 'string' ? given : undefined);
  const outcome = await callMethod(world, limiter, method, args, token);
  if (outcome.lost) return LOST;
  return answer(outcome.status, outcome.body, outcome.headers);
}

/** The arguments in the body, or Slack's error code for a body that it does not take. */
async function readBody(request: SurfaceRequest): Promise<Json | string> {
  if (request.body.byteLength === 0) return {};
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  const text = (): string => Buffer.from(request.body).toString('utf8');
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(text()));
  if (type.startsWith('multipart/form-data'))
    return (await readMultipart(request))?.fields ?? 'invalid_form_data';
  if (type.startsWith('application/json')) {
    try {
      const value: unknown = JSON.parse(text());
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Json)
        : 'invalid_json';
    } catch {
      return 'invalid_json';
    }
  }
  return type === '' ? 'missing_post_type' : 'invalid_post_type';
}

interface Multipart {
  readonly fields: Json;
  readonly file: Uint8Array | undefined;
}

/** The parts of a form, or `undefined` for something that is none. */
async function readMultipart(request: SurfaceRequest): Promise<Multipart | undefined> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(Buffer.from(request.body), { headers }).formData().catch(() => undefined);
  if (form === undefined) return undefined;
  const fields: Json = {};
  let file: Uint8Array | undefined;
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else file ??= new Uint8Array(await value.arrayBuffer());
  }
  return { fields, file };
}

async function upload(world: World, request: SurfaceRequest, id: string): Promise<SurfaceResponse> {
  const multipart = (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
  const bytes = multipart ? (await readMultipart(request))?.file : request.body;
  return faulty(world, 'upload', { file: id }, () => {
    if (bytes === undefined || receiveUpload(world, id, bytes) === undefined) return plain(404, 'not found');
    return plain(200, `OK - ${bytes.byteLength}`);
  });
}

async function respond(world: World, request: SurfaceRequest, id: string): Promise<SurfaceResponse> {
  const given = await readBody(request);
  return faulty(world, 'response_url', typeof given === 'string' ? {} : given, () => {
    const { status, body } = postToResponseUrl(world, id, given);
    return plain(status, body);
  });
}

const LOST: SurfaceResponse = { status: 0, headers: {}, body: '', lost: true };

/** The addresses beside the Web API fail like its methods, under the names `upload` and `response_url`. */
async function faulty(
  world: World,
  name: string,
  args: Json,
  run: () => SurfaceResponse,
): Promise<SurfaceResponse> {
  const fault = world.fault(name, args);
  switch (fault?.kind) {
    case 'reset-before':
      return LOST;
    case 'http':
      return plain(fault.status, 'error');
    case 'error':
      return plain(400, fault.error);
    case 'ratelimited':
      return answer(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.retryAfterSec) });
    case 'slow': {
      if (fault.effect === 'after') await delay(world.clock, fault.ms);
      const response = run();
      if (fault.effect === 'before') await delay(world.clock, fault.ms);
      return response;
    }
    case 'reset-after':
      run();
      return LOST;
    case undefined:
      return run();
  }
}

/** Files are private: a token of the workspace opens them. */
function download(world: World, request: SurfaceRequest, name: string): SurfaceResponse {
  const token = world.tokens.get(bearer(request) ?? '');
  if (token === undefined || token.revoked) return plain(403, 'forbidden');
  const file = world.files.get(name.split('-').slice(1).join('-'));
  if (file?.bytes === undefined) return plain(404, 'not found');
  return plain(200, file.bytes, 'application/octet-stream');
}

/** A `fetch` for the workspace's own addresses that never leaves the process. A broken connection rejects. */
export function memoryFetch(world: World, limiter: RateLimiter): typeof fetch {
  return async (input, init) => {
    const { request, signal } = plainRequest(input, init) ?? (await fullRequest(input, init));
    const response = await surface(world, limiter, request);
    signal?.throwIfAborted();
    if (response.lost)
      throw new TypeError('fetch failed', { cause: new Error('ECONNRESET: the connection broke') });
    if (typeof response.body === 'string')
      return textResponse(response.status, response.headers, response.body);
    return new Response(Buffer.from(response.body), { status: response.status, headers: response.headers });
  };
}

/**
 * A Response whose text is at hand: what the platform makes of it, a stream with its readers, costs more than answering.
 * Whatever is asked of it beyond status, headers and text is answered by a real one.
 */
function textResponse(status: number, headers: Readonly<Record<string, string>>, text: string): Response {
  let whole: Response | undefined;
  const real = (): Response => (whole ??= new Response(text, { status, headers }));
  let read = false;
  const plainly: Record<string, unknown> = {
    status,
    ok: status >= 200 && status < 300,
    statusText: '',
    url: '',
    headers: plainHeaders(headers),
    text: () => {
      if (read || whole?.bodyUsed === true)
        return Promise.reject(new TypeError('Body is unusable: it has been read'));
      read = true;
      return Promise.resolve(text);
    },
    json: async () => JSON.parse(await (plainly['text'] as () => Promise<string>)()) as unknown,
  };
  return new Proxy({} as Response, {
    get(_target, name) {
      // Whoever awaits it asks whether it is a promise.
      if (name === 'then') return undefined;
      if (typeof name === 'string' && Object.hasOwn(plainly, name)) return plainly[name];
      const value = Reflect.get(real(), name) as unknown;
      return typeof value === 'function' ? (value as () => unknown).bind(real()) : value;
    },
    getPrototypeOf: () => Response.prototype,
  });
}

/** Headers that are only read: by name, or all of them. */
function plainHeaders(given: Readonly<Record<string, string>>): Headers {
  let whole: Headers | undefined;
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  return new Proxy({} as Headers, {
    get(_target, name) {
      if (name === 'get') return (asked: string) => byName.get(asked.toLowerCase()) ?? null;
      if (name === 'has') return (asked: string) => byName.has(asked.toLowerCase());
      whole ??= new Headers(given);
      const value = Reflect.get(whole, name) as unknown;
      return typeof value === 'function' ? (value as () => unknown).bind(whole) : value;
    },
    getPrototypeOf: () => Headers.prototype,
  });
}

/** Header names in lower case; of the forms that `fetch` takes only the plain one is quick. */
const namedLow = (headers: RequestInit['headers']): Readonly<Record<string, string>> =>
  headers === undefined || headers instanceof Headers || Array.isArray(headers)
    ? Object.fromEntries(new Headers(headers))
    : Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value).trim()]),
      );

type Asked = { readonly request: SurfaceRequest; readonly signal: AbortSignal | null | undefined };

/** A POST of text, as nearly all are: read as it is, since making a Request of it costs more than answering it. */
function plainRequest(input: string | URL | Request, init: RequestInit | undefined): Asked | undefined {
  const { body, headers, method } = init ?? {};
  const isForm = body instanceof URLSearchParams;
  if (input instanceof Request || method !== 'POST' || (typeof body !== 'string' && !isForm))
    return undefined;
  const url = new URL(input);
  const type = isForm ? 'application/x-www-form-urlencoded;charset=UTF-8' : 'text/plain;charset=UTF-8';
  return {
    request: {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: { 'content-type': type, ...namedLow(headers) },
      body: Buffer.from(body.toString()),
    },
    signal: init?.signal,
  };
}

async function fullRequest(input: string | URL | Request, init: RequestInit | undefined): Promise<Asked> {
  const request = new Request(input, init);
  const url = new URL(request.url);
  return {
    request: {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
    },
    signal: request.signal,
  };
}
