import { describe, expect, test } from 'vitest';
import { redact, removedIn } from '../../../bot/core/catalogue/index.ts';

/** `«x»`: what is to be removed; everything else has to stay as it is, mark by mark. */
const judge = (
  marked: string,
): { readonly wanted: string; readonly text: string; readonly again: string } => {
  const line = marked.replaceAll(/[«»]/g, '');
  const { text } = redact(line);
  const shown = text.replaceAll(/\[removed:[a-z-]+\]/g, '#');
  return {
    wanted: marked.replaceAll(/«[^»]*»/g, '#'),
    text: shown,
    again: redact(text).text === text ? shown : '',
  };
};

const lines = (all: readonly string[]) => all.map((line) => [line] as const);

describe('a name and its value as a pair', () => {
  test.each(
    lines([
      'bind params: ("password", "«hunter2!»")',
      `row ('DB_PASSWORD','«qX7-tiger»') updated`,
      '[["user","an"],["password","«s3cr3t-value»"]]',
      String.raw`{"msg":"set [\"api_key\", \"«k9Lm2Pq8»\"]"}`,
      'args ["--host","db-1","--password","«Tr0ub4dor»","--retries","3"]',
      `subprocess.run(['mysql', '--password', '«Tr0ub4dor»'])`,
      'Map((user,an), (password,«hunter2-hunter2»))',
      `headers=[(b'authorization-token', b'«abc123def456»')]`,
      'EXEC sp_set_option ("client_secret" , "«9f!aZ_2»")',
    ]),
  )('%s', (line) => {
    const { wanted, text, again } = judge(line);
    expect([text, again]).toEqual([wanted, wanted]);
  });

  test.each(
    lines([
      'INSERT INTO users ("password","email") VALUES (?, ?)',
      'missing fields ["password","username"]',
      'required: ["token", "redirect_uri"]',
      'allowed grants (password, oauth2)',
      'expected one of (token,session), got none',
      'validate("password", "must not be empty")',
      'index ("token_count", "31")',
      'retry(3, "password reset mail", 5)',
      'columns ("secret_name","path_v2")',
      '["key","value1"]',
      'tuple ("passwordPolicy","v2")',
      'validate("password", "must have at least 8 characters")',
      '["secret","v1"]',
    ]),
  )('%s is innocent', (line) => {
    expect(redact(line)).toEqual({ text: line, removed: 0, kinds: [] });
  });
});

describe('a user and a password before an Oracle database', () => {
  test.each(
    lines([
      'jdbc:oracle:thin:scott/«tiger»@db-1.example:1521:ORCL refused',
      'url=jdbc:oracle:thin:scott/«t1ger»@//db-1:1521/shop',
      'jdbc:oracle:thin:shop[admin]/«x9!y»@(DESCRIPTION=(ADDRESS=(HOST=db-1)))',
      'jdbc:oracle:oci:scott/«"p@ss"»@shop',
      'cmd: sqlplus -s scott/«tiger»@shop @report.sql',
      'connect to shop_ro/«Gh7kk2»@//db-1.internal:1521/shop failed: ORA-01017',
      'impdp system/«manager1»@shop dumpfile=x.dmp',
    ]),
  )('%s', (line) => {
    const { wanted, text, again } = judge(line);
    expect([text, again]).toEqual([wanted, wanted]);
  });

  test.each(
    lines([
      'jdbc:oracle:thin:@//db-1:1521/shop timed out',
      'jdbc:oracle:thin:/@shop uses the wallet',
      'image shop/api@sha256:0f3a pulled',
      'uses actions/checkout@v4',
      'package @shop/cart@1.2.3 is deprecated',
      'sqlplus /nolog started',
      'GET /orders/17@eu 200',
      'see docs/oracle.md@main and src/a//b',
    ]),
  )('%s is innocent', (line) => {
    expect(redact(line)).toEqual({ text: line, removed: 0, kinds: [] });
  });
});

describe('Vietnamese, whichever way its marks are encoded', () => {
  const said = [
    'mật khẩu: «hunter2»',
    'Mật khẩu mới là «T1ger-77»',
    'mật khẩu cũ = «abc12345»',
    'mật khẩu hiện tại: «zx90-zx»',
    'điện thoại: «0912 345 678»',
  ];
  /** Letters with one mark on and one behind: what some keyboards send. */
  const half = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(
        /([aeou])(\u0323)(\u0302)/g,
        (_, letter: string, dot: string, hat: string) => `${(letter + hat).normalize('NFC')}${dot}`,
      );
  test.each(
    said.flatMap((line) => [
      ['composed', line.normalize('NFC')],
      ['decomposed', line.normalize('NFD')],
      ['half of it', half(line)],
    ]),
  )('%s: %s', (_form, line) => {
    const { wanted, text } = judge(line);
    expect(text).toBe(wanted);
  });

  test.each(['mật khẩu phải có 8 ký tự', 'sai mật khẩu, thử lại sau', 'đổi mật khẩu thành công'])(
    '%s is innocent in either form',
    (line) => {
      expect(redact(line).removed).toBe(0);
      expect(redact(line.normalize('NFD')).text).toBe(line.normalize('NFD'));
    },
  );
});

test('how many values were taken out is known of a text that was redacted before', () => {
  const { text, removed } = redact('an@example.com: password=hunter2, call +84900000001');
  expect([removedIn(text), removed]).toEqual([3, 3]);
  expect(removedIn('nothing [removed] here')).toBe(0);
});

test.each(['("password","', 'scott/tiger@', 'jdbc:oracle:thin:', '(password,a1', 'mật khẩu '])(
  '1 MiB of %j is redacted in time that grows linearly',
  (part) => {
    const text = part.repeat(Math.ceil(2 ** 20 / part.length));
    const started = performance.now();
    redact(text);
    // Quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
  },
);
