import { expect, test } from 'vitest';
import { plusSec, type Instant } from '../../../bot/core/calendar/index.ts';
import {
  dependenciesIn,
  noCalls,
  recordedCallsIn,
  recordedLimits,
  withCalls,
  worthRecording,
} from '../../../bot/core/evidence/index.ts';
import { graph } from './graph.ts';

const at: Instant = '2026-03-12T14:00:00.000Z';
const call = (from: string, to: string, requests = 10) => ({ from, to, requests });
const hour = 3600;

test('new calls are worth writing down, known ones once a day', () => {
  const known = withCalls(noCalls, [call('web', 'api')], at);
  const seen = [call('web', 'api'), call('api', 'table')];
  expect(worthRecording(known, seen, plusSec(at, hour))).toEqual([call('api', 'table')]);
  expect(worthRecording(known, seen, plusSec(at, 24 * hour))).toHaveLength(2);
});

test('a call that nobody has made for 30 days is forgotten, the others keep their first time', () => {
  const known = withCalls(noCalls, [call('web', 'api'), call('web', 'old')], at);
  const later = plusSec(at, recordedLimits.keptSec + 1);
  expect(withCalls(withCalls(known, [call('web', 'api')], plusSec(at, hour)), [], later).calls).toEqual([
    { from: 'web', to: 'api', firstAt: at, lastAt: plusSec(at, hour), requests: 10 },
  ]);
});

test('of 600 calls the 500 with the most requests are kept, and at most 80 are written at a time', () => {
  const many = Array.from({ length: 600 }, (_, n) => call('web', `s${n}`, n));
  expect(withCalls(noCalls, many, at).calls).toHaveLength(500);
  expect(withCalls(noCalls, many, at).calls.some(({ to }) => to === 's0')).toBe(false);
  expect(worthRecording(noCalls, many, at)).toHaveLength(80);
});

test('calls are taken from a service graph, without who calls from outside', () => {
  const seen = recordedCallsIn(
    graph({
      users: { requests: 0, type: 'client', calls: { web: { requests: 9 } } },
      web: { requests: 9, calls: { jobs: null } },
      jobs: { requests: 4, type: 'AWS::SQS::Queue' },
    }),
  );
  expect(seen).toEqual([call('web', 'jobs', 4)]);
});

const services = [
  { name: 'checkout', traced: 'web', stated: [] },
  { name: 'payments', traced: 'payments-api', stated: ['ledger'] },
  { name: 'ledger', traced: 'ledger', stated: [] },
];

test('what the configuration states wins over what was recorded', () => {
  const recorded = withCalls(noCalls, [call('web', 'payments-api'), call('payments-api', 'web')], at);
  const known = dependenciesIn(services, recorded);
  expect(known.get('checkout')).toEqual(['payments']);
  expect(known.get('payments')).toEqual(['ledger']);
});

test('a queue between two services is passed, a service is not', () => {
  const recorded = withCalls(
    noCalls,
    [call('web', 'jobs'), call('jobs', 'payments-api'), call('payments-api', 'ledger')],
    at,
  );
  expect(dependenciesIn(services, recorded).get('checkout')).toEqual(['payments']);
});

test('a ring of calls ends, and nobody depends on oneself', () => {
  const recorded = withCalls(noCalls, [call('web', 'x'), call('x', 'y'), call('y', 'web')], at);
  expect(dependenciesIn(services, recorded).get('checkout')).toEqual([]);
});
