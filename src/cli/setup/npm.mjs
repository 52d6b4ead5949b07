import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How to start npm on this machine: the very npm that runs this script, if one does, else the one beside Node.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, arguments: string[], shell: boolean }}
 */
export function findNpm(env = process.env, platform = process.platform) {
  const script = [env['npm_execpath'], besideNode()].find(isNpmScript);
  if (script !== undefined) {
    // npm's own Node, not the one in node_modules, which npm may be about to replace.
    return {
      command: env['npm_node_execpath'] ?? process.execPath,
      arguments: [script],
      shell: false,
    };
  }
  // Windows starts npm.cmd only through a shell; the arguments are our own, so nothing needs quoting.
  return platform === 'win32'
    ? { command: 'npm.cmd', arguments: [], shell: true }
    : { command: 'npm', arguments: [], shell: false };
}

/** Where Node's installer for Windows puts npm. */
function besideNode() {
  return join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
}

/**
 * Yarn and pnpm set npm_execpath too, to themselves.
 *
 * @param {string | undefined} path
 */
function isNpmScript(path) {
  return path !== undefined && /npm-cli\.c?js$/.test(path) && existsSync(path);
}
