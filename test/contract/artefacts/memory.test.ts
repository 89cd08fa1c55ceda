import { describe } from 'vitest';
import { createMemoryArtefacts } from '../../../bot/store/index.ts';
import { artefactContract } from './artefact-contract.ts';

describe('artefacts in memory', () => {
  artefactContract(createMemoryArtefacts);
});
