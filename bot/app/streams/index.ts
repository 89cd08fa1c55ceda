export * from './change.ts';
export * from './desk.ts';
export * from './escalation.ts';
export * from './incident.ts';
export * from './kind.ts';
export * from './notice.ts';
export * from './refusals.ts';
export * from './tell.ts';
