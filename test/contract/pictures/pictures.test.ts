import { describe } from 'vitest';
import { createPictures } from '../../../bot/pictures/pictures.ts';
import { picturesContract } from './pictures-contract.ts';

describe('Graphviz and resvg', () => {
  picturesContract(() => createPictures());
});
