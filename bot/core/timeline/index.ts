export * from './durations.ts';
export * from './entry.ts';
export * from './figures.ts';
