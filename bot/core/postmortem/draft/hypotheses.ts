import { msBetween, type Instant } from '../../calendar/index.ts';
import type { Envelope, Hypothesis } from '../../incident/index.ts';
import { durationText, ready } from '../../texts/index.ts';
import { withoutMentions } from './escape.ts';
import type { Material } from './model.ts';

export type HypothesisRow = {
  readonly id: string;
  readonly text: string;
  readonly status: Hypothesis['status'];
  /** The status in words. */
  readonly stood: string;
  /** What happened to it, with times and sources. */
  readonly course: readonly string[];
};

const types: ReadonlySet<string> = new Set([
  'HypothesisAdded',
  'HypothesisSupported',
  'HypothesisRefuted',
  'HypothesisWithdrawn',
]);

/** Events that are about this hypothesis, in order. */
const eventsOf = ({ events }: Material, id: string): readonly Envelope[] =>
  events.filter(
    ({ type, data }) => types.has(type) && (data as { readonly hypothesis?: string }).hypothesis === id,
  );

/** Every hypothesis with its times: what was held, and what settled it. */
export function hypothesisRows(material: Material, someone: string): readonly HypothesisRow[] {
  const { incident, texts, escape } = material;
  const { hypotheses: t } = texts;
  return incident.hypotheses.map((each) => ({
    id: each.id,
    text: escape.text(withoutMentions(each.text, someone)),
    status: each.status,
    stood: t.stood({ status: each.status }),
    course: eventsOf(material, each.id).map(({ type, occurredAt, version, data }) => {
      const { evidence = [] } = data as { readonly evidence?: readonly string[] };
      const source = ready([`#${version}`, ...evidence].join(', '));
      const time = clock(incident.startedAt, occurredAt);
      const ground = each.grounds.find(({ at }) => at === occurredAt);
      const reason = ground?.reason === undefined ? '' : withoutMentions(ground.reason, someone);
      return t.course({ type, time, reason, source });
    }),
  }));
}

const clock = (first: Instant, at: Instant): string =>
  first.slice(0, 10) === at.slice(0, 10) ? at.slice(11, 16) : `${at.slice(0, 10)} ${at.slice(11, 16)}`;

/** A hypothesis that held people up for less is not worth a word. */
const heldSec = 300;

/** How long was spent on what turned out not to be it. */
export function detours(material: Material, someone: string): readonly string[] {
  const { incident, texts } = material;
  return incident.hypotheses.flatMap(({ id, text, status, at }) => {
    const [added, ...later] = eventsOf(material, id);
    const refuted = later.findLast(({ type }) => type === 'HypothesisRefuted');
    if (status !== 'refuted' || added === undefined || refuted === undefined) return [];
    const sec = Math.round(msBetween(at, refuted.occurredAt) / 1000);
    if (sec < heldSec) return [];
    const source = ready(`#${added.version} -> #${refuted.version}`);
    const duration = durationText(sec, texts);
    return [texts.hypotheses.detour({ text: withoutMentions(text, someone), duration, source })];
  });
}
