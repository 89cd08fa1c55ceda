import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rankSuspects, type ServiceGraphCase } from '../../../bot/core/evidence/index.ts';

const folder = join(import.meta.dirname, '../../../../shared/rca/cases');

type PublicCase = ServiceGraphCase & {
  readonly truth: { readonly service: { readonly Name: string; readonly Type?: string } };
};

test('the first suspect is the known culprit in at least 95 % of the public cases', (context) => {
  if (!existsSync(folder)) context.skip('the public cases are not here: ../shared/rca/cases is absent');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json');
  expect(files.length).toBeGreaterThan(0);
  const found = files.filter((file) => {
    const input = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublicCase;
    const first = rankSuspects(input).ranked[0];
    return first?.name === input.truth.service.Name && first.type === (input.truth.service.Type ?? null);
  });
  expect(found.length / files.length).toBeGreaterThanOrEqual(0.95);
});
