import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { type InstallResult, mayUseApt } from '#cli/browser/install.ts';
import { unpackedNginx, unpackNginx } from '#cli/nginx/install.ts';

/** The program, or why there is none. */
export type FoundNginx = { readonly path: string } | { readonly missing: string };

/** Everything that touches the machine; tests put other parts in place. */
const machine = {
  env: process.env as NodeJS.ProcessEnv,
  platform: process.platform as NodeJS.Platform,
  runs: runs as (path: string) => boolean,
  mayUseApt,
  unpack: unpackNginx as () => InstallResult,
};
export type Machine = typeof machine;

/**
 * Finds nginx: one named by VADEMECUM_NGINX (`none` does without), one of the system, one fetched before; else fetches
 * one where that asks nobody for a password. Without it the site can be published all the same, so it is no error.
 *
 * @throws {Error} when the environment names a file that is not there
 */
export function findNginx(parts: Machine = machine): FoundNginx {
  const named = parts.env['VADEMECUM_NGINX'];
  if (named === 'none') return { missing: 'VADEMECUM_NGINX is "none".' };
  if (named) return { path: existing(named) };
  const path = usualPlaces(parts).find((place) => parts.runs(place));
  if (path !== undefined) return { path };
  if (!parts.mayUseApt()) return { missing: notFound };
  const { output } = parts.unpack();
  if (parts.runs(unpackedNginx)) return { path: unpackedNginx };
  return { missing: `${notFound} The attempt to fetch it said: ${output.trim().slice(-300)}` };
}

const notFound =
  'nginx was not found. Install it (on Debian and Ubuntu, "apt-get install nginx-light"), ' +
  'or name one: VADEMECUM_NGINX=/path/to/nginx npm test.';

function existing(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(
    `VADEMECUM_NGINX names ${path}, and there is no such file. Correct it, or leave it out and one is looked for.`,
  );
}

/** Not every PATH has the folders for administrators' programs. On Windows nginx is no service to publish with. */
function usualPlaces({ env, platform }: Machine): string[] {
  if (platform === 'win32') return [];
  const onPath = (env['PATH'] ?? '').split(':').filter(Boolean);
  const folders = [...onPath, '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return [...folders.map((folder) => posix.join(folder, 'nginx')), unpackedNginx];
}

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['-v'], { stdio: 'ignore' }).status === 0;
}
