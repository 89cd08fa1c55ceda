export * from './account.ts';
export * from './partition.ts';
export * from './person.ts';
export * from './service.ts';
export * from './severity.ts';
