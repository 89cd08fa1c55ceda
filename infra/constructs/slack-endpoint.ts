import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { FunctionUrlAuthType, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export type SlackEndpointProps = {
  readonly function: IFunction;
  /** Answers calendar programs. Default: nobody does. */
  readonly calendars?: IFunction;
  /** Default: an HTTP API, which limits how often it is called. */
  readonly kind?: 'http-api' | 'function-url';
  readonly logDays: RetentionDays;
  readonly key?: IKey;
};

/** The address of one process too, so that moving changes the host only. */
const path = '/slack/events';

/** Far above what a workspace sends, far below what a flood would cost. */
const limits = { rateLimit: 50, burstLimit: 100 };

/** Where Slack sends to. Nobody is kept out here: what Slack has not signed is refused by the function. */
export class SlackEndpoint extends Construct {
  readonly url: string;
  /** Where addresses of calendars begin; undefined when nobody answers them. */
  readonly calendarsUrl?: string;
  /** Answers with status 5xx; undefined for a function URL, whose errors are those of the function. */
  readonly failures?: IMetric;

  constructor(scope: Construct, id: string, props: SlackEndpointProps) {
    super(scope, id);
    if (props.kind === 'function-url') {
      this.url = props.function.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
      const calendars = props.calendars?.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
      if (calendars !== undefined) this.calendarsUrl = calendars.url;
      return;
    }
    const api = new HttpApi(this, 'Api', { description: 'Slack calls Tocsin', createDefaultStage: false });
    const routes = routesOf(api, props);
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
      ...(props.key === undefined ? {} : { encryptionKey: Key.fromKeyArn(this, 'Key', props.key.keyArn) }),
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: limits,
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: line },
    });
    for (const route of routes) {
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          'Slack signs each request and knows no other way to say who it is; slack-request checks the signature. Addresses of calendars hold a secret.',
      });
    }
    const host = `https://${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
    this.url = `${host}${path}`;
    if (props.calendars !== undefined) this.calendarsUrl = host;
    this.failures = stage.metricServerError();
  }
}

const routesOf = (api: HttpApi, { function: slack, calendars }: SlackEndpointProps): HttpRoute[] => [
  ...api.addRoutes({
    path,
    methods: [HttpMethod.POST],
    integration: new HttpLambdaIntegration('Function', slack),
  }),
  ...(calendars === undefined
    ? []
    : api.addRoutes({
        path: '/calendar/{file}',
        methods: [HttpMethod.GET, HttpMethod.HEAD],
        integration: new HttpLambdaIntegration('Calendars', calendars),
      })),
];

/** Who and with what outcome; no bodies, which hold what people typed. */
const line = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTimeEpoch',
    id: '$context.requestId',
    ip: '$context.identity.sourceIp',
    method: '$context.httpMethod',
    status: '$context.status',
    bytes: '$context.responseLength',
    ms: '$context.responseLatency',
    error: '$context.integrationErrorMessage',
  }),
);
