import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The script behind a package's command, to be run by Node itself: the shims in node_modules/.bin differ between systems.
 *
 * @param name the package, whose command has the same name unless `command` says otherwise
 */
export function scriptOf(name: string, command = name): string {
  const manifest = join(project, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  return join(dirname(manifest), script);
}
