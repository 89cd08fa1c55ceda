import type { Problem } from '../core/calendar/index.ts';
import type { Settings } from '../app/ports/index.ts';

type Targets = NonNullable<Settings['publishTo']>;
type InGit = Extract<Targets[number], { readonly repository: string }>;

const pathOf = (name: string): readonly string[] => ['postmortem', 'publishTo', name, 'repository'];

const inGit = ({ publishTo = [] }: Settings): readonly InGit[] =>
  publishTo.filter((target): target is InGit => 'repository' in target);

/** Two targets that write the same file would each take the other's document for one that people changed. */
export function repositoryWarnings(settings: Settings): readonly Problem[] {
  const first = new Map<string, string>();
  return inGit(settings).flatMap(({ name, repository, branch, folder }) => {
    const place = JSON.stringify([repository.replace(/(\.git)?\/?$/, ''), branch, folder]);
    const other = first.get(place);
    if (other === undefined) first.set(place, name);
    return other === undefined
      ? []
      : [
          {
            path: pathOf(name),
            problem: `is written by ${other}, too, on the same branch and in the same folder`,
          },
        ];
  });
}

/** What functions cannot do, because they have neither git nor the credentials of a machine. */
export const processOnly = (settings: Settings): readonly Problem[] =>
  inGit(settings).map(({ name }) => ({
    path: pathOf(name),
    problem:
      'a repository is written by one process only (tocsin start), not by functions: send it to a webhook instead',
  }));
