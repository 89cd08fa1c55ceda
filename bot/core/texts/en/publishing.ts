/** A published postmortem where it goes by mail. */
export const publishing = {
  subject: (v: { incident: string; severity: string; title: string }) =>
    `Postmortem of ${v.incident} (${v.severity}): ${v.title}`,
  intro: (v: { incident: string; service: string }) =>
    `The postmortem of ${v.incident} (${v.service}) has been published.`,
  link: (v: { link: string }) => `Its channel: ${v.link}`,
  cut: () => 'The document goes on; all of it is in the channel of the incident.',
};
