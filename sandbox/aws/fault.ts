import { AwsError } from './service.ts';
import type { Fields, Service, ServiceName } from './service.ts';

/** What can go wrong with a call, whichever operation it is. `after` means: the effect happened, the answer got lost. */
export type CallFault =
  | { readonly kind: 'access-denied'; readonly action?: string; readonly resource?: string }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'server-error'; readonly when?: 'before' | 'after' }
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'error'; readonly code: string; readonly message: string; readonly status?: number };

export type CallHook = (service: ServiceName, operation: string, input: Fields) => CallFault | undefined;

/** The connection ended without an answer. `serveAws` destroys the socket; in memory the call rejects with this. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
  readonly code = 'ECONNRESET';
}

type Caller = { readonly arn: string; readonly resource: string };

/** The error a fault stands for, in the words of the service; undefined for faults that are not answers. */
export function refusalOf(
  fault: CallFault,
  service: Service,
  operation: string,
  caller: Caller,
): AwsError | undefined {
  switch (fault.kind) {
    case 'access-denied': {
      const action = fault.action ?? `${iamNameOf(service)}:${operation}`;
      const resource = fault.resource ?? caller.resource;
      const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
      return troubleOf(service.troubles.accessDenied, message);
    }
    case 'throttled':
      return troubleOf(service.troubles.throttled, 'Rate exceeded');
    case 'server-error':
      return troubleOf(
        service.troubles.failed,
        'The service is temporarily unable to process the request. Try again.',
      );
    case 'error':
      return new AwsError(fault.code, fault.message, { status: fault.status ?? 400 });
    case 'reset':
    case 'slow':
      return undefined;
  }
}

/** CloudWatch signs as `monitoring`; in policies and ARNs it is `cloudwatch`. */
export const iamNameOf = (service: Service): string =>
  service.name === 'cloudwatch' ? 'cloudwatch' : service.signingName;

const troubleOf = ({ code, ...options }: Service['troubles']['failed'], message: string): AwsError =>
  new AwsError(code, message, options);
