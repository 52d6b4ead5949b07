import { join } from 'node:path';
import { expect, test } from 'vitest';
import { install } from '#cli/setup/install.mjs';
import { folderWith } from '#cli/testing/folder.ts';

/** A script in npm's place. */
function npmThat(script: string) {
  const file = join(folderWith({ 'npm.mjs': script }), 'npm.mjs');
  return { command: process.execPath, arguments: [file], shell: false };
}

test('a machine without npm is told where to get it', async () => {
  const npm = { command: 'no-such-npm', arguments: [], shell: false };
  await expect(install(folderWith({}), () => {}, npm)).rejects.toThrow(
    /^npm could not be started \(.*ENOENT\)\.\nIt comes with Node: install Node from https:\/\/nodejs\.org/,
  );
});

test('npm’s failure comes with its reason', async () => {
  const npm = npmThat('console.error("npm error code ENOSPC"); process.exit(228)');
  await expect(install(folderWith({}), () => {}, npm)).rejects.toThrow(
    /^The disk is full\.[\s\S]*npm \(exit code 228\) said:\n {2}npm error code ENOSPC/,
  );
});

test('development packages are installed whatever the environment says, and nothing is saved', async () => {
  const npm = npmThat(
    'if (!["install", "--no-save", "--include=dev", "--include=optional"].every((each) => process.argv.includes(each))) process.exit(1)',
  );
  await expect(install(folderWith({}), () => {}, npm)).resolves.toBeUndefined();
});
