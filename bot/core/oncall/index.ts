export * from './continue-layer.ts';
export * from './coverage.ts';
export * from './listing.ts';
export * from './parse-fact.ts';
export * from './parse-schedule.ts';
export * from './roster.ts';
export * from './schedule.ts';
