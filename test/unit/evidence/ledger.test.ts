import { expect, test } from 'vitest';
import { rankSuspects, type ServiceGraphCase, type Suspect } from '../../../bot/core/evidence/index.ts';
import { caseOf, graph, type NodeTraffic } from './graph.ts';

const suspect = (name: string, input: ServiceGraphCase): Suspect => {
  const found = rankSuspects(input).ranked.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not in the ranking`);
  return found;
};

const order = (input: ServiceGraphCase): string[] => rankSuspects(input).ranked.map((each) => each.name);

/** web -> api -> db, each called once per request, without statistics of the calls. */
const chain = (webSec: number, apiSec: number, dbSec: number, requests = 1000) =>
  graph({
    web: { requests, meanSec: webSec, calls: { api: null } },
    api: { requests, meanSec: apiSec, calls: { db: null } },
    db: { requests, meanSec: dbSec },
  });

test('the 400 extra seconds of a chain are billed to the node in its middle that took them', () => {
  const input = caseOf('latency', { baseline: chain(0.3, 0.2, 0.1), incident: chain(0.7, 0.6, 0.1) });
  expect(order(input)[0]).toBe('api');
  expect(suspect('api', input)).toMatchObject({ unit: 'seconds', newcomer: false, awaited: true });
  expect(suspect('api', input).own).toBeCloseTo(400);
  expect(suspect('api', input).excess).toBeCloseTo(400);
  expect(suspect('web', input).own).toBeCloseTo(0);
  expect(suspect('web', input).excess).toBeCloseTo(400);
});

test('a slow leaf explains its callers away', () => {
  const input = caseOf('latency', { baseline: chain(0.3, 0.2, 0.1), incident: chain(0.7, 0.6, 0.5) });
  expect(order(input)[0]).toBe('db');
  expect(suspect('db', input).share).toBe(1);
  expect(suspect('api', input).own).toBeCloseTo(0);
});

test('more requests of the usual kind are no excess', () => {
  const input = caseOf('latency', {
    baseline: chain(0.3, 0.2, 0.1),
    incident: chain(0.3, 0.2, 0.1, 5000),
  });
  expect(rankSuspects(input).total).toBe(0);
  expect(suspect('web', input).excess).toBeCloseTo(0);
});

test('of two normal windows the one that leaves less excess counts', () => {
  const input = caseOf('latency', {
    baseline: chain(0.3, 0.2, 0.1),
    previous: chain(0.4, 0.3, 0.1),
    incident: chain(0.7, 0.6, 0.1),
  });
  expect(suspect('api', input).excess).toBeCloseTo(300);
});

test('faults add up along the graph and start where no callee explains them', () => {
  const faulty = (web: number, api: number, db: number) =>
    graph({
      web: { requests: 1000, faults: web, calls: { api: null } },
      api: { requests: 1000, faults: api, calls: { db: null } },
      db: { requests: 1000, faults: db },
    });
  const input = caseOf('availability', { baseline: faulty(2, 1, 0), incident: faulty(102, 101, 30) });
  expect(order(input).slice(0, 2)).toEqual(['api', 'db']);
  expect(suspect('api', input)).toMatchObject({ unit: 'faults' });
  expect(suspect('api', input).own).toBeCloseTo(70);
  expect(suspect('db', input).own).toBeCloseTo(30);
});

test('throttles of a table are its own failures although X-Ray counts them as errors', () => {
  const window = (faults: number, throttles: number) =>
    graph({
      web: { requests: 500, faults, calls: { table: null } },
      table: { requests: 500, throttles },
    });
  const input = caseOf('availability', { baseline: window(0, 0), incident: window(60, 60) });
  expect(order(input)[0]).toBe('table');
  expect(suspect('table', input).own).toBeCloseTo(60);
});

test('other 4xx answers count only when they are all that the alarmed service has more of', () => {
  const window = (faults: number, webErrors: number, tableErrors: number) =>
    graph({
      web: { requests: 500, faults, errors: webErrors, calls: { auth: null, table: null } },
      auth: { requests: 500, errors: webErrors },
      table: { requests: 500, faults, errors: tableErrors },
    });
  const refused = caseOf('availability', { baseline: window(0, 0, 5), incident: window(0, 80, 5) });
  expect(order(refused)[0]).toBe('auth');
  const failing = caseOf('availability', { baseline: window(0, 0, 5), incident: window(40, 80, 400) });
  expect(suspect('table', failing).excess).toBeCloseTo(40);
  expect(suspect('auth', failing).excess).toBeCloseTo(0);
});

test('a node or call that no normal window saw has excess 0 and comes last: it is its caller that changed', () => {
  const input = caseOf('latency', {
    baseline: chain(0.3, 0.2, 0.1),
    incident: graph({
      web: { requests: 1000, meanSec: 0.7, calls: { api: null } },
      api: { requests: 1000, meanSec: 0.6, calls: { db: null, 'a-new-one': null } },
      db: { requests: 1000, meanSec: 0.1 },
      'a-new-one': { requests: 1000, meanSec: 0.4 },
    }),
  });
  expect(order(input)[0]).toBe('api');
  expect(order(input).at(-1)).toBe('a-new-one');
  expect(suspect('a-new-one', input)).toMatchObject({ newcomer: true, excess: 0, score: 0 });
});

test('without statistics of the calls a shared callee is split over its callers as their own excess is', () => {
  const window = (slowSec: number, calmSec: number, dbSec: number) =>
    graph({
      web: { requests: 1000, meanSec: 1, calls: { slow: null, calm: null } },
      slow: { requests: 1000, meanSec: slowSec, calls: { db: null } },
      calm: { requests: 1000, meanSec: calmSec, calls: { db: null } },
      db: { requests: 2000, meanSec: dbSec },
    });
  const input = caseOf('latency', { baseline: window(0.2, 0.2, 0.1), incident: window(0.8, 0.2, 0.2) });
  expect(suspect('slow', input).own).toBeCloseTo(400);
  expect(suspect('db', input).own).toBeCloseTo(200);
});

test('a service that starts to call eight times as often is billed for the time of the extra calls', () => {
  const window = (apiSec: number, calls: number) =>
    graph({
      web: { requests: 500, meanSec: apiSec + 0.1, calls: { api: { requests: 500, meanSec: apiSec } } },
      api: { requests: 500, meanSec: apiSec, calls: { db: { requests: 500 * calls, meanSec: 0.05 } } },
      db: { requests: 500 * calls, meanSec: 0.05 },
    });
  const input = caseOf('latency', { baseline: window(0.15, 1), incident: window(0.5, 8) });
  expect(order(input)[0]).toBe('api');
  expect(suspect('api', input).own).toBeCloseTo(175);
});

test('one slow request out of three does not outrank a hundred that are all slower', () => {
  const window = (rareSec: number, apiSec: number): Record<string, NodeTraffic> => ({
    web: { requests: 100, meanSec: 0.5, calls: { api: null, rare: null } },
    api: { requests: 100, meanSec: apiSec, histogram: { [apiSec]: 100 } },
    rare: { requests: 3, meanSec: rareSec, histogram: { 0.1: 2, 4: 1 } },
  });
  const input = caseOf('latency', {
    baseline: graph(window(1.4, 0.1)),
    incident: graph(window(3.4, 0.15)),
  });
  expect(suspect('rare', input).own).toBeGreaterThan(suspect('api', input).own);
  expect(order(input)[0]).toBe('api');
});

test('a node whose two normal windows differ fourfold must be worse than that to be suspected', () => {
  const window = (restlessSec: number, steadySec: number) =>
    graph({
      web: { requests: 1000, meanSec: 1, calls: { restless: null, steady: null } },
      restless: { requests: 1000, meanSec: restlessSec },
      steady: { requests: 1000, meanSec: steadySec },
    });
  const input = caseOf('latency', {
    baseline: window(0.05, 0.1),
    previous: window(0.2, 0.1),
    incident: window(0.35, 0.22),
  });
  expect(suspect('restless', input).own).toBeGreaterThan(suspect('steady', input).own);
  expect(order(input)[0]).toBe('steady');
});

test('7 faults at the entry against 4 at its callee are chance, so the callee is suspected first', () => {
  const window = (web: number, api: number) =>
    graph({
      web: { requests: 140, faults: web, calls: { api: null } },
      api: { requests: 35, faults: api },
    });
  const input = caseOf('availability', { baseline: window(0, 0), incident: window(7, 4) });
  expect(order(input)).toEqual(['api', 'web']);
  expect(suspect('web', input)).toMatchObject({ own: 3, score: 0 });
});

test('that 3 normal requests did not fail says little: 10 faults after it weigh less than 9 after 3,000', () => {
  const window = (rareRequests: number, rare: number, often: number) =>
    graph({
      web: { requests: 3000, faults: rare + often, calls: { rare: null, often: null } },
      rare: { requests: rareRequests, faults: rare },
      often: { requests: 3000, faults: often },
    });
  const input = caseOf('availability', { baseline: window(3, 0, 0), incident: window(40, 10, 9) });
  expect(order(input)[0]).toBe('often');
});

test('without any excess the alarmed service comes first, then the nearer, then the name', () => {
  const input = caseOf('latency', { baseline: chain(0.3, 0.2, 0.1), incident: chain(0.3, 0.2, 0.1) });
  expect(order(input)).toEqual(['web', 'api', 'db']);
});

test('a service that calls itself is not excused by itself', () => {
  const window = (sec: number) =>
    graph({ web: { requests: 500, meanSec: sec, calls: { web: { requests: 500, meanSec: sec } } } });
  const input = caseOf('latency', { baseline: window(0.1), incident: window(0.5) });
  expect(suspect('web', input).own).toBeCloseTo(200);
});
