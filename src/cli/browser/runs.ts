import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Is there a browser at this path, and does it start? Some are only there in name: Ubuntu's `chromium-browser` may be a
 * note to install something, and a fresh machine may lack libraries the browser needs.
 */
export function runs(path: string, platform: NodeJS.Platform = process.platform): boolean {
  if (!existsSync(path)) return false;
  // On Windows the question for the version would open a window.
  if (platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
