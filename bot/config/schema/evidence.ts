import { z } from 'zod';

/** What looking at logs, traces, metrics and changes may cost. */
export const evidence = z
  .strictObject({
    budget: z
      .strictObject({
        gigabytes: z
          .number()
          .min(0)
          .max(100_000)
          .default(10)
          .describe('Gigabytes that log queries of one incident may scan (about 0.005 USD each)'),
        queries: z
          .number()
          .int()
          .min(0)
          .max(10_000)
          .default(200)
          .describe('Log queries that one incident may send, asked by people or not'),
        seconds: z
          .number()
          .int()
          .min(0)
          .max(86_400)
          .default(1200)
          .describe('Seconds that log queries of one incident may run in all'),
      })
      .prefault({})
      .describe('What looking may cost one incident; what would cost more becomes a gap that says so'),
    concurrentQueries: z
      .number()
      .int()
      .min(1)
      .max(50)
      .default(5)
      .describe(
        'Log queries at the same time per account and region; AWS allows 100, shared with dashboards',
      ),
  })
  .prefault({})
  .describe('How much is looked at when an incident opens');
