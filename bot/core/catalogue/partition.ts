export type Partition = {
  /** Second part of every ARN. */
  readonly name: string;
  /** What the host names of its services end in. */
  readonly suffix: string;
  /** Host of the web console without the region; absent where none is reachable from outside. */
  readonly console?: string;
  readonly region: RegExp;
};

/**
 * AWS's partitions. Names, suffixes and region forms: botocore partitions.json (2026); console hosts: the AWS
 * documentation of each partition. A region is a few words of letters and a number, so that `s3-us-west-2` (the
 * host of a bucket) is none.
 */
const partitions: readonly Partition[] = [
  {
    name: 'aws-cn',
    suffix: 'amazonaws.com.cn',
    console: 'console.amazonaws.cn',
    region: /^cn-[a-z]{2,20}-\d{1,2}$/,
  },
  {
    name: 'aws-us-gov',
    suffix: 'amazonaws.com',
    console: 'console.amazonaws-us-gov.com',
    region: /^us-gov-[a-z]{2,20}-\d{1,2}$/,
  },
  {
    name: 'aws-eusc',
    suffix: 'amazonaws.eu',
    console: 'console.amazonaws-eusc.eu',
    region: /^eusc-[a-z]{2}-[a-z]{2,20}-\d{1,2}$/,
  },
  { name: 'aws-iso', suffix: 'c2s.ic.gov', region: /^us-iso-[a-z]{2,20}-\d{1,2}$/ },
  { name: 'aws-iso-b', suffix: 'sc2s.sgov.gov', region: /^us-isob-[a-z]{2,20}-\d{1,2}$/ },
  { name: 'aws-iso-e', suffix: 'cloud.adc-e.uk', region: /^eu-isoe-[a-z]{2,20}-\d{1,2}$/ },
  { name: 'aws-iso-f', suffix: 'csp.hci.ic.gov', region: /^us-isof-[a-z]{2,20}-\d{1,2}$/ },
  {
    name: 'aws',
    suffix: 'amazonaws.com',
    console: 'console.aws.amazon.com',
    region: /^(?!cn-)[a-z]{2}-[a-z]{2,20}-\d{1,2}$/,
  },
];

export const partitionNamed = (name: string): Partition | undefined =>
  partitions.find((each) => each.name === name);

/** The partition that a region code belongs to, by its form; undefined when the text is no region code. */
export const partitionOfRegion = (region: string): Partition | undefined =>
  partitions.find((each) => each.region.test(region));

export const isRegion = (text: string): boolean => partitionOfRegion(text) !== undefined;
