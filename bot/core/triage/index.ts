export * from './decide.ts';
export * from './desk.ts';
export * from './evolve.ts';
