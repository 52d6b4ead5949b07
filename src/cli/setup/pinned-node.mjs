import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';

/** The first Node that runs TypeScript files as this project writes them, and that its tests are run on. */
const neededMajor = 24;

/**
 * The Node that npm puts first on the PATH of every script here.
 *
 * @param {string} folder
 */
export function pinnedNode(folder) {
  return process.platform === 'win32'
    ? join(folder, 'node_modules', 'node', 'bin', 'node.exe')
    : join(folder, 'node_modules', '.bin', 'node');
}

/**
 * Makes sure that the pinned Node was installed and runs on this machine.
 *
 * @param {string} folder
 * @throws {SetupFailure}
 */
export function checkPinnedNode(folder) {
  const path = pinnedNode(folder);
  const { stdout, error, status } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (error || status !== 0)
    throw new SetupFailure(notRunning(path, error?.message ?? `exit code ${status}`));
  if (Number(/^v(\d+)/.exec(stdout)?.[1]) < neededMajor)
    throw new SetupFailure(tooOld(path, stdout.trim()));
}

/**
 * @param {string} path
 * @param {string} reason
 */
function notRunning(path, reason) {
  return (
    `Node ${neededMajor}, which this project brings along as the npm package "node", does not run (${path}: ${reason}).\n` +
    'If npm is set to skip install scripts ("npm config get ignore-scripts" says true), run: npm rebuild node esbuild --ignore-scripts=false\n' +
    'On Alpine Linux and other systems without glibc it cannot run: use a Debian-based system or image, such as node:24-bookworm.'
  );
}

/**
 * @param {string} path
 * @param {string} version
 */
function tooOld(path, version) {
  return (
    `The npm package "node" should have brought Node ${neededMajor}, and ${path} is ${version}.\n` +
    'Delete the folder node_modules and run the command again.'
  );
}
