export * from './board.ts';
export * from './decide.ts';
export * from './desk.ts';
export * from './evolve.ts';
export * from './flapping.ts';
export * from './rules.ts';
export * from './storm.ts';
