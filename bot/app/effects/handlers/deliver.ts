import type { Instant } from '../../../core/calendar/index.ts';
import { isOpen, type Incident } from '../../../core/incident/index.ts';
import {
  hasAcknowledged,
  orderFor,
  pageCode,
  pageOf,
  triedBy,
  urgencyOf,
  waysLeft,
  type Called,
  type Delivery,
  type Escalation,
  type EscalationState,
  type Page,
  type PageChannel,
  type Way,
} from '../../../core/paging/index.ts';
import type { Severity } from '../../../core/catalogue/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { NewEffect, SettingsSource, Store } from '../../ports/index.ts';
import { escalationStream, incidentStream, type Streams } from '../../streams/index.ts';
import { telling, tocsin, type Outcome } from '../outcome.ts';

/** A page that still waits for an answer, with what it is about. */
export type Waiting = {
  readonly incident: Incident;
  readonly escalation: Escalation;
  readonly page: Page;
};

export type Pages = {
  load(escalation: string): Promise<EscalationState>;
  incident(id: string): Promise<Incident | undefined>;
  /** The page, unless somebody answered, it was stopped, or the incident is over. */
  waiting(escalation: string, page: string): Promise<Waiting | undefined>;
  /** The same, unless that way has been tried: a page is sent once over each. */
  untried(
    of: { readonly escalation: string; readonly page: string },
    way: Pick<Way, 'channel' | 'pager'>,
  ): Promise<Waiting | undefined>;
};

export const createPages = (streams: Streams): Pages => {
  const load: Pages['load'] = async (id) => (await streams.load(escalationStream, id)).state;
  const incident: Pages['incident'] = async (id) => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };
  const waiting: Pages['waiting'] = async (id, pageId) => {
    const escalation = await load(id);
    const page = pageOf(escalation, pageId);
    if (!page || (escalation.status !== 'running' && escalation.status !== 'exhausted')) return undefined;
    if (page.declined || hasAcknowledged(escalation, page.person)) return undefined;
    const about = await incident(escalation.incident);
    return about && isOpen(about.status) ? { incident: about, escalation, page } : undefined;
  };
  return {
    load,
    incident,
    waiting,
    async untried({ escalation, page }, way) {
      const found = await waiting(escalation, page);
      return found && triedBy(found.page, way).length === 0 ? found : undefined;
    },
  };
};

/** What became of an attempt goes into the ledger. */
export const recorded = (
  data: { readonly escalation: string; readonly page: string },
  delivery: Delivery,
  follow: readonly NewEffect[] = [],
): Outcome =>
  telling(escalationStream, data.escalation, { type: 'RecordDelivery', page: data.page, delivery }, tocsin, {
    follow: () => follow,
  });

/** Whether there is another way that could still be tried: then what may pass is not waited for. */
export async function hasOtherWay(directory: Directory, page: Page, channel: PageChannel): Promise<boolean> {
  const person = await directory.configured(page.person);
  return waysLeft(page).some((way) => {
    if (way.channel === channel) return false;
    if (way.channel === 'sms') return person?.phone !== undefined;
    // A mention goes the same way as a direct message.
    return way.channel === 'topic' || way.channel === 'webhook';
  });
}

/** How somebody is going to be paged: in which order, and by which code they answer. */
export type PlanPage = (
  person: string,
  severity: Severity,
  at: Instant,
) => Promise<Pick<Called, 'code' | 'order'>>;

/**
 * Codes are counted by phone, whoever shares it: no two of its open pages have the same. Which comes next can be
 * guessed, and gives nothing: an answer counts only from the phone that was paged.
 */
export function createPlanPage(needs: {
  readonly store: Pick<Store, 'nextNumber'>;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): PlanPage {
  const { store, directory, settings } = needs;
  return async (person, severity, at) => {
    const configured = await directory.configured(person);
    const sharing = settings.current().people.find((each) => each.phone === configured?.phone);
    const holder =
      configured?.phone === undefined || sharing === undefined
        ? person
        : ((await directory.ofConfigured(sharing.name)) ?? person);
    const order = configured && orderFor(configured, urgencyOf(severity), at);
    return {
      code: pageCode(await store.nextNumber(`page-code/${holder}`)),
      ...(order === undefined ? {} : { order }),
    };
  };
}
