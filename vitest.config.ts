import { defineConfig } from 'vitest/config';

// Fast tests share one context per worker (isolate: false: 41 files in 1.2 s instead of 12 s); tests that start
// processes, listen on ports or patch globals run in projects of their own.
export default defineConfig({
  test: {
    // Much of a test's time is waiting for sockets, files and processes: as many workers as there are cores.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // Properties and simulated topologies take seconds on a loaded machine.
          testTimeout: 60_000,
          include: ['test/unit/**/*.test.ts', 'test/architecture/**/*.test.ts', 'test/golden/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'scenario',
          include: ['test/scenario/**/*.test.ts', 'test/simulation/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/ready.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
