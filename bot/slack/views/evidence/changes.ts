import type { DriftedResource, RankedChange } from '../../../core/incident/index.ts';
import { ready } from '../../../core/texts/index.ts';
import { section } from '../blocks.ts';
import { inBold, linkable, mrkdwn } from '../escape.ts';
import { fitted } from '../fitted.ts';
import { clock, type Voice } from '../voice.ts';
import type { EvidenceView } from './view.ts';

export const changesView: EvidenceView<'changes'> = {
  heading: ({ id }, { total }, { texts: { past: t } }) => t.changes({ id, n: total }),
  body({ window }, { changes, total, drift }, voice) {
    const { past: t } = voice.texts;
    const lines = fitted(
      changes.map((change) => changeLine(change, window.to, voice)),
      { most: 2600, count: 8, more: (n) => t.moreChanges({ n: n + total - changes.length }) },
    );
    const hidden = total - changes.length;
    const more =
      hidden > 0 && !lines.includes(t.moreChanges({ n: hidden })) ? `\n${t.moreChanges({ n: hidden })}` : '';
    const drifted = fitted(
      drift.map((each) => driftLine(each, voice)),
      { most: 1200, count: 5, more: (n) => voice.texts.slack.andMore({ n }) },
    );
    return [
      ...(lines === '' ? [] : [section(`${lines}${more}`)]),
      ...(drifted === '' ? [] : [section(drifted)]),
    ];
  },
  notes(_item, { changes, trailUntil, trailMissed }, { texts: { past: t } }) {
    return [
      ...(changes.length > 1 ? [t.ranked()] : []),
      ...(trailUntil !== undefined
        ? [t.trailUntil({ time: clock(trailUntil) })]
        : trailMissed === true
          ? []
          : [t.trailPending()]),
    ];
  },
  link: ({ past: t }) => t.openChanges(),
};

/** When, what, by whom, and why it stands where it stands. */
export function changeLine(change: RankedChange, beside: string, voice: Voice): string {
  const { past: t } = voice.texts;
  const { at, subject, relation, relatedTo = '', radius, version, actor, byHand, link } = change;
  const name = inBold(mrkdwn(subject, 100));
  const address = linkable(link)?.replaceAll('&', '&amp;');
  const shown = address === undefined || address.length > 400 ? name : `<${address}|${name}>`;
  return [
    t.change({ time: clock(at, beside), subject: ready(shown), what: ready(whatOf(change)) }),
    ...(version === undefined ? [] : [t.version({ version: ready(mrkdwn(version, 40)) })]),
    ...(byHand === undefined ? [] : [t.byHand({ how: byHand })]),
    ...(actor === undefined ? [] : [t.by({ actor: ready(mrkdwn(shortActor(actor), 80)) })]),
    whenOf(change, voice),
    t.relation({ relation, name: ready(mrkdwn(relatedTo, 80)) }),
    ...(radius === 'wide' ? [t.wide()] : radius === 'narrow' ? [t.narrow()] : []),
  ].join(' · ');
}

/** `codedeploy SUCCEEDED group blue`: the words of the source. */
const whatOf = ({ source, what, status, part, id }: RankedChange): string =>
  [
    mrkdwn(/^[A-Z]\w+$/.test(what) ? `${source} ${what}` : source, 100),
    ...(status === undefined ? [] : [mrkdwn(status, 40)]),
    ...(part === undefined ? [] : [mrkdwn(part, 60)]),
    ...(id === undefined || id.length > 30 ? [] : [mrkdwn(id, 40)]),
  ].join(' ');

/** Of an ARN the last part says who: `assumed-role/OpsAdmin/an` reads as the role. */
const shortActor = (actor: string): string =>
  /:assumed-role\/([^/]+)\//.exec(actor)?.[1] ?? actor.split(/[:/]/).at(-1) ?? actor;

export function whenOf({ minBefore: min }: RankedChange, { texts: { past: t } }: Voice): string {
  if (min === 0) return t.atOnce();
  return min > 0 ? t.before({ min }) : t.after({ min: -min });
}

function driftLine({ resource, stack, type, status, at, properties }: DriftedResource, voice: Voice): string {
  const { past: t } = voice.texts;
  const said = {
    resource: ready(inBold(mrkdwn(`${resource} (${type})`, 160))),
    stack: ready(mrkdwn(stack, 100)),
    time: clock(at),
  };
  const line = status === 'DELETED' ? t.driftDeleted(said) : t.drift(said);
  const named = properties.map((path) => ready(mrkdwn(path, 80)));
  return named.length === 0 ? line : `${line} ${t.driftIn({ properties: named })}`;
}
