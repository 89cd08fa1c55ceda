/** A published postmortem where it goes: by mail, into a repository. */
export const publishing = {
  subject: (v: { incident: string; severity: string; title: string }) =>
    `Postmortem of ${v.incident} (${v.severity}): ${v.title}`,
  intro: (v: { incident: string; service: string }) =>
    `The postmortem of ${v.incident} (${v.service}) has been published.`,
  link: (v: { link: string }) => `Its channel: ${v.link}`,
  cut: () => 'The document goes on; all of it is in the channel of the incident.',

  inGit: (v: { to: string; branch: string; path: string }) =>
    `the postmortem is in the repository ${v.to}, on the branch ${v.branch}: ${v.path}`,
  besideInGit: (v: { to: string; branch: string; path: string; beside: string }) =>
    `people had changed ${v.path} on the branch ${v.branch} of ${v.to}: that file is as they left it, and what was published is beside it: ${v.beside}`,
  inCanvas: () => 'the postmortem is the canvas of this channel',
  canvasLeft: () =>
    'people have written in the canvas of this channel: it is as they left it, and the published postmortem is the newest file in the channel',
  commit: (v: { incident: string; title: string }) => `Postmortem of ${v.incident}: ${v.title}`,
};
