export * from './duration.ts';
export { ready, type Ready } from './area.ts';
export * from './narrow.ts';
export * from './nearest-word.ts';
export * from './texts.ts';
