export * from './artefacts.ts';
export * from './clock.ts';
export * from './ids.ts';
export * from './store.ts';
