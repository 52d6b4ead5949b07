/** One entry under `packages` in package-lock.json, as far as it concerns us. */
export type LockedPackage = {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: readonly string[];
  cpu?: readonly string[];
  libc?: readonly string[];
  engines?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
};

/** package-lock.json of lockfile version 3; keys are folders like `node_modules/astro`, `''` is the project. */
export type Lockfile = {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** An optional package that a locked package asks for and that has no entry, or one of another version. */
export type Missing = {
  /** Folder of the package that asks. */
  readonly askedBy: string;
  readonly name: string;
  /** As the asking package gives it; for packages of binaries always one exact version. */
  readonly range: string;
};

/** Every optional package that npm would never install from this lockfile, because it has no fitting entry. */
export function missingOptional(lockfile: Lockfile): Missing[] {
  return Object.entries(lockfile.packages).flatMap(([folder, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .map(([name, range]) => ({ askedBy: folder, name, range }))
      .filter((asked) => !hasEntry(lockfile, asked)),
  );
}

/** True for an exact version such as `1.6.0`, false for a range. */
export function isExact(range: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(range);
}

function hasEntry(lockfile: Lockfile, { askedBy, name, range }: Missing): boolean {
  const folder = findFolder(lockfile, askedBy, name);
  if (folder === undefined) return false;
  return !isExact(range) || lockfile.packages[folder]?.version === range;
}

/** Where Node would find `name` when the package in `folder` asks for it. */
export function findFolder(lockfile: Lockfile, folder: string, name: string): string | undefined {
  for (let at = folder; ; at = parentFolder(at)) {
    const candidate = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (candidate in lockfile.packages) return candidate;
    if (at === '') return undefined;
  }
}

function parentFolder(folder: string): string {
  const end = folder.lastIndexOf('/node_modules/');
  return end < 0 ? '' : folder.slice(0, end);
}
