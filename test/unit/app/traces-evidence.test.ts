import { expect, test } from 'vitest';
import { tracesEvidence } from '../../../bot/app/effects/gatherers/traces-evidence.ts';
import { redactionPattern, type RedactionPattern } from '../../../bot/core/catalogue/index.ts';
import { rankSuspects } from '../../../bot/core/evidence/index.ts';

test('a pattern of the team is taken out of the exceptions of example traces', async () => {
  const settings = {
    locale: 'en',
    redaction: [redactionPattern('customer', 'CUST-\\d{8}') as RedactionPattern],
  };
  const ports = {
    traces: { link: () => '' },
    artefacts: { put: async () => ({ id: 'a1' }) },
    pictures: { graph: async () => new Uint8Array() },
  };
  const node = { Name: 'checkout' };
  const graph = { Services: [node] };
  const { finding } = await tracesEvidence(
    ports as never,
    settings as never,
    {
      place: { region: 'eu-west-1' },
      window: { from: '2026-03-12T14:00:00.000Z', to: '2026-03-12T14:05:00.000Z' },
      asked: 'GetServiceGraph',
      node,
      graphs: { incident: graph, previous: graph, baseline: graph },
      look: {
        suspects: rankSuspects({
          alarm: { service: node, metric: 'availability' },
          baseline: graph,
          previous: graph,
          incident: graph,
        } as never),
        picked: [{ id: '1-1', what: 'slowest', fault: true, exception: 'no account CUST-12345678' }],
        sampling: null,
        minutes: [],
        missed: [],
        spans: false,
      },
    } as never,
  );
  expect(JSON.stringify(finding)).toContain('no account [removed:pattern:customer]');
});
