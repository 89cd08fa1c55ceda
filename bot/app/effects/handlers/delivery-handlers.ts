import { createOpenPages } from '../../queries/open-pages.ts';
import { createPages } from './deliver.ts';
import { deliverPagerHandlers } from './deliver-pager.ts';
import { deliverSmsHandlers } from './deliver-sms.ts';
import type { HandlerNeeds } from './index.ts';
import { pagePersonHandlers } from './page-person.ts';
import { textAnswerHandlers } from './text-answers.ts';

/** Everything that brings a page to one person, and takes their answer. */
export function deliveryHandlers(given: HandlerNeeds) {
  const needs = { ...given, pages: createPages(given.streams), openPages: createOpenPages(given.store) };
  return {
    ...pagePersonHandlers(needs),
    ...deliverSmsHandlers(needs),
    ...deliverPagerHandlers(needs),
    ...textAnswerHandlers(needs),
  };
}
