export * from './continue-layer.ts';
export type { CoverageGap, DoubleBooking, Place } from './coverage.ts';
export * from './fact-problems.ts';
export * from './listing.ts';
export * from './parse-schedule.ts';
export * from './roster.ts';
export * from './schedule.ts';
export * from './schedule-life.ts';
export * from './wish.ts';
