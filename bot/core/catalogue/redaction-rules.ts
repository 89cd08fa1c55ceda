/** One kind of thing to remove. All expressions are linear: what repeats is bounded or starts only where a run starts. */
export type Rule = {
  readonly kind: string;
  readonly find: RegExp;
  /** What to put in the place of a find (`mark` alone by default); undefined leaves it. */
  readonly replace?: (
    found: string,
    mark: string,
    groups: readonly (string | undefined)[],
  ) => string | undefined;
};

/** Ids of access keys: long-term and temporary (IAM reference, "unique identifiers"). AROA, AIDA and such name people. */
const awsKey: Rule = {
  kind: 'aws-key',
  find: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
};

const slackToken: Rule = {
  kind: 'slack-token',
  find: /(?<![A-Za-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}|xapp-[A-Za-z0-9-]{8,})/g,
};

/** The path of an incoming webhook is its password. */
const webhook: Rule = {
  kind: 'webhook',
  find: /(https:\/\/(?:hooks\.slack\.com\/[a-z]{1,20}|discord(?:app)?\.com\/api\/webhooks|[a-z0-9-]{1,63}\.webhook\.office\.com\/[a-z0-9]{1,20}))\/[^\s"'<>)\]]+/g,
  replace: (_found, mark, [address]) => `${address}/${mark}`,
};

const githubToken: Rule = {
  kind: 'github-token',
  find: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
};

/** Tokens that other services mark by a prefix of their own. */
const apiToken: Rule = {
  kind: 'api-token',
  find: new RegExp(
    `(?<![A-Za-z0-9_])(?:${[
      'glpat-[A-Za-z0-9_-]{20,}',
      'npm_[A-Za-z0-9]{30,}',
      'pypi-[A-Za-z0-9_-]{40,}',
      '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}',
      'whsec_[A-Za-z0-9+/=]{16,}',
      'sk-[A-Za-z0-9_-]{20,}',
      'AIza[A-Za-z0-9_-]{35}',
      'ya29\\.[A-Za-z0-9_-]{20,}',
      'SG\\.[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,}',
      'hv[sbr]\\.[A-Za-z0-9_-]{20,}',
      'dop_v1_[a-f0-9]{32,}',
      'dckr_pat_[A-Za-z0-9_-]{20,}',
      'hf_[A-Za-z0-9]{30,}',
      'shp(?:at|ss|ca|pa)_[a-f0-9]{32}',
      'glsa_[A-Za-z0-9_]{30,}',
      'pat-[a-z]{2,3}\\d?-[a-f0-9-]{36}',
      '\\d{8,10}:AA[A-Za-z0-9_-]{33}',
    ].join('|')})`,
    'g',
  ),
};

/** Signed (three parts) and encrypted (five). */
const jwt: Rule = {
  kind: 'jwt',
  find: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{2,}(?:\.[A-Za-z0-9_-]*){1,3}/g,
};

const urlPassword: Rule = {
  kind: 'url-password',
  // A slash in a password should be written %2F, and often is not; what stands after a colon before a path is a port.
  find: /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/(?!\[)[^\s:@/?#"'<>]{0,128}:)((?:[^\s/?#"'<>]|<(?:\*|n|id|ip)>){1,256}|(?!\d{1,5}\/)[^\s?#@"'<>]{1,256})@/g,
  replace: (_found, mark, [before]) => `${before}${mark}@`,
};

/** Everything after the name belongs to it, up to the end of the line or of the quoted text. */
const cookie: Rule = {
  kind: 'cookie',
  find: /((?<![A-Za-z0-9])(?:set-)?cookie\\?["']?[ \t]{0,3}[:=][ \t]{0,3}\[?\\?["']?)([^\r\n"'\\]{4,})/gi,
  replace: (_found, mark, [name]) => `${name}${mark}`,
};

const bearer: Rule = {
  kind: 'authorization',
  find: /(?<![A-Za-z0-9])((?:bearer|basic)[ \t]{1,3})([A-Za-z0-9._~+/=-]{16,})/gi,
  replace: (_found, mark, [scheme, token = '']) => (/\d/.test(token) ? `${scheme}${mark}` : undefined),
};

const SCHEME = '(?:bearer|basic|digest|token|negotiate|apikey)';

/**
 * Quoted with or without escapes, in brackets, or up to the next separator; a comma inside a value is kept unless a new
 * pair follows, a bracket or quote where the text goes on at once. `<n>` and the like stand in patterns of lines.
 */
const VALUE = [
  String.raw`\\{1,7}"[^"\\]*(?:\\{1,7}")?`,
  String.raw`"(?:[^"\\]|\\.)*"?`,
  String.raw`'(?:[^'\\]|\\.)*'?`,
  String.raw`\[(?:${SCHEME}[ \t]{1,3})?[^\s"'=:[\]{}]{1,256}\]`,
  String.raw`\{[^\s"'=:[\]{}]{1,256}\}`,
  String.raw`\([^\s"'=:()[\]{}]{1,256}\)`,
  String.raw`(?:${SCHEME}[ \t]{1,3}(?![{[(])|(?!${SCHEME}[ \t]|[{[(]))(?:[^\s"'<>,;&)}\]\\]|[)}\]"'](?=[A-Za-z0-9])|<(?:\*|n|id|ip|time|str|hex|addr)>|<(?=[A-Za-z0-9]{1,64}(?:\s|$))|[,;](?!\s|$|[\w.-]{1,40}["']?[=:]))+`,
].join('|');

/** `secretId`, `token_count`, `passwordPolicy`: words about a secret, not the secret. */
const ABOUT =
  's?[_-]?(?:id|ids|arn|arns|name|names|manager|type|types|count|length|limit|policy|age|usage|used|required|version|versions|versionid|expir[a-z]{0,6}|rotation[a-z]{0,10}|field|url|uri|path|file)';

const NAME = (names: string): string =>
  String.raw`(?:${names})(?!${ABOUT}(?![A-Za-z0-9_-]))[A-Za-z0-9_-]{0,20}`;

/** `name=value` in what forms there are: plain, JSON in JSON, an element of XML, and with its signs encoded for an address or JSON. */
const named = (names: string): RegExp =>
  new RegExp(
    [
      String.raw`(${NAME(names)}(?:\\{0,7}["'])?[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3})(${VALUE})`,
      String.raw`(${NAME(names)}>)([^<\s][^<]{0,255})(?=<\/)`,
      String.raw`(${NAME(names)}(?:%2[27])?%3[AD](?:%2[27])?)((?:(?!%2[267C]|%7D)[^\s"'<>&,;])+)`,
      String.raw`(${NAME(names)}(?:\\{1,7}u0022|&quot;)?(?:[:=]|\\{1,7}u003[ad])(?:\\{1,7}u0022|&quot;))([^\s"'\\&]+)`,
      String.raw`(${NAME(names)}\\{1,7}u003[ad])([^\s"'\\&]+)`,
    ].join('|'),
    'gi',
  );

/**
 * A word as it may be encoded: with its marks on the letters, or behind them in any order (Unicode, "Canonical
 * ordering"). Terminals and file systems of macOS decompose, and nothing of the text that is shown is changed.
 */
export const anyForm = (words: string): string =>
  Array.from(words.normalize('NFC'), (letter) => {
    const [base = '', one, other] = letter.normalize('NFD');
    if (one === undefined) return letter;
    const forms =
      other === undefined
        ? [letter, base + one]
        : [letter, base + one + other, base + other + one, ...halfComposed(base, one, other)];
    return `(?:${[...new Set(forms)].join('|')})`;
  }).join('');

const halfComposed = (base: string, one: string, other: string): readonly string[] => [
  (base + one).normalize('NFC') + other,
  (base + other).normalize('NFC') + one,
];

/** Vietnamese for a password, and for what kind it is. */
const VI_PASSWORD = anyForm('mật khẩu');
const VI_KIND = `(?:${['cũ', 'mới', 'hiện tại'].map(anyForm).join('|')})`;
const IS = `(?:is|was|${anyForm('là')})`;

/** Names after which anything is a secret. */
const namedSecret: Rule = {
  kind: 'secret-value',
  find: named(
    `passw(?:or)?d|passphrase|passcode|(?<![A-Za-z])pwd|secret(?!ar)|(?:proxy-)?authorization(?![A-Za-z])|x-api-key|x-auth-token|x-amz-security-token|${VI_PASSWORD}(?:[ \\t]${VI_KIND}){0,2}`,
  ),
  replace: (_found, mark, groups) => {
    const [before = '', value = ''] = groups.filter((group) => group !== undefined);
    const plain = unquoted(value);
    const folder = /^pwd/i.test(before) && /^(?:[/~]|[A-Za-z]:)/.test(plain);
    return folder || isPlaceholder(plain) ? undefined : `${before}${quotedLike(value, mark)}`;
  },
};

/** Names that are also used for other things: only a value that looks like a key counts. */
const namedToken: Rule = {
  kind: 'secret-value',
  find: named(
    '(?<![A-Za-z])pass(?![A-Za-z-])|token(?!i[sz])|api[_-]?key|access[_-]?key|private[_-]?key|account[_-]?key|shared[_-]?key|encryption[_-]?key|credentials?|signature|(?<![A-Za-z])sig(?![A-Za-z])|session[_-]?(?:id|key)|(?<![A-Za-z])auth(?![A-Za-z])',
  ),
  replace: (_found, mark, groups) => {
    const [before = '', value = ''] = groups.filter((group) => group !== undefined);
    const plain = unquoted(value);
    const keyLike =
      plain.length >= 8 && (/\d/.test(plain) || plain.length >= 20) && !/^\d{1,12}$/.test(plain);
    return keyLike && !isPlaceholder(plain) ? `${before}${quotedLike(value, mark)}` : undefined;
  },
};

/** What people and templates write where a secret would stand. */
const isPlaceholder = (value: string): boolean =>
  /^(?:|null|none|nil|true|false|undefined|empty|required|missing|\*+|x{3,}|\.{2,}|\d{1,3}|%\w|\$\{[^}]{0,60}\}?|\{\{.{0,60}|\[?(?:redacted|hidden|masked|filtered)\]?)$/i.test(
    value,
  ) || /^\$[A-Z_]{1,60}$/.test(value);

const unquoted = (value: string): string => value.replaceAll(/^(?:\\*["']|[([{])|(?:\\*["']|[)\]}])$/g, '');

const quotedLike = (value: string, mark: string): string => {
  const [quote = ''] = /^\\*["']/.exec(value) ?? [];
  return `${quote}${mark}${quote !== '' && value.length > quote.length && value.endsWith(quote) ? quote : ''}`;
};

const email: Rule = {
  kind: 'e-mail',
  // `git@github.com:shop/api.git` is an address of a repository.
  find: /(?<![\w.%+-])(?!git@)[\w.%+-]+@(?:[A-Za-z0-9-]{1,63}\.){1,8}([A-Za-z]{2,24})(?![\w-])/g,
  replace: (_found, mark, [end = '']) =>
    /^(?:internal|local|localhost|lan|svc)$/i.test(end) ? undefined : mark,
};

const card: Rule = {
  kind: 'card',
  find: /(?<![\w.+-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?![\w]|[-.,]\d)/g,
  replace: (found, mark) => (isCardNumber(found.replaceAll(/\D/g, '')) ? mark : undefined),
};

/** Issuer ranges of ISO/IEC 7812 in use; without them every tenth timestamp in nanoseconds would pass Luhn. */
const issuer =
  /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|3[47]|3(?:0[0-5]|[689])|35(?:2[89]|[3-8]\d)|6(?:011|5|4[4-9]|2|304|759|76[1-3]))/;

const isCardNumber = (digits: string): boolean => issuer.test(digits) && passesLuhn(digits);

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((soFar, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return soFar + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** E.164 with its plus sign. */
const internationalPhone: Rule = {
  kind: 'phone',
  find: /(?<![\w.+/-])\+[1-9](?:[ .()-]{0,2}\d){9,14}(?!\w|[.,:]?\d)/g,
};

/** Without the plus only after a word that says what it is. */
const namedPhone: Rule = {
  kind: 'phone',
  find: new RegExp(
    String.raw`((?<![A-Za-z])(?:phone|telephone|tel|mobile|cell|msisdn|whatsapp|fax|sđt|${anyForm('điện thoại')})(?:[ _-]?(?:number|no|nr|num))?\\?["']?[ \t]{0,2}[.:=]?[ \t]{0,2}\\?["']?)(\(?\+?\d(?:[ .()-]{0,2}\d){6,14})(?!\w)`,
    'gi',
  ),
  replace: (_found, mark, [before]) => `${before}${mark}`,
};

const SECRET_WORD = 'passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key';

/** `{"name":"DB_PASSWORD","value":"..."}`, as containers and settings have it; also as attributes of XML. */
const namedPair: Rule = {
  kind: 'secret-value',
  find: new RegExp(
    String.raw`((?<![A-Za-z])(?:name|key)["'\\]{0,8}[ \t]{0,3}[:=][ \t]{0,3}["'\\]{1,8}[\w.-]{0,40}(?:${SECRET_WORD})(?!${ABOUT}(?![A-Za-z0-9_-]))[\w.-]{0,20}["'\\]{1,8}[, \t]{1,4}["'\\]{0,8}value["'\\]{0,8}[ \t]{0,3}[:=][ \t]{0,3}["'\\]{1,8})([^"'\\\r\n]{1,1000})`,
    'gi',
  ),
  replace: (_found, mark, [before, value = '']) => (isPlaceholder(value) ? undefined : `${before}${mark}`),
};

/**
 * `("DB_PASSWORD", "x1")`, `["password","x1"]`, `["--token","x1"]`: a value of letters alone may be the name of a column,
 * one with spaces a message about the field.
 */
const tuple: Rule = {
  kind: 'secret-value',
  find: new RegExp(
    [
      String.raw`([([][ \t]{0,3}(?:b|u|r)?["'\\]{1,8}-{0,2}[\w.-]{0,40}(?:${SECRET_WORD})(?!${ABOUT}(?![A-Za-z0-9_-]))[\w.-]{0,20}["'\\]{1,8}[ \t]{0,3},[ \t]{0,3}(?:b|u|r)?["'\\]{1,8})([^"'\\\r\n]{1,1000})(?=["'\\]{1,8}[ \t]{0,3}[)\]])`,
      String.raw`(["'\\]{1,8}--[\w-]{0,30}(?:${SECRET_WORD})["'\\]{1,8}[ \t]{0,3},[ \t]{0,3}["'\\]{1,8})([^"'\\\r\n]{1,1000})`,
      String.raw`(\([\w.-]{0,40}(?:${SECRET_WORD})(?!${ABOUT}(?![A-Za-z0-9_-]))[\w.-]{0,20},[ ]?)([^\s,()"']{8,256})(?=\))`,
    ].join('|'),
    'gi',
  ),
  replace: (_found, mark, groups) => {
    const [before = '', value = ''] = groups.filter((group) => group !== undefined);
    const isBare = !/["'\\]$/.test(before);
    const isWord = isBare
      ? !(/\d/.test(value) && /[A-Za-z]/.test(value))
      : value.length < 4 || /\s|^[A-Za-z_.-]+$|^\d+$/.test(value);
    return isWord || isPlaceholder(value) ? undefined : `${before}${mark}`;
  },
};

/** `jdbc:oracle:thin:scott/tiger@//db:1521/shop`, `sqlplus scott/tiger@shop`, `scott/tiger@//db`. */
const oracle: Rule = {
  kind: 'url-password',
  find: /((?:jdbc:oracle:(?:thin|oci8?):|(?<![\w-])(?:sqlplus|sqlldr|rman|expdp|impdp)[ \t]{1,3}(?:-[A-Za-z]{1,8}[ \t]{1,3}){0,3})[A-Za-z"][\w$#"[\]]{0,127}\/|(?<![\w./:@-])[A-Za-z][\w$#]{0,30}\/(?=[^\s@"'/]{1,128}@\/\/[\w.-]{1,253}[:/]))("[^"\r\n]{1,128}"|[^\s@"'/]{1,128})(?=@)/g,
  replace: (_found, mark, [before]) => `${before}${mark}`,
};

/** Arguments of commands: `--password x`, `-u name:x`. */
const argument: Rule = {
  kind: 'secret-value',
  find: new RegExp(
    String.raw`((?<![\w-])(?:--[\w-]{0,30}(?:${SECRET_WORD})[ \t]{1,3}|(?:-u|--user)[ =][^\s:@"'/]{1,64}:))([^\s"'-][^\s"']*)`,
    'gi',
  ),
  replace: (_found, mark, [before, value = '']) =>
    isPlaceholder(value) || /^(?:\d+|[a-z]+)$/.test(value) ? undefined : `${before}${mark}`,
};

/** In a sentence: quoted, or `is x`, where the value is no word. */
const toldSecret: Rule = {
  kind: 'secret-value',
  find: new RegExp(
    `((?<![A-Za-z])(?:password|passphrase|${VI_PASSWORD}(?: ${VI_KIND})?)[ \\t]{1,3}(?:${IS}[ \\t]{1,3})?)` +
      `(?:(["'\`])([^"'\`\\s]{4,128})\\2|(?<=${IS}[ \\t]{1,3})([^\\s"'\`,;]{4,128})|(?<=password[ \\t])([^\\s"'\`,;:=]{8,128}))`,
    'gi',
  ),
  replace: (_found, mark, [before = '', quote = '', quoted, told, bare]) => {
    const value = quoted ?? told ?? bare ?? '';
    const isWord = quoted === undefined && !(/\d/.test(value) && /\p{L}/u.test(value));
    return isWord || isPlaceholder(value) ? undefined : `${before}${quote}${mark}${quote}`;
  },
};

/** The secret half of a key of AWS after its name, with nothing between them that says so. */
const awsSecret: Rule = {
  kind: 'secret-value',
  find: /(secret_?access_?key[ \t]{1,3})([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/])/gi,
  replace: (_found, mark, [before]) => `${before}${mark}`,
};

/** Lines of a key whose first line was another event: all base64, of the length that PEM has. */
const keyBody: Rule = {
  kind: 'private-key',
  find: /(?<![\w+/=-])(?:MI[IGC][A-Za-z0-9+/]{57,}={0,2}|(?=[a-z0-9+/]{0,63}[A-Z])(?=[A-Z0-9+/]{0,63}[a-z])(?=[A-Za-z+/]{0,63}\d)[A-Za-z0-9+/]{64})(?=\r?$|\\n)/gm,
};

/** `//user:password@` within another address. */
const encodedUrlPassword: Rule = {
  kind: 'url-password',
  find: /(%3A%2F%2F[^\s%/?#"'<>]{0,128}%3A)((?:(?!%40|%2F)[^\s/?#"'<>&]){1,256})(?=%40)/gi,
  replace: (_found, mark, [before]) => `${before}${mark}`,
};

const encodedEmail: Rule = {
  kind: 'e-mail',
  find: /(?<![\w.+-])(?:(?<=%[0-9a-f]{2})|(?<!%))[\w.+-]{1,64}%40(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/gi,
};

/** Removed from everything. */
export const secretRules: readonly Rule[] = [
  urlPassword,
  encodedUrlPassword,
  oracle,
  webhook,
  awsKey,
  slackToken,
  githubToken,
  apiToken,
  jwt,
  keyBody,
  cookie,
  namedPair,
  tuple,
  argument,
  awsSecret,
  namedSecret,
  toldSecret,
  bearer,
  namedToken,
];

/** Removed from what machines write. */
export const personalRules: readonly Rule[] = [email, encodedEmail, card, internationalPhone, namedPhone];
