/**
 * Gets this folder ready to run: installs what package.json asks for, when it is not there yet.
 *
 * Runs on whatever Node the machine has, before anything is installed. This file stays free of imports and of newer
 * syntax, so that a Node far too old still reaches the sentence that says so.
 */
const version = process.versions.node;

if (Number(version.split('.')[0]) < 20) {
  console.error(
    `\nThis needs Node 20 or newer, and this machine runs Node ${version} (${process.execPath}).\n` +
      'Install a current one from https://nodejs.org, open a new terminal, and run the same command again.\n',
  );
  process.exit(1);
}

import('./setup/prepare.mjs').then(({ prepareOrExplain }) => prepareOrExplain());
