import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weighConverter } from './bench/converter-weight.ts';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the code of the converter is within its budget', async () => {
  const budget: number = budgets.converter.codeBytes;
  expect(await weighConverter()).toBeLessThanOrEqual(budget);
});
