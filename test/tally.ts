/** What is read of vitest's JSON report. */
export type Report = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/** How a run of one project ended. */
export type Ended = {
  readonly name: string;
  /** Undefined where there is none that can be read: the run crashed. */
  readonly report: Report | undefined;
  /** Null when it was ended by a signal. */
  readonly exitCode: number | null;
};

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Failures that no test is named for: each counts as one failed. */
  readonly unnamed: readonly string[];
};

/**
 * Counts a run. A file that does not load, an error that no test caught, a crash and a run without any test are
 * failures as well: nothing that did not run may look as if it had passed.
 */
export function tally({ name, report, exitCode }: Ended): Tally {
  const how = exitCode === null ? 'was ended by a signal' : `ended with exit code ${exitCode}`;
  if (report?.testResults === undefined) {
    return { passed: 0, failed: 1, skipped: 0, unnamed: [`${name}: no report, the run ${how}`] };
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const count = (...states: readonly string[]): number =>
    tests.filter(({ status }) => states.includes(status)).length;
  const named = count('failed');
  const broken = report.testResults
    .filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    )
    .map((file) => `${name}: ${file.name} failed outside its tests: ${firstLine(file.message)}`);
  const unnamed = [
    ...broken,
    ...(tests.length === 0 ? [`${name}: no test was found`] : []),
    ...(exitCode !== 0 && named + broken.length === 0
      ? [`${name}: the run ${how}, though no test failed`]
      : []),
  ];
  return {
    passed: count('passed'),
    failed: named + unnamed.length,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
    unnamed,
  };
}

const firstLine = (text = ''): string => text.split('\n', 1)[0]!.slice(0, 300);

/** `N passed, N failed`, and how many were skipped where any was. */
export function lastLine(tallies: readonly Tally[]): string {
  const sum = (of: (each: Tally) => number): number => tallies.reduce((n, each) => n + of(each), 0);
  const skipped = sum((each) => each.skipped);
  const counted = `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed`;
  return skipped === 0 ? counted : `${counted}, ${skipped} skipped`;
}

/** Every test that failed, with the first words of why: what was printed meanwhile is far above by then. */
export const failures = ({ testResults }: Report): readonly string[] =>
  testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName = 'a test without a name', failureMessages = [] }) =>
          `${file.name}: ${fullName}: ${firstLine(failureMessages[0])}`,
      ),
  );

/** The files that took longest, in seconds. */
export const slowest = (reports: readonly Report[], n: number): readonly (readonly [string, number])[] =>
  reports
    .flatMap(({ testResults }) => testResults)
    .map((file) => [file.name, (file.endTime - file.startTime) / 1000] as const)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, n);
