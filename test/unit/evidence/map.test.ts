import { expect, test } from 'vitest';
import { drawMap, rankSuspects, type Suspects } from '../../../bot/core/evidence/index.ts';
import { caseOf, graph, type NodeTraffic } from './graph.ts';

/** web calls `services` others, of which the first one became slow. */
const star = (services: number, slowSec: number): Record<string, NodeTraffic> => ({
  web: {
    requests: 400,
    meanSec: 0.2 + slowSec,
    calls: Object.fromEntries(
      Array.from({ length: services }, (_, n) => [
        `s${n}`,
        { requests: 400, meanSec: 0.1 + (n === 0 ? slowSec : 0) },
      ]),
    ),
  },
  ...Object.fromEntries(
    Array.from({ length: services }, (_, n) => [
      `s${n}`,
      { requests: 400, meanSec: 0.1 + (n === 0 ? slowSec : 0), type: 'AWS::ECS::Fargate' },
    ]),
  ),
});

const suspectsOf = (nodes: (slowSec: number) => Record<string, NodeTraffic>): Suspects =>
  rankSuspects(caseOf('latency', { baseline: graph(nodes(0)), incident: graph(nodes(0.8)) }));

const labels = (dot: string): readonly string[] =>
  dot.split('\n').filter((line) => /^ {2}[ng]\d+ \[/.test(line));

test('a map of 3 services shows each, the suspect with its share and the slow call with its seconds', () => {
  const drawn = drawMap(
    suspectsOf((sec) => star(2, sec)),
    'en',
  )!;
  expect(labels(drawn.dot)).toHaveLength(3);
  expect(drawn.dot).toMatch(/s0<\/B>.*suspect 1: 100 %/);
  expect(drawn.dot).toContain('<B>+320 s</B>');
  expect(drawn.alt).toBe(
    'Map of 3 services with the alarm at web. Suspects: s0 (100 %). Slower calls: web to s0.',
  );
});

test('of 60 services at most 24 are drawn one by one, the others are folded and counted', () => {
  const drawn = drawMap(
    suspectsOf((sec) => star(60, sec)),
    'en',
  )!;
  const folded = [...drawn.dot.matchAll(/\+(\d+) healthy/g)].reduce((sum, [, n]) => sum + Number(n), 0);
  const shown = labels(drawn.dot).filter((line) => line.startsWith('  n')).length;
  expect(shown).toBeLessThanOrEqual(24);
  expect(shown + folded).toBe(61);
  expect(drawn.dot).toContain('suspect 1');
});

test('a service without a way to the alarm is left out and counted', () => {
  const drawn = drawMap(
    suspectsOf((sec) => ({ ...star(2, sec), stranger: { requests: 10, meanSec: 0.1 } })),
    'en',
  )!;
  expect(drawn.dot).not.toContain('stranger');
  expect(drawn.dot).toContain('One service without a connection to the alarm is left out.');
});

test('names from outside are text in the picture and nothing else', () => {
  const name = '"]; evil [label=<<B>x</B>> & \\N \u202Egnp';
  const nodes = (sec: number): Record<string, NodeTraffic> => ({
    web: { requests: 400, meanSec: 0.2 + sec, calls: { [name]: { requests: 400, meanSec: 0.1 + sec } } },
    [name]: { requests: 400, meanSec: 0.1 + sec },
  });
  const { dot } = drawMap(suspectsOf(nodes), 'en')!;
  expect(dot).toContain('&quot;]; evil [label=&lt;');
  expect(dot).not.toMatch(/evil \[label=<</);
  expect(dot).not.toContain('\u202E');
  expect(dot).not.toContain('\\');
});

test('who sends the requests from outside is no service of the map', () => {
  const nodes = (sec: number): Record<string, NodeTraffic> => ({
    ...star(2, sec),
    users: { requests: 0, type: 'client', calls: { web: { requests: 400, meanSec: 0.2 + sec } } },
  });
  expect(drawMap(suspectsOf(nodes), 'vi')!.alt).toMatch(/^Sơ đồ 3 service/);
});

test('a single service is no map', () => {
  const nodes = (sec: number) => ({ web: { requests: 400, meanSec: 0.2 + sec } });
  expect(drawMap(suspectsOf(nodes), 'en')).toBeNull();
});
