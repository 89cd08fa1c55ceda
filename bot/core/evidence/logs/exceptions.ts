import type { Instant } from '../../calendar/index.ts';
import type { ExceptionGroup } from '../../incident/index.ts';
import { masked } from './masks.ts';
import { fieldsOf, messageIn, type JsonLine } from './shape.ts';

/** An exception as a log line tells of it. */
export type Thrown = { readonly type: string; readonly message: string; readonly where?: string };

/** How much of an event is searched for a stack, in UTF-16 units; Lambda and CloudWatch allow 256 KB and more. */
const searched = 16_000;

/** `com.shop.PaymentTimeout: message`, `TypeError: message`, `botocore.exceptions.ClientError: message`. */
const NAMED =
  /(?<![\w.$])((?:[A-Za-z_$][\w$]{0,60}\.){0,8}[A-Z][\w$]{0,80}(?:Exception|Error|Timeout|Failure|Fault))(?::[ \t]{1,3}([^\n]{0,500})|(?=[ \t]{0,3}(?:\n|$)))/;

/** The cause that all others follow from, in Java. */
const CAUSE =
  /\nCaused by: ((?:[A-Za-z_$][\w$]{0,60}\.){0,8}[A-Za-z_$][\w$]{0,80})(?::[ \t]{1,3}([^\n]{0,500}))?/g;

const JAVA_FRAME =
  /\n[ \t]{1,8}at ((?:[\w$]{1,80}\.){1,12}[\w$<>]{1,80})\(([\w$]{1,80}\.(?:java|kt|scala|groovy)):(\d{1,6})\)/g;

const NODE_FRAME =
  /\n[ \t]{1,8}at (?:async )?(?:([\w$.<>[\] ]{1,120}) \()?((?:file:\/\/)?[^\s()]{1,300}?):(\d{1,6}):\d{1,6}\)?/g;

const PYTHON_FRAME = /\n[ \t]{1,8}File "([^"\n]{1,300})", line (\d{1,6}), in ([\w<>]{1,120})/g;

/** The frame of a goroutine: a function in one line, its file in the next. */
const GO_FRAME = /\n([\w./*()-]{1,200})\([^\n]{0,300}\)\n[ \t]{1,4}([^\s:]{1,300}\.go):(\d{1,6})/g;

const GO_PANIC = /(?:^|\n)(?:panic|fatal error): ([^\n]{1,500})/;

/** Frames of the language and of libraries are not where somebody made the mistake. */
const FOREIGN =
  /^(?:java|javax|jdk|sun|kotlin|scala|org\.(?:springframework|apache|hibernate|eclipse|jboss)|com\.(?:sun|zaxxer|fasterxml|amazonaws)|io\.(?:netty|grpc|micrometer)|reactor|software\.amazon|runtime|net\/http|internal)[./]|node:|node_modules|site-packages|dist-packages|\/usr\/lib|<frozen|\/usr\/local\/go\//;

/** The exception that a log event tells of: a stack of Java, Node, Python or Go, or its first line alone. */
export function thrownIn(event: string): Thrown | undefined {
  const fields = fieldsOf(event);
  if (fields !== undefined) return thrownInFields(fields);
  const text = event.slice(0, searched);
  if (text.includes('Traceback (most recent call last)')) return pythonThrown(text);
  const panic = GO_PANIC.exec(text);
  if (panic !== null && text.includes('goroutine ')) {
    return {
      type: 'panic',
      message: panic[1]!,
      ...where(frames(text, GO_FRAME, (f) => [f[1]!, f[2]!, f[3]!])),
    };
  }
  const first = NAMED.exec(text);
  if (first === null) return undefined;
  const cause = [...text.matchAll(CAUSE)].at(-1);
  // The cause's own frames follow it; those of the outer exception only say who called.
  const stack = cause === undefined ? text : text.slice(cause.index + 1);
  const java = frames(stack, JAVA_FRAME, (f) => [f[1]!.split('.').slice(-2).join('.'), f[2]!, f[3]!, f[1]!]);
  const all = java.length > 0 ? java : frames(stack, NODE_FRAME, (f) => [f[1] ?? '', f[2]!, f[3]!]);
  const [type = '', message = ''] = cause === undefined ? first.slice(1) : cause.slice(1);
  return { type, message: (message ?? '').trim(), ...where(all) };
}

/** The last line of a traceback names the exception, the last frame the place. */
function pythonThrown(text: string): Thrown | undefined {
  const lines = text.trimEnd().split('\n');
  const last = lines.findLast((line) => /^[\w.]{1,200}(?::|$)/.test(line) && !line.startsWith('Traceback'));
  if (last === undefined) return undefined;
  const [, type = '', message = ''] = /^([\w.]{1,200})(?::[ \t]?(.{0,500}))?/.exec(last) ?? [];
  const found = frames(text, PYTHON_FRAME, (f) => [f[3]!, f[1]!, f[2]!]).toReversed();
  return { type, message: message.trim(), ...where(found) };
}

/** The fields in which loggers put exceptions. */
function thrownInFields(fields: JsonLine): Thrown | undefined {
  for (const key of [
    'stack',
    'stackTrace',
    'stack_trace',
    'exception',
    'error',
    'err',
    'exc_info',
    'trace',
  ]) {
    const value = fields[key];
    if (typeof value === 'string') {
      const thrown = thrownIn(value.startsWith('{') ? ` ${value}` : value);
      if (thrown !== undefined) return thrown;
    }
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
      const lines = value as readonly string[];
      const own = thrownIn(lines.join('\n')) ?? named(fields, `\n${lines.join('\n')}`);
      if (own !== undefined) return own;
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const inner = value as JsonLine;
      const stack = typeof inner['stack'] === 'string' ? thrownIn(inner['stack']) : undefined;
      const own = stack ?? named(inner, '');
      if (own !== undefined) return own;
    }
  }
  return named(fields, '') ?? fromMessage(fields);
}

/** Lambda's runtimes: `{"errorType": "TimeoutError", "errorMessage": "...", "stack": [...]}`. */
function named(fields: JsonLine, stack: string): Thrown | undefined {
  const type = [fields['errorType'], fields['name'], fields['type'], fields['class']].find(
    (each): each is string =>
      typeof each === 'string' && /(?:Exception|Error|Timeout|Failure|Fault)$/.test(each),
  );
  if (type === undefined) return undefined;
  const said = fields['errorMessage'] ?? fields['message'];
  const message = typeof said === 'string' ? said.slice(0, 500) : '';
  const all = frames(stack, NODE_FRAME, (f) => [f[1] ?? '', f[2]!, f[3]!]);
  return { type: type.slice(0, 200), message, ...where(all) };
}

function fromMessage(fields: JsonLine): Thrown | undefined {
  const message = messageIn(fields);
  return message === undefined || message.startsWith('{') ? undefined : thrownIn(message);
}

type Frame = readonly [name: string, file: string, line: string, full?: string];

const frames = (text: string, form: RegExp, of: (found: RegExpMatchArray) => Frame): readonly Frame[] =>
  Array.from(text.matchAll(form), of).slice(0, 100);

/** `OrderService.charge (OrderService.java:88)`. */
function where(all: readonly Frame[]): { readonly where?: string } {
  const own =
    all.find(([name, file, , full]) => !FOREIGN.test(full ?? name) && !FOREIGN.test(file)) ?? all[0];
  if (own === undefined) return {};
  const [name, file, line] = own;
  const place = `${file.split('/').slice(-2).join('/')}:${line}`;
  return { where: (name === '' ? place : `${name} (${place})`).slice(0, 200) };
}

/** Groups that are shown. */
const shown = 5;

/** Exceptions by type and place, the most frequent first, each with the message of its first one. */
export function exceptionGroups(
  events: readonly { readonly text: string; readonly at?: Instant }[],
  clean: (text: string) => string,
): readonly ExceptionGroup[] {
  const groups = new Map<string, { group: ExceptionGroup; count: number; firstAt: Instant | undefined }>();
  for (const { text, at } of events) {
    const thrown = thrownIn(text);
    if (thrown === undefined) continue;
    const key = JSON.stringify([thrown.type, thrown.where]);
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, { group: { ...thrown, count: 1 }, count: 1, firstAt: at });
      continue;
    }
    known.count += 1;
    if (at !== undefined && (known.firstAt === undefined || at < known.firstAt)) known.firstAt = at;
  }
  return [...groups.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shown)
    .map(({ group, count, firstAt }) => ({
      ...group,
      type: group.type.slice(0, 200),
      message: masked(clean(group.message)).slice(0, 200),
      count,
      ...(firstAt === undefined ? {} : { firstAt }),
    }));
}
