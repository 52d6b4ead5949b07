import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { explainInstallFailure, Interrupted } from '#cli/setup/failure.mjs';
import { pinnedNode } from '#cli/setup/pinned-node.mjs';
import { prepare } from '#cli/setup/prepare.mjs';
import { folderWith } from '#cli/testing/folder.ts';

const files = {
  'package.json': '{ "devDependencies": { "astro": "^7.0.0" } }',
  'package-lock.json': '{}',
};

/** Leaves what npm leaves, as far as it matters here. */
function fakeNpm() {
  return vi.fn((folder: string) => {
    mkdirSync(dirname(pinnedNode(folder)), { recursive: true });
    writeFileSync(pinnedNode(folder), '');
    return Promise.resolve();
  });
}

const check = () => {};

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(console, 'log').mockReturnValue();
});

describe('preparing the project', () => {
  test('installs on a fresh clone, and not again while nothing has changed', async () => {
    const folder = folderWith(files);
    const run = fakeNpm();
    expect(await prepare(folder, { run, check })).toBe('installed');
    expect(await prepare(folder, { run, check })).toBe('ready');
    expect(run).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a dependency changes', 'package.json', '{ "devDependencies": { "astro": "^8.0.0" } }'],
    ['the lockfile changes', 'package-lock.json', '{ "lockfileVersion": 3 }'],
  ])('installs again when %s', async (_, file, content) => {
    const folder = folderWith(files);
    const run = fakeNpm();
    await prepare(folder, { run, check });
    writeFileSync(join(folder, file), content);
    expect(await prepare(folder, { run, check })).toBe('installed');
  });

  test('does not install again when only a script changes', async () => {
    const folder = folderWith(files);
    const run = fakeNpm();
    await prepare(folder, { run, check });
    const manifest = { ...JSON.parse(files['package.json']), scripts: { start: 'node .' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    expect(await prepare(folder, { run, check })).toBe('ready');
  });

  test('tries again after npm has failed', async () => {
    const folder = folderWith(files);
    const run = () => Promise.reject(explainInstallFailure('ENOTFOUND', 'exit code 1', 1e12));
    await expect(prepare(folder, { run, check })).rejects.toThrow('could not be reached');
    expect(await prepare(folder, { run: fakeNpm(), check })).toBe('installed');
  });

  test('is not satisfied with packages whose Node does not run', async () => {
    const folder = folderWith(files);
    const broken = () => {
      throw new Error('Node does not run');
    };
    await expect(prepare(folder, { run: fakeNpm(), check: broken })).rejects.toThrow(
      'Node does not run',
    );
    expect(await prepare(folder, { run: fakeNpm(), check })).toBe('installed');
  });

  test('makes everything anew after an installation was interrupted', async () => {
    const folder = folderWith({ ...files, 'node_modules/half/package.json': '{}' });
    const run = () => Promise.reject(new Interrupted());
    await expect(prepare(folder, { run, check })).rejects.toThrow('stopped half-way');
    expect(existsSync(join(folder, '.installing'))).toBe(true);
    // A killed process cannot take its own number out; here it has "died" by being replaced with one that is not there.
    writeFileSync(join(folder, '.installing'), '0');
    expect(await prepare(folder, { run: fakeNpm(), check })).toBe('installed');
    expect(existsSync(join(folder, 'node_modules/half'))).toBe(false);
    expect(existsSync(join(folder, '.installing'))).toBe(false);
  });

  test('waits for another process that installs into the same folder', async () => {
    const folder = folderWith(files);
    const events: string[] = [];
    const slow = vi.fn(async () => {
      events.push('first begins');
      await vi.waitUntil(() => vi.mocked(console.log).mock.calls.length > 0);
      await fakeNpm()(folder);
      events.push('first ends');
    });
    const first = prepare(folder, { run: slow, check });
    const second = prepare(folder, { run: fakeNpm(), check }).then((outcome) =>
      events.push(`second is ${outcome}`),
    );
    await Promise.all([first, second]);
    expect(events).toEqual(['first begins', 'first ends', 'second is ready']);
    expect(console.log).toHaveBeenCalledExactlyOnceWith(
      `Another installation is running here (process ${process.pid}); waiting for it.`,
    );
  });

  test('waits for npm also when the process that started it was killed', async () => {
    const folder = folderWith({ ...files, '.installing': `0 ${process.pid}` });
    const waiting = prepare(folder, { run: fakeNpm(), check });
    await vi.waitUntil(() => vi.mocked(console.log).mock.calls.length > 0);
    expect(readFileSync(join(folder, '.installing'), 'utf8')).toBe(`0 ${process.pid}`);
    writeFileSync(join(folder, '.installing'), '0');
    expect(await waiting).toBe('installed');
  });
});
