import type { Store } from '../../bot/app/ports/index.ts';
import type { Envelope } from '../../bot/core/incident/index.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { Channel, Message, SlackWorkspace } from '../slack/index.ts';
import type { Accepted } from './alarms.ts';
import type { Tally } from './tally.ts';

/** What can be seen from outside at one moment: the streams, Slack, the phones, and what was accepted. */
export type Picture = {
  readonly nowMs: number;
  readonly store: Store;
  readonly streams: ReadonlyMap<string, readonly Envelope[]>;
  /** Names of the streams that have grown since the last look. */
  readonly changed: readonly string[];
  readonly slack: SlackWorkspace;
  readonly aws: AwsWorld;
  readonly accepted: readonly Accepted[];
  /**
   * Alarms that belonged to one service and then to another: what came of them since is told to the other's desk. The
   * reconciler sets the first one right from CloudWatch, which has no alarms in this world.
   */
  readonly moved: readonly string[];
  /** When an event was really written, by its id. */
  readonly writtenAtMs: ReadonlyMap<string, number>;
  /** Documents by their id in the artefact store. */
  readonly document: (id: string) => Promise<string | undefined>;
  readonly tally: Tally;
};

/** A promise that is broken, in one sentence. */
export type Violation = { readonly invariant: string; readonly sentence: string };

export type Broken = readonly Violation[];

export const violation = (invariant: string, sentence: string): Violation => ({ invariant, sentence });

/** Streams of a family with the id behind the slash. */
export const family = (
  { streams }: Picture,
  name: string,
): readonly { readonly id: string; readonly events: readonly Envelope[] }[] =>
  [...streams]
    .filter(([stream]) => stream.startsWith(`${name}/`))
    .map(([stream, events]) => ({ id: stream.slice(name.length + 1), events }));

export const ofType = <D>(
  events: readonly Envelope[],
  ...types: readonly string[]
): readonly (Envelope & { readonly data: D })[] =>
  events.filter(({ type }) => types.includes(type)) as readonly (Envelope & { readonly data: D })[];

export const channelsOf = ({ slack }: Picture): readonly Channel[] => [...slack.world.channels.values()];

/** The key that Tocsin put into a message's metadata. */
export const keyOf = (message: Message): string | undefined =>
  (message.metadata as { readonly event_payload?: { readonly key?: string } } | undefined)?.event_payload
    ?.key;

export type Keyed = { readonly key: string; readonly channel: Channel; readonly message: Message };

/** All messages of these channels with a key, as a reader sees them. */
export function keyed(channels: readonly Channel[]): readonly Keyed[] {
  const found: Keyed[] = [];
  for (const channel of channels) {
    for (const message of channel.messages) {
      const key = keyOf(message);
      if (key !== undefined) found.push({ key, channel, message });
    }
  }
  return found;
}

export const counted = (all: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};
