/** A JSON object as Slack's API knows it. */
export type Json = { readonly [key: string]: unknown };

/** What the browser is shown, in parts that change by themselves; `m:` and `e:` keys are messages and whispers. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  /** What they do, as their profile says it; may be empty. */
  readonly title: string;
  readonly bot: boolean;
  readonly guest: boolean;
  readonly admin: boolean;
  readonly zone: string;
  readonly active: boolean;
  /** Do-not-disturb holds notifications back now. */
  readonly quiet: boolean;
};

export type Team = {
  readonly name: string;
  readonly app: { readonly name: string; readonly user: string; readonly homeTab: boolean };
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usageHint: string;
  }[];
};

export type Group = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly users: readonly string[];
};

/** One line of the list of conversations. */
export type Room = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  readonly member: boolean;
  readonly archived: boolean;
  /** The others in a direct conversation. */
  readonly others: readonly string[];
  readonly lastTs: string;
  /** `ts` of what this person was notified of, the newest 30. */
  readonly noticed: readonly string[];
};

/** The conversation that is open. */
export type OpenRoom = Room & {
  readonly topic: string;
  readonly purpose: string;
  /** The first 200. */
  readonly members: readonly string[];
  readonly external: boolean;
  readonly pins: readonly string[];
  readonly bookmarks: readonly { readonly id: string; readonly title: string; readonly link: string }[];
  readonly canvas?: FileShown;
  /** Older messages are there than those shown. */
  readonly older: boolean;
  /** The oldest message that is shown in the conversation itself. */
  readonly firstTs: string;
};

export type Said = {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly subtype?: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  readonly files?: readonly FileShown[];
  readonly thread_ts?: string;
  readonly reply_count?: number;
  readonly reply_users?: readonly string[];
  readonly latest_reply?: string;
  readonly edited?: { readonly ts: string };
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[];
  readonly pinned: boolean;
};

export type FileShown = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly pretty: string;
  readonly size: number;
  readonly alt: string;
  /** The beginning of a text file. */
  readonly preview?: string;
};

export type Whisper = {
  readonly ts: string;
  readonly from: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly thread_ts?: string;
};

export type ModalShown = {
  readonly id: string;
  readonly view: Json;
  readonly values: { readonly [block: string]: { readonly [action: string]: Json } };
  readonly errors: { readonly [block: string]: string };
  readonly depth: number;
};

/** The app's home tab for this person. */
export type HomeShown = { readonly id: string; readonly view: Json };

/** What stands beside the workspace: switches of the world around it. The page knows their names only. */
export type Controls = {
  readonly groups: readonly ControlGroup[];
  readonly phones: readonly PhoneShown[];
  readonly tour: readonly TourStep[];
  /** What is said when every step of the tour is done. */
  readonly tourEnd?: string;
  /** Absent: the time of this world is the machine's. */
  readonly clock?: ClockShown;
  /** What the app has still to do; absent: not known. */
  readonly waiting?: WaitingShown;
};

export type ControlGroup = {
  readonly title: string;
  /** Said when there are no controls, or when some are left out. */
  readonly note?: string;
  readonly controls: readonly Control[];
};

export type Control = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** A switch that is on or off; absent: a button. */
  readonly on?: boolean;
  /** A number to choose before it is pressed. */
  readonly amount?: {
    readonly name: string;
    readonly value: number;
    readonly least: number;
    readonly most: number;
  };
};

export type PhoneShown = {
  readonly owner: string;
  readonly number: string;
  readonly texts: readonly {
    readonly atMs: number;
    readonly text: string;
    readonly from: 'app' | 'person';
    /** What became of it. */
    readonly fate?: string;
  }[];
  /** The control that takes an answer. */
  readonly answer?: string;
};

export type ClockShown = {
  /** How far this world is ahead of the machine. */
  readonly aheadMs: number;
  /** It is being moved at this moment. */
  readonly moving: boolean;
  readonly moves: readonly { readonly id: string; readonly label: string }[];
  /** To the next instant that something waits for; without `atMs` nothing does. */
  readonly toNext: { readonly id: string; readonly atMs?: number };
  readonly trouble?: string;
};

export type WaitingShown = {
  readonly entries: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: 'waits' | 'runs' | 'given up';
    readonly dueMs: number;
    readonly attempts: number;
    readonly about: string;
    readonly why?: string;
  }[];
  readonly more: number;
  readonly trouble?: string;
};

export type TourStep = {
  readonly title: string;
  readonly text: string;
  readonly done: boolean;
  /** Where a click on the step leads. */
  readonly go?: { readonly as?: string; readonly room?: string; readonly panel?: true };
};

/** One step of the stream: parts that changed, parts that are gone. */
export type Step = {
  readonly reset: boolean;
  readonly nowMs: number;
  readonly put: Readonly<Record<string, unknown>>;
  readonly drop: readonly string[];
};

/** What the page can ask for, on behalf of a person. */
export type Act =
  | { readonly do: 'say'; readonly room: string; readonly text: string; readonly thread?: string }
  | {
      readonly do: 'click';
      readonly where: Where;
      readonly action: string;
      readonly block: string;
      readonly value?: string;
    }
  | {
      readonly do: 'choose';
      readonly where: Where;
      readonly action: string;
      readonly block: string;
      readonly entry: Entry;
    }
  | {
      readonly do: 'suggest';
      readonly where: Where;
      readonly action: string;
      readonly block: string;
      readonly typed: string;
    }
  | { readonly do: 'fill'; readonly block: string; readonly action: string; readonly entry: Entry }
  | { readonly do: 'submit'; readonly values: Readonly<Record<string, Entry>> }
  | { readonly do: 'dismiss'; readonly all: boolean }
  | {
      readonly do: 'react' | 'unreact' | 'pin' | 'unpin' | 'unsend';
      readonly room: string;
      readonly ts: string;
      readonly name?: string;
    }
  | { readonly do: 'edit'; readonly room: string; readonly ts: string; readonly text: string }
  | { readonly do: 'join'; readonly room: string }
  | { readonly do: 'direct'; readonly person: string }
  | { readonly do: 'presence'; readonly active: boolean }
  | { readonly do: 'snooze'; readonly minutes: number }
  | { readonly do: 'home' }
  /** `value`: a number that was chosen, or a text that was typed. */
  | { readonly do: 'control'; readonly id: string; readonly value?: string };

export type Where = 'modal' | 'home' | { readonly channel: string; readonly ts: string };
export type Entry = string | number | readonly string[] | null;

export type ActResult =
  | {
      readonly ok: true;
      readonly room?: string;
      readonly errors?: Readonly<Record<string, string>>;
      readonly options?: readonly Json[];
    }
  | { readonly ok: false; readonly error: string };
