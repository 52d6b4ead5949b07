import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies behind an address. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  /** A page asked for without the slash at its end. */
  | { readonly kind: 'page-without-slash' }
  | { readonly kind: 'nothing' };

/** A built site and the path it lives under. */
export type Site = {
  readonly directory: string;
  /** Starts and ends with a slash. */
  readonly basePath: string;
};

const nothing: Found = { kind: 'nothing' };

/** Files that tell the server something and are not for readers; compressed copies by their own names. */
const unserved = /^(_headers|_redirects)$|^_nginx\/|(^|\/)\.(?!well-known\/)|\.(br|gz)$/;

/**
 * Finds the file for the path of an address, as it stands in the request (percent-encoded).
 * Nothing outside the site's folder is ever found.
 */
export async function locate(site: Site, path: string): Promise<Found> {
  if (`${path}/` === site.basePath) return { kind: 'page-without-slash' };
  const inside = pathInside(site, path);
  if (inside === undefined || unserved.test(inside)) return nothing;
  const target = join(site.directory, inside);
  if (inside === '' || inside.endsWith('/')) return fileOrNothing(join(target, 'index.html'));
  if (await isFile(join(target, 'index.html'))) return { kind: 'page-without-slash' };
  return fileOrNothing(target);
}

/** The page that says "not found", in the language of the address where that has one. */
export async function locateNotFoundPage(site: Site, path: string): Promise<string | undefined> {
  const [language] = (pathInside(site, path) ?? '').split('/');
  const candidates = [
    ...(language ? [`${language}/404/index.html`, `${language}/404.html`] : []),
    '404.html',
  ];
  for (const candidate of candidates) {
    const file = join(site.directory, candidate);
    if (await isFile(file)) return file;
  }
  return undefined;
}

/** The decoded path below the base path; undefined where it is elsewhere, broken, or climbs out of the folder. */
function pathInside({ directory, basePath }: Site, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const inside = decode(path.slice(basePath.length));
  // Two slashes in a row would turn a redirect to this path into one to another host.
  if (inside === undefined || /\\|^\/|\/\//.test(inside)) return undefined;
  const fromDirectory = relative(directory, join(directory, inside));
  return fromDirectory.split(sep)[0] === '..' ? undefined : inside;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function fileOrNothing(file: string): Promise<Found> {
  return (await isFile(file)) ? { kind: 'file', file } : nothing;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
