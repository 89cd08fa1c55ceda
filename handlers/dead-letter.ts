import { deadLetter } from '../bot/serverless/dead-letter.ts';
import { intake } from './intake-composition.ts';

/** What others gave up: taken in once more, or told like an alarm. */
export const handler = deadLetter(intake, process.env['TOCSIN_FAILED_QUEUE']);
