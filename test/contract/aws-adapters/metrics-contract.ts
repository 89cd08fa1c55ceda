import { expect, test } from 'vitest';
import { EvidenceError, type Metrics } from '../../../bot/app/ports/index.ts';
import { startMs } from '../sandbox-aws/local-aws.ts';
import { at, place, rejection, type AwsRig } from './aws-rig.ts';

export type MetricsRig = AwsRig & { readonly metrics: Metrics };

const namespace = 'AWS/ApplicationELB';
const name = 'RequestCount';
const series = (balancer: string, normal: number) =>
  ({ namespace, metricName: name, dimensions: { LoadBalancer: balancer }, kind: 'count', normal }) as const;

/** What the gatherer of metrics relies on; every adapter of the port runs it. */
export function metricsContract(start: () => Promise<MetricsRig>): void {
  const minuteMs = 60_000;

  test('values come by the id of their query, oldest first, and only those that are returned', async () => {
    const { metrics, world } = await start();
    world.cloudwatch.putSeries({
      ...series('app/checkout/1', 600),
      changes: [{ from: startMs - 5 * minuteMs, value: 6000 }],
    });
    const metric = { namespace, name, dimensions: { LoadBalancer: 'app/checkout/1' } };
    const found = await metrics.values(
      place,
      [
        { id: 'm1', metric, stat: 'Sum', periodSec: 60, returned: false },
        { id: 'e1', expression: 'm1 / 10', returned: true },
      ],
      at(-10 * minuteMs),
      at(0),
    );
    expect([...found.keys()]).toEqual(['e1']);
    const points = found.get('e1')!;
    expect(points.length).toBeGreaterThanOrEqual(9);
    expect(points.map((point) => point.at)).toEqual(points.map((point) => point.at).toSorted());
    expect(points[0]!.value).toBeLessThan(100);
    expect(points.at(-2)!.value).toBeGreaterThan(300);
  });

  test('the series of a metric are named by their dimensions, at most as many as are asked for', async () => {
    const { metrics, world } = await start();
    for (const n of [1, 2, 3]) world.cloudwatch.putSeries(series(`app/checkout/${n}`, 600));
    world.cloudwatch.putSeries({ ...series('app/checkout/1', 3), metricName: 'Other' });
    const all = await metrics.series(place, { namespace, name }, 10);
    expect(all.map(({ LoadBalancer = 'none' }) => LoadBalancer).toSorted()).toEqual([
      'app/checkout/1',
      'app/checkout/2',
      'app/checkout/3',
    ]);
    expect(await metrics.series(place, { namespace, name }, 2)).toHaveLength(2);
  });

  test('a picture is a PNG; a widget that CloudWatch cannot read is told as such', async () => {
    const { metrics, world } = await start();
    world.cloudwatch.putSeries(series('app/checkout/1', 600));
    const widget = JSON.stringify({
      metrics: [[namespace, name, 'LoadBalancer', 'app/checkout/1']],
      width: 600,
      height: 300,
    });
    const bytes = await metrics.picture(place, widget);
    expect(Buffer.from(bytes.subarray(1, 4)).toString('latin1')).toBe('PNG');
    const error = await rejection(metrics.picture(place, 'no widget'), EvidenceError);
    expect(error.retryable).toBe(false);
  });

  test('an alarm has a page in the console of its region, with its name escaped', async () => {
    const { metrics } = await start();
    expect(metrics.link(place, 'a/b c')).toMatch(
      /^https:\/\/[a-z0-9.-]+\/cloudwatch\/home\?region=[a-z0-9-]+#alarmsV2:alarm\/a%2Fb%20c$/,
    );
  });
}
