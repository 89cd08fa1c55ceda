const troubles: Readonly<Record<string, string>> = {
  'opted-out': 'the number has opted out of text messages (it answered STOP)',
  quota: 'the monthly spend limit for SMS of the AWS account is reached',
  'not-verified': 'the AWS account is in the SMS sandbox and the number is not verified there',
  'invalid-number': 'the number is not valid',
  'not-delivered': 'the phone company could not bring it',
  'not-allowed': 'not allowed',
  'not-there': 'it is not there, or its secret is not set',
};

/** Text messages. Accents are left out where they would cost a second part; codes and numbers are never cut. */
export const paging = {
  sms: (v: { incident: string; severity: string; title: string }) =>
    `Tocsin ${v.incident} ${v.severity} ${v.title}.`,
  smsPrivate: (v: { incident: string; severity: string }) => `Tocsin ${v.incident} ${v.severity}, private.`,
  smsReply: (v: { code: string }) => `Reply A ${v.code} to acknowledge, E ${v.code} to escalate.`,
  smsInSlack: () => 'Acknowledge in Slack.',
  note: (v: { incident: string; severity: string; title: string }) =>
    `Tocsin pages for ${v.incident}, ${v.severity}: ${v.title}`,
  notePrivate: (v: { incident: string; severity: string }) =>
    `Tocsin pages for ${v.incident} (private), ${v.severity}`,
  /** Why a provider did not take it; empty for what is told by the provider's own word. */
  trouble: (v: { code: string }) => (Object.hasOwn(troubles, v.code) ? troubles[v.code]! : ''),
  replyAcknowledged: (v: { incident: string }) =>
    v.incident === '' ? 'Tocsin: acknowledged.' : `Tocsin: ${v.incident} is yours.`,
  replyEscalated: (v: { incident: string }) => `Tocsin: ${v.incident}: the next step is paged.`,
  replyOver: (v: { incident: string }) =>
    `Tocsin: ${v.incident} does not wait for an answer any more. Nothing was changed.`,
  replyNoneOpen: () => 'Tocsin: no page of yours waits for an answer.',
  replyCounted: (v: { incident: string; missing: number }) =>
    `Tocsin: ${v.incident}: your answer counts. ${v.missing} more must acknowledge.`,
  replyNobodyLeft: (v: { incident: string; code: string }) =>
    `Tocsin: ${v.incident}: everybody was paged, nobody has answered. A ${v.code} takes it.`,
  codeOfTest: () => 'test',
  codeByHand: () => 'by hand',
  replyWhich: (v: { codes: readonly string[] }) =>
    `Tocsin: which page? Answer A and the code: ${v.codes.join(', ')}.`,
  replyWrongCode: (v: { code: string; codes: readonly string[] }) =>
    `Tocsin: no page of yours has the code ${v.code}. Open: ${v.codes.join(', ')}.`,
  replyNotUnderstood: (v: { codes: readonly string[] }) =>
    v.codes.length === 0
      ? 'Tocsin: not understood. A and the code of the page acknowledges, E escalates: A 4711.'
      : `Tocsin: not understood. A and the code acknowledges, E escalates. Open: ${v.codes.join(', ')}.`,
  smsReplyA: (v: { code: string }) => `Reply A ${v.code} if you have it.`,
  smsTest: () => 'Tocsin test page: did you get this?',
  smsDirect: (v: { about: string; text: string }) => `Tocsin: you are wanted${v.about}: ${v.text}.`,
  noteDirectPrivate: () => 'Tocsin: you are wanted for a private incident',
  replyDeclined: () => 'Tocsin: noted that you cannot come.',
  smsBundle: (v: {
    incident: string;
    severity: string;
    title: string;
    n: number;
    others: readonly string[];
  }) => `Tocsin ${v.incident} ${v.severity} ${v.title} and ${v.n} more: ${v.others.join(', ')}.`,
  smsReplyAll: (v: { code: string }) => `Reply A ${v.code} to acknowledge all, E ${v.code} to escalate all.`,
};
