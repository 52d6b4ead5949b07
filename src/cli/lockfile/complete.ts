import {
  isExact,
  type LockedPackage,
  type Lockfile,
  type Missing,
  missingOptional,
} from '#cli/lockfile/lockfile.ts';
import { platformOfName } from '#cli/lockfile/platform.ts';

/**
 * Adds the entries npm left out because its registry did not have those packages, and takes out download addresses.
 *
 * npm trusts a lockfile: an optional package without an entry is never asked for, so a lockfile written where
 * the macOS and Windows packages are out of reach breaks the site there (https://github.com/npm/cli/issues/4828).
 * The new entries carry no checksum, because nobody here has seen the files; npm then checks none.
 */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const added = missingOptional(lockfile).map(
    (missing) => [folderFor(missing, lockfile), entryFor(missing, lockfile)] as const,
  );
  const packages = { ...lockfile.packages, ...Object.fromEntries(added) };
  const sorted = Object.entries(packages)
    .map(([folder, entry]) => [folder, withoutAddress(entry)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** At the top, unless another version is there that someone else may need. */
function folderFor({ askedBy, name }: Missing, lockfile: Lockfile): string {
  const top = `node_modules/${name}`;
  return top in lockfile.packages ? `${askedBy}/node_modules/${name}` : top;
}

function entryFor(missing: Missing, lockfile: Lockfile): LockedPackage {
  const platform = platformOfName(missing.name);
  if (!platform || !isExact(missing.range)) throw new UnknownPlatform(missing);
  const asking = lockfile.packages[missing.askedBy];
  // npm's own order of fields: the next install then changes nothing.
  return withoutUndefined({
    version: missing.range,
    cpu: platform.cpu,
    dev: asking?.dev,
    libc: platform.libc,
    license: asking?.license,
    optional: true,
    os: platform.os,
    engines: enginesOfSibling(missing, lockfile),
  });
}

/** Binaries of one release ask for the same Node, except for the WebAssembly ones, which never install on a machine. */
function enginesOfSibling({ askedBy, name }: Missing, lockfile: Lockfile) {
  const siblings = Object.keys(lockfile.packages[askedBy]?.optionalDependencies ?? {});
  return siblings
    .filter((sibling) => sibling !== name)
    .map((sibling) => lockfile.packages[`node_modules/${sibling}`]?.engines)
    .find((engines) => engines !== undefined);
}

function withoutUndefined(entry: { [K in keyof LockedPackage]: LockedPackage[K] | undefined }) {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as LockedPackage;
}

function withoutAddress({ resolved: _, ...entry }: LockedPackage): LockedPackage {
  return entry;
}

/** Thrown for an optional package about which its name does not say enough. */
export class UnknownPlatform extends Error {
  override readonly name = 'UnknownPlatform';

  constructor({ name, range, askedBy }: Missing) {
    super(
      `package-lock.json has no entry for ${name}@${range}, which ${askedBy} asks for, and its name does not say ` +
        'for which system it is, or its version is a range. Run "npm install" where the registry has this package, then "npm run lockfile" again.',
    );
  }
}
