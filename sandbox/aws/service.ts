export type ServiceName =
  | 'bedrock-runtime'
  | 'cloudformation'
  | 'cloudtrail'
  | 'cloudwatch'
  | 'logs'
  | 'sns'
  | 'sqs'
  | 'sts'
  | 'xray';

/** How a service's clients speak: AWS query (forms in, XML out), AWS JSON 1.x (X-Amz-Target), REST JSON (paths). */
export type Protocol =
  | { readonly kind: 'query'; readonly version: string; readonly namespace: string }
  | { readonly kind: 'json'; readonly target: string; readonly contentType: string; readonly shapes: string }
  | {
      readonly kind: 'rest-json';
      readonly paths: Readonly<Record<string, string>>;
      /** Paths with parts that vary: their named groups are fields of the input. */
      readonly patterns?: readonly { readonly path: RegExp; readonly operation: string }[];
    };

/** A request's parameters, as the client sent them: numbers and booleans are strings in the query protocol. */
export type Fields = Readonly<Record<string, unknown>>;

export type CallContext = {
  readonly requestId: string;
  /** `http://host:port` the client used, for addresses in answers. */
  readonly origin: string;
  readonly accessKeyId: string | undefined;
  /** Aborted when the client went away: a long poll must not take a message for it. */
  readonly signal: AbortSignal;
};

/** Answers with the output's fields, or throws an AwsError. */
export type Operation = (input: Fields, call: CallContext) => unknown;

type Trouble = { readonly code: string; readonly status: number; readonly queryCode?: string };

export type Service = {
  readonly name: ServiceName;
  /** The name in the credential scope of a signed request. */
  readonly signingName: string;
  readonly protocol: Protocol;
  readonly operations: Readonly<Record<string, Operation>>;
  /** What this service says for troubles that every service has. */
  readonly troubles: {
    readonly accessDenied: Trouble;
    readonly throttled: Trouble;
    readonly failed: Trouble;
  };
};

export type AwsErrorOptions = {
  /** 400 by default. */
  readonly status?: number;
  /** The code in the query protocol where it differs from the shape's name (SQS). */
  readonly queryCode?: string;
  /** Further members of the error's body. */
  readonly members?: Fields;
};

/** A refusal as a service would send it; everything else thrown by an operation is a bug of the sandbox. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  readonly status: number;
  readonly queryCode: string;
  readonly members: Fields;

  constructor(code: string, message: string, options: AwsErrorOptions = {}) {
    super(message);
    this.code = code;
    this.status = options.status ?? 400;
    this.queryCode = options.queryCode ?? code;
    this.members = options.members ?? {};
  }
}
