export * from './decide.ts';
export * from './escalation.ts';
export * from './policy.ts';
export * from './describe.ts';
export * from './delivery.ts';
export * from './delivery-answer.ts';
export * from './delivery-order.ts';
export * from './delivery-text.ts';
