import { escalationStream, type Streams } from '../streams/index.ts';

/** The incident that an effect is done for, by the stream it is about: pages are about their escalation. */
export async function incidentOfEffect(
  streams: Pick<Streams, 'load'>,
  { about }: { readonly about: string },
): Promise<string | undefined> {
  const [family = '', ...rest] = about.split('/');
  const id = rest.join('/');
  if (family === 'incident') return id;
  if (family !== 'escalation') return undefined;
  const { state } = await streams.load(escalationStream, id);
  return state.status === 'none' ? undefined : state.incident;
}
