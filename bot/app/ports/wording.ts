/** A model that words what it is given (bot/aws/wording). Throws EvidenceError only. */
export type Wording = {
  /**
   * Converse, one answer, within ten seconds. `cut`: the answer ended because it had become too long. Repeatable; each
   * call costs. What comes back is not to be believed.
   */
  suggest(wish: {
    readonly model: string;
    readonly region: string;
    readonly system: string;
    readonly text: string;
    /** Longest answer, in tokens of the model. */
    readonly tokens: number;
  }): Promise<{ readonly text: string; readonly cut: boolean }>;
};
