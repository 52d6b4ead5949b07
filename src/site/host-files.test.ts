import { describe, expect, test } from 'vitest';
import { hostFiles } from '#site/host-files.ts';

const headers = `/*
  X-Frame-Options: DENY
/es/*
  Cache-Control: no-cache
  X-Language: "es"
/robots.txt
  Cache-Control: no-store
`;

describe('the files for hosts', () => {
  test('name addresses below the path of the site', () => {
    const files = hostFiles(headers, '/help/es/old/ /help/es/new/ 301\n', '/help/');
    expect(files._headers).toContain('\n/help/es/*\n');
    expect(
      files['_nginx/http.conf'],
    ).toContain(`map "$status $request_uri" $vademecum_cache_control {
  default "public, max-age=0, must-revalidate";
  "~^[23]\\d\\d /help/es/" "no-cache";
  "~^[23]\\d\\d /help/robots\\.txt(?:\\?|$)" "no-store";
}

map "$status $request_uri" $vademecum_x_language {
  default "";
  "~^[23]\\d\\d /help/es/" "\\"es\\"";
}
`);
    const server = files['_nginx/server.conf'];
    expect(server).toContain(`  location = "/help/es/old" {
    return 301 "/help/es/new/$is_args$args";
  }
`);
    expect(server).toContain('location = "/help" {\n');
    expect(server).toContain('  add_header X-Frame-Options "DENY" always;\n');
  });

  test('tell in themselves how nginx takes them', () => {
    expect(hostFiles(headers, '', '/help/')['_nginx/http.conf']).toContain(
      '#   include /var/www/vademecum/help/_nginx/http.conf;\n',
    );
  });

  test('add headers in one place only, because nginx forgets those of an outer block', () => {
    const server = hostFiles(headers, '/es/old/ /es/new/ 301\n', '/')['_nginx/server.conf'];
    expect(server.match(/^ +add_header/gm)?.every((line) => line === '  add_header')).toBe(true);
    expect(server.lastIndexOf('add_header')).toBeLessThan(server.indexOf('  location '));
  });

  test('cannot send nginx a dollar sign', () => {
    expect(() => hostFiles('/*\n  X-Price: $5\n', '', '/')).toThrow(
      '"$5" holds a "$", which nginx cannot send. Write it without in _headers or _redirects.',
    );
  });
});

describe('what a host would leave out without a word stops the build', () => {
  test('too many rules, too many redirects', () => {
    const rules = '/a/*\n  X-Test: 1\n'.repeat(101);
    const redirects = '/es/a/ /es/b/ 301\n'.repeat(2_001);
    expect(() => hostFiles(rules, redirects, '/')).toThrow(
      'Too much for some hosts:\n' +
        '_headers has 101 rules, and Cloudflare Pages reads the first 100. Drop some.\n' +
        '_redirects has 2001 redirects, and Cloudflare Pages reads the first 2000. Drop some.',
    );
  });

  test('lines that are too long', () => {
    const long = 'x'.repeat(1_990);
    expect(() => hostFiles(`/*\n  X-Test: ${long}x\n`, '', '/')).toThrow(
      '_headers, line 2, has 2001 characters',
    );
    expect(() => hostFiles('', `/es/a/ /es/${long}/ 301\n`, '/')).toThrow(
      '_redirects, line 1, has 2006 characters, and Cloudflare Pages leaves out what has more than 1000. Shorten it.',
    );
  });
});
