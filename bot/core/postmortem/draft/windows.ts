import type { Instant } from '../../calendar/index.ts';
import type { Duration, DurationName, Envelope } from '../../incident/index.ts';
import { durationText, ready } from '../../texts/index.ts';
import { corrected, correctionsIn, eventId, hurtOf, impactOf, isMitigation } from '../../timeline/index.ts';
import { sourceOf } from './cite.ts';
import { minuteOn, stretch } from './clock.ts';
import type { Material, PostmortemModel } from './model.ts';

/**
 * From the beginning of the impact to its end, as error budgets count it: as people dated them, else as the metric shows
 * them, else from the first alarm to the mitigation.
 */
export function spanOf({ incident, events, texts }: Material): Pick<PostmortemModel, 'span'> {
  const corrections = correctionsIn(events);
  const impact = impactOf(events);
  const happened = corrected(events, corrections);
  const to = hurtOf(happened, impact, incident.openedAt)?.to;
  const { typed = {}, metric } = impact ?? {};
  const from = typed.from ?? metric?.from ?? incident.startedAt;
  if (to === undefined || to < from) return {};
  const opened = events.find(({ type }) => type === 'IncidentOpened');
  const ended = happened.findLast((event) => isMitigation(event) && event.occurredAt === to);
  const began = typed.from === undefined ? metric?.fromEvent : corrections.get('impact/start')?.event;
  const over =
    typed.to === undefined
      ? metric?.to === to
        ? metric.toEvent
        : undefined
      : corrections.get('impact/end')?.event;
  const source = [began ?? idOf(opened), over ?? idOf(ended)]
    .map((id) => `#${id.split(':')[1] ?? ''}`)
    .join(' -> ');
  return { span: { ...stretch(incident.openedAt, from, to, texts, { coarse: true }), source } };
}

/** From when to when it hurt: what people dated, and beside it what the metric shows. */
export function windowsOf({ incident, events, texts }: Material): PostmortemModel['impact'] {
  const t = texts.postmortem;
  const { typed, metric } = impactOf(events) ?? {};
  const clock = (instant: Instant): string => minuteOn(incident.openedAt, instant);
  const value = (from: Instant | undefined, to: Instant | undefined): string => {
    if (from === undefined) return t.impactUntil({ to: clock(to ?? incident.openedAt) });
    if (to === undefined || to < from) return t.impactSince({ from: clock(from) });
    return t.impactSpan(stretch(incident.openedAt, from, to, texts));
  };
  const corrections = correctionsIn(events);
  const dated = (['impact/start', 'impact/end'] as const).flatMap((which) => {
    const event = corrections.get(which)?.event;
    return event === undefined ? [] : [`#${event.split(':')[1] ?? ''}`];
  });
  return [
    ...(typed === undefined
      ? []
      : [{ what: t.impactDated(), value: value(typed.from, typed.to), source: dated.join(' -> ') }]),
    ...(metric === undefined
      ? []
      : [
          {
            what: t.impactMetric({ alarm: metric.alarm }),
            value: value(metric.from, metric.to),
            source: metric.evidence,
          },
        ]),
  ];
}

export function figuresOf({ durations: found, events, texts }: Material): readonly string[] {
  return found.map((each) =>
    texts.postmortem[sentenceOf(each, events)]({
      duration: durationText(each.sec, texts),
      source: ready(sourceOf(each)),
    }),
  );
}

/** A stand-in says what it stands in for: the reader would take it for what people saw. */
function sentenceOf(
  { name, from, to, proxy }: Duration,
  events: readonly Envelope[],
): DurationName | 'mttdDated' | 'mttdMetric' | 'mttmMetric' | 'mttmResolved' {
  if (name === 'mttd') return proxy ? (from === 'alarm' ? 'mttd' : 'mttdMetric') : 'mttdDated';
  if (name !== 'mttm' || !proxy) return name;
  const last = events.find((event) => eventId(event) === to);
  return last?.type === 'IncidentResolved' ? 'mttmResolved' : 'mttmMetric';
}

const idOf = (event: Envelope | undefined): string => (event === undefined ? '' : eventId(event));
