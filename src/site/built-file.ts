import { join } from 'node:path';
import { basePath } from '#site/settings.ts';

/**
 * The file behind an address of the built site.
 * @param folder of the built site
 */
export function builtFile(address: string, folder: string): string {
  const path = address.slice(basePath.length);
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
