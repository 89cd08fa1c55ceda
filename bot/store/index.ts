export { createMemoryStore } from './memory/index.ts';
