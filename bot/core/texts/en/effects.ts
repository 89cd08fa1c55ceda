const words: Readonly<Record<string, string>> = {
  ask: 'do what somebody asked for',
  answer: 'answer somebody who asked',
  'open-incident': 'open the incident',
  'declare-incident': 'open the incident that was declared',
  'signal-incident': 'note a change of an alarm',
  'release-desk': 'free the service for the next incident',
  'reclaim-desk': 'take the service back after reopening',
  'close-incident': 'close the incident after its days',
  'open-channel': 'open the channel',
  'invite-responders': 'invite everybody who is needed',
  'set-topic': 'set the topic of the channel',
  'refresh-summary': 'renew the summary',
  'pin-summary': 'pin the summary',
  'refresh-announcement': 'renew the announcement',
  say: 'post an entry in the channel',
  'start-paging': 'start paging',
  'record-paging': 'note that paging started',
  'take-step': 'page the next step',
  'page-slack': 'page somebody by Slack',
  'page-sms': 'page somebody by SMS',
  'edit-page': 'renew a page that was sent',
  'acknowledge-incident': 'note the acknowledgement',
  'record-nobody-reached': 'note that nobody was reached',
  'stop-paging': 'stop paging',
  'plan-evidence': 'plan what to look at',
  'start-logs': 'query the logs',
  'poll-logs': 'read the answer of the logs query',
  'gather-traces': 'look at the traces',
  'draft-postmortem': 'draft the postmortem',
  'share-postmortem': 'post the postmortem draft',
  'confirm-subscription': 'confirm the SNS subscription',
};

/** What Tocsin does in the outside world, as it reads after "could not". */
export const effects = {
  doing: (v: { kind: string }) =>
    (Object.hasOwn(words, v.kind) ? words[v.kind] : undefined) ?? `do “${v.kind}”`,
};
