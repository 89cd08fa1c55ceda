import { plusSec } from '../../../core/calendar/index.ts';
import {
  drawMap,
  drawMinutes,
  pictureSize,
  tracesFinding,
  type MinuteMark,
  type ServiceGraphNode,
  type TraceLook,
} from '../../../core/evidence/index.ts';
import type { Incident, PictureMention, TracesFinding, Window } from '../../../core/incident/index.ts';
import {
  PictureError,
  type ArtefactStore,
  type Pictures,
  type Place,
  type Settings,
  type Traces,
} from '../../ports/index.ts';
import type { ChangesAround } from './marks.ts';
import type { Found } from './outcome.ts';
import { faultsOf, requestsOf, type TraceGraphs } from './trace-windows.ts';

export type TraceDrawing = {
  readonly traces: Traces;
  readonly artefacts: ArtefactStore;
  readonly pictures: Pictures;
  readonly changesAround: ChangesAround;
};

/** The item of evidence: what was found, the graphs as they were, the map and the minutes as pictures. */
export async function tracesEvidence(
  ports: TraceDrawing,
  settings: Settings,
  seen: {
    readonly incident: Incident;
    readonly place: Place;
    readonly window: Window;
    readonly asked: string;
    readonly node: ServiceGraphNode;
    readonly graphs: TraceGraphs;
    readonly look: Omit<TraceLook, 'requests' | 'faults'>;
  },
): Promise<Found> {
  const { traces, artefacts, pictures } = ports;
  const { incident, place, window, node, graphs, look } = seen;
  const { locale } = settings;
  const finding = tracesFinding(
    { ...look, requests: requestsOf(node), faults: faultsOf(node) },
    (id) => traces.link(place, id),
    settings.redaction,
  );
  const map = drawMap(look.suspects, locale);
  const minutes = drawMinutes(finding, await marksOf(ports, incident, place, finding), locale);
  const [kept, picture, further] = await Promise.all([
    artefacts.put(JSON.stringify({ alarmed: node.Name, ...graphs }), 'application/json'),
    map === null
      ? undefined
      : pictured(artefacts, { name: 'service-map.png', alt: map.alt }, () => pictures.graph(map.dot)),
    minutes === null
      ? undefined
      : pictured(artefacts, { name: 'by-the-minute.png', alt: minutes.alt }, () =>
          pictures.svg(minutes.svg, pictureSize.width * 2),
        ),
  ]);
  const [first] = finding.examples;
  return {
    finding,
    window,
    asked: seen.asked,
    ...(first === undefined || first.link === '' ? {} : { link: first.link }),
    artefact: kept.id,
    ...(picture === undefined ? {} : { picture }),
    ...(further === undefined ? {} : { furtherPictures: [further] }),
  };
}

/** The first alarm, and what was changed of the services of the lines, of what they stand on and around them. */
async function marksOf(
  { changesAround }: TraceDrawing,
  incident: Incident,
  place: Place,
  { minutes = [], suspects }: TracesFinding,
): Promise<readonly MinuteMark[]> {
  const [line] = minutes;
  if (line === undefined) return [];
  const window = { from: line.from, to: plusSec(line.from, line.values.length * 60 + afterSec) };
  const services = suspects.slice(0, 3).map(({ service }) => service);
  const changed = await changesAround(incident, place, window, services);
  const [alarm] = incident.alarms;
  return [
    ...(alarm === undefined ? [] : [{ at: alarm.firstAt, text: alarm.name, what: 'alarm' as const }]),
    ...changed.map(({ at, label }) => ({ at, text: label, what: 'change' as const })),
  ];
}

/** The picture may go on for so long after the last minute, up to the alarm. */
const afterSec = 5 * 60;

/** Characters; Slack takes 1,000. */
const longestAlt = 900;

/** What cannot be drawn is left out: the words say the same. */
async function pictured(
  artefacts: ArtefactStore,
  { name, alt }: { readonly name: string; readonly alt: string },
  draw: () => Promise<Uint8Array>,
): Promise<PictureMention | undefined> {
  try {
    const { id } = await artefacts.put(await draw(), 'image/png');
    return { artefact: id, name, alt: alt.slice(0, longestAlt) };
  } catch (error) {
    if (error instanceof PictureError) return undefined;
    throw error;
  }
}
