import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '#cli/project.ts';
import { headersFor, parseHeaderRules } from '#cli/serve/header-rules.ts';

const rules = parseHeaderRules(readFileSync(join(project, 'public/_headers'), 'utf8'));

const forEver = 'public, max-age=31536000, immutable';
const askEachTime = 'public, max-age=0, must-revalidate';

describe('the headers of the published site', () => {
  test.each([
    ['/', askEachTime],
    ['/es/', askEachTime],
    ['/de/abrechnung/rechnungen/', askEachTime],
    ['/_astro/page.B1x2c3.css', forEver],
    ['/social/5f0c1d2e3a4b.png', forEver],
    ['/pagefind/fragment/es_1bf9fb7.pf_fragment', forEver],
    ['/pagefind/index/de_04dc1a2.pf_index', forEver],
    ['/pagefind/pagefind.es_4becb86e64.pf_meta', forEver],
    ['/pagefind/pagefind.de_4becb86e64.pf_meta', forEver],
    ['/pagefind/pagefind.js', 'no-cache'],
    ['/pagefind/pagefind-worker.js', 'no-cache'],
    ['/pagefind/pagefind-entry.json', 'no-cache'],
    ['/pagefind/wasm.de.pagefind', 'no-cache'],
    ['/sitemap.xml', undefined],
  ])('%s is kept for as long as it is good', (path, caching) => {
    expect(headersFor(rules, path).get('Cache-Control')).toBe(caching);
  });

  test('every address is guarded', () => {
    const { 'Permissions-Policy': permissions, ...guards } = Object.fromEntries(
      headersFor(rules, '/any/where'),
    );
    expect(guards).toEqual({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
      expect(permissions).toContain(`${feature}=()`);
    }
  });

  test('no pattern has anything after its asterisk, which not every host understands', () => {
    expect(rules.filter(({ pattern }) => /\*./.test(pattern))).toEqual([]);
  });
});
