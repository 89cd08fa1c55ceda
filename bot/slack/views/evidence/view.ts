import type { KnownBlock } from '@slack/web-api';
import type { EvidenceItem, Finding } from '../../../core/incident/index.ts';
import type { Ending } from '../../../app/ports/index.ts';
import type { Texts } from '../../../core/texts/index.ts';
import type { Voice } from '../voice.ts';

export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

/** What else a body needs to know. */
export type Around = {
  /** How earlier incidents that the item names ended, by their id. */
  readonly endings?: Readonly<Record<string, Ending>>;
  /** Artefacts of the pictures that stand above it. */
  readonly shown: ReadonlySet<string>;
};

/** How one kind of evidence looks in its message; window, cost, age, picture and link are the frame's. */
export type EvidenceView<K extends Finding['kind']> = {
  /** The first line: id, kind, what was looked at and the one figure that counts; a phone shows it. */
  heading(item: EvidenceItem, finding: FindingOf<K>, voice: Voice): string;
  body(item: EvidenceItem, finding: FindingOf<K>, voice: Voice, around: Around): readonly KnownBlock[];
  /** Small print: how it is to be read, and what was left out. Empty lines are dropped. */
  notes(item: EvidenceItem, finding: FindingOf<K>, voice: Voice): readonly string[];
  /** Words of the button that opens the item's link. */
  link(plain: Texts): string;
};
