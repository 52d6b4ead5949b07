import { spawn } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { explainInstallFailure, Interrupted, SetupFailure } from './failure.mjs';
import { findNpm } from './npm.mjs';

/**
 * `npm ci` is not used: it refuses a lockfile written where the registry lacked other systems' packages, and it
 * begins by deleting what is there. `--include` stands against NODE_ENV=production and users' own settings.
 */
const installArguments = [
  'install',
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--include=dev',
  '--include=optional',
  // Two more tries after 2 and 6 seconds; npm's own 10 and 60 let someone offline wait for minutes.
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-factor=3',
];

/**
 * Runs npm in `folder`, silently.
 *
 * @param {string} folder
 * @param {(pid: number) => void} [onStart] told the number of npm's process
 * @param {ReturnType<typeof findNpm>} [npm]
 * @returns {Promise<void>}
 * @throws {SetupFailure} when npm is missing or fails; {@link Interrupted} when someone stopped it
 */
export async function install(folder, onStart = () => {}, npm = findNpm()) {
  const child = spawn(npm.command, [...npm.arguments, ...installArguments], {
    cwd: folder,
    shell: npm.shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) onStart(child.pid);
  const stop = endWithUs(child);
  try {
    const { output, code, signal } = await ending(child);
    if (stop.wanted()) throw new Interrupted();
    if (code !== 0)
      throw explainInstallFailure(output, signal ?? `exit code ${code}`, freeBytes(folder));
  } finally {
    stop.forget();
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ output: string, code: number | null, signal: string | null }>}
 */
function ending(child) {
  let output = '';
  const collect = (/** @type {Buffer} */ chunk) => {
    output += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(npmDidNotStart(error)));
    child.on('close', (code, signal) => resolve({ output, code, signal }));
  });
}

/**
 * Ends npm first, so that it does not work on behind the next run. It is not given time to tidy up, which takes it
 * long: the next run makes everything anew anyway.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithUs(child) {
  let wanted = false;
  const stop = () => {
    wanted = true;
    child.kill('SIGKILL');
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, stop);
  return {
    wanted: () => wanted,
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}

/** @param {string} folder */
function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** @param {Error} error */
function npmDidNotStart(error) {
  return new SetupFailure(
    `npm could not be started (${error.message}).\n` +
      'It comes with Node: install Node from https://nodejs.org (on Debian and Ubuntu, also the package "npm"), ' +
      'open a new terminal, and run the command again.',
  );
}
