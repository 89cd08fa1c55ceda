export type SettingsProblem = { readonly key: string; readonly message: string };

/** Reads settings one by one out of CDK's context and gathers what is wrong with them. */
export type SettingsReader = {
  readonly problems: readonly SettingsProblem[];
  readonly report: (key: string, message: string) => void;
  /** Lists may be arrays or texts separated by commas. Default: none. */
  readonly list: (key: string, form: RegExp, what: string) => readonly string[];
  /** Default: false, if nothing else is said. */
  readonly flag: (key: string, otherwise?: boolean) => boolean;
  readonly whole: (key: string, otherwise: number, from: number, to: number) => number;
  /** Undefined when it is not set, or not as it should be. */
  readonly text: (key: string, form: RegExp, what: string) => string | undefined;
  readonly choice: <T extends string>(key: string, otherwise: T, allowed: readonly T[]) => T;
};

export function settingsReader(lookup: (key: string) => unknown): SettingsReader {
  const problems: SettingsProblem[] = [];
  const report = (key: string, message: string): void => void problems.push({ key, message });
  return {
    problems,
    report,
    list(key, form, what) {
      const items = itemsOf(lookup(key));
      if (items === undefined) report(key, `has to be a list of ${what}`);
      for (const item of items ?? []) {
        if (!form.test(item)) report(key, `${JSON.stringify(item.slice(0, 80))} is not ${what}`);
      }
      return items ?? [];
    },
    flag(key, otherwise = false) {
      const value = lookup(key) ?? otherwise;
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === 'false') return value === 'true';
      report(key, `has to be true or false, found ${JSON.stringify(value)}`);
      return otherwise;
    },
    whole(key, otherwise, from, to) {
      const value = Number(lookup(key) ?? otherwise);
      if (Number.isInteger(value) && value >= from && value <= to) return value;
      report(key, `has to be a whole number from ${from} to ${to}, found ${JSON.stringify(lookup(key))}`);
      return otherwise;
    },
    text(key, form, what) {
      const value = lookup(key);
      if (value === undefined || value === '') return undefined;
      // A number in the context (-c externalId=4711) arrives as text, in cdk.json as a number.
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text === 'string' && form.test(text)) return text;
      report(key, `has to be ${what}`);
      return undefined;
    },
    choice(key, otherwise, allowed) {
      const value = lookup(key) ?? otherwise;
      const chosen = allowed.find((each) => each === value);
      if (chosen !== undefined) return chosen;
      report(key, `has to be one of ${allowed.join(', ')}, found ${JSON.stringify(value)}`);
      return otherwise;
    },
  };
}

function itemsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === '') return [];
  const items: unknown = typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
  return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items : undefined;
}
