/** What a week or a month was like, for a channel. */
export const digest = {
  heading: (v: { every: string; from: string; to: string }) =>
    `*${v.every === 'weekly' ? 'The week' : 'The month'} from ${v.from} to ${v.to}*`,
  incidents: (v: { n: number; before: number; bySeverity: string }) =>
    v.n === 0
      ? `No incident (${v.before} in the time before).`
      : `${v.n} ${v.n === 1 ? 'incident' : 'incidents'} (${v.bySeverity}); ${v.before} in the time before`,
  longest: (v: { list: readonly string[] }) => `Longest: ${v.list.join('; ')}`,
  one: (v: { incident: string; title: string; span: string }) => `${v.incident} ${v.title}, ${v.span}`,
  delivery: (v: { deployments: number; failed: number; share: string }) =>
    `${v.deployments} ${v.deployments === 1 ? 'deployment' : 'deployments'}, ${v.failed} of them caused an incident (${v.share})`,
  budget: (v: { service: string; burnt: string; budget: string; share: string }) =>
    `Error budget of ${v.service}: at most ${v.burnt} of ${v.budget} min used (${v.share})`,
  actions: (v: { open: number; overdue: number }) =>
    `${v.open} open ${v.open === 1 ? 'action item' : 'action items'}, ${v.overdue} overdue: \`/incident actions\``,
  about: (v: { zone: string }) =>
    `Drills, declined, merged and private incidents are left out. Clock of ${v.zone}. Medians, never means.`,
  posted: (v: { channel: string }) => `The digest is on its way to ${v.channel}.`,
  postedBefore: (v: { channel: string; time: string }) =>
    `${v.channel} has today's digest already, asked for at ${v.time}; it is not posted twice on a day. \`/incident metrics\` shows the figures as they are now, to you alone.`,
  notConfigured: () =>
    'No channel is named for digests: `figures: { digest: { channel: C0123456789 } }` in tocsin.yaml.',
  button: () => 'Post a digest',
};
