import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../../bot/app/ports/index.ts';
import { claimContract } from './claim-contract.ts';
import { effectContract } from './effect-contract.ts';
import { effectEndContract } from './effect-end-contract.ts';
import { effectListContract } from './effect-list-contract.ts';
import { eventContract } from './event-contract.ts';
import { limitContract } from './limit-contract.ts';
import { rowContract } from './row-contract.ts';
import { removalContract, sweepContract } from './sweep-contract.ts';
import { turnContract } from './turn-contract.ts';

/** An empty store, reached in two ways as two processes would (the same object where there is only one). */
export type Subject = { readonly one: Store; readonly other: Store; close(): Promise<void> };

/** The store under test, opened anew for every test. */
export type Reach = { readonly one: () => Store; readonly other: () => Store };

/**
 * Every sentence of the port's docstrings, for any store.
 *
 * @param its.house the store does not keep house by itself
 * @param its.raceStores the 1,000 rounds of two writers are played on so many stores instead of one
 */
export function storeContract(
  open: () => Promise<Subject>,
  its: { readonly house?: boolean; readonly raceStores?: number } = {},
): void {
  let subject: Subject | undefined;
  beforeEach(async () => {
    subject = await open();
  });
  afterEach(async () => {
    await subject?.close();
    subject = undefined;
  });
  const reach: Reach = { one: () => subject!.one, other: () => subject!.other };
  eventContract(reach, its.raceStores);
  claimContract(reach);
  rowContract(reach);
  effectContract(reach);
  effectEndContract(reach);
  effectListContract(reach);
  turnContract(reach);
  limitContract(reach);
  removalContract(reach);
  if (its.house === true) sweepContract(reach);
}
