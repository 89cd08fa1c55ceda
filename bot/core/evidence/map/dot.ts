import { textsFor, type Locale, type Texts } from '../../texts/index.ts';
import type { Suspects } from '../ledger/suspects.ts';
import { mapOf, type MapGroup, type MapNode, type ServiceMap } from './chosen.ts';

/** A picture in words and in Graphviz's language. */
export type DrawnMap = { readonly dot: string; readonly alt: string };

/** Colours that people with any kind of colour blindness tell apart (Okabe and Ito, 2008); words say the same. */
const colours = {
  suspect: '#D55E00',
  suspectFill: '#FBE3D4',
  alarm: '#0072B2',
  alarmFill: '#DCEBF5',
  line: '#666666',
  faint: '#8A8A8A',
  text: '#1A1A1A',
} as const;

const NAME_LENGTH = 30;
/** Calls that the description names. */
const NAMED_CALLS = 5;

/** The services around the alarm: suspects and worse calls marked, with a legend; null where nothing is connected. */
export function drawMap(suspects: Suspects, locale: Locale): DrawnMap | null {
  const map = mapOf(suspects);
  if (map.nodes.length < 2) return null;
  const texts = textsFor(locale, markup);
  const faults = suspects.unit === 'faults';
  const lines = [
    'digraph services {',
    `  graph [rankdir=LR, fontname="DejaVu Sans", fontsize=11, fontcolor="${colours.text}", nodesep=0.25, ranksep=0.7,`,
    `    pad=0.2, labelloc=b, labeljust=l, label=<${legend(map, suspects, texts)}>];`,
    `  node [shape=box, style="rounded,filled", fillcolor=white, color="${colours.line}", fontname="DejaVu Sans",`,
    `    fontsize=11, fontcolor="${colours.text}", margin="0.12,0.06"];`,
    `  edge [color="${colours.line}", fontname="DejaVu Sans", fontsize=10, fontcolor="${colours.text}", arrowsize=0.7];`,
    ...map.nodes.map((node) => nodeLine(node, texts)),
    ...map.calls.map(({ from, to, excess, worse, waited }) => {
      if (worse) {
        const extra = texts.map.extra({ amount: excess, faults });
        return `  n${from} -> n${to} [color="${colours.suspect}", penwidth=4, label=<<B>${extra}</B>>];`;
      }
      return `  n${from} -> n${to}${waited ? '' : ' [style=dashed]'};`;
    }),
    ...map.groups.flatMap((group, index) => groupLines(group, index, texts)),
    '}',
  ];
  return { dot: lines.join('\n'), alt: altOf(map, suspects, locale) };
}

function nodeLine({ place, service, alarmed, suspicion }: MapNode, { map: t }: Texts): string {
  const rows = [
    `<B>${markup(shortened(service.name))}</B>`,
    `<FONT POINT-SIZE="9">${markup(kindOf(service.type))}${t.requests({ n: service.requests })}</FONT>`,
  ].map((row) => `<TR><TD>${row}</TD></TR>`);
  const tag = (text: string, colour: string): string =>
    `<TR><TD BGCOLOR="${colour}"><FONT COLOR="white" POINT-SIZE="9"><B>${text}</B></FONT></TD></TR>`;
  const percent = Math.round(service.share * 100);
  const tags = [
    ...(alarmed ? [tag(t.alarm(), colours.alarm)] : []),
    ...(suspicion === null ? [] : [tag(t.suspect({ rank: suspicion, percent }), colours.suspect)]),
    ...(service.newcomer ? [tag(t.newcomer(), colours.faint)] : []),
  ];
  const look =
    suspicion !== null
      ? `, color="${colours.suspect}", fillcolor="${colours.suspectFill}", penwidth=${suspicion === 1 ? 4 : 2}`
      : alarmed
        ? `, color="${colours.alarm}", fillcolor="${colours.alarmFill}", penwidth=2`
        : '';
  const table = `<TABLE BORDER="0" CELLSPACING="1" CELLPADDING="1">${[...rows, ...tags].join('')}</TABLE>`;
  return `  n${place} [label=<${table}>${look}];`;
}

function groupLines(
  { at, services, called, healthy }: MapGroup,
  index: number,
  texts: Texts,
): readonly string[] {
  const label = texts.map.folded({ n: services, healthy });
  const arrow = called ? `n${at} -> g${index}` : `g${index} -> n${at}`;
  return [
    `  g${index} [label=<${label}>, shape=box, style="rounded,dashed", color="${colours.faint}", fontsize=10];`,
    `  ${arrow} [color="${colours.faint}", style=dotted];`,
  ];
}

/** What the marks mean, as rows under the picture; only of those that are in it. */
function legend(map: ServiceMap, suspects: Suspects, { map: t }: Texts): string {
  const faults = suspects.unit === 'faults';
  const alarmed = map.nodes.find((node) => node.alarmed)?.service;
  const row = (mark: string, text: string): string =>
    `<TR><TD ALIGN="LEFT">${mark}</TD><TD ALIGN="LEFT">${text}</TD></TR>`;
  const line = (text: string, colour: string): string => `<FONT COLOR="${colour}">${text}</FONT>`;
  const rows = [
    ...(alarmed
      ? [
          `<TR><TD COLSPAN="2" ALIGN="LEFT"><B>${t.title({ alarmed: shortened(alarmed.name), requests: suspects.sampling.requests })}</B></TD></TR>`,
        ]
      : []),
    ...(map.calls.some(({ worse }) => worse)
      ? [row(line('<B>━━▶</B>', colours.suspect), t.legendWorse({ faults }))]
      : []),
    ...(map.calls.some(({ worse, waited }) => !worse && waited)
      ? [row(line('──▷', colours.line), t.legendCall())]
      : []),
    ...(map.calls.some(({ waited }) => !waited) ? [row(line('╌╌▷', colours.line), t.legendAsync())] : []),
    ...(map.groups.some(({ healthy }) => healthy) ? [row(line('+n', colours.faint), t.legendFolded())] : []),
    ...(map.apart === 0 ? [] : [`<TR><TD COLSPAN="2" ALIGN="LEFT">${t.apart({ n: map.apart })}</TD></TR>`]),
  ];
  return `<TABLE BORDER="0" CELLSPACING="2" CELLPADDING="1">${rows.join('')}</TABLE>`;
}

/** The picture in words, for who cannot see it. Plain text. */
function altOf(map: ServiceMap, { unit, ranked }: Suspects, locale: Locale): string {
  const nameAt = (place: number): string => shortened(ranked[place]?.name ?? '');
  const { map: t } = textsFor(locale, (text) => text);
  const folded = map.groups.reduce((sum, { services }) => sum + services, 0);
  return t.alt({
    services: map.services,
    alarmed: shortened(map.nodes.find((node) => node.alarmed)?.service.name ?? ''),
    suspects: map.nodes
      .filter(({ suspicion }) => suspicion !== null)
      .toSorted((a, b) => (a.suspicion ?? 0) - (b.suspicion ?? 0))
      .map(({ service }) => ({
        service: shortened(service.name),
        percent: Math.round(service.share * 100),
      })),
    worse: map.calls
      .filter(({ worse }) => worse)
      .toSorted((a, b) => b.excess - a.excess)
      .slice(0, NAMED_CALLS)
      .map(({ from, to }) => ({ from: nameAt(from), to: nameAt(to) })),
    faults: unit === 'faults',
    folded,
  });
}

/** `ECS · ` of `AWS::ECS::Fargate`; empty for who has no type. */
function kindOf(type: string | null): string {
  if (type === null) return '';
  const [first = '', second = ''] = type.split('::');
  return `${(first === 'AWS' && second !== '' ? second : first).slice(0, 20)} · `;
}

/** The beginning and the end of a name that is too long: what tells one host from another stands there. */
function shortened(name: string): string {
  // Control characters and what turns the direction of writing around would spoil the picture.
  const plain = name.replaceAll(/[\p{C}\u2028\u2029]/gu, ' ').trim() || '?';
  const letters = Array.from(plain);
  if (letters.length <= NAME_LENGTH) return plain;
  return `${letters.slice(0, NAME_LENGTH - 11).join('')}…${letters.slice(-10).join('')}`;
}

/** Inert in Graphviz's labels of markup. */
const markup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\\', '&#92;');
