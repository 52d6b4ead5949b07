/** What npm compares with a machine before it installs an optional package. */
export type Platform = {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
};

const systems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const processors = new Set([
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]);

const libraries: Readonly<Record<string, string>> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  linuxmusl: 'musl',
  musl: 'musl',
};

/**
 * Reads the platform from the name of a package that holds a binary, like `@pagefind/windows-x64`.
 *
 * @returns undefined for a name that says nothing of a processor: that package is wanted everywhere
 */
export function platformOfName(name: string): Platform | undefined {
  const words = name.split(/[/-]/);
  const cpu = words.find((word) => processors.has(word));
  if (cpu === undefined) return undefined;
  const os = pick(systems, words);
  const libc = pick(libraries, words);
  return { ...(os && { os: [os] }), cpu: [cpu], ...(libc && { libc: [libc] }) };
}

function pick(table: Readonly<Record<string, string>>, words: readonly string[]) {
  const word = words.find((candidate) => candidate in table);
  return word === undefined ? undefined : table[word];
}
