import { accept, type Decision, type Fact, type Happened } from '../incident/index.ts';

/**
 * Whose turn it is where a policy pages the next one of several: whoever had no turn for longest, then in the order
 * in which they are listed. So it stays fair when people come and go, and with several processes: turns are counted
 * in one stream, one after the other.
 */
export type Rotation = {
  /** Number of each person's last turn. */
  readonly last: Readonly<Record<string, number>>;
  readonly turns: number;
  /** The newest turns with who got them: asked for again, a turn is the same person's. */
  readonly given: readonly { readonly turn: string; readonly person: string }[];
};

export const noTurns: Rotation = { last: {}, turns: 0, given: [] };

/** `turn`: unique for one page; `members`: names, in their order. */
export type TakeTurn = {
  readonly type: 'TakeTurn';
  readonly turn: string;
  readonly members: readonly string[];
};

export type TurnTaken = Fact<'TurnTaken', { readonly turn: string; readonly person: string }>;

/** So many turns are remembered: the timer of a step that comes twice comes within minutes. */
const remembered = 200;

export function decideRotation(state: Rotation, command: TakeTurn): Decision<TurnTaken, never> {
  if (turnOf(state, command.turn) !== undefined) return accept();
  const person = nextOf(state, command.members);
  if (person === undefined) return accept();
  return accept({ type: 'TurnTaken', data: { turn: command.turn, person } });
}

export function evolveRotation(state: Rotation, { data }: Happened<TurnTaken>): Rotation {
  const turns = state.turns + 1;
  return {
    turns,
    last: { ...state.last, [data.person]: turns },
    given: [...state.given, { turn: data.turn, person: data.person }].slice(-remembered),
  };
}

export const turnOf = ({ given }: Rotation, turn: string): string | undefined =>
  given.find((each) => each.turn === turn)?.person;

/** Who would be next. */
export function nextOf({ last }: Rotation, members: readonly string[]): string | undefined {
  const had = (person: string): number => (Object.hasOwn(last, person) ? last[person]! : 0);
  return members.toSorted((a, b) => had(a) - had(b))[0];
}
