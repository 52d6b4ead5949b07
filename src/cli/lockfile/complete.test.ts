import { describe, expect, test } from 'vitest';
import { completeLockfile } from '#cli/lockfile/complete.ts';
import type { Lockfile } from '#cli/lockfile/lockfile.ts';

/** As npm writes it where the registry has the Linux package only. */
const incomplete: Lockfile = {
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/@search/linux-x64': {
      version: '1.6.0',
      integrity: 'sha512-abc',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['linux'],
      engines: { node: '>=14' },
    },
    'node_modules/search': {
      version: '1.6.0',
      resolved: 'https://mirror.example/search-1.6.0.tgz',
      dev: true,
      license: 'MIT',
      optionalDependencies: { '@search/darwin-arm64': '1.6.0', '@search/linux-x64': '1.6.0' },
    },
  },
};

describe('completing a lockfile', () => {
  test('adds an entry for each package of another system, with the system for which it is', () => {
    expect(completeLockfile(incomplete).packages['node_modules/@search/darwin-arm64']).toEqual({
      version: '1.6.0',
      cpu: ['arm64'],
      dev: true,
      license: 'MIT',
      optional: true,
      os: ['darwin'],
      engines: { node: '>=14' },
    });
  });

  test('keeps what npm wrote, and takes out the address of the registry', () => {
    const { packages } = completeLockfile(incomplete);
    expect(packages['node_modules/@search/linux-x64']).toEqual(
      incomplete.packages['node_modules/@search/linux-x64'],
    );
    expect(packages['node_modules/search']).not.toHaveProperty('resolved');
    expect(packages['node_modules/search']?.version).toBe('1.6.0');
  });

  test('keeps the order of the entries, so that npm has nothing to rewrite', () => {
    expect(Object.keys(completeLockfile(incomplete).packages)).toEqual([
      '',
      'node_modules/@search/darwin-arm64',
      'node_modules/@search/linux-x64',
      'node_modules/search',
    ]);
  });

  test('changes nothing the second time', () => {
    const once = completeLockfile(incomplete);
    expect(completeLockfile(once)).toEqual(once);
  });

  test('puts an entry below its package where the place at the top holds another version', () => {
    const completed = completeLockfile({
      ...incomplete,
      packages: {
        ...incomplete.packages,
        'node_modules/@search/darwin-arm64': { version: '1.0.0', optional: true },
      },
    });
    expect(completed.packages['node_modules/@search/darwin-arm64']?.version).toBe('1.0.0');
    expect(
      completed.packages['node_modules/search/node_modules/@search/darwin-arm64']?.version,
    ).toBe('1.6.0');
  });

  test('says what to do about a package whose name tells no system', () => {
    const puzzling: Lockfile = {
      lockfileVersion: 3,
      packages: { 'node_modules/search': { optionalDependencies: { speedups: '2.0.0' } } },
    };
    expect(() => completeLockfile(puzzling)).toThrow(
      'package-lock.json has no entry for speedups@2.0.0, which node_modules/search asks for, and its name does not ' +
        'say for which system it is, or its version is a range. Run "npm install" where the registry has this ' +
        'package, then "npm run lockfile" again.',
    );
  });
});
