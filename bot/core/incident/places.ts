import type { Texts } from '../texts/index.ts';

/** Where a published document stands, beside the artefact store. `to`: name of the target in tocsin.yaml. */
export type DocumentPlace = {
  readonly kind: 'git';
  readonly to: string;
  readonly branch: string;
  readonly path: string;
  readonly commit: string;
  /** People had changed the file at `path`: it is as they left it, and the published document is this one. */
  readonly beside?: string;
};

export type DocumentPlaces = Readonly<Record<string, DocumentPlace>>;

/** The same place told twice is no news. @param how.anyCommit others may have gone on from there */
export function isKnownPlace(
  places: DocumentPlaces | undefined,
  place: DocumentPlace,
  how: { readonly anyCommit?: true } = {},
): boolean {
  const known = places !== undefined && Object.hasOwn(places, place.to) ? places[place.to] : undefined;
  if (known === undefined) return false;
  const isSameFile =
    known.branch === place.branch && known.path === place.path && known.beside === place.beside;
  return isSameFile && (how.anyCommit === true || known.commit === place.commit);
}

export function placeText({ to, branch, path, beside }: DocumentPlace, { publishing: t }: Texts): string {
  return beside === undefined ? t.inGit({ to, branch, path }) : t.besideInGit({ to, branch, path, beside });
}
