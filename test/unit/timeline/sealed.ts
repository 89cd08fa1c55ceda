import type { Envelope, Fact } from '../../../bot/core/incident/index.ts';

/** Events of one incident as they are stored, one after the other; `at` is when each happened. */
export function record(
  facts: readonly (readonly [at: string, Fact & { readonly by?: 'an' }, stream?: string])[],
): readonly Envelope[] {
  const versions = new Map<string, number>();
  return facts.map(([at, { type, data, texts = {}, by }, stream = 'incident/k3f9']) => {
    const version = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, version);
    return {
      id: `${stream}:${version}`,
      stream,
      version,
      type,
      occurredAt: at,
      recordedAt: at,
      actor: by === undefined ? { kind: 'system', name: 'tocsin' } : { kind: 'person', person: by },
      cause: 'test',
      correlation: 'k3f9',
      configHash: '',
      drill: false,
      visibility: 'open',
      data,
      texts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { salt: '00', text }])),
      prevHash: '',
      hash: '',
    };
  });
}

/** Minute of the hour of the story: `at(2)` is 14:02. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 2, 12, 14, minute)).toISOString();

export const opened = (minute: number, how = 'alarm') =>
  [
    at(minute),
    {
      type: 'IncidentOpened',
      data: { incident: 'k3f9', number: 1, service: 'checkout', how, startedAt: at(minute - 1) },
    },
  ] as const;
