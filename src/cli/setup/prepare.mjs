import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgress } from '../progress.mjs';
import { claimInstall } from './claim.mjs';
import { explainSystemError, Interrupted } from './failure.mjs';
import { install } from './install.mjs';
import { checkPinnedNode, pinnedNode } from './pinned-node.mjs';
import { isInstalled, writeStamp } from './stamp.mjs';

/** The project's folder. */
const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Prepares this project; on failure prints what happened and what to do, and sets the exit code. */
export async function prepareOrExplain() {
  try {
    await prepare(project);
  } catch (error) {
    const failure = explainSystemError(error);
    if (failure === undefined) throw error;
    console.error(`\n${failure.message}\n`);
    process.exitCode = failure instanceof Interrupted ? 130 : 1;
  }
}

/**
 * Installs what `folder` needs, unless the last install fits package.json, package-lock.json and this machine.
 *
 * @param {string} folder
 * @param {{ run?: typeof install, check?: typeof checkPinnedNode }} [parts] what tests put in place of npm
 * @returns {Promise<'ready' | 'installed'>}
 * @throws {SetupFailure} when there is nothing the program itself can do
 */
export async function prepare(folder, { run = install, check = checkPinnedNode } = {}) {
  if (isReady(folder)) return 'ready';
  const claim = await claimInstall(folder);
  try {
    // Another process may have done the work while this one waited for it.
    const outcome = isReady(folder) ? 'ready' : await makeAnew(folder, claim, run, check);
    claim.release();
    return outcome;
  } catch (error) {
    // After an interruption the mark stays, and tells the next run not to trust what is there.
    if (!(error instanceof Interrupted)) claim.release();
    throw error;
  }
}

/**
 * @param {string} folder
 * @param {import('./claim.mjs').Claim} claim
 * @param {typeof install} run
 * @param {typeof checkPinnedNode} check
 * @returns {Promise<'installed'>}
 */
async function makeAnew(folder, claim, run, check) {
  if (claim.foundUnfinished) removeUnfinished(folder);
  const progress = startProgress('Installing what the site is built with');
  try {
    await run(folder, claim.shareWith);
    check(folder);
    writeStamp(folder);
    progress.done();
    return 'installed';
  } catch (error) {
    progress.fail();
    throw error;
  }
}

/** @param {string} folder */
function isReady(folder) {
  return isInstalled(folder) && existsSync(pinnedNode(folder));
}

/**
 * npm takes a package whose package.json is there as complete, so what a killed install left cannot be mended, only
 * made anew.
 *
 * @param {string} folder
 */
function removeUnfinished(folder) {
  console.log('The last installation was interrupted; starting it afresh.');
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true, maxRetries: 3 });
}
