import { effectDue } from '../bot/serverless/effect-due.ts';
import { composition } from './composition.ts';

/** Effects whose time has come. */
export const handler = effectDue(composition);
