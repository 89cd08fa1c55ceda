import { expect, test } from 'vitest';
import { createEmf } from '../../../bot/serverless/emf.ts';
import { metrics } from '../../../bot/serverless/metric-names.ts';

const noon = '2026-03-12T12:00:00.000Z';

function emf() {
  const lines: string[] = [];
  const made = createEmf({ write: (line) => void lines.push(line), now: () => noon });
  return { made, read: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('what was counted 3 times is one line with its sum, and what is no metric of the deployment is none', () => {
  const { made, read } = emf();
  made.add('tocsin_notifications_total', { kind: 'metric-alarm', result: 'decided' });
  made.add('tocsin_notifications_total', { kind: 'metric-alarm', result: 'decided' }, 2);
  made.add('tocsin_notifications_total', { kind: 'metric-alarm', result: 'repeated' });
  made.add('tocsin_http_refused_total', { reason: 'too-large' });
  made.flush();
  made.flush();
  expect(read()).toEqual([
    {
      _aws: {
        Timestamp: Date.parse(noon),
        CloudWatchMetrics: [
          { Namespace: 'Tocsin', Dimensions: [[]], Metrics: [{ Name: 'AlarmsReceived', Unit: 'Count' }] },
        ],
      },
      AlarmsReceived: 3,
    },
  ]);
});

test('lanes have lines of their own, and times stay apart, 100 in a line', () => {
  const { made, read } = emf();
  made.set(metrics.effectsWaiting, 4, 'page');
  made.set(metrics.effectsWaiting, 9, 'cosmetic');
  for (let n = 1; n <= 101; n += 1) made.add('tocsin_first_message_ms_total', {}, n);
  made.flush();
  const [page, cosmetic, times, last] = read();
  expect([
    page?.['Lane'],
    page?.['EffectsWaiting'],
    cosmetic?.['Lane'],
    cosmetic?.['EffectsWaiting'],
  ]).toEqual(['page', 4, 'cosmetic', 9]);
  expect((times!['TimeToFirstMessage'] as readonly number[]).length).toBe(100);
  expect(last?.['TimeToFirstMessage']).toBe(101);
});
