const list = (what: readonly string[], more: number): string =>
  [...what, ...(more > 0 ? [`${more} more`] : [])].join(', ');

/** What could not be done, and what became of it. */
export const failures = {
  retried: (v: { who: string; what: readonly string[]; more: number }) =>
    `${v.who} had what could not be done tried again: ${list(v.what, v.more)}`,
  recovered: (v: { what: readonly string[]; more: number }) => `done after all: ${list(v.what, v.more)}`,

  heading: (v: { n: number }) => `Could not be done: ${v.n}`,
  underWay: () => 'What could not be done is being tried again',
  allDone: () => 'All that could not be done is done now',
  failed: (v: { what: string; error: string; time: string }) => `could not ${v.what}: ${v.error} (${v.time})`,
  failedAgain: (v: { what: string; error: string; time: string; asked: string }) =>
    `could not ${v.what}: ${v.error} (${v.asked}, failed again ${v.time})`,
  askedBy: (v: { who: string; time: string }) => `${v.who} tried again ${v.time}`,
  asked: (v: { time: string }) => `tried again ${v.time}`,
  trying: (v: { what: string }) => `${v.what}: being tried again`,
  tryingFor: (v: { what: string; asked: string }) => `${v.what}: being tried again (${v.asked})`,
  done: (v: { what: string; time: string }) => `${v.what}: done after all, ${v.time}`,
  tryAgain: () => 'Try again',

  triedAgain: (v: { incident: string; n: number }) =>
    `${v.incident}: ${v.n === 1 ? 'one thing that could not be done is' : `${v.n} things that could not be done are`} being tried again. What fails once more is shown in the incident.`,
  nothingWaits: (v: { incident: string }) =>
    `${v.incident}: nothing waits to be tried again; what could not be done is done, or is being tried right now.`,
  neverFailed: (v: { incident: string }) =>
    `${v.incident}: nothing has failed, so there is nothing to try again.`,
};
