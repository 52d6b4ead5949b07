import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNpm } from '#cli/setup/npm.mjs';
import { folderWith } from '#cli/testing/folder.ts';

test('the npm that runs the script is used, with its own Node', () => {
  const script = join(folderWith({ 'npm-cli.js': '' }), 'npm-cli.js');
  expect(findNpm({ npm_execpath: script, npm_node_execpath: '/usr/bin/node' }, 'linux')).toEqual({
    command: '/usr/bin/node',
    arguments: [script],
    shell: false,
  });
});

test('another package manager that runs the script is not taken for npm', () => {
  const script = join(folderWith({ 'yarn.js': '' }), 'yarn.js');
  expect(findNpm({ npm_execpath: script }, 'linux')).toEqual({
    command: 'npm',
    arguments: [],
    shell: false,
  });
});

test('on Windows npm.cmd is started through a shell, because it does not start otherwise', () => {
  expect(findNpm({}, 'win32')).toEqual({ command: 'npm.cmd', arguments: [], shell: true });
});
