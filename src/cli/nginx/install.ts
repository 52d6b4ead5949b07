import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InstallResult } from '#cli/browser/install.ts';
import { startProgress } from '#cli/progress.mjs';
import { project } from '#cli/project.ts';

const folder = join(project, 'node_modules', '.cache', 'nginx');

/** Where {@link unpackNginx} puts the program. */
export const unpackedNginx = join(folder, 'usr', 'sbin', 'nginx');

/**
 * Unpacks Debian's or Ubuntu's nginx within the project. Installed, it would begin to serve port 80 of this computer.
 */
export function unpackNginx(): InstallResult {
  const progress = startProgress('Fetching nginx for the tests');
  const script = `set -e
    mkdir -p "$0/packages/partial"
    apt-get update
    apt-get install -y --download-only --no-install-recommends -o Dir::Cache::archives="$0/packages" nginx-light
    for package in "$0"/packages/nginx*.deb; do dpkg -x "$package" "$0"; done
    rm -r "$0/packages"`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, folder], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const ok = status === 0 && existsSync(unpackedNginx);
  if (ok) progress.done();
  else progress.fail();
  return { ok, output: `${stdout}${stderr}` };
}
