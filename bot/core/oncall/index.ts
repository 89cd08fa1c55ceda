export * from './roster.ts';
export * from './schedule.ts';
