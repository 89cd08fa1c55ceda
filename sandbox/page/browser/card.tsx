import { useEffect, useRef } from 'preact/hooks';
import type { Group, Person } from '../parts.ts';
import { clockText } from '../text/dates.ts';
import { Avatar, Presence } from './avatar.tsx';
import { Floating } from './floating.tsx';
import { useNow, useWorkspace, type CardOf } from './workspace.ts';

/** Who somebody is, or who is in a user group; beside the mention that was clicked. */
export function Card({ card, close }: { readonly card: CardOf; readonly close: () => void }) {
  const { people, groups } = useWorkspace();
  const box = useRef<HTMLDivElement>(null);
  const person = card.kind === 'person' ? people.get(card.id) : undefined;
  const group = card.kind === 'group' ? groups.find(({ id }) => id === card.id) : undefined;
  useEffect(() => box.current?.focus(), [card]);
  const leave = (): void => {
    close();
    card.anchor.focus();
  };
  return (
    <Floating anchor={card.anchor} class="card" close={close}>
      <div
        ref={box}
        role="dialog"
        tabIndex={-1}
        aria-label={person?.realName ?? group?.name ?? 'Unknown'}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          leave();
        }}
      >
        {person === undefined ? null : <PersonCard person={person} close={close} />}
        {group === undefined ? null : <GroupCard group={group} close={close} />}
      </div>
    </Floating>
  );
}

/** How things stand with somebody, in words. */
export const moodOf = ({ active, quiet, bot }: Person): string =>
  bot ? 'App' : `${active ? 'Active' : 'Away'}${quiet ? ', notifications paused' : ''}`;

/** What somebody may do here, in words. */
export const standingOf = ({ guest, admin }: Person): string => (guest ? 'Guest' : admin ? 'Admin' : '');

function PersonCard({ person, close }: { readonly person: Person; readonly close: () => void }) {
  const { me, openDirect } = useWorkspace();
  const nowMs = useNow();
  const standing = standingOf(person);
  return (
    <>
      <div class="card-head">
        <Avatar id={person.id} large />
        <div>
          <div class="card-name">
            <bdi>{person.realName}</bdi> <Presence id={person.id} />
          </div>
          <div class="detail">{person.title === '' ? `@${person.name}` : person.title}</div>
        </div>
      </div>
      <dl>
        <dt>Status</dt>
        <dd>{moodOf(person)}</dd>
        {standing === '' ? null : (
          <>
            <dt>Account</dt>
            <dd>{standing}</dd>
          </>
        )}
        {person.bot ? null : (
          <>
            <dt>Local time</dt>
            <dd>
              {clockText(nowMs, person.zone)} <span class="detail">{person.zone.replaceAll('_', ' ')}</span>
            </dd>
          </>
        )}
      </dl>
      {person.id === me.id ? null : (
        <button
          type="button"
          class="kit-button"
          onClick={() => {
            close();
            openDirect(person.id);
          }}
        >
          Message
        </button>
      )}
    </>
  );
}

function GroupCard({ group, close }: { readonly group: Group; readonly close: () => void }) {
  const { people, openDirect, me } = useWorkspace();
  return (
    <>
      <div class="card-name">
        <bdi>{group.name}</bdi>
      </div>
      <div class="detail">
        @{group.handle} · {group.users.length} {group.users.length === 1 ? 'member' : 'members'}
      </div>
      <ul class="card-people">
        {group.users.map((id) => (
          <li key={id}>
            <button
              type="button"
              disabled={id === me.id}
              onClick={() => {
                close();
                openDirect(id);
              }}
            >
              <Avatar id={id} small />
              <bdi>{people.get(id)?.realName ?? id}</bdi>
              <Presence id={id} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
