import { plusSec } from '../../../core/calendar/index.ts';
import { label, type Incident } from '../../../core/incident/index.ts';
import { fittingText, triedBy, type Delivery, type Page } from '../../../core/paging/index.ts';
import { textsFor } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import { PagerError, type SettingsSource, type TextMessages } from '../../ports/index.ts';
import { intend } from '../intents.ts';
import { done, type Handlers, type Outcome } from '../outcome.ts';
import { recorded, type Pages } from './deliver.ts';

/** A page by text message, and what SNS knows of it afterwards. */
export function deliverSmsHandlers(needs: {
  readonly pages: Pages;
  readonly sms: TextMessages;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'page-sms' | 'check-sms'> {
  const { pages, sms, directory, settings } = needs;

  return {
    async 'page-sms'({ effect, data, now }) {
      const found = await pages.untried(data, { channel: 'sms' });
      if (!found) return done();
      const { incident, page } = found;
      const phone = (await directory.configured(page.person))?.phone;
      const said = (outcome: Delivery['outcome'], more: Partial<Delivery> = {}): Outcome =>
        recorded(data, { channel: 'sms', outcome, at: now, ...more });
      if (phone === undefined) return said('unreachable');
      try {
        const { id } = await sms.send(phone, textOf(incident, page));
        const check = intend('check-sms', data, {
          key: page.id,
          about: `escalation/${data.escalation}`,
          dueAt: plusSec(now, 1),
        });
        return recorded(data, { channel: 'sms', outcome: 'sent', at: now, provider: id }, [check]);
      } catch (error) {
        if (!(error instanceof PagerError)) throw error;
        // At most twice when the outcome is unknown (decisions, "Paging"): the next step pages anew.
        const twice = error.code === 'lost-answer' && effect.inDoubt;
        if (error.retryable && !twice) throw error;
        return said('failed', { detail: error.message, trouble: error.code });
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

  /** A text message can be read on a locked phone: of a private incident it says nothing but its number. */
  function textOf({ number, severity, title, private: hidden }: Incident, { code }: Page): string {
    const { locale, sms: how } = settings.current();
    const { paging: t } = textsFor(locale);
    const incident = label(number);
    const reply = how?.answers === undefined ? t.smsInSlack() : t.smsReply({ code });
    return fittingText(
      (cut) =>
        `${hidden ? t.smsPrivate({ incident, severity }) : t.sms({ incident, severity, title: cut })} ${reply}`,
      hidden ? '' : title,
    );
  }
}
