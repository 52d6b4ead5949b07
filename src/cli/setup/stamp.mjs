import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const decidingFields = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'overrides',
  'allowScripts',
];

/**
 * Was everything installed for just these dependencies, on this kind of machine?
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const stamp = stampFile(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(folder);
}

/**
 * Notes that the install is complete.
 *
 * @param {string} folder
 */
export function writeStamp(folder) {
  writeFileSync(stampFile(folder), fingerprint(folder));
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, 'node_modules', '.vademecum-installed');
}

/**
 * Changes whenever another install is due: other dependencies, another lockfile, or node_modules carried to another
 * kind of machine, where its binaries do not run.
 *
 * @param {string} folder
 */
function fingerprint(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const lockfile = join(folder, 'package-lock.json');
  return createHash('sha256')
    .update(JSON.stringify(decidingFields.map((field) => manifest[field])))
    .update(existsSync(lockfile) ? readFileSync(lockfile) : '')
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}
