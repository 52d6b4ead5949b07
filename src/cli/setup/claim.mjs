import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupFailure } from './failure.mjs';

/** Longer than any install takes: an older mark is a dead process's, whose number the system has given out again. */
const staleAfterMs = 20 * 60_000;

/**
 * Marks the folder as being installed into; waits while another living process does so.
 *
 * A killed process leaves its mark behind: that is how the next one knows that the install is only half done.
 *
 * @typedef {object} Claim
 * @property {boolean} foundUnfinished an earlier process was killed at the same work
 * @property {(pid: number) => void} shareWith names another process that must end before the folder is free
 * @property {() => void} release
 *
 * @param {string} folder
 * @returns {Promise<Claim>}
 */
export async function claimInstall(folder) {
  const mark = join(folder, '.installing');
  const shareWith = (/** @type {number} */ pid) => appendFileSync(mark, ` ${pid}`);
  const release = () => rmSync(mark, { force: true });
  for (let waited = false; !create(mark); waited = true) {
    const owner = livingOwner(mark);
    if (owner === undefined) {
      writeFileSync(mark, String(process.pid));
      return { foundUnfinished: true, shareWith, release };
    }
    if (!waited)
      console.log(`Another installation is running here (process ${owner}); waiting for it.`);
    await sleep(300);
  }
  return { foundUnfinished: false, shareWith, release };
}

/**
 * @param {string} mark
 * @returns {boolean} false when the mark is there already
 */
function create(mark) {
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return false;
    throw new SetupFailure(
      `The folder of this project cannot be written to (${code}: ${mark}).\n` +
        'Give your user write access to the folder, or move the project where you have it, and run the command again.',
    );
  }
}

/**
 * @param {string} mark
 * @returns {number | undefined} a process named in the mark that still runs
 */
function livingOwner(mark) {
  try {
    if (Date.now() - statSync(mark).mtimeMs > staleAfterMs) return undefined;
    return readFileSync(mark, 'utf8').split(' ').map(Number).find(isAlive);
  } catch {
    // It was released this very moment.
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
