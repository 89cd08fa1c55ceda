import { textOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { page } from '../page.ts';
import { AwsError } from '../service.ts';
import type { Fields, Service } from '../service.ts';

export type DriftStatus = 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED';

export type StackResource = {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly drift: DriftStatus;
  /** What differs, for a resource that was modified. */
  readonly differences?: readonly {
    readonly path: string;
    readonly expected: string;
    readonly actual: string;
    readonly kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
  }[];
};

export type StackSeed = {
  readonly name: string;
  readonly resources: readonly StackResource[];
  /** When drift was looked for last; never when absent. */
  readonly checkedAt?: number;
};

export type CloudFormation = {
  readonly service: Service;
  putStack(stack: StackSeed): void;
};

type Stack = StackSeed & { readonly id: string };

export function createCloudFormation(ground: Ground): CloudFormation {
  const stacks = new Map<string, Stack>();
  const named = (text: string | undefined): Stack => {
    const found = [...stacks.values()].find(({ name, id }) => name === text || id === text);
    if (found !== undefined) return found;
    throw new AwsError('ValidationError', `Stack with id ${text ?? ''} does not exist`);
  };
  return {
    putStack: (stack) =>
      void stacks.set(stack.name, {
        ...stack,
        id: ground.arn('cloudformation', `stack/${stack.name}/${ground.ids.uuid()}`),
      }),
    service: {
      name: 'cloudformation',
      signingName: 'cloudformation',
      protocol: {
        kind: 'query',
        version: '2010-05-15',
        namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
      },
      operations: {
        DescribeStackResources: (input) => {
          const physical = textOf(input, 'PhysicalResourceId');
          const stack =
            physical === undefined
              ? named(textOf(input, 'StackName'))
              : [...stacks.values()].find(({ resources }) =>
                  resources.some(({ physicalId }) => physicalId === physical),
                );
          if (stack === undefined)
            throw new AwsError('ValidationError', `Stack for ${physical ?? ''} does not exist`);
          return {
            StackResources: stack.resources.map((each) => ({
              StackName: stack.name,
              StackId: stack.id,
              LogicalResourceId: each.logicalId,
              PhysicalResourceId: each.physicalId,
              ResourceType: each.type,
              Timestamp: new Date(ground.now() - 86_400_000),
              ResourceStatus: 'UPDATE_COMPLETE',
              DriftInformation: { StackResourceDriftStatus: drifted(stack, each) },
            })),
          };
        },
        DescribeStackResourceDrifts: (input) => drifts(named(textOf(input, 'StackName')), input),
      },
      troubles: {
        accessDenied: { code: 'AccessDenied', status: 403 },
        throttled: { code: 'Throttling', status: 400 },
        failed: { code: 'InternalFailure', status: 500 },
      },
    },
  };
}

const drifted = ({ checkedAt }: Stack, { drift }: StackResource): DriftStatus =>
  checkedAt === undefined ? 'NOT_CHECKED' : drift;

/** What the last detection found: before the first one there is nothing (API reference). */
function drifts(stack: Stack, input: Fields): Fields {
  const wanted = textsOf(input, 'StackResourceDriftStatusFilters');
  const found =
    stack.checkedAt === undefined
      ? []
      : stack.resources
          .filter(({ drift }) => drift !== 'NOT_CHECKED')
          .filter(({ drift }) => wanted.length === 0 || wanted.includes(drift));
  const { items, next } = page(found, input, 'MaxResults', 100, 100);
  return {
    StackResourceDrifts: items.map((each) => ({
      StackId: stack.id,
      LogicalResourceId: each.logicalId,
      PhysicalResourceId: each.physicalId,
      ResourceType: each.type,
      ...(each.drift === 'MODIFIED'
        ? {
            PropertyDifferences: (each.differences ?? []).map(({ path, expected, actual, kind }) => ({
              PropertyPath: path,
              ExpectedValue: expected,
              ActualValue: actual,
              DifferenceType: kind,
            })),
          }
        : {}),
      StackResourceDriftStatus: each.drift,
      Timestamp: new Date(stack.checkedAt ?? 0),
    })),
    ...(next === undefined ? {} : { NextToken: next }),
  };
}
