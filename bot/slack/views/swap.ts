import type { Span } from '../../core/calendar/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import type { SwapLine, SwapNotice, SwapSaid } from '../../app/ports/index.ts';
import { actions, button, context, rendered, section } from './blocks.ts';
import { cut, inBold, mrkdwn, typedLine } from './escape.ts';
import type { Rendered } from './rendered.ts';
import { day, mention, type Voice } from './voice.ts';

const name = (schedule: string): Ready => ready(inBold(mrkdwn(schedule, 70)));

const spanText = ({ start, end }: Span, { texts }: Voice): Ready =>
  ready(texts.handoff.span({ start: day(start), end: day(end) }));

/** To the one who is asked; the same message says later how it was answered. */
export function swapView(swap: SwapLine, voice: Voice): Rendered {
  const { handoff: t } = voice.texts;
  const { label, status, note, mine, theirs } = swap;
  const who = mention(swap.person, voice);
  const other = mention(swap.other, voice);
  const said = t.swap({
    who,
    schedule: name(swap.schedule),
    gives: spanText(mine, voice),
    gets: spanText(theirs, voice),
  });
  const standing = {
    open: () => t.swapOpen({ until: day(swap.until) }),
    accepted: () => t.swapAccepted({ who, other }),
    refused: () => t.swapRefused({ other }),
    withdrawn: () => t.swapWithdrawn({ who }),
    expired: () => t.swapExpired(),
  }[status]();
  return rendered(`swap.${status}`, [
    section([said, ...(note === undefined ? [] : [typedLine(note, 300)]), standing].join('\n')),
    ...(status === 'open'
      ? actions(
          button('swap.accept', voice.plain.handoff.swapAccept(), cut(label, 40), 'primary'),
          button('swap.refuse', voice.plain.handoff.swapRefuse(), cut(label, 40)),
        )
      : []),
    context(label),
  ]);
}

export function swapNoticeText({ what, swap }: SwapNotice, voice: Voice): string {
  const { handoff: t } = voice.texts;
  const said = { label: swap.label, schedule: name(swap.schedule), who: mention(swap.other, voice) };
  switch (what) {
    case 'swap-accepted':
      return t.toldSwapAccepted({
        ...said,
        gives: spanText(swap.mine, voice),
        gets: spanText(swap.theirs, voice),
      });
    case 'swap-refused':
      return t.toldSwapRefused(said);
    case 'swap-expired':
      return t.toldSwapExpired(said);
  }
}

export function swapAnswer(said: SwapSaid, voice: Voice): string {
  const { handoff: t } = voice.texts;
  switch (said.what) {
    case 'offered': {
      const { label, other, until, mine, theirs } = said.swap;
      const offered = t.swapOffered({
        label,
        other: mention(other, voice),
        until: day(until),
        example: ready(`/oncall swap end ${label}`),
      });
      return `${offered} ${t.swapGives({ gives: spanText(mine, voice), gets: spanText(theirs, voice) })}`;
    }
    case 'accepted': {
      const { label, person, mine, theirs } = said.swap;
      return t.youSwapped({
        label,
        who: mention(person, voice),
        gives: spanText(theirs, voice),
        gets: spanText(mine, voice),
      });
    }
    case 'refused':
      return t.youRefusedSwap({ label: said.swap.label, who: mention(said.swap.person, voice) });
    case 'withdrawn':
      return t.swapTaken({ label: said.label });
    case 'over':
      return t.swapOver({ label: said.label });
    case 'not-yours':
      return t.swapNotYours({ label: said.label });
    case 'no-such':
      return t.noSuchSwap({ label: said.label });
    case 'with-yourself':
      return t.swapWithYourself();
    case 'no-shift': {
      const who = mention(said.person, voice);
      const schedule = ready(mrkdwn(said.schedule, 70));
      return said.span === undefined
        ? t.noNextShiftOf({ who, schedule })
        : t.noShiftOf({ who, schedule, start: day(said.span.start), end: day(said.span.end) });
    }
  }
}
