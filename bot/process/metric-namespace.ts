/** Where the metrics of a deployment stand in CloudWatch. */
export const metricNamespace = 'Tocsin';
