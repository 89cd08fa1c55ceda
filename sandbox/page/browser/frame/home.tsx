import { useEffect } from 'preact/hooks';
import type { HomeShown } from '../../parts.ts';
import { Blocks } from '../kit/blocks.tsx';
import { listOf, useWorkspace } from '../workspace.ts';

/** What the app published for this person; that it is looked at is told to the app every time. */
export function HomeTab({ home }: { readonly home: HomeShown | undefined }) {
  const { act, team, me } = useWorkspace();
  useEffect(() => void act({ do: 'home' }), [me.id]);
  return (
    <div class="home" role="tabpanel" aria-label={`Home of ${team.app.name}`} tabIndex={0}>
      {home === undefined ? (
        <div class="nothing">{team.app.name} has published nothing here yet.</div>
      ) : (
        <Blocks key={home.id} blocks={listOf(home.view['blocks'])} where="home" />
      )}
    </div>
  );
}
