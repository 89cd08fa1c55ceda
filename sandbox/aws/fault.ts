import { AwsError } from './service.ts';
import type { Fields, Service, ServiceName } from './service.ts';

/** What can go wrong with a call, whichever operation it is. `after` means: the effect happened, the answer got lost. */
export type CallFault =
  | { readonly kind: 'access-denied'; readonly action?: string }
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
      const { code, status } = service.troubles.accessDenied;
      const action =
        fault.action ??
        `${service.signingName === 'monitoring' ? 'cloudwatch' : service.signingName}:${operation}`;
      const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${caller.resource} because no identity-based policy allows the ${action} action`;
      return new AwsError(code, message, { status });
    }
    case 'throttled': {
      const { code, status } = service.troubles.throttled;
      return new AwsError(code, 'Rate exceeded', { status });
    }
    case 'server-error': {
      const { code, status } = service.troubles.failed;
      return new AwsError(code, 'The service is temporarily unable to process the request. Try again.', {
        status,
      });
    }
    case 'error':
      return new AwsError(fault.code, fault.message, { status: fault.status ?? 400 });
    case 'reset':
    case 'slow':
      return undefined;
  }
}
