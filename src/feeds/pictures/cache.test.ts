import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { folderWith } from '#cli/testing/folder.ts';
import { cachedPicture, clearPictures } from '#feeds/pictures/cache.ts';
import { drawPicture } from '#feeds/pictures/draw.ts';
import { allPictures } from '#feeds/pictures/pictures.ts';
import { rasterize } from '#feeds/pictures/rasterize.ts';
import { siteSubject } from '#feeds/pictures/subject.ts';
import { realLibrary } from '#feeds/testing/real-guides.ts';

let picture: Buffer;
beforeAll(async () => {
  picture = await rasterize(drawPicture(siteSubject('de')));
});

/** A cache in a folder of its own, and what draws for it. */
function cache() {
  const folder = folderWith({});
  const draw = vi.fn(() => Promise.resolve(picture));
  return { folder, draw, file: join(folder, 'a1.png') };
}

describe('the cache of pictures', () => {
  test('draws a picture once', async () => {
    const { folder, draw } = cache();
    expect(await cachedPicture(folder, 'a1', draw)).toEqual(picture);
    expect(await cachedPicture(folder, 'a1', draw)).toEqual(picture);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(readdirSync(folder)).toEqual(['a1.png']);
  });

  test('a second build of the whole site draws nothing; a changed title is drawn', async () => {
    const { folder, draw } = cache();
    const { guides } = realLibrary();
    const build = async () => {
      const names = [...allPictures({ guides }).keys()];
      for (const name of names) await cachedPicture(folder, name, draw);
      return names;
    };
    const names = await build();
    expect(draw).toHaveBeenCalledTimes(names.length);
    await build();
    expect(draw).toHaveBeenCalledTimes(names.length);
    const [guide] = guides.es;
    if (guide) guide.data.title = 'Un título que no había antes';
    await build();
    expect(draw).toHaveBeenCalledTimes(names.length + 1);
  });

  test.each([
    ['cut off', (png: Buffer) => png.subarray(0, png.length - 9)],
    [
      'wrong in one bit',
      (png: Buffer) => Buffer.from(png.map((byte, at) => byte ^ Number(at === 9000))),
    ],
    ['empty', () => Buffer.alloc(0)],
    [
      'half overwritten',
      (png: Buffer) => Buffer.concat([png.subarray(0, 900), Buffer.alloc(png.length - 900)]),
    ],
    ['no picture at all', () => Buffer.from('<html>')],
  ])('a file that is %s is drawn anew', async (_, tear) => {
    const { folder, draw, file } = cache();
    writeFileSync(file, tear(picture));
    expect(await cachedPicture(folder, 'a1', draw)).toEqual(picture);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(readFileSync(file).equals(picture)).toBe(true);
  });

  test('a folder that cannot be written to costs nothing but time', async () => {
    const { folder, draw } = cache();
    writeFileSync(join(folder, 'file'), '');
    expect(await cachedPicture(join(folder, 'file'), 'a1', draw)).toEqual(picture);
  });

  test('what no build has used for 90 days is removed, what one has used is kept', async () => {
    const { folder, draw, file } = cache();
    const day = 24 * 60 * 60 * 1000;
    await cachedPicture(folder, 'a1', draw);
    for (const name of ['b2.png', 'c3.unfinished', 'a1.png']) {
      writeFileSync(join(folder, name), picture);
      utimesSync(join(folder, name), new Date(0), new Date(0));
    }
    await cachedPicture(folder, 'a1', draw);
    await clearPictures(folder, Date.now() + 89 * day);
    expect(readdirSync(folder)).toEqual(['a1.png']);
    await clearPictures(folder, Date.now() + 91 * day);
    expect(existsSync(file)).toBe(false);
  });

  test('nothing to clear is no mistake', async () => {
    await expect(clearPictures(join(folderWith({}), 'none'), 0)).resolves.toBeUndefined();
  });
});
