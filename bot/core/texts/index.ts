export * from './duration.ts';
export * from './nearest-word.ts';
export * from './texts.ts';
