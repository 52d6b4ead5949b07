import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findNginx, type Machine } from '#cli/nginx/find.ts';
import { unpackedNginx } from '#cli/nginx/install.ts';
import { folderWith } from '#cli/testing/folder.ts';

/** A Linux machine without nginx, where nothing can be fetched. */
function machine(parts: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    runs: () => false,
    mayUseApt: () => false,
    unpack: vi.fn(() => ({ ok: false, output: 'no route to the packages' })),
    ...parts,
  };
}

describe('nginx for the tests', () => {
  test('is the one that the environment names, before all others', () => {
    const named = join(folderWith({ nginx: '' }), 'nginx');
    const parts = machine({ env: { VADEMECUM_NGINX: named }, runs: () => true });
    expect(findNginx(parts)).toEqual({ path: named });
  });

  test('that is named and not there is an error, not a reason to take another', () => {
    const parts = machine({ env: { VADEMECUM_NGINX: '/no/nginx' }, runs: () => true });
    expect(() => findNginx(parts)).toThrow(
      'VADEMECUM_NGINX names /no/nginx, and there is no such file.',
    );
  });

  test('is else one of the system, also where the PATH leaves out the programs of administrators', () => {
    const parts = machine({ runs: (path) => path === '/usr/sbin/nginx' });
    expect(findNginx(parts)).toEqual({ path: '/usr/sbin/nginx' });
    expect(parts.unpack).not.toHaveBeenCalled();
  });

  test('is else fetched, where nobody needs to be asked', () => {
    let fetched = false;
    const parts = machine({
      mayUseApt: () => true,
      runs: (path) => fetched && path === unpackedNginx,
      unpack: () => {
        fetched = true;
        return { ok: true, output: '' };
      },
    });
    expect(findNginx(parts)).toEqual({ path: unpackedNginx });
  });

  test('that cannot be had is told with what to do, and with what went wrong', () => {
    expect(findNginx(machine())).toEqual({
      missing:
        'nginx was not found. Install it (on Debian and Ubuntu, "apt-get install nginx-light"), ' +
        'or name one: VADEMECUM_NGINX=/path/to/nginx npm test.',
    });
    expect(findNginx(machine({ mayUseApt: () => true }))).toEqual({
      missing: expect.stringContaining('no route to the packages'),
    });
  });

  test('can be done without', () => {
    const parts = machine({ env: { VADEMECUM_NGINX: 'none' }, runs: () => true });
    expect(findNginx(parts)).toEqual({ missing: 'VADEMECUM_NGINX is "none".' });
  });
});
