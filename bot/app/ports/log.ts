/** Structured log lines: an event word and ids; never texts of messages, never secrets. */
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Counters that `/metrics` shows, by name and labels. */
export type Counters = {
  add(name: string, labels?: Readonly<Record<string, string>>, n?: number): void;
};
