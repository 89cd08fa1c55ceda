import { clockText } from '../../text/dates.ts';
import { Avatar, Presence } from '../avatar.tsx';
import { moodOf, standingOf } from '../card.tsx';
import { MenuButton, type MenuItem } from '../menu.tsx';
import { humans, useNow, useWorkspace } from '../workspace.ts';

/** As whom one acts, and how things stand with that person: each is a menu. */
export function Acting({ switchTo }: { readonly switchTo: (person: string) => void }) {
  const { me, people } = useWorkspace();
  const items = humans(people).map((person): MenuItem => ({
    key: person.id,
    chosen: person.id === me.id,
    words: (
      <span class="menu-person">
        <Avatar id={person.id} small />
        <bdi>{person.realName}</bdi>
        <span class="detail">{[person.title, standingOf(person)].filter(Boolean).join(' · ')}</span>
      </span>
    ),
    run: () => switchTo(person.id),
  }));
  return (
    <div class="acting">
      <MenuButton
        label={`You act as ${me.realName}`}
        class="acting-who"
        items={items}
        head={<div class="menu-head">Act as</div>}
      >
        <Avatar id={me.id} />
        <span class="acting-name">
          <span class="acting-label">You act as</span>
          <bdi title={me.title}>{me.realName}</bdi>
        </span>
        <svg class="chevron" viewBox="0 0 12 8" aria-hidden="true">
          <path d="M1.5 1.5L6 6l4.5-4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </MenuButton>
      <Mood />
    </div>
  );
}

const pauses = [
  { minutes: 30, words: '30 minutes' },
  { minutes: 60, words: '1 hour' },
  { minutes: 240, words: '4 hours' },
  { minutes: 1_440, words: '24 hours' },
];

/** Presence and do-not-disturb of the person one acts as. */
function Mood() {
  const { me, act } = useWorkspace();
  const nowMs = useNow();
  const presence: MenuItem = {
    key: 'presence',
    words: me.active ? 'Set yourself as away' : 'Set yourself as active',
    run: () => void act({ do: 'presence', active: !me.active }),
  };
  const resume: MenuItem = {
    key: 'resume',
    words: 'Resume notifications',
    run: () => void act({ do: 'snooze', minutes: 0 }),
    apart: true,
  };
  const pause = pauses.map(({ minutes, words }, index): MenuItem => ({
    key: String(minutes),
    words: `Pause notifications for ${words}`,
    run: () => void act({ do: 'snooze', minutes }),
    apart: index === 0,
  }));
  return (
    <MenuButton
      label={`${moodOf(me)}: change`}
      class="mood"
      items={[presence, ...(me.quiet ? [resume] : pause)]}
      head={
        <div class="menu-head">
          It is {clockText(nowMs, me.zone)} in {me.zone.replaceAll('_', ' ')}
        </div>
      }
    >
      <Presence id={me.id} />
      <span>{moodOf(me)}</span>
    </MenuButton>
  );
}
