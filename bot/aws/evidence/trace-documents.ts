import type { TraceDetail } from '../../app/ports/index.ts';

/** Of one trace; X-Ray takes segments of up to 64 KB, and a trace of some hundred thousand requests is no help. */
const mostDocuments = 500;
const mostSubsegments = 5000;
const messageLength = 500;

type Thrown = {
  readonly service: string;
  readonly at: number;
  /** It only passes on what a call brought. */
  readonly remote: boolean;
  readonly type: string;
  readonly message: string;
};

/**
 * What went wrong first: the exception that was thrown in its own service, the latest one where there are several,
 * because what is thrown deeper down has begun later. Documents are X-Ray segments as JSON; what is none is skipped.
 */
export function detailOf(id: string, documents: readonly (string | undefined)[]): TraceDetail {
  const thrown = documents.slice(0, mostDocuments).flatMap(thrownIn);
  const own = thrown.filter(({ remote }) => !remote);
  const [first] = (own.length > 0 ? own : thrown).toSorted((a, b) => b.at - a.at);
  if (first === undefined) return { id };
  return { id, service: first.service, exception: { type: first.type, message: first.message } };
}

function thrownIn(document: string | undefined): readonly Thrown[] {
  const segment = parsed(document);
  if (segment === undefined) return [];
  const service = textOf(segment['name']);
  const thrown: Thrown[] = [];
  const open: unknown[] = [segment];
  // The list grows while it is walked: subsegments are appended.
  for (const each of open) {
    if (!isRecord(each)) continue;
    const { cause, subsegments } = each;
    if (Array.isArray(subsegments) && open.length < mostSubsegments) open.push(...(subsegments as unknown[]));
    const at = typeof each['start_time'] === 'number' ? each['start_time'] : 0;
    const exceptions = isRecord(cause) && Array.isArray(cause['exceptions']) ? cause['exceptions'] : [];
    for (const exception of exceptions.slice(0, 10) as unknown[]) {
      if (!isRecord(exception)) continue;
      const type = textOf(exception['type']);
      const message = textOf(exception['message']);
      if (type === '' && message === '') continue;
      thrown.push({ service, at, remote: exception['remote'] === true, type, message });
    }
  }
  return thrown;
}

function parsed(document: string | undefined): Record<string, unknown> | undefined {
  if (document === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(document);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, messageLength) : '');
