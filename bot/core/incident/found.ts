import type { Instant } from '../calendar/index.ts';

/** What a change shares with the incident: the alarmed resource, the suspect, the service, one it depends on, nothing. */
export type ChangeRelation = 'resource' | 'suspect' | 'service' | 'dependency' | 'none';

/** How far a change reaches: what many depend on, one deployment, one of many instances. */
export type ChangeRadius = 'wide' | 'usual' | 'narrow';

/** A change with what speaks for it. Names and words are the source's. */
export type RankedChange = {
  readonly at: Instant;
  readonly endedAt?: Instant;
  readonly source: string;
  readonly what: string;
  readonly subject: string;
  readonly status?: string;
  readonly version?: string;
  readonly id?: string;
  readonly part?: string;
  readonly actor?: string;
  readonly byHand?: 'console' | 'cli';
  readonly link?: string;
  /** Minutes before the trouble was seen; negative: after it. */
  readonly minBefore: number;
  readonly relation: ChangeRelation;
  readonly relatedTo?: string;
  readonly radius: ChangeRadius;
  /** 0 to 1. */
  readonly score: number;
};

/** A resource that differs from its stack's template, as the last drift detection found it. */
export type DriftedResource = {
  readonly stack: string;
  readonly resource: string;
  readonly type: string;
  readonly status: 'MODIFIED' | 'DELETED';
  readonly at: Instant;
  /** Paths of the properties that differ. */
  readonly properties: readonly string[];
};

export type ChangesFinding = {
  readonly kind: 'changes';
  /** Most suspicious first. */
  readonly changes: readonly RankedChange[];
  /** All changes of the window, those that are not listed included. */
  readonly total: number;
  /** Until when CloudTrail was asked; absent: it was not asked (yet). It is minutes behind. */
  readonly trailUntil?: Instant;
  /** It was to be asked and could not be: a gap says why. */
  readonly trailMissed?: true;
  readonly drift: readonly DriftedResource[];
};

/** What an earlier incident has in common with this one. */
export type Likeness = 'alarm' | 'suspect' | 'pattern';

/** An earlier incident; its title and how it ended are in its own record, where they can be erased. */
export type SimilarIncident = {
  readonly incident: string;
  readonly number: number;
  readonly service: string;
  readonly openedAt: Instant;
  /** From the opening to the resolution. */
  readonly tookSec?: number;
  readonly same: readonly Likeness[];
  /** The pattern or the suspect that they share. */
  readonly shared?: string;
  readonly runbook?: string;
  /** Ids of its action items that nobody has finished; what they say is in its own record. */
  readonly openActions?: readonly string[];
};

export type SimilarFinding = {
  readonly kind: 'similar';
  /** Most alike first. */
  readonly incidents: readonly SimilarIncident[];
  readonly total: number;
  readonly days: number;
};

/** How often an alarm fired before. */
export type AlarmFinding = {
  readonly kind: 'alarm';
  readonly alarm: string;
  readonly days: number;
  /** From when on it is known; later than `days` ago where the record does not reach back. */
  readonly since: Instant;
  readonly from: 'record' | 'cloudwatch';
  /** This time included. */
  readonly fired: number;
  /** Times that it was OK again. */
  readonly over: number;
  /** ... before anybody had done anything; known for what is on record. */
  readonly byItself?: number;
  /** ... within `quickMin` minutes. */
  readonly quick: number;
  readonly quickMin: number;
  readonly medianSec?: number;
  readonly lastAt?: Instant;
};
