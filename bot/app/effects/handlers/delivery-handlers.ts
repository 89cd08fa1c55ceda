import { createOpenPages } from '../../queries/open-pages.ts';
import { createPageTests } from '../../queries/page-tests.ts';
import { createPages, createPlanPage } from './deliver.ts';
import { deliverPagerHandlers } from './deliver-pager.ts';
import { deliverSmsHandlers } from './deliver-sms.ts';
import { createOpenWindow } from './delivery-window.ts';
import { directPageHandlers } from './direct-pages.ts';
import type { HandlerNeeds } from './index.ts';
import { pagePersonHandlers } from './page-person.ts';
import { testPageHandlers } from './test-pages.ts';
import { textAnswerHandlers } from './text-answers.ts';

/** Everything that brings a page to one person, and takes their answer. */
export function deliveryHandlers(given: HandlerNeeds) {
  const pages = createPages(given.streams);
  const needs = {
    ...given,
    pages,
    openWindow: createOpenWindow(given.store, pages),
    openPages: createOpenPages(given.store),
    planPage: createPlanPage(given),
    pageTests: createPageTests(given),
  };
  return {
    ...pagePersonHandlers(needs),
    ...deliverSmsHandlers(needs),
    ...deliverPagerHandlers(needs),
    ...textAnswerHandlers(needs),
    ...directPageHandlers(needs),
    ...testPageHandlers(needs),
  };
}
