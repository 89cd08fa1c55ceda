import { tick } from '../bot/serverless/effect-due.ts';
import { composition } from './composition.ts';

/** Once a minute: what is due late, and what got lost. */
export const handler = tick(composition);
