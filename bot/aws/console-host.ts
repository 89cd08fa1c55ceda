/**
 * Host of the AWS console for a region's partition (docs, "Console endpoints"; hosts of the sovereign and isolated
 * partitions from botocore's partition suffixes).
 */
export function consoleHost(region: string): string {
  if (region.startsWith('cn-')) return `${region}.console.amazonaws.cn`;
  if (region.startsWith('us-gov-')) return `${region}.console.amazonaws-us-gov.com`;
  if (region.startsWith('eusc-')) return `${region}.console.amazonaws-eusc.eu`;
  return `${region}.console.aws.amazon.com`;
}
