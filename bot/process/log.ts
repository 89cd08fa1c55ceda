import type { Counters, Log, LogFields } from '../app/ports/index.ts';

export type Level = 'info' | 'warn' | 'error';

/** JSON lines: an event word and ids. Texts of messages and secrets are never given to it. */
export function createJsonLog(write: (line: string) => void, least: Level = 'info'): Log {
  const order: readonly Level[] = ['info', 'warn', 'error'];
  const at =
    (level: Level) =>
    (event: string, fields: LogFields = {}): void => {
      if (order.indexOf(level) < order.indexOf(least)) return;
      write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

export type CounterRegistry = Counters & {
  /** All counters in the OpenMetrics text form. */
  expose(): string;
};

/** Counters of one process (OpenMetrics 1.0 text form). */
export function createCounters(): CounterRegistry {
  const values = new Map<string, Map<string, number>>();
  return {
    add(name, labels = {}, n = 1) {
      const series = values.get(name) ?? new Map<string, number>();
      values.set(name, series);
      const key = Object.entries(labels)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([label, value]) => `${label}="${escaped(value)}"`)
        .join(',');
      series.set(key, (series.get(key) ?? 0) + n);
    },
    expose() {
      const lines = [...values]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, series]) => {
          const family = name.replace(/_total$/, '');
          return [
            `# TYPE ${family} counter`,
            ...[...series].map(([labels, n]) => `${family}_total${labels === '' ? '' : `{${labels}}`} ${n}`),
          ];
        });
      return `${[...lines, '# EOF'].join('\n')}\n`;
    },
  };
}

const escaped = (value: string): string =>
  value.slice(0, 200).replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
