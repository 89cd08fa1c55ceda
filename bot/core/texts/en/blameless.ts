/** Why a phrase was marked, and the same matter in terms of the system. One kind sentence each. */
export const blameless = {
  personFailureWhy: () =>
    'A person as the cause ends the search where it gets useful: what made the step possible, or sensible at that moment?',
  failedToWhy: () =>
    '"Did not" measures a person against what we know now; what can be changed is the step that did not ask for it.',
  forgotWhy: () => 'People forget now and then; a process that relies on memory is what can be mended.',
  shouldHaveWhy: () =>
    '"Should have" compares with a world that did not exist; it does not say what the person saw and had to hand.',
  byAgentWhy: () => 'Who did it explains little; what let it take effect explains how to stop it next time.',
  humanErrorWhy: () =>
    'Human error is where the questions begin: it names no condition that anybody could change.',
  carelessWhy: () =>
    'A judgement of character cannot be checked or mended, and it makes the next person say less.',
  blameWordWhy: () =>
    'Looking for who is at fault hides the conditions under which anybody would have got here.',
  hindsightWhy: () => 'It is plain only now that the end is known; at the time it was one signal among many.',
  singleCauseWhy: () =>
    'Incidents need several conditions at once; a single cause makes the others invisible, and they stay.',
  counterfactualWhy: () =>
    'What might have been did not happen; what did happen, and what was missing, can be acted upon.',
  contrastWhy: () =>
    'Holding one person up against another says nothing about how their situations differed.',
  sarcasmWhy: () =>
    'Praise with a sting is read as blame by the one it is about, and by everybody who reads along.',
  intensifierWhy: () => 'The sentence passes a verdict; a number and a condition would tell the reader more.',

  possible: (v: { act: string }) =>
    `It was possible to ${v.act}: name the guard, the warning or the information that was missing.`,
  unasked: (v: { act: string }) =>
    `Nothing at that point asked anybody to ${v.act}, or made it easy: name the missing step, signal or tool.`,
  reminder: (v: { act: string }) =>
    `The process relied on somebody remembering to ${v.act}; nothing reminded or checked.`,
  withoutWho: (v: { done: string }) =>
    `Leave out by whom: "was ${v.done}", and name the check that would have stopped it or the gap that let it through.`,
  oneFactor: (v: { thing: string }) =>
    `One contributing factor was ${v.thing}; list the other conditions that had to come together.`,
  withoutWord: (v: { phrase: string }) =>
    `Leave out "${v.phrase}" and say which signal could be seen at that time, where, and among how many others.`,

  personFailurePlain: () =>
    'Describe the situation: what the tool showed, what the runbook said, and which guard was missing.',
  failedToPlain: () =>
    'Name the step, signal or tool that was missing, instead of the person who went without it.',
  forgotPlain: () => 'Say what relied on memory, and what could remind or check instead.',
  shouldHavePlain: () =>
    'Say what was known at that moment, and what would have made the better choice the easy one.',
  byAgentPlain: () => 'Leave out by whom, and name the check that would have stopped it.',
  humanErrorPlain: () =>
    'Name the condition: which screen, name, default or missing confirmation made the slip easy?',
  carelessPlain: () =>
    'Describe the conditions instead of the character: what was visible, how much time there was, what else was going on.',
  blameWordPlain: () => 'Replace the person by the condition: what allowed this effect, whoever was there?',
  singleCausePlain: () => 'List contributing factors, and say how they worked together.',
  counterfactualPlain: () =>
    'Say what did happen and what was missing, and put the wish into the action items ("add ...", "alert when ...").',
  contrastPlain: () =>
    'Compare the situations, not the people: what did the one have that the other did not?',
  sarcasmPlain: () => 'Say it plainly: what happened, when, and what made it hard.',
  intensifierPlain: () =>
    'Give the number (how long, how often) and the condition behind it, without the verdict.',
};
