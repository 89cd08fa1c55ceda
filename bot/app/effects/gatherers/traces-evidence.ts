import {
  drawMap,
  tracesFinding,
  type ServiceGraphNode,
  type TraceLook,
} from '../../../core/evidence/index.ts';
import type { PictureMention, Window } from '../../../core/incident/index.ts';
import type { Locale } from '../../../core/texts/index.ts';
import {
  PictureError,
  type ArtefactStore,
  type Pictures,
  type Place,
  type Settings,
  type Traces,
} from '../../ports/index.ts';
import type { Found } from './outcome.ts';
import { faultsOf, requestsOf, type TraceGraphs } from './trace-windows.ts';

/** The item of evidence: what was found, the graphs as they were, and the map as a picture. */
export async function tracesEvidence(
  ports: { readonly traces: Traces; readonly artefacts: ArtefactStore; readonly pictures: Pictures },
  settings: Settings,
  seen: {
    readonly place: Place;
    readonly window: Window;
    readonly asked: string;
    readonly node: ServiceGraphNode;
    readonly graphs: TraceGraphs;
    readonly look: Omit<TraceLook, 'requests' | 'faults'>;
  },
): Promise<Found> {
  const { traces, artefacts, pictures } = ports;
  const { place, window, node, graphs, look } = seen;
  const finding = tracesFinding(
    { ...look, requests: requestsOf(node), faults: faultsOf(node) },
    (id) => traces.link(place, id),
    settings.redaction,
  );
  const kept = await artefacts.put(JSON.stringify({ alarmed: node.Name, ...graphs }), 'application/json');
  const picture = await pictureOf(look.suspects, settings.locale, { artefacts, pictures });
  const [first] = finding.examples;
  return {
    finding,
    window,
    asked: seen.asked,
    ...(first === undefined || first.link === '' ? {} : { link: first.link }),
    artefact: kept.id,
    ...(picture === undefined ? {} : { picture }),
  };
}

/** What cannot be drawn is left out: the words say the same. */
async function pictureOf(
  suspects: TraceLook['suspects'],
  locale: Locale,
  { artefacts, pictures }: { readonly artefacts: ArtefactStore; readonly pictures: Pictures },
): Promise<PictureMention | undefined> {
  const drawn = drawMap(suspects, locale);
  if (drawn === null) return undefined;
  try {
    const { id } = await artefacts.put(await pictures.graph(drawn.dot), 'image/png');
    return { artefact: id, name: 'service-map.png', alt: drawn.alt };
  } catch (error) {
    if (error instanceof PictureError) return undefined;
    throw error;
  }
}
