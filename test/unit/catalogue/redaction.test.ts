import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactionPattern, redactSecrets } from '../../../bot/core/catalogue/index.ts';

// Made-up values in the documented forms, put together here so that no scanner takes this file for a leak.
const accessKey = `AKIA${'IOSFODNN7EXAMPLE'}`;
const slackBot = `xoxb-${'123456789012'}-abcdefGHIJKL`;
const githubPat = `ghp_${'a1B2c3D4'.repeat(4)}abcd`;
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'abc_DEF-123'].join('.');
const keyBlock = `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEow+/=\nabc\n-----END RSA ${'PRIVATE'} KEY-----`;

/** [text, what remains, kinds] */
const withSecrets: readonly (readonly [string, string, ...string[]])[] = [
  [`using key ${accessKey} now`, 'using key [removed:aws-key] now', 'aws-key'],
  [`ASIA${'ABCDEFGHIJKLMNOP'},next`, '[removed:aws-key],next', 'aws-key'],
  [
    `aws_access_key_id=${accessKey}\naws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCY`,
    'aws_access_key_id=[removed:aws-key]\naws_secret_access_key=[removed:secret-value]',
    'aws-key',
    'secret-value',
  ],
  ['"SecretAccessKey": "wJalrXUtn/K7MD",', '"SecretAccessKey": "[removed:secret-value]",', 'secret-value'],
  ['"SessionToken":"FwoGZXIvYXdzEJr1"', '"SessionToken":"[removed:secret-value]"', 'secret-value'],
  [`token ${slackBot}`, 'token [removed:slack-token]', 'slack-token'],
  ['xapp-1-A0000-1234-abcdef', '[removed:slack-token]', 'slack-token'],
  ['xoxe.xoxp-1-Mi0yLTEyMzQ1', '[removed:slack-token]', 'slack-token'],
  [
    'POST https://hooks.slack.com/services/T00000000/B0000/XXXX failed',
    'POST https://hooks.slack.com/services/[removed:webhook] failed',
    'webhook',
  ],
  [`git clone with ${githubPat}`, 'git clone with [removed:github-token]', 'github-token'],
  [`github_pat_${'11ABCDEFG0'.repeat(3)}`, '[removed:github-token]', 'github-token'],
  [`glpat-${'abcdefghij0123456789'}`, '[removed:api-token]', 'api-token'],
  [`sk_live_${'abcdefghij0123456789'}`, '[removed:api-token]', 'api-token'],
  [`AIza${'SyA0123456789abcdefghijklmnopqrstuv'}`, '[removed:api-token]', 'api-token'],
  [`npm_${'abcdefghijklmnopqrstuvwxyz0123456789'}`, '[removed:api-token]', 'api-token'],
  [`claim ${jwt}.`, 'claim [removed:jwt]', 'jwt'],
  [`Authorization: Bearer ${jwt}`, 'Authorization: Bearer [removed:jwt]', 'jwt'],
  ['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: [removed:secret-value]', 'secret-value'],
  ['sent bearer 0123456789abcdef0123 to it', 'sent bearer [removed:authorization] to it', 'authorization'],
  [
    'authorization: Basic dXNlcjpwYXNz status=401',
    'authorization: [removed:secret-value] status=401',
    'secret-value',
  ],
  ['"Authorization":"Basic dXNlcjpwYXNz"', '"Authorization":"[removed:secret-value]"', 'secret-value'],
  [
    'postgres://app:hunter2@db.local:5432/x',
    'postgres://app:[removed:url-password]@db.local:5432/x',
    'url-password',
  ],
  ['redis://:p@ss@10.0.0.1:6379', 'redis://:[removed:url-password]@10.0.0.1:6379', 'url-password'],
  [
    'amqps://u:x@h/v and https://u:y@h',
    'amqps://u:[removed:url-password]@h/v and https://u:[removed:url-password]@h',
    'url-password',
  ],
  ['password=hunter2 user=x', 'password=[removed:secret-value] user=x', 'secret-value'],
  ['Password: "my long pass" end', 'Password: "[removed:secret-value]" end', 'secret-value'],
  ["passwd='a\\'b' x", "passwd='[removed:secret-value]' x", 'secret-value'],
  ['DB_PASSWORD=a,b;c next=1', 'DB_PASSWORD=[removed:secret-value] next=1', 'secret-value'],
  ['{password=abc, user=x}', '{password=[removed:secret-value], user=x}', 'secret-value'],
  ['password=abc,user=x', 'password=[removed:secret-value],user=x', 'secret-value'],
  ['secret: {password: abc}', 'secret: {password: [removed:secret-value]}', 'secret-value'],
  ['secretName: passwd=foo', 'secretName: passwd=[removed:secret-value]', 'secret-value'],
  [
    '{\\"password\\":\\"hunter2\\",\\"a\\":1}',
    '{\\"password\\":\\"[removed:secret-value]\\",\\"a\\":1}',
    'secret-value',
  ],
  ['Server=db;Uid=app;Pwd=hunter2;', 'Server=db;Uid=app;Pwd=[removed:secret-value];', 'secret-value'],
  ['pass: hunter2hunter2', 'pass: [removed:secret-value]', 'secret-value'],
  ['client_secret => s3cr3t', 'client_secret => [removed:secret-value]', 'secret-value'],
  ['mật khẩu: hoanghon1', 'mật khẩu: [removed:secret-value]', 'secret-value'],
  ['GET /x?token=abcd1234efgh&page=2', 'GET /x?token=[removed:secret-value]&page=2', 'secret-value'],
  ['api_key: 0123456789abcdef', 'api_key: [removed:secret-value]', 'secret-value'],
  ['x-api-key: abc', 'x-api-key: [removed:secret-value]', 'secret-value'],
  ['&X-Amz-Signature=0a1b2c3d4e5f&x=1', '&X-Amz-Signature=[removed:secret-value]&x=1', 'secret-value'],
  ['sessionid=8f7e6d5c4b3a;', 'sessionid=[removed:secret-value];', 'secret-value'],
  ['Cookie: sid=abc; theme=dark\nHost: x', 'Cookie: [removed:cookie]\nHost: x', 'cookie'],
  ['"set-cookie":"a=b; Path=/"', '"set-cookie":"[removed:cookie]"', 'cookie'],
  [
    '?next=https%3A%2F%2Fbo%3Ahunter2pw%40db%2Fx',
    '?next=https%3A%2F%2Fbo%3A[removed:url-password]%40db%2Fx',
    'url-password',
  ],
  [
    'body=user%3Dbo%26password%3Dhunter2pw%26x%3D1',
    'body=user%3Dbo%26password%3D[removed:secret-value]%26x%3D1',
    'secret-value',
  ],
  ['postgres://bo:hunter2/pw@db/x', 'postgres://bo:[removed:url-password]@db/x', 'url-password'],
  ['mysql --password hunter2pw -u root', 'mysql --password [removed:secret-value] -u root', 'secret-value'],
  ['curl -u admin:hunter2pw https://x', 'curl -u admin:[removed:secret-value] https://x', 'secret-value'],
  [
    '<db><password>hunter 2pw</password></db>',
    '<db><password>[removed:secret-value]</password></db>',
    'secret-value',
  ],
  [
    '<add key="Password" value="hunter2pw"/>',
    '<add key="Password" value="[removed:secret-value]"/>',
    'secret-value',
  ],
  [
    '{"name":"DB_PASSWORD","value":"hunter2pw"}',
    '{"name":"DB_PASSWORD","value":"[removed:secret-value]"}',
    'secret-value',
  ],
  [
    '"{\\\\\\"password\\\\\\":\\\\\\"hunter2pw\\\\\\"}"',
    '"{\\\\\\"password\\\\\\":\\\\\\"[removed:secret-value]\\\\\\"}"',
    'secret-value',
  ],
  [
    'password\\u0022:\\u0022hunter2pw\\u0022',
    'password\\u0022:\\u0022[removed:secret-value]\\u0022',
    'secret-value',
  ],
  ['password\\u003dhunter2pw', 'password\\u003d[removed:secret-value]', 'secret-value'],
  ['headers={X-Api-Key=[hunter2pw], a=1}', 'headers={X-Api-Key=[removed:secret-value], a=1}', 'secret-value'],
  ['password=(hunter2pw)', 'password=[removed:secret-value]', 'secret-value'],
  ['password=hunter2)p}w"x end', 'password=[removed:secret-value] end', 'secret-value'],
  ['dsn postgres://bo:<id>!Qa@db/<n>', 'dsn postgres://bo:[removed:url-password]@db/<n>', 'url-password'],
  ['password=hunter<n>!pw', 'password=[removed:secret-value]', 'secret-value'],
  [
    'aws_secret_access_key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'aws_secret_access_key [removed:secret-value]',
    'secret-value',
  ],
  [
    'login of bo with password hunter2pw failed',
    'login of bo with password [removed:secret-value] failed',
    'secret-value',
  ],
  ["wrong password 'letmein' for bo", "wrong password '[removed:secret-value]' for bo", 'secret-value'],
  ['mật khẩu mới là hunter2pw', 'mật khẩu mới là [removed:secret-value]', 'secret-value'],
  ['basic aHVudGVyMnB3OmFiYw== sent', 'basic [removed:authorization] sent', 'authorization'],
  ['"cookie": ["sid=abc123456789"]', '"cookie": ["[removed:cookie]"]', 'cookie'],
  [`MIIEpAIBAAKCAQEA${'0Z3VS5JJcds3xfn/'.repeat(3)}`, '[removed:private-key]', 'private-key'],
  [`${'0Z3VS5JJcds3xfn/'.repeat(4)}`, '[removed:private-key]', 'private-key'],
  ['?email=bo.schmidt%40example.com&x=1', '?email=[removed:e-mail]&x=1', 'e-mail'],
  [`before\n${keyBlock}\nafter`, 'before\n[removed:private-key]\nafter', 'private-key'],
  [`cut ${keyBlock.slice(0, 40)}`, 'cut [removed:private-key]', 'private-key'],
  [`${keyBlock} and ${keyBlock}`, '[removed:private-key] and [removed:private-key]', 'private-key'],
  ['mail jane.doe+x@example.co.uk failed', 'mail [removed:e-mail] failed', 'e-mail'],
  ['<an@example.com>', '<[removed:e-mail]>', 'e-mail'],
  ['card 4111111111111111 declined', 'card [removed:card] declined', 'card'],
  ['card=5500-0000-0000-0004', 'card=[removed:card]', 'card'],
  ['amex 3782 822463 10005', 'amex [removed:card]', 'card'],
  ['call +84900000001 now', 'call [removed:phone] now', 'phone'],
  ['+1 (415) 555-0123', '[removed:phone]', 'phone'],
  ['"phone_number": "0900 000 001"', '"phone_number": "[removed:phone]"', 'phone'],
  ['điện thoại 0912345678', 'điện thoại [removed:phone]', 'phone'],
];

const without: readonly string[] = [
  'if (password>8) fail',
  'password > 8 characters',
  'password is required, 3 attempts left',
  'docker run -u 1000:1000 image',
  'chown --user root:root /x',
  '{"name":"PASSWORD_POLICY","value":"strict"}',
  '{"name":"token_count","value":"4096"}',
  '{"name":"DB_HOST","value":"db-1"}',
  'password: [required]',
  'mật khẩu là bắt buộc',
  'http://[::1]:8080/x@y',
  'https://host:8080/path@v2',
  'GET /@scope/x?next=%2Fcart%2F17',
  `sha256 ${'9f86d081884c7d65'.repeat(4)}`,
  'Threshold Crossed: 1 datapoint [71.58514626666667 (09/04/22 21:01:00)] was less than the threshold (72.0)',
  '0.0666851903306472 and 4111111111111111.5 and -4111111111111111',
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-password-AbCdEf',
  'arn:aws:sts::111122223333:assumed-role/ops/jane@example.com did it',
  'request 550e8400-e29b-41d4-a716-446655440000 took 12 ms',
  'trace 1-5759e988-bd862e3fe1be46a994272793 and 1-57599881-412346679912345678901234',
  'account 111122223333 in eu-west-1',
  'epoch 1790133875674, 1790133875674123 and 1790133875674123456',
  'commit 3fa1c0de3fa1c0de3fa1c0de3fa1c0de3fa1c0de',
  'card 4111111111111112 fails Luhn',
  'order 9999999999999995 has no issuer',
  'The security token included in the request is invalid',
  'max_tokens: 1000, tokens=512, token_count=31415926',
  'token_type: bearer',
  'bearer authentication failed for this client',
  'Basic authentication required',
  'secretId: prod/db and secretArn=arn:aws:secretsmanager:eu-west-1:1:secret:x',
  'password: null, secret = ${DB_SECRET}, pwd=$DB_PASS, password=****',
  'passwordPolicy: strict',
  'tests: pass: 5, fail: 0',
  'http://host:8080/path?x=a@b',
  'ssh ec2-user@ip-10-0-0-1.ec2.internal',
  '2026-09-23T03:24:34.849+0000',
  'queue depth +12345678 in 5 min',
  'AROA3TYMO3BGGTBI3MZUH:session is a role, AKIA alone is a word',
  'i-0d6c06981a9aa5112 vol-0123456789abcdef0',
  'signature version 2, auth: ok',
  'mobile users: 12345678',
  'the cookie jar is empty',
  'passed: build-20260312, passing=suite-12345678, pass-through: 12345abc678',
  'author: jane-doe-2026, authority=node-12345678, signal=checkout-5xx-2026',
  'PWD=/usr/src/app OLDPWD=/ pwd: ~/code',
  'tokenizer: bert-base-2024, secretary: Jane',
  'key "k" of partition p1',
];

describe('text of machines', () => {
  test.each(withSecrets)('%j becomes %j', (text, clean, ...kinds) => {
    const redacted = redact(text);
    expect(redacted.text).toBe(clean);
    expect(redacted.kinds).toEqual(kinds);
    expect(redacted.removed).toBe(clean.split('[removed:').length - 1);
  });

  test.each(without)('%j stays as it is', (text) => {
    expect(redact(text)).toEqual({ text, removed: 0, kinds: [] });
  });

  test.each(withSecrets)('redacting %j twice changes nothing and finds nothing', (text) => {
    expect(redact(redact(text).text)).toEqual({ text: redact(text).text, removed: 0, kinds: [] });
  });

  test('a secret is found wherever it stands between other words', () => {
    const words = fc
      .array(fc.constantFrom('a', '7', ' ', '\n', '=', ':', '"', 'é', '💥', ',', '('))
      .map((w) => w.join(''));
    fc.assert(
      fc.property(words, words, fc.constantFrom(accessKey, slackBot, githubPat), (before, after, secret) => {
        expect(redact(`${before} ${secret} ${after}`).text).not.toContain(secret);
      }),
    );
  });

  test.each([
    'a',
    'a@',
    'a.',
    'eyJa.',
    'token',
    'password=',
    '1-',
    '+1',
    'arn:aws:',
    '-----BEGIN PRIVATE KEY-----',
    'x://a:',
    '"',
    '\\"',
    'cookie:',
    '4111 ',
    'ghp_',
    'pass:{',
  ])('1 MiB of %j is redacted in time that grows linearly', (part) => {
    const text = part.repeat(Math.ceil(2 ** 20 / part.length));
    const started = performance.now();
    redact(text);
    // Quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('text of people', () => {
  test('keeps names and numbers that may be meant, and still loses secrets', () => {
    expect(redactSecrets('mail an@example.com or call +84900000001, password: hunter2')).toEqual({
      text: 'mail an@example.com or call +84900000001, password: [removed:secret-value]',
      removed: 1,
      kinds: ['secret-value'],
    });
  });
});

describe('patterns of the configuration', () => {
  test('are removed under their own name, from the text of people too', () => {
    const pattern = redactionPattern('customer', 'cust-\\d{8}');
    if ('problem' in pattern) throw new Error(pattern.problem);
    expect(redact('failed for CUST-12345678.', [pattern])).toEqual({
      text: 'failed for [removed:pattern:customer].',
      removed: 1,
      kinds: ['pattern:customer'],
    });
    expect(redactSecrets('CUST-12345678', [pattern]).removed).toBe(1);
  });

  test.each([
    ['(a+)+b', /groups/],
    ['a|b', /groups/],
    ['(.)\\1', /groups/],
    ['\\d+-\\d+', /only one part may vary/],
    ['\\d{300}', /at most 256/],
    ['x*', /empty/],
    ['[z-a]', /not a regular expression/],
    ['a'.repeat(201), /at most 200/],
  ])('%j is refused', (source, problem) => {
    expect(redactionPattern('p', source)).toEqual({ problem: expect.stringMatching(problem) as unknown });
  });

  test.each([
    ['sess_[a-z0-9]{20,40}', 'sess_0123456789abcdef0123'],
    ['internal-\\w+', 'internal-x1'],
    ['a\\+b', 'a+b'],
    ['tok\\*\\d?', 'tok*1'],
  ])('%j is accepted and removes %j', (source, text) => {
    const pattern = redactionPattern('p', source);
    if ('problem' in pattern) throw new Error(pattern.problem);
    expect(redact(`<${text}>`, [pattern]).text).toBe('<[removed:pattern:p]>');
  });
});
