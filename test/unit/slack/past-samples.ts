import type { EvidenceHeader } from '../../../bot/core/incident/index.ts';

const at = (time: string): string => `2026-03-12T${time}.000Z`;
const window = { from: at('12:02:10'), to: at('14:10:20') };

/** What was changed, what was alike, and how often the alarm fired. */
export const changes: EvidenceHeader = {
  id: 'E4',
  finding: {
    kind: 'changes',
    changes: [
      {
        at: at('13:56:00'),
        endedAt: at('13:59:00'),
        source: 'codedeploy',
        what: 'CodeDeploy Deployment State-change Notification',
        subject: 'payments-api',
        status: 'SUCCEEDED',
        version: '214',
        id: 'd-9X',
        part: 'blue',
        actor: 'arn:aws:sts::111122223333:assumed-role/pipeline/run-7',
        link: 'https://eu-west-1.console.aws.amazon.com/codesuite/codedeploy/deployments/d-9X?region=eu-west-1',
        minBefore: 6,
        relation: 'suspect',
        relatedTo: 'payments-api',
        radius: 'usual',
        score: 0.776,
      },
      {
        at: at('13:20:00'),
        source: 'ec2',
        what: 'AuthorizeSecurityGroupIngress',
        subject: 'sg-0abc *<!channel>*',
        actor: 'arn:aws:sts::111122223333:assumed-role/OpsAdmin/an@example.com',
        byHand: 'console',
        minBefore: 42,
        relation: 'none',
        radius: 'wide',
        score: 0.041,
      },
      {
        at: at('14:05:10'),
        source: 'ecs',
        what: 'ECS Deployment State Change',
        subject: 'checkout',
        minBefore: -3,
        relation: 'service',
        relatedTo: 'checkout',
        radius: 'narrow',
        score: 0.04,
      },
    ],
    total: 5,
    trailUntil: at('14:10:20'),
    drift: [
      {
        stack: 'payments-prod',
        resource: 'Service',
        type: 'AWS::ECS::Service',
        status: 'MODIFIED',
        at: at('09:00:00'),
        properties: ['/DesiredCount', '/NetworkConfiguration/AwsvpcConfiguration/SecurityGroups/1'],
      },
      {
        stack: 'payments-prod',
        resource: 'Alarm',
        type: 'AWS::CloudWatch::Alarm',
        status: 'DELETED',
        at: at('09:00:00'),
        properties: [],
      },
    ],
  },
  window,
  asked: 'changes on record; LookupEvents by ResourceName (payments-api, checkout), ReadOnly=false',
  link: 'https://eu-west-1.console.aws.amazon.com/cloudtrailv2/home?region=eu-west-1#/events?ReadOnly=false',
};

export const noChanges: EvidenceHeader = {
  id: 'E1',
  finding: { kind: 'changes', changes: [], total: 0, drift: [] },
  window,
  asked: 'changes on record',
};

export const similar: EvidenceHeader = {
  id: 'E5',
  finding: {
    kind: 'similar',
    incidents: [
      {
        incident: 'old7',
        number: 7,
        service: 'checkout',
        openedAt: '2026-02-12T10:00:00.000Z',
        tookSec: 660,
        same: ['pattern', 'suspect', 'alarm'],
        shared: 'PaymentGatewayTimeout after # ms for order #',
        runbook: 'ALB 5xx',
        openActions: ['A1', 'A3'],
      },
      {
        incident: 'old9',
        number: 9,
        service: 'checkout',
        openedAt: '2026-03-10T10:00:00.000Z',
        same: ['alarm'],
      },
    ],
    total: 2,
    days: 180,
  },
  window,
  asked: 'incidents of checkout on record',
};

export const endings = {
  old7: {
    resolution: 'rolled back *payments-api* <!here> to 213',
    openActions: [
      { id: 'A1', text: 'fewer than 10 connections fail the <!channel> check', due: '2026-03-01' },
      { id: 'A3', text: 'an alarm on waiting threads' },
    ],
  },
};

export const alarmContext: EvidenceHeader = {
  id: 'E6',
  finding: {
    kind: 'alarm',
    alarm: 'checkout-5xx',
    days: 30,
    since: '2026-02-10T14:02:10.000Z',
    from: 'record',
    fired: 6,
    over: 5,
    byItself: 3,
    quick: 4,
    quickMin: 10,
    medianSec: 240,
    lastAt: '2026-03-11T02:10:00.000Z',
  },
  window: { from: '2026-02-10T14:02:10.000Z', to: at('14:02:20') },
  asked: 'incidents on record',
};

export const firstTime: EvidenceHeader = {
  ...alarmContext,
  finding: {
    kind: 'alarm',
    alarm: 'checkout-5xx',
    days: 30,
    since: '2026-03-01T00:00:00.000Z',
    from: 'cloudwatch',
    fired: 1,
    over: 0,
    quick: 0,
    quickMin: 10,
  },
};
