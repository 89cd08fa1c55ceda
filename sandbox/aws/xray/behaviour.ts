/** `CloudWatchLogs` is Transaction Search: spans go to the log group aws/spans, X-Ray indexes a small share. */
export type TraceDestination = 'XRay' | 'CloudWatchLogs';

export type XrayBehaviour = {
  destination: TraceDestination;
  /** With CloudWatchLogs as the destination: share of traces that X-Ray indexes, in percent. */
  indexingPercent: number;
  /** How many of the next BatchGetTraces calls leave their last trace unprocessed. */
  unprocessedCalls: number;
  /** How long StartTraceRetrieval takes, on the world's clock. */
  retrievalDelayMs: number;
  servicesPerPage: number;
  summariesPerPage: number;
  /** Recorders report how many requests they saw; collectors that sample by themselves do not. */
  countsRequests: boolean;
};
