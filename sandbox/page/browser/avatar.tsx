import { useWorkspace } from './workspace.ts';

export function Avatar(props: { readonly id: string; readonly small?: boolean; readonly large?: boolean }) {
  const { id, small, large } = props;
  const { people, team } = useWorkspace();
  const name = people.get(id)?.realName ?? id;
  const hue = Array.from(id).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 997, 7) % 6;
  const letters = name
    .replaceAll(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join('');
  const app = id === team.app.user;
  const size = small === true ? 'small' : large === true ? 'large' : '';
  return (
    <span class={`avatar ${app ? 'app' : `hue-${hue}`} ${size}`} aria-hidden="true">
      {letters}
    </span>
  );
}

/** A green dot when somebody is there, a ring when not; a z while notifications are held back. */
export function Presence({ id }: { readonly id: string }) {
  const { people } = useWorkspace();
  const person = people.get(id);
  const words = `${person?.active === true ? 'active' : 'away'}${person?.quiet === true ? ', notifications paused' : ''}`;
  return (
    <span
      class={`dot ${person?.active === true ? 'on' : ''} ${person?.quiet === true ? 'quiet' : ''}`}
      role="img"
      aria-label={words}
      title={words}
    >
      {person?.quiet === true ? <span class="z">z</span> : null}
    </span>
  );
}
