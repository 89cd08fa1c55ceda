export * from './corrections.ts';
export * from './durations.ts';
export * from './entry.ts';
export * from './figures.ts';
export * from './measure.ts';
export * from './quality.ts';
