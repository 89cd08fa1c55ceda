export * from './decide.ts';
export * from './escalation.ts';
export * from './policy.ts';
export * from './describe.ts';
