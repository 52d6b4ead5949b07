import { readFile, stat } from 'node:fs/promises';
import { builtFile } from '#site/built-file.ts';
import {
  type GuideBudget,
  type GuideParts,
  overBudget,
  tooLong,
  weighGuides,
} from '#site/finish/budgets.ts';
import { compressAll } from '#site/finish/compress/compress-all.ts';
import { type Quality, qualities } from '#site/finish/compress/compress-file.ts';

/**
 * Weighs every guide as it is served. One that is over its budget because it was compressed quickly is compressed with
 * more patience first.
 * @param compressedWith the quality of the `.br` files in the folder
 * @throws when a guide is over its budget; the message names all
 */
export async function holdBudgets(
  folder: string,
  guides: readonly GuideParts[],
  compressedWith: Quality,
): Promise<void> {
  const { budgets } = JSON.parse(await readFile('package.json', 'utf8'));
  const budget: GuideBudget = budgets.guide;
  const files = {
    read: (address: string) => readFile(builtFile(address, folder)),
    size: (address: string) => sizeOf(builtFile(address, folder)),
  };
  let weights = await weighGuides(guides, files);
  for (const quality of qualities.filter((quality) => quality > compressedWith)) {
    const long = new Set(
      weights.filter((each) => tooLong(each, budget)).map(({ address }) => address),
    );
    await compressAll(
      [...long].map((address) => builtFile(address, folder)),
      quality,
    );
    weights = [
      ...weights.filter(({ address }) => !long.has(address)),
      ...(await weighGuides(
        guides.filter(({ address }) => long.has(address)),
        files,
      )),
    ];
  }
  const broken = overBudget(weights, budget);
  if (broken.length > 0) throw new Error(`Over budget:\n${broken.join('\n')}`);
}

/** A small file has no `.br`, and is sent as it is. */
async function sizeOf(file: string): Promise<number> {
  const { size } = await stat(`${file}.br`).catch(() => stat(file));
  return size;
}
