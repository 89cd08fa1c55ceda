export * from './account.ts';
export * from './match.ts';
export * from './partition.ts';
export * from './person.ts';
export { redactionPattern, type RedactionPattern } from './redaction-pattern.ts';
export * from './redaction.ts';
export * from './service.ts';
export * from './severity.ts';
