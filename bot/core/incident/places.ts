import type { Texts } from '../texts/index.ts';

/** Where a published document stands, beside the artefact store. */
export type DocumentPlace = GitPlaced | CanvasPlaced;

/** `to`: name of the target in tocsin.yaml. */
type GitPlaced = {
  readonly kind: 'git';
  readonly to: string;
  readonly branch: string;
  readonly path: string;
  readonly commit: string;
  /** People had changed the file at `path`: it is as they left it, and the published document is this one. */
  readonly beside?: string;
};

/** The canvas of the incident's channel. `left`: people had written in it, and it is as they left it. */
type CanvasPlaced = { readonly kind: 'canvas'; readonly canvas: string; readonly left?: true };

export type DocumentPlaces = Readonly<Record<string, DocumentPlace>>;

/** No name of a target has a bracket. */
const canvasKey = '(canvas)';

export const keyOfPlace = (place: DocumentPlace): string => (place.kind === 'canvas' ? canvasKey : place.to);

export function canvasOf(places: DocumentPlaces | undefined): string | undefined {
  const known = places?.[canvasKey];
  return known?.kind === 'canvas' ? known.canvas : undefined;
}

/** The same place told twice is no news. @param how.anyCommit others may have gone on from there */
export function isKnownPlace(
  places: DocumentPlaces | undefined,
  place: DocumentPlace,
  how: { readonly anyCommit?: true } = {},
): boolean {
  const key = keyOfPlace(place);
  const known = places !== undefined && Object.hasOwn(places, key) ? places[key] : undefined;
  if (place.kind === 'canvas')
    return known?.kind === 'canvas' && known.canvas === place.canvas && known.left === place.left;
  if (known?.kind !== 'git') return false;
  const isSameFile =
    known.branch === place.branch && known.path === place.path && known.beside === place.beside;
  return isSameFile && (how.anyCommit === true || known.commit === place.commit);
}

export function placeText(place: DocumentPlace, { publishing: t }: Texts): string {
  if (place.kind === 'canvas') return place.left === true ? t.canvasLeft() : t.inCanvas();
  const { to, branch, path, beside } = place;
  return beside === undefined ? t.inGit({ to, branch, path }) : t.besideInGit({ to, branch, path, beside });
}
