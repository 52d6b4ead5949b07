import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPinnedNode } from '#cli/setup/pinned-node.mjs';
import { folderWith } from '#cli/testing/folder.ts';

/** A project whose pinned Node is a shell script. */
function projectWithNode(script: string): string {
  const folder = folderWith({ 'node_modules/.bin/node': `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'node_modules/.bin/node'), 0o755);
  return folder;
}

describe.skipIf(process.platform === 'win32')('the Node that comes with the project', () => {
  test('is accepted from version 24 on', () => {
    expect(() => checkPinnedNode(projectWithNode('echo v24.0.0'))).not.toThrow();
  });

  test('is refused when it is older', () => {
    expect(() => checkPinnedNode(projectWithNode('echo v20.20.2'))).toThrow(
      /should have brought Node 24, and .* is v20\.20\.2\.\nDelete the folder node_modules/,
    );
  });

  test('is refused when it does not run', () => {
    expect(() => checkPinnedNode(projectWithNode('exit 127'))).toThrow(
      /does not run \(.*: exit code 127\)\.\nIf npm is set to skip install scripts/,
    );
    expect(() => checkPinnedNode(folderWith({}))).toThrow(/does not run \(.*ENOENT\)/);
  });
});
