import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { label, type Incident } from '../../../core/incident/index.ts';
import {
  bundledAtOnce,
  fittingText,
  isDirect,
  orderOf,
  triedBy,
  type Delivery,
} from '../../../core/paging/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  PagerError,
  type NewEffect,
  type SettingsSource,
  type SmsReceipts,
  type TextMessages,
} from '../../ports/index.ts';
import { intend } from '../intents.ts';
import { done, waitUntil, type Handlers, type Outcome } from '../outcome.ts';
import type { OpenPages } from '../../queries/open-pages.ts';
import { recorded, type Pages, type Waiting } from './deliver.ts';
import type { OpenWindow } from './delivery-window.ts';

type Told = {
  readonly place: { readonly escalation: string; readonly page: string };
  readonly incident: Incident;
};

/** Seconds after a text message at which its receipt is looked for: at most six times. */
const receiptReadsSec = [10, 30, 60, 120, 240, 480];

type Place = { readonly escalation: string; readonly page: string };

/** Incidents that a text message names beside the first. */
const namedOthers = 4;

/** A page by text message, and what SNS knows of it afterwards. */
export function deliverSmsHandlers(needs: {
  readonly pages: Pages;
  readonly openWindow: OpenWindow;
  readonly openPages: OpenPages;
  readonly sms: TextMessages;
  readonly receipts: SmsReceipts;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'page-sms' | 'check-sms' | 'read-receipt' | 'record-delivery'> {
  const { pages, openWindow, openPages, sms, receipts, directory, settings } = needs;

  return {
    async 'page-sms'({ effect, data, now }) {
      const found = await pages.untried(data, { channel: 'sms' });
      if (!found) return done();
      const { page } = found;
      const phone = (await directory.configured(page.person))?.phone;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data, { channel: 'sms', outcome, at: now, ...more });
      if (phone === undefined) return said('unreachable');
      const window = await openWindow('sms', data, found, now);
      if (window !== undefined)
        return waitUntil(window.until, 'told together with others, in one text message');
      const others = await toldWith(page.person, data.escalation);
      try {
        const { id } = await sms.send(phone, textOf(found, others));
        const told = { channel: 'sms', outcome: 'sent', at: now, provider: id } as const;
        const rest = others.map(({ place }) =>
          intend(
            'record-delivery',
            { ...place, delivery: { ...told, within: data, code: page.code } },
            { key: `sms/${place.page}`, about: `escalation/${place.escalation}`, dueAt: now },
          ),
        );
        const check = intend('check-sms', data, {
          key: page.id,
          about: `escalation/${data.escalation}`,
          dueAt: plusSec(now, 1),
        });
        return recorded(data, told, [check, ...readReceipt(data, 0, now), ...rest]);
      } catch (error) {
        if (!(error instanceof PagerError)) throw error;
        // At most twice when the outcome is unknown (decisions, "Paging"): the next step pages anew.
        const twice = error.code === 'lost-answer' && effect.inDoubt;
        if (error.retryable && !twice) throw error;
        return said('failed', { detail: error.message, trouble: error.code });
      }
    },

    async 'record-delivery'({ data }) {
      const { delivery, ...place } = data;
      const found = await pages.untried(place, delivery);
      return found ? recorded(place, delivery) : done();
    },

    /** Only while nobody has answered: afterwards nothing hangs on it. */
    async 'read-receipt'({ data, now }) {
      const log = settings.current().sms?.deliveryLog;
      const found = await pages.waiting(data.escalation, data.page);
      const tried = found === undefined ? [] : triedBy(found.page, { channel: 'sms' });
      const last = tried.at(-1);
      if (log === undefined || last?.outcome !== 'sent' || last.provider === undefined) return done();
      const sentAt = tried[0]!.at;
      const receipt = await receipts.read({ log, id: last.provider, sentAt });
      const base = { channel: 'sms', at: now, provider: last.provider } as const;
      switch (receipt.is) {
        case 'arrived':
          return recorded(data, { ...base, outcome: 'sent', at: last.at, receipt: receipt.at });
        case 'failed': {
          const { trouble, detail } = receipt;
          return recorded(data, { ...base, outcome: 'failed', trouble, detail });
        }
        case 'unreadable':
          // A group is made with its first line: that there is none is believed only at the end.
          if (receipt.why === 'denied' || receiptReadsSec[data.n + 1] === undefined)
            return recorded(data, { ...base, outcome: 'sent', at: last.at, unread: receipt.why });
          return done(...readReceipt(data, data.n + 1, sentAt));
        case 'unknown':
          return done(...readReceipt(data, data.n + 1, sentAt));
      }
    },

    /** Publish takes a message to a number that opted out, and drops it: asked for afterwards, so that nothing waits. */
    async 'check-sms'({ data, now }) {
      const found = await pages.waiting(data.escalation, data.page);
      if (!found) return done();
      const last = triedBy(found.page, { channel: 'sms' }).at(-1);
      const phone = (await directory.configured(found.page.person))?.phone;
      if (phone === undefined || last?.outcome !== 'sent') return done();
      const trouble = await sms.trouble(phone);
      if (trouble === undefined) return done();
      const { provider } = last;
      const failed = { channel: 'sms', outcome: 'failed', at: now, trouble } as const;
      return recorded(data, { ...failed, ...(provider === undefined ? {} : { provider }) });
    },
  };

  /** When the receipt is looked for the next time; not at all without a log, and not for ever. */
  function readReceipt(place: Place, n: number, sentAt: Instant): readonly NewEffect[] {
    const afterSec = receiptReadsSec[n];
    if (settings.current().sms?.deliveryLog === undefined || afterSec === undefined) return [];
    return [
      intend(
        'read-receipt',
        { escalation: place.escalation, page: place.page, n },
        {
          key: `${place.page}/${n}`,
          about: `escalation/${place.escalation}`,
          dueAt: plusSec(sentAt, afterSec),
        },
      ),
    ];
  }

  /** The other pages of that person that no text message has told of yet. */
  async function toldWith(person: string, own: string): Promise<readonly Told[]> {
    const open = (await openPages([person])).filter(
      ({ escalation }) => escalation !== own && !isDirect(escalation),
    );
    const newest = [...new Map(open.map((each) => [each.escalation, each])).values()].filter(
      ({ texted }) => !texted,
    );
    const told = await Promise.all(
      newest.slice(-bundledAtOnce).map(async ({ escalation, page }) => {
        const found = await pages.untried({ escalation, page }, { channel: 'sms' });
        const wanted = found && orderOf(found.page).some(({ channel }) => channel === 'sms');
        return wanted ? [{ place: { escalation, page }, incident: found.incident }] : [];
      }),
    );
    return told.flat();
  }

  /** A text message can be read on a locked phone: of a private incident it says nothing but its number. */
  function textOf({ incident: about, page: { code } }: Waiting, others: readonly Told[]): string {
    const { number, severity, title, private: hidden } = about;
    const { locale, sms: how } = settings.current();
    const { paging: t } = textsFor(locale);
    const incident = label(number);
    const n = others.length;
    if (n > 0) {
      const named = others.slice(0, namedOthers).map((each) => label(each.incident.number));
      const replyAll = how?.answers === undefined ? t.smsInSlack() : t.smsReplyAll({ code });
      return fittingText(
        (cut) => `${t.smsBundle({ incident, severity, title: cut, n, others: named })} ${replyAll}`,
        hidden ? '' : title,
      );
    }
    const reply = how?.answers === undefined ? t.smsInSlack() : t.smsReply({ code });
    return fittingText(
      (cut) =>
        `${hidden ? t.smsPrivate({ incident, severity }) : t.sms({ incident, severity, title: cut })} ${reply}`,
      hidden ? '' : title,
    );
  }
}
