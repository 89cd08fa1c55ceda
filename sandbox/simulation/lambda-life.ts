import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createReceiveDeadLetter } from '../../bot/app/commands/receive-dead-letter.ts';
import { createMessageTaker } from '../../bot/aws/intake/take-message.ts';
import { alarmReceived } from '../../bot/serverless/alarm-received.ts';
import { deadLetter } from '../../bot/serverless/dead-letter.ts';
import { effectDispatch } from '../../bot/serverless/effect-dispatch.ts';
import { effectDue, tick } from '../../bot/serverless/effect-due.ts';
import { slackRequest } from '../../bot/serverless/slack-request.ts';
import { slackWork } from '../../bot/serverless/slack-work.ts';
import { createGate } from '../../bot/slack/listeners/gate.ts';
import type { Cloud } from './cloud.ts';
import { createMortal, type Life, type LifeNeeds } from './life.ts';

const nobodyCounts = { add: (): void => {} };

/**
 * One execution environment of each function, over the same world as one process: nothing runs in it between two
 * invocations, and all of it dies together. What invokes it is the cloud, which outlives it.
 */
export const startLambdaLife =
  (cloud: Cloud) =>
  (needs: LifeNeeds): Life => {
    const { slack, clock, log } = needs;
    let tellDeath = (): void => {};
    const died = new Promise<void>((resolve) => void (tellDeath = resolve));
    const { alive, kill, outside, send, store, tocsin } = createMortal({
      ...needs,
      died() {
        needs.died();
        tellDeath();
      },
    });
    const taking = {
      trust: needs.trust,
      receive: tocsin.receive,
      clock,
      log,
      counters: nobodyCounts,
      onRefused: (reason: string) => needs.passed(`refused ${reason}`),
    };
    const { streams } = tocsin;
    const parts = {
      tocsin,
      store,
      clock,
      log,
      send,
      settings: needs.settings.current(),
      counters: nobodyCounts,
      takeMessage: createMessageTaker({ ...taking, trusted: false }),
      takeEvent: createMessageTaker({ ...taking, trusted: true, via: 'lambda' }),
      deadLetter: createReceiveDeadLetter({
        streams,
        clock,
        ids: needs.ids,
        settings: needs.settings,
        log: { ...log, error: () => {} },
      }),
      settle: () => Promise.resolve(),
      keepStanding: () => Promise.resolve(),
      figures: () => Promise.resolve(),
    };
    const open = () => Promise.resolve(parts);
    const gate = createGate({
      signingSecret: slack.tokens.signingSecret,
      token: slack.tokens.bot,
      apiUrl: `${slack.world.baseUrl}/api/`,
      send,
      locale: 'en',
      nowSec: () => needs.machine.wallMs() / 1000,
      now: () => clock.now(),
      store: (work, how) =>
        outside('sqs send', () => cloud.sendInOrder({ body: JSON.stringify(work), ...how })),
      log: { ...log, error: () => {} },
      counters: nobodyCounts,
    });
    const request = slackRequest(gate);
    const work = slackWork(open);
    const dispatch = effectDispatch({
      send: (messages) => outside('sqs send', () => cloud.sendDelayed(messages)),
      now: () => clock.now(),
      log,
    });
    const ticks = tick(open);
    cloud.join({
      alive,
      died,
      now: () => clock.now(),
      dispatch,
      due: effectDue(open),
      work,
      alarms: alarmReceived(open),
      dead: deadLetter(open),
      tick: (left) => ticks({}, left),
    });

    const ofTheLiving = async <T>(answer: Promise<T>): Promise<T> => {
      const given = await answer;
      return alive() ? given : await new Promise<T>(() => {});
    };

    return {
      alive,
      kill,
      receive: (rows) => (alive() ? ofTheLiving(tocsin.receive(rows)) : new Promise(() => {})),
      async slackSends(_url, init) {
        if (!alive()) throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') });
        const event = {
          headers: Object.fromEntries(new Headers(init?.headers)),
          body: Buffer.from(init?.body as string).toString('base64'),
          isBase64Encoded: true,
          requestContext: { http: { method: 'POST' } },
        } as unknown as APIGatewayProxyEventV2;
        const { statusCode = 200, headers = {}, body = '' } = await ofTheLiving(request(event));
        return new Response(body === '' ? null : body, {
          status: statusCode,
          headers: headers as Record<string, string>,
        });
      },
      // Topics are subscribed by queues here.
      snsSends: () => Promise.resolve({ status: 403, body: '' }),
    };
  };
