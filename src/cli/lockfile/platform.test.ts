import { expect, test } from 'vitest';
import { platformOfName } from '#cli/lockfile/platform.ts';

test.each([
  ['@pagefind/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@pagefind/freebsd-x64', { os: ['freebsd'], cpu: ['x64'] }],
  ['@astrojs/compiler-binding-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@astrojs/compiler-binding-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s is for the system its name says', (name, platform) => {
  expect(platformOfName(name)).toEqual(platform);
});

test('a name without a processor says nothing', () => {
  expect(platformOfName('fsevents')).toBeUndefined();
  expect(platformOfName('@img/colour')).toBeUndefined();
});
