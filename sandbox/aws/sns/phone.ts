import type { Ground } from '../ground.ts';
import { invalidParameter } from './topic.ts';

export type Sms = {
  readonly at: number;
  readonly messageId: string;
  readonly phoneNumber: string;
  readonly text: string;
  readonly smsType: string;
  readonly senderId?: string;
  /** Parts of 160 GSM or 70 UCS-2 characters; several parts carry 153 or 67 each. */
  readonly parts: number;
};

export type UndeliveredSms = Sms & { readonly reason: string };

/** What the network does with messages to a number. SNS accepts the publication in every case. */
export type Reception = 'delivers' | 'unreachable' | 'blocked' | 'not-verified';

export type Phones = {
  /** Delivered messages, oldest first. */
  inbox(phoneNumber?: string): readonly Sms[];
  undelivered(): readonly UndeliveredSms[];
  /** `'*'` stands for every number without a rule of its own; `'*'` not verified: the account is in the SMS sandbox. */
  setReception(phoneNumber: string, reception: Reception): void;
  optOut(phoneNumber: string): void;
  optIn(phoneNumber: string): void;
  isOptedOut(phoneNumber: string): boolean;
  /** Numbers that an account in the SMS sandbox may send to; undefined when it has left the sandbox. */
  verified(): readonly string[] | undefined;
  /** USD per month; sending stops when it is reached. Undefined: no limit. */
  setSpendLimit(usd: number | undefined): void;
};

export type SmsReport = {
  readonly sms: Sms;
  readonly status: 'SUCCESS' | 'FAILURE';
  readonly providerResponse: string;
};

const usdPerPart = 0.05;

/** From the status logs that SNS writes; SNS developer guide, "SMS delivery status". */
const reasons: Readonly<Record<Exclude<Reception, 'delivers'>, string>> = {
  unreachable: 'Phone is currently unreachable/unavailable',
  blocked: 'Phone carrier has blocked this message',
  'not-verified': 'Destination phone number is not verified in the SMS sandbox',
};

export function createPhones(
  ground: Ground,
  report: (report: SmsReport) => void,
): Phones & {
  send(phoneNumber: string, text: string, smsType: string, senderId: string | undefined): string;
} {
  const delivered: Sms[] = [];
  const lost: UndeliveredSms[] = [];
  const receptions = new Map<string, Reception>();
  const optedOut = new Set<string>();
  let spendLimit: number | undefined;
  let spent = 0;

  const troubleWith = (sms: Sms): string | undefined => {
    if (optedOut.has(sms.phoneNumber)) return 'Phone number is opted out';
    if (spendLimit !== undefined && spent + sms.parts * usdPerPart > spendLimit)
      return 'No quota left for account';
    const reception = receptions.get(sms.phoneNumber) ?? receptions.get('*') ?? 'delivers';
    return reception === 'delivers' ? undefined : reasons[reception];
  };
  return {
    inbox: (phoneNumber) =>
      delivered.filter((sms) => phoneNumber === undefined || sms.phoneNumber === phoneNumber),
    undelivered: () => lost,
    setReception: (phoneNumber, reception) => void receptions.set(phoneNumber, reception),
    optOut: (phoneNumber) => void optedOut.add(phoneNumber),
    optIn: (phoneNumber) => void optedOut.delete(phoneNumber),
    isOptedOut: (phoneNumber) => optedOut.has(phoneNumber),
    verified: () =>
      receptions.get('*') === 'not-verified'
        ? [...receptions].flatMap(([number, reception]) => (reception === 'delivers' ? [number] : []))
        : undefined,
    setSpendLimit: (usd) => {
      spendLimit = usd;
    },
    send: (phoneNumber, text, smsType, senderId) => {
      if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) {
        throw invalidParameter(`PhoneNumber Reason: ${phoneNumber} is not valid to publish to`);
      }
      if (text.length > 1600)
        throw invalidParameter('Message Reason: SMS message is longer than 1600 characters');
      const sms: Sms = {
        at: ground.now(),
        messageId: ground.ids.uuid(),
        phoneNumber,
        text,
        smsType,
        ...(senderId === undefined ? {} : { senderId }),
        parts: partsOf(text),
      };
      const trouble = troubleWith(sms);
      if (trouble === undefined) {
        spent += sms.parts * usdPerPart;
        delivered.push(sms);
        report({ sms, status: 'SUCCESS', providerResponse: 'Message has been accepted by phone carrier' });
      } else {
        lost.push({ ...sms, reason: trouble });
        report({ sms, status: 'FAILURE', providerResponse: trouble });
      }
      return sms.messageId;
    },
  };
}

/** GSM 03.38 basic set; characters of its extension table take two places. */
const gsmBasic = /^[\n\r !-#%-?A-Za-z¡£¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü_@$ΔΦΓΛΩΠΨΣΘΞ¤^{}\\[\]~|€]*$/;

function partsOf(text: string): number {
  if (!gsmBasic.test(text)) return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
  const places = text.length + (text.match(/[\^{}\\[\]~|€]/g)?.length ?? 0);
  return places <= 160 ? 1 : Math.ceil(places / 153);
}
