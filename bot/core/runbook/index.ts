export { type FrontMatter, splitFrontMatter } from './front-matter.ts';
export type { HeaderPath } from './header.ts';
export * from './match.ts';
export * from './parse.ts';
export * from './runbook.ts';
export * from './snapshot.ts';
export * from './variables.ts';
export * from './why.ts';
