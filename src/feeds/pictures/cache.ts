import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureSize } from '#feeds/pictures/frame.ts';
import { sizeOfPng } from '#feeds/pictures/whole-png.ts';

/** Where pictures are kept from one build to the next; relative to the project. */
export const pictureCache = 'node_modules/.cache/vademecum/pictures';

/**
 * A picture by its name, drawn only if the cache has none that is whole.
 * @param folder made when it is missing; one that cannot be written to costs time, nothing else
 */
export async function cachedPicture(
  folder: string,
  name: string,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(folder, `${name}.png`);
  const kept = await readWhole(file);
  if (kept) return kept;
  const picture = await draw();
  await keep(folder, file, picture).catch(() => undefined);
  return picture;
}

async function readWhole(file: string): Promise<Buffer | undefined> {
  const content = await readFile(file).catch(() => undefined);
  const size = content && sizeOfPng(content);
  if (size?.width !== pictureSize.width || size.height !== pictureSize.height) return undefined;
  // When it was last used, for those who clear up.
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return content;
}

/** Renaming is done at once: another build finds the whole file or none. */
async function keep(folder: string, file: string, picture: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `${randomUUID()}.unfinished`);
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
}

const keptForMs = 90 * 24 * 60 * 60 * 1000;

/** Removes what no build has used for 90 days, and what broken builds left as long ago. */
export async function clearPictures(folder: string, nowMs: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    const usedMs = (await stat(file).catch(() => undefined))?.mtimeMs ?? nowMs;
    if (nowMs - usedMs > keptForMs) await rm(file, { force: true });
  }
}
