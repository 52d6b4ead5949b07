import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Lockfile, missingOptional } from '#cli/lockfile/lockfile.ts';
import { project } from '#cli/project.ts';

const lockfile: Lockfile = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));

describe('package-lock.json', () => {
  test('names no registry', () => {
    const withAddress = Object.entries(lockfile.packages).filter(([, entry]) => entry.resolved);
    expect(withAddress.map(([folder]) => folder)).toEqual([]);
  });

  test('has the packages of every system; if not, "npm run lockfile" adds them', () => {
    expect(missingOptional(lockfile)).toEqual([]);
  });

  test.each([
    '@pagefind/darwin-arm64',
    '@pagefind/windows-x64',
    '@astrojs/compiler-binding-darwin-arm64',
    '@astrojs/compiler-binding-win32-x64-msvc',
    '@biomejs/cli-darwin-x64',
    '@rolldown/binding-win32-x64-msvc',
    '@bruits/satteri-darwin-arm64',
  ])('has %s', (name) => {
    expect(lockfile.packages).toHaveProperty([`node_modules/${name}`, 'optional'], true);
  });
});
