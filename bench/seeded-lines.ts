/** Lines of 30 templates as services write them, always the same ones for a seed. */
export type SeededLine = { readonly line: string; readonly template: number };

type Draw = {
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  hex(length: number): string;
};

type Template = (draw: Draw, at: string) => string;

const names = ['anna', 'bob', 'chi', 'dung', 'eve', 'finn', 'giang', 'hoa', 'ines', 'jan', 'kim', 'lan'];
const cities = ['Hanoi', 'Berlin', 'Lisbon', 'Osaka', 'Quito', 'Riga', 'Tunis'];
const queues = ['orders', 'mails', 'audit', 'refunds'];
const files = ['report', 'invoice', 'label', 'receipt', 'summary', 'export'];
const reasons = [
  'card declined',
  'insufficient funds',
  'the bank did not answer in time',
  'stolen',
  'expired card',
];

const uuid = (d: Draw): string => [8, 4, 4, 4, 12].map((n) => d.hex(n)).join('-');
const ip = (d: Draw): string => `10.${d.int(0, 255)}.${d.int(0, 255)}.${d.int(1, 254)}`;
const id = (d: Draw): string =>
  `${d.hex(3)}${d.pick(['K', 'x', 'Qz', 'm'])}${d.int(10, 99)}${d.pick(['f', 'Tt', 'w'])}${d.int(0, 9)}`;

export const templates: readonly Template[] = [
  (d, at) => `${at} INFO request ${uuid(d)} finished in ${d.int(3, 900)}ms with status=200`,
  (d, at) =>
    `${at} ERROR PaymentGatewayTimeout after ${d.int(3000, 3100)} ms for order ${d.int(1000, 99999)}`,
  (d, at) => `${at} WARN retrying POST /authorize attempt ${d.int(1, 5)} of 5`,
  (d, at) => `${at} INFO user ${d.pick(names)} logged in from ${ip(d)}`,
  (d, at) => `${at} INFO user ${d.pick(names)} logged out after ${d.int(1, 500)} minutes`,
  (d) =>
    `${ip(d)} - - [12/Mar/2026:14:0${d.int(0, 9)}:1${d.int(0, 9)} +0000] "GET /cart/${d.int(1, 9999)} HTTP/1.1" 200 ${d.int(100, 9000)}`,
  (d) =>
    `${ip(d)} - - [12/Mar/2026:14:0${d.int(0, 9)}:1${d.int(0, 9)} +0000] "POST /orders HTTP/1.1" 502 ${d.int(100, 900)}`,
  (d, at) =>
    JSON.stringify({
      time: at,
      level: 'info',
      msg: `shipped parcel ${id(d)} to ${d.pick(cities)}`,
      ms: d.int(1, 99),
    }),
  (d, at) =>
    JSON.stringify({
      time: at,
      level: 'error',
      msg: `could not reach carrier ${d.int(1, 40)}`,
      err: { name: 'ConnectionError', code: 'ECONNREFUSED' },
    }),
  (d, at) =>
    JSON.stringify({
      ts: at,
      method: 'GET',
      path: `/p/${d.int(1, 9999)}`,
      status: d.int(200, 204),
      ms: d.int(1, 500),
    }),
  (d, at) => `${at} DEBUG cache hit for key session:${d.hex(16)}`,
  (d, at) => `${at} DEBUG cache miss for key session:${d.hex(16)}`,
  (d, at) => `${at} INFO took ${d.int(1, 200)} messages from queue=${d.pick(queues)} in ${d.int(1, 90)} ms`,
  (d, at) => `${at} WARN queue ${d.pick(queues)} is ${d.int(10, 9000)} messages behind`,
  (d, at) =>
    `${at} ERROR connection to db-${d.int(1, 4)}.internal:5432 lost: ${d.pick(['broken pipe', 'reset by peer', 'timed out'])}`,
  (d, at) =>
    `${at} INFO connection pool: ${d.int(1, 50)} in use, ${d.int(1, 50)} idle, ${d.int(0, 9)} waiting`,
  (d) =>
    `Mar 12 14:0${d.int(0, 9)}:2${d.int(0, 9)} web-${d.int(1, 9)} sshd[${d.int(100, 9999)}]: Accepted publickey for ${d.pick(names)} from ${ip(d)} port ${d.int(1024, 65535)}`,
  (d) =>
    `Mar 12 14:0${d.int(0, 9)}:2${d.int(0, 9)} web-${d.int(1, 9)} kernel: [${d.int(1, 99999)}.${d.int(100000, 999999)}] Out of memory: Killed process ${d.int(100, 9999)}`,
  (d, at) => `${at} ERROR payment of ${d.pick(names)} refused: ${d.pick(reasons)} (code ${d.int(10, 99)})`,
  (d, at) =>
    `${at} INFO wrote ${d.pick(files)}-${d.int(1, 999)}.pdf (${d.int(10, 900)} KB) to s3://files/${d.hex(8)}`,
  (d, at) =>
    `${at} WARN deprecated field "${d.pick(['size', 'colour', 'vat', 'note'])}" in request of client ${d.int(1, 50)}`,
  (_d, at) =>
    `${at} ERROR java.lang.NullPointerException: Cannot invoke "Order.total()" because "order" is null`,
  (d, at) => `${at} INFO job nightly-${d.int(1, 9)} started`,
  (d, at) => `${at} INFO job nightly-${d.int(1, 9)} ended after ${d.int(1, 90)} s`,
  (_d, at) => `${at} INFO health check ok`,
  (d, at) =>
    `${at} WARN slow query (${d.int(1000, 9000)} ms): select * from orders where customer = ${d.int(1, 9999)}`,
  (d, at) =>
    `${at} ERROR circuit breaker for ${d.pick(['payments', 'stock', 'mail', 'search'])} opened after ${d.int(5, 50)} failures`,
  (d, at) => `${at} INFO circuit breaker for ${d.pick(['payments', 'stock', 'mail', 'search'])} closed again`,
  (d) => `START RequestId: ${uuid(d)} Version: ${d.int(1, 30)}`,
  (d) =>
    `REPORT RequestId: ${uuid(d)} Duration: ${d.int(1, 900)}.${d.int(10, 99)} ms Billed Duration: ${d.int(1, 900)} ms Memory Size: 512 MB Max Memory Used: ${d.int(50, 400)} MB`,
];

/** Some templates are written often and some seldom, as in life. */
export function seededLines(n: number, seed: number): readonly SeededLine[] {
  const draw = drawing(seed);
  const weights = templates.map((_, index) => 1 / (1 + ((index * 7) % 11)));
  const sum = weights.reduce((all, each) => all + each, 0);
  return Array.from({ length: n }, (_, index) => {
    let left = (draw.int(0, 1_000_000) / 1_000_000) * sum;
    const chosen = weights.findIndex((weight) => (left -= weight) <= 0);
    const template = chosen === -1 ? 0 : chosen;
    const at = new Date(Date.UTC(2026, 2, 12, 14) + index * 3).toISOString();
    return { line: templates[template]!(draw, at), template };
  });
}

/** mulberry32 (public domain). */
function drawing(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(''),
  };
}

export type Quality = {
  /** Templates with a pattern that most of its lines have and that nearly no other lines have. */
  readonly found: number;
  /** Most patterns that the lines of one template went into, leaving out those with under 1 % of them. */
  readonly worstSplit: number;
  readonly patterns: number;
};

/** How well patterns and templates fit. `patternOf`: the pattern that a line ended in. */
export function qualityOf(
  lines: readonly SeededLine[],
  patternOf: (line: string) => string | undefined,
): Quality {
  const byTemplate = new Map<number, Map<string, number>>();
  const byPattern = new Map<string, number>();
  for (const { line, template } of lines) {
    const pattern = patternOf(line) ?? '';
    const counts = byTemplate.get(template) ?? new Map<string, number>();
    byTemplate.set(template, counts.set(pattern, (counts.get(pattern) ?? 0) + 1));
    byPattern.set(pattern, (byPattern.get(pattern) ?? 0) + 1);
  }
  const rows = [...byTemplate.values()].map((counts) => {
    const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
    const [pattern = '', most = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const parts = [...counts.values()].filter((each) => each >= all / 100).length;
    return { found: most >= 0.5 * all && most >= 0.9 * (byPattern.get(pattern) ?? 0), parts };
  });
  return {
    found: rows.filter(({ found }) => found).length,
    worstSplit: Math.max(...rows.map(({ parts }) => parts)),
    patterns: byPattern.size,
  };
}
