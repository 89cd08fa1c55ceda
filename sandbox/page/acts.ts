import type { Actor, SlackWorkspace, Where as Place } from '../slack/index.ts';
import type { Act, ActResult, Entry, Where } from './parts.ts';

/** The switches beside the workspace. */
export type ControlDesk = {
  read(): unknown;
  /** `value`: what was chosen or typed beside it. Throws with a sentence when it cannot be done. */
  press(id: string, value?: string): Promise<void> | void;
  /** Calls back when something else is to be read. Returned: ends it. */
  subscribe?(changed: () => void): () => void;
};

type Fields = { readonly [key: string]: unknown };

const textMax = 12_000;

/** What came from a browser is no act. */
export class NoAct extends Error {}

function text(fields: Fields, name: string, max = 300): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.length > max)
    throw new NoAct(`${name} must be a text of at most ${max} characters`);
  return value;
}

function entry(value: unknown): Entry {
  const fine =
    value === null ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && value.length <= textMax) ||
    (Array.isArray(value) && value.length <= 200 && value.every((one) => typeof one === 'string'));
  if (!fine) throw new NoAct('an entry is a text, a number, a list of texts or null');
  return value as Entry;
}

function where(fields: Fields): Place {
  const place = fields['where'] as Where | undefined;
  if (place === 'modal' || place === 'home') return place;
  if (typeof place !== 'object' || place === null) throw new NoAct('where must be modal, home or a message');
  return { channel: text(place as Fields, 'channel'), ts: text(place as Fields, 'ts') };
}

const pressed = (fields: Fields) => ({
  action: text(fields, 'action'),
  block: text(fields, 'block'),
  ...(fields['value'] === undefined ? {} : { value: text(fields, 'value', 2_000) }),
});

const done: ActResult = { ok: true };

type Doer = (actor: Actor, fields: Fields, slack: SlackWorkspace, desk: ControlDesk) => Promise<ActResult>;

const doers: Readonly<Record<Act['do'], Doer>> = {
  say,
  click: async (actor, fields) => outcome(await actor.click(where(fields), pressed(fields))),
  choose: async (actor, fields) =>
    outcome(await actor.choose(where(fields), pressed(fields), entry(fields['entry']))),
  suggest: async (actor, fields) => ({
    ok: true,
    options: await actor.suggestions(where(fields), pressed(fields), text(fields, 'typed')),
  }),
  fill: async (actor, fields) => {
    await actor.fill({ [text(fields, 'block')]: entry(fields['entry']) });
    return done;
  },
  submit,
  dismiss: async (actor, fields) => {
    await actor.dismiss(fields['all'] === true);
    return done;
  },
  react: (actor, fields) =>
    told(() => actor.react(text(fields, 'room'), text(fields, 'ts'), text(fields, 'name'))),
  unreact: (actor, fields) =>
    told(() => actor.unreact(text(fields, 'room'), text(fields, 'ts'), text(fields, 'name'))),
  pin: (actor, fields) => told(() => actor.pin(text(fields, 'room'), text(fields, 'ts'))),
  unpin: (actor, fields) => told(() => actor.unpin(text(fields, 'room'), text(fields, 'ts'))),
  unsend: (actor, fields) => told(() => actor.unsend(text(fields, 'room'), text(fields, 'ts'))),
  edit: (actor, fields) =>
    told(() => actor.edit(text(fields, 'room'), text(fields, 'ts'), text(fields, 'text', textMax).trim())),
  join: (actor, fields) => told(() => actor.join(text(fields, 'room'))),
  direct: async (actor, fields, { world }) => {
    const other = text(fields, 'person');
    actor.read(`@${world.users.get(other)?.name ?? other}`);
    const room = [...world.channels.values()].find(
      ({ kind, members }) => kind === 'im' && members.has(actor.id) && members.has(other),
    );
    return room === undefined ? { ok: false, error: 'nobody to talk to' } : { ok: true, room: room.id };
  },
  presence: (actor, fields) => told(() => actor.setPresence(fields['active'] === true ? 'active' : 'away')),
  snooze: (actor, fields) => {
    const minutes = Number(fields['minutes']);
    if (!Number.isFinite(minutes) || minutes < 0 || minutes > 1_440)
      throw new NoAct('minutes must be a number from 0 to 1440');
    return told(() => (minutes === 0 ? actor.endSnooze() : actor.snooze(minutes)));
  },
  home: (actor) => told(() => actor.openHome()),
  control: async (_actor, fields, _slack, desk) => {
    const value = fields['value'] === undefined ? undefined : text(fields, 'value', 1_600);
    await desk.press(text(fields, 'id'), value);
    return done;
  },
};

/** Does what the page asks for, as that person; what a person could not do comes back as a sentence. */
export async function perform(slack: SlackWorkspace, desk: ControlDesk, body: unknown): Promise<ActResult> {
  try {
    if (typeof body !== 'object' || body === null) throw new NoAct('an act is a JSON object');
    const fields = body as Fields;
    const name = text(fields, 'do');
    if (!Object.hasOwn(doers, name)) throw new NoAct(`there is no act "${name}"`);
    return await doers[name as Act['do']](slack.user(text(fields, 'as')), fields, slack, desk);
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function told(act: () => unknown): Promise<ActResult> {
  act();
  return done;
}

const outcome = (result: { readonly ok: true } | { readonly ok: false; readonly error: string }): ActResult =>
  result.ok ? done : { ok: false, error: `The app did not answer (${result.error}). Try again.` };

async function say(actor: Actor, fields: Fields): Promise<ActResult> {
  const typed = text(fields, 'text', textMax).trim();
  const room = text(fields, 'room');
  if (typed === '') return done;
  const thread = fields['thread'] === undefined ? undefined : text(fields, 'thread');
  const slash = /^(\/[a-z0-9_-]+)(?:\s+([\s\S]*))?$/i.exec(typed);
  if (slash === null) {
    actor.type(room, typed, thread === undefined ? {} : { thread });
    return done;
  }
  if (thread !== undefined) return { ok: false, error: `${slash[1]} is not supported in threads. Sorry!` };
  // Slack itself writes a line for the person when a command fails: it is shown as any other whisper.
  await actor.command(room, slash[1]!, slash[2] ?? '');
  return done;
}

async function submit(actor: Actor, fields: Fields): Promise<ActResult> {
  const given = fields['values'];
  if (typeof given !== 'object' || given === null) throw new NoAct('values must be an object');
  const values = Object.fromEntries(Object.entries(given).map(([block, value]) => [block, entry(value)]));
  const sent = await actor.submit(values);
  if (sent.kind === 'errors') return { ok: true, errors: sent.errors };
  if (sent.kind === 'trouble')
    return { ok: false, error: `We had some trouble connecting. Try again? (${sent.reason})` };
  if (sent.kind !== 'incomplete') return done;
  const missing = sent.fields.map(({ blockId, why }) => [blockId, problems[why]] as const);
  return { ok: true, errors: Object.fromEntries(missing) };
}

/** What Slack writes under a field before anything is sent. */
const problems = {
  required: 'Please complete this required field.',
  'too short': 'This is too short.',
  'too long': 'This is too long.',
  'no e-mail address': 'Please enter a valid e-mail address.',
  'no link': 'Please enter a valid link.',
  'no number': 'Please enter a number.',
  'out of range': 'This number is out of range.',
} as const;
