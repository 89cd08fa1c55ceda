export * from './nearest-word.ts';
export * from './texts.ts';
