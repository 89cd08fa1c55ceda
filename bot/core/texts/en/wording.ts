export const wording = {
  heading: (v: { incident: string; section: string }) =>
    `*${v.incident}, ${v.section}*: a suggestion by a model, which nobody has read yet`,
  draft: () => '*As drafted from the record*',
  suggested: () => '*Suggested wording*',
  takeButton: () => 'Take it as my text',
  dropped: (v: { n: number }) =>
    `${v.n} ${v.n === 1 ? 'sentence was' : 'sentences were'} left out: not backed by what ${v.n === 1 ? 'it cites' : 'they cite'}.`,
  leave: () => 'What you take stands in the document as written by you; else nothing changes.',
  written: () => 'Somebody wrote this section: copy what you like of the suggestion into the form.',
  off: () => 'Nobody words suggestions here: `postmortem.wording` in tocsin.yaml names no model.',
  private: (v: { incident: string }) =>
    `${v.incident} is private: its facts go to no model (\`postmortem.wording.private\` in tocsin.yaml).`,
  nothing: (v: { incident: string; dropped: number }) =>
    `No suggestion for ${v.incident}: ${v.dropped === 0 ? 'the model said nothing' : `none of ${v.dropped} sentences was backed by what it cites`}. The draft is as it was.`,
  failed: (v: { problem: string }) =>
    `No suggestion: the model could not be asked (${v.problem}). The draft is as it was.`,
  gone: (v: { incident: string }) => `That suggestion is not one for ${v.incident} any more: ask again.`,
};
