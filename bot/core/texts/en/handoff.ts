/** What goes from one who is on call to the next: hand-offs, starts of shifts, swaps. */
export const handoff = {
  handedOver: (v: { who: string; schedule: string }) =>
    `${v.who} has taken over from whoever was on call for ${v.schedule} before`,
  pagedAgain: () => 'nobody took it over at the change of shifts: paging begins again',

  card: (v: { schedule: string; from: string; to: string; n: number }) =>
    `*Hand-off of ${v.schedule}*: ${v.from} → ${v.to}, ${v.n === 1 ? 'one open incident' : `${v.n} open incidents`}`,
  cardEmpty: (v: { schedule: string; from: string; to: string }) =>
    `*Hand-off of ${v.schedule}*: ${v.from} → ${v.to}, no open incident`,
  until: (v: { to: string; until: string }) => `${v.to} would be on call until ${v.until}.`,
  asked: (v: { from: string; acceptBy: string }) =>
    `${v.from} stays responsible until you accept. Without an answer by ${v.acceptBy} paging begins again.`,
  askedOther: (v: { from: string; to: string; acceptBy: string }) =>
    `${v.from} stays responsible until ${v.to} accepts. Without an answer by ${v.acceptBy} paging begins again.`,
  askedEmpty: (v: { from: string; to: string; acceptBy: string }) =>
    `${v.from} stays on call until ${v.to} accepts. Without an answer by ${v.acceptBy} nothing changes.`,
  accepted: (v: { to: string; at: string }) => `Accepted ${v.at}: ${v.to} is responsible.`,
  refused: (v: { from: string; to: string; at: string }) =>
    `${v.to} refused ${v.at}: ${v.from} stays responsible, paging begins again.`,
  refusedEmpty: (v: { from: string; to: string; at: string }) =>
    `${v.to} refused ${v.at}: ${v.from} stays on call.`,
  expired: (v: { from: string; to: string; at: string }) =>
    `${v.to} had not answered by ${v.at}: ${v.from} stays responsible, paging begins again.`,
  expiredEmpty: (v: { from: string; to: string; at: string }) =>
    `${v.to} had not answered by ${v.at}: ${v.from} stays on call.`,
  over: () => 'Nothing is left to hand over.',
  accept: () => 'I take over',
  refuse: () => 'I cannot',

  incident: (v: { incident: string; severity: string; title: string }) =>
    `*${v.incident}* · ${v.severity} · ${v.title}`,
  privateIncident: (v: { incident: string; severity: string }) => `*${v.incident}* · ${v.severity} (private)`,
  standing: (v: { status: string; since: string; firing: number }) =>
    `${v.status} since ${v.since}${v.firing === 0 ? ', no alarm fires' : `, ${v.firing === 1 ? 'one alarm fires' : `${v.firing} alarms fire`}`}`,
  acknowledgedBy: (v: { who: string }) => `acknowledged by ${v.who}`,
  notAcknowledged: () => 'not acknowledged',
  suspects: (v: { suspects: readonly string[] }) => `Suspected so far: ${v.suspects.join(', ')}`,
  hypothesis: (v: { id: string; text: string }) => `${v.id} ${v.text}`,
  supported: (v: { id: string; text: string }) => `${v.id} ${v.text} (supported)`,
  noSuspect: () => 'No suspect so far',
  lastUpdate: (v: { text: string; at: string }) => `Last update ${v.at}: ${v.text}`,
  steps: (v: { steps: readonly string[] }) => `Open steps: ${v.steps.join('; ')}`,
  nextUpdate: (v: { at: string }) => `Next update due ${v.at}`,
  noNextUpdate: () => 'No next update promised',
  more: (v: { n: number }) => `and ${v.n} more`,

  start: (v: { schedule: string; until: string }) =>
    `You are on call for *${v.schedule}* until ${v.until}. No incident is open.`,
  startIn: (v: { schedule: string; layer: string; until: string }) =>
    `You are on call for *${v.schedule}* (${v.layer}) until ${v.until}. No incident is open.`,
  startOpen: (v: { schedule: string; until: string; n: number }) =>
    `You are on call for *${v.schedule}* until ${v.until}. ${v.n === 1 ? 'One incident is open' : `${v.n} incidents are open`}:`,

  toldOffered: (v: { schedule: string; who: string; acceptBy: string }) =>
    `${v.who} follows you in *${v.schedule}* and was asked to take over what is open. You stay responsible until they accept; without an answer by ${v.acceptBy} paging begins again.`,
  toldAccepted: (v: { schedule: string; who: string }) =>
    `${v.who} has taken over *${v.schedule}* from you. Thank you.`,
  toldRefused: (v: { schedule: string; who: string }) =>
    `${v.who} cannot take over *${v.schedule}*. You stay responsible, and paging begins again.`,
  toldLate: (v: { schedule: string; who: string }) =>
    `${v.who} has not answered. You stay responsible for *${v.schedule}*, and paging begins again.`,
  toldRefusedEmpty: (v: { schedule: string; who: string }) =>
    `${v.who} cannot take over *${v.schedule}*. You stay on call.`,
  toldLateEmpty: (v: { schedule: string; who: string }) =>
    `${v.who} has not answered. You stay on call for *${v.schedule}*.`,

  offered: (v: { schedule: string; who: string; n: number; acceptBy: string }) =>
    `${v.who} was asked to take over *${v.schedule}*${v.n === 0 ? '' : v.n === 1 ? ' and its open incident' : ` and its ${v.n} open incidents`} by ${v.acceptBy}. You stay responsible until then.`,
  youAccepted: (v: { schedule: string; who: string }) =>
    `You have taken over *${v.schedule}* from ${v.who}, who will be told.`,
  youRefused: (v: { schedule: string; who: string }) =>
    `Noted: ${v.who} stays responsible for *${v.schedule}* and will be told.`,
  notYours: (v: { who: string }) => `That hand-off is for ${v.who} to answer.`,
  answered: () => 'That hand-off is over: it was answered, or nothing is left of it.',
  offeredAlready: (v: { who: string; acceptBy: string }) =>
    `${v.who} has been asked already, and has until ${v.acceptBy}.`,
  notOnCall: (v: { schedule: string }) =>
    `You are not on call for ${v.schedule} now: there is nothing to hand over. \`/oncall override\` changes who is.`,
  notOnCallAnywhere: () => 'You are not on call now: there is nothing to hand over.',
  nobodyNext: (v: { schedule: string }) =>
    `Nobody comes after you in ${v.schedule}: name somebody, such as \`/oncall handoff @bo\`.`,
  toYourself: () => 'You cannot hand over to yourself: name somebody else.',

  swap: (v: { who: string; schedule: string; gives: string; gets: string }) =>
    `*${v.who} offers a swap in ${v.schedule}*\n• you take ${v.gives}\n• ${v.who} takes ${v.gets}`,
  swapOpen: (v: { until: string }) =>
    `It can be answered until ${v.until}. Nothing changes before you accept.`,
  swapAccepted: (v: { who: string; other: string }) => `Accepted: ${v.other} and ${v.who} have swapped.`,
  swapRefused: (v: { other: string }) => `${v.other} would rather not. Nothing has changed.`,
  swapWithdrawn: (v: { who: string }) => `${v.who} has taken the offer back. Nothing has changed.`,
  swapExpired: () => 'Nobody answered in time. Nothing has changed.',
  swapAccept: () => 'Swap',
  swapRefuse: () => 'Rather not',
  span: (v: { start: string; end: string }) => `${v.start} – ${v.end}`,
  swapOffered: (v: { label: string; other: string; until: string; example: string }) =>
    `*${v.label}*: ${v.other} was asked, and can answer until ${v.until}. \`${v.example}\` takes it back. Nothing changes before they accept.`,
  swapGives: (v: { gives: string; gets: string }) => `You give ${v.gives} and take ${v.gets}.`,
  youSwapped: (v: { label: string; who: string; gives: string; gets: string }) =>
    `*${v.label}*: you have swapped with ${v.who}, who will be told. You give ${v.gives} and take ${v.gets}.`,
  youRefusedSwap: (v: { label: string; who: string }) =>
    `*${v.label}*: ${v.who} will be told that you would rather not.`,
  swapTaken: (v: { label: string }) => `*${v.label}* is taken back. Nothing has changed.`,
  swapOver: (v: { label: string }) =>
    `${v.label} is over: it was answered, taken back, or its time has begun.`,
  swapNotYours: (v: { label: string }) => `${v.label} is not yours to answer or to take back.`,
  noSuchSwap: (v: { label: string }) => `There is no swap ${v.label}, or it is over.`,
  noShiftOf: (v: { who: string; schedule: string; start: string; end: string }) =>
    `${v.who} is not on call for ${v.schedule} from ${v.start} until ${v.end}: there is nothing to swap.`,
  noNextShiftOf: (v: { who: string; schedule: string }) =>
    `${v.who} has no shift of ${v.schedule} in the next ten weeks.`,
  swapWithYourself: () => 'A swap needs somebody else: name them by mention.',
  toldSwapAccepted: (v: { label: string; schedule: string; who: string; gives: string; gets: string }) =>
    `${v.who} has accepted ${v.label} in *${v.schedule}*: you give ${v.gives} and take ${v.gets}.`,
  toldSwapRefused: (v: { label: string; schedule: string; who: string }) =>
    `${v.who} would rather not swap in *${v.schedule}* (${v.label}). Nothing has changed.`,
  toldSwapExpired: (v: { label: string; schedule: string; who: string }) =>
    `${v.who} has not answered ${v.label} in *${v.schedule}*. Nothing has changed.`,
};
