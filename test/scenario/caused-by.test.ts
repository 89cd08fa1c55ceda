import { expect, test } from 'vitest';
import { command as metrics } from '../../bot/cli/metrics.ts';
import { story } from './story-rig.ts';

const deployment = (id: string, state: string, at: number) => ({
  version: '0',
  id: `c1c1c1c1-0000-0000-0000-00000000000${state.length}`,
  'detail-type': 'CodeDeploy Deployment State-change Notification',
  source: 'aws.codedeploy',
  account: '111122223333',
  time: new Date(at).toISOString(),
  region: 'eu-west-1',
  resources: [],
  detail: { application: 'checkout', deploymentId: id, state, deploymentGroup: 'blue' },
});

test('a deployment is named as the cause by typing, taken back and named again by clicks; the four keys follow', async () => {
  const own = await story();
  const { world, start, alarm, until, incident, send } = own;
  await start();
  const now = world.clock.now();
  await send(deployment('d-7Q', 'START', now - 900_000));
  await send(deployment('d-7Q', 'SUCCESS', now - 600_000));
  alarm('checkout-5xx', 'ALARM');
  await incident(1);
  const an = world.slack.user('an');
  const whisper = async (from: number, by: RegExp): Promise<string> =>
    until(`an answer like ${by}`, () =>
      an
        .whispers('general')
        .slice(from)
        .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`)
        .find((said) => by.test(said)),
    );
  const say = async (text: string, by: RegExp): Promise<string> => {
    const before = an.whispers('general').length;
    expect(await an.command('general', '/incident', `INC-1 ${text}`)).toMatchObject({ ok: true });
    return whisper(before, by);
  };
  const keys = async () => {
    let out = '';
    const io = {
      out: (text: string) => void (out += text),
      err: () => undefined,
      readInput: () => Promise.resolve(''),
      env: world.env,
      cwd: world.configFolder,
    };
    const window = ['--from', '2026-03-12', '--to', '2026-03-13'];
    expect(await metrics.run(['--dora', '--json', ...window], io)).toBe(0);
    const { changeFailureRate, frequency } = JSON.parse(out) as {
      readonly changeFailureRate: {
        readonly n: number;
        readonly failed: number;
        readonly incidents: string[];
      };
      readonly frequency: { readonly deployments: number };
    };
    return { ...changeFailureRate, ...frequency };
  };
  expect(await keys()).toMatchObject({ deployments: 1, failed: 0 });

  await say('caused-by no-such-change', /There is no one change/);
  await say('caused-by d-7q its pool is smaller', /Noted as a cause/);
  expect(await keys()).toMatchObject({ n: 1, failed: 1, incidents: ['INC-1'] });
  const listed = await say('caused-by', /named by hand/);
  expect(listed).toContain('It did not');

  const before = an.whispers('general').length;
  expect(await an.click({ channel: 'general' }, 'cause.unlink')).toEqual({ ok: true });
  await whisper(before, /Noted as no cause/);
  expect(await keys()).toMatchObject({ n: 1, failed: 0, incidents: [] });
  await say('timeline', /was no cause/);
});
